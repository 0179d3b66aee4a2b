import Pith
import Testing

@Suite struct SettingsTests {
  @Test func theLargestPageIsTheSameFetchedAndSaved() {
    var settings = Settings()
    #expect(settings.maximumPageBytes == settings.fetch.maximumBodyBytes)
    settings.maximumPageBytes = 5_000
    #expect(settings.fetch.maximumBodyBytes == 5_000)
    #expect(settings.parse.bytes == 5_000)
    settings.parse.bytes = 4_000
    #expect(settings.maximumPageBytes == 4_000)
  }

  @Test func atLeastOnePageIsWorkedOn() {
    #expect(Settings().simultaneousPages >= 1)
    #expect(Settings().simultaneousFetches >= 1)
  }
}
