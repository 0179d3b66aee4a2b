import PithCore
import PithStore
import Testing

@Suite struct NameTemplateTests {
  private static let known = ["{date}", "{slug}", "{id8}", "{index}", "{index:03}", "{host}", "{lang}"]

  private func name(_ template: String, _ rendered: RenderedArticle) throws -> String {
    try NameTemplate(template).name(for: rendered).description
  }

  @Test func standardHasDateSlugAndIdentity() throws {
    let rendered = RenderedArticle.sample(title: "Bridge Reopens – After 2 Years!") {
      $0.published = PublicationDate(year: 2026, month: 1, day: 31, time: .init(hour: 23, minute: 59))
      $0.canonicalURL = "abc"
    }
    // The hash of "abc" starts with ba7816bf (FIPS 180-2).
    #expect(
      try NameTemplate.standard.name(for: rendered).description
        == "2026-01-31_bridge-reopens-after-2-years_ba7816bf.txt")
    #expect(
      try name("{date}_{slug}_{id8}", rendered) == NameTemplate.standard.name(for: rendered).description)
  }

  @Test func unknownValuesHaveNamesToo() throws {
    #expect(try name("{date}_{slug}_{host}_{lang}", .sample()) == "undated_untitled_unknown_und.txt")
    #expect(try name("{slug}", .sample(title: "?!")) == "untitled.txt")
  }

  @Test func indexIsFilledWithZeros() throws {
    #expect(try name("{index:03}", .sample(index: 7)) == "007.txt")
    #expect(try name("{index:03}", .sample(index: 12345)) == "12345.txt")
    #expect(try name("{index}", .sample(index: 7)) == "7.txt")
    let rendered = RenderedArticle.sample(url: "abc", index: 0)
    #expect(try name("{index:03}_{id16}", rendered) == "000_ba7816bf8f01cfea.txt")
  }

  @Test func hostIsTheAddressWithoutItsOtherParts() throws {
    let hosts = [
      "https://News.Example/a": "news.example", "http://user:pw@news.example:8080/": "news.example",
      "https://[2001:db8::1]:443/a": "2001-db8--1", "https://news.example?x@y": "news.example",
      "no address": "unknown",
    ]
    for (url, host) in hosts { #expect(try name("{host}", .sample(url: url)) == host + ".txt") }
  }

  @Test func identityIsTheCanonicalURLThenTheURLThenThePath() throws {
    let canonical = RenderedArticle.sample(.file("x"), url: "y") { $0.canonicalURL = "abc" }
    let other = RenderedArticle.sample(.url("y"), url: "abc")
    let path = RenderedArticle.sample(.file("abc"))
    let address = RenderedArticle.sample(.url("abc"))
    let input = RenderedArticle.sample(.standardInput, content: "abc")
    for rendered in [canonical, other, path, address, input] {
      #expect(try name("{id4}", rendered) == "ba78.txt")
    }
  }

  @Test func identityOfAPathIsWithoutWhatChangesNothing() throws {
    let plain = try name("{id64}", .sample(.file("pages/a.html")))
    for path in ["./pages/a.html", "pages//a.html", "pages/./a.html", "././pages/a.html"] {
      #expect(try name("{id64}", .sample(.file(path))) == plain)
    }
    for path in ["/pages/a.html", "../pages/a.html", "pages/b.html"] {
      #expect(try name("{id64}", .sample(.file(path))) != plain)
    }
  }

  @Test func extensionOfTheTemplateIsKept() throws {
    #expect(try name("{slug}.text", .sample(title: "A")) == "a.text")
    #expect(try name("article.md", .sample()) == "article.md")
    #expect(try name("{slug}.", .sample(title: "A")) == "a.txt")
    #expect(try name("v1.{slug}", .sample(title: "A")) == "v1.a.txt")
    #expect(try name("{slug} no. 1", .sample(title: "A")) == "a no. 1.txt")
  }

  @Test(arguments: [
    ("{titel}", NameTemplateError.Problem.unknownField("titel", known: Self.known)),
    ("{source}", .unknownField("source", known: Self.known)),
    ("{id}", .badFormat(field: "id", expected: "{id1} to {id64}")),
    ("{id0}", .badFormat(field: "id0", expected: "{id1} to {id64}")),
    ("{id65}", .badFormat(field: "id65", expected: "{id1} to {id64}")),
    ("{index:3}", .badFormat(field: "index:3", expected: "{index:01} to {index:012}")),
    (
      "{index:099999999999999999999}",
      .badFormat(field: "index:099999999999999999999", expected: "{index:01} to {index:012}")
    ),
    ("{ident}", .unknownField("ident", known: Self.known)), ("", .empty), ("{slug", .strayBrace),
    ("slug}", .strayBrace),
    ("{{slug}}", .strayBrace), ("{host}/{slug}", .folder), ("{slug}:{id8}", .forbidden(":")),
    ("a\u{7}b", .forbidden("\u{7}")), (".{slug}", .badStart(".")), ("-{slug}", .badStart("-")),
  ])
  func badTemplatesAreRefused(template: String, problem: NameTemplateError.Problem) {
    let error = #expect(throws: NameTemplateError.self) { try NameTemplate(template) }
    #expect(error == NameTemplateError(template: template, problem: problem))
  }

  @Test func errorNamesTheFieldAndTheKnownOnes() {
    let error = #expect(throws: NameTemplateError.self) { try NameTemplate("{titel}.txt") }
    #expect(
      error?.description
        == "the name template \"{titel}.txt\" has the unknown field {titel}; known are {date}, {slug}, {id8}, {index}, {index:03}, {host}, {lang}"
    )
    let control = NameTemplateError(template: "x", problem: .forbidden("\u{7}")).description
    #expect(control.contains("U+0007"))
  }
}
