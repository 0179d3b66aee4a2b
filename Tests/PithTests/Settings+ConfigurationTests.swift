import Pith
import Testing

@Suite struct SettingsConfigurationTests {
  @Test func takeWhatTheConfigurationSays() {
    var configuration = Configuration(path: "/etc/pith.yaml", output: "/articles", state: "/state.sqlite")
    configuration.fetch.userAgent = "NewsArchive/1.0"
    configuration.fetch.allowsPrivateNetworks = true
    configuration.politeness.delay = .seconds(5)
    configuration.retries = 0
    configuration.maximumPageBytes = 5_000
    configuration.simultaneousFetches = 3
    configuration.focus = .recall
    let settings = Settings(configuration)
    #expect(settings.fetch.userAgent == "NewsArchive/1.0")
    #expect(settings.fetch.allowsPrivateNetworks)
    #expect(settings.politeness.delay == .seconds(5))
    #expect(settings.retries.maximumAttempts == 1)
    #expect(settings.maximumPageBytes == 5_000)
    #expect(settings.simultaneousFetches == 3)
    #expect(settings.focus == .recall)
  }

  @Test func areTheDefaultsWhereTheConfigurationHasThem() {
    let settings = Settings(Configuration(path: "/etc/pith.yaml", output: "/articles", state: "/s.sqlite"))
    #expect(settings.retries == Settings().retries)
    #expect(settings.maximumPageBytes == Settings().maximumPageBytes)
    #expect(settings.simultaneousFetches == Settings().simultaneousFetches)
    #expect(settings.politeness == Settings().politeness)
  }
}
