import PithFetch
import Testing

/// What is printed of settings holds no password.
@Suite struct FetchSettingsSecretsTests {
  @Test func areNotPrinted() throws {
    var settings = FetchSettings()
    settings.proxy = .address("http://me:sesame@p.example:80")
    settings.headers = [HTTPHeaders.Field(name: "Authorization", value: "Bearer sesame")]
    settings.cookies = try CookieList(text: "news.example\tFALSE\t/\tFALSE\t0\tsession\tsesame")
    var dumped = ""
    dump(settings, to: &dumped)
    for text in [dumped, "\(settings)", String(reflecting: settings)] {
      #expect(!text.contains("sesame"))
      #expect(text.contains("p.example:80"))
      #expect(text.contains("Authorization"))
      #expect(text.contains("Pith/"))
    }
  }
}
