import PithFetch
import Testing

@Suite struct AddressCheckTests {
  @Test(arguments: [
    "https://news.example/a?b=c#d", "HTTP://news.example", "http://[::1]:8080/", "https://bücher.example/ü",
  ])
  func findsNothingWrong(address: String) {
    #expect(AddressCheck.problem(in: address) == nil)
  }

  @Test(arguments: [
    ("news.example/feed", "begin it with https:// or http://"),
    ("localhost:8080/feed", "begin it with https:// or http://"),
    ("ftp://news.example/", "Pith speaks http and https, not ftp"),
    ("https://news.example:0x/", "its port is no number from 0 to 65535"),
  ])
  func saysWhatIsWrong(address: String, problem: String) {
    #expect(AddressCheck.problem(in: address) == problem)
  }

  @Test(arguments: ["", "https://", "https://me:sesame@/", "https://me:sesame@news .example/"])
  func repeatsNoAddress(address: String) throws {
    let problem = try #require(AddressCheck.problem(in: address))
    #expect(!problem.contains("sesame"))
  }
}
