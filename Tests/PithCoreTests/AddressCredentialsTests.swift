import Testing

@testable import PithCore

@Suite struct AddressCredentialsTests {
  @Test(
    "Name and password go, the rest stays",
    arguments: [
      ("https://name:secret@news.example/a?b#c", "https://news.example/a?b#c"),
      ("https://name@news.example", "https://news.example"),
      ("https://na@me:sec@ret@news.example:8080/", "https://news.example:8080/"),
      ("//name:secret@news.example/a", "//news.example/a"),
      ("name:secret@news.example/a", "news.example/a"),
      ("https://name:sec/ret@news.example/a", "https://news.example/a"),
      ("https://name:sec?ret@news.example/a", "https://news.example/a"),
      ("https://name:sec\\ret@news.example/a", "https://news.example/a"),
      ("https:\\\\name:secret@news.example\\a", "https:\\\\news.example\\a"),
      ("\\\\name:secret@news.example", "\\\\news.example"),
      ("https:/name:secret@news.example/a", "https:/news.example/a"),
      ("https:///name:secret@news.example/a", "https:///news.example/a"),
      ("https://name:sec#ret@news.example/a", "https://news.example/a"),
    ])
  func removes(_ address: String, _ expected: String) {
    #expect(AddressCredentials.removed(from: address) == expected)
  }

  @Test(
    "An @ elsewhere is part of the address",
    arguments: [
      "https://news.example/@editor/story",
      "https://news.example:8080/@editor",
      "https://news.example?to=a@b.example",
      "https://[2001:db8::1]/@editor",
      "https://[2001:db8::1]:8080/@editor",
      "news.example/@editor",
      "https://10.0.0.1\\@news.example/",
      "/@editor",
      "",
      "a:b",
    ])
  func keeps(_ address: String) {
    #expect(AddressCredentials.removed(from: address) == address)
  }

  @Test("The description of a request shows no password, that of a path is the path")
  func description() {
    let source = PageRequest.Source.url("https://name:secret@news.example/")
    #expect(source.description == "https://news.example/")
    #expect(PageRequest.Source.file("pages/a@b.html").description == "pages/a@b.html")
  }
}
