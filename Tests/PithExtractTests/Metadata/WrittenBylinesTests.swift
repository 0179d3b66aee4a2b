import PithCore
import Testing

@testable import PithExtract

@Suite struct WrittenBylinesTests {
  private func authors(_ body: String, head: String = "") throws -> [String] {
    try TestPage.head(head, body: "<h1>Storm closes pier</h1>\(body)").metadata.authors
  }

  @Test(arguments: [
    "Szerző: Ana Ruiz", "Írta: Ana Ruiz", "Teksti: Ana Ruiz", "Kirjoittanut Ana Ruiz",
    "Toimittaja: Ana Ruiz", "Auteur : Ana Ruiz",
    "Autoři: Ana Ruiz", "Автор статьи: Ana Ruiz", "เขียนโดย Ana Ruiz", "Pewarta: Ana Ruiz",
    "oprac. Ana Ruiz", "Propos recueillis par Ana Ruiz",
    "Bài và ảnh: Ana Ruiz",
  ])
  func aLineThatSaysWhoWroteIsKnownWithoutMarkup(line: String) throws {
    #expect(try authors("<p>\(line)</p><p>\(Prose.opening)</p>") == ["Ana Ruiz"])
  }

  @Test func aNameAboveWhatThePersonDoesIsTheAuthor() throws {
    let text = "<p>\(Prose.opening)</p>"
    func authors(_ name: String, _ role: String) throws -> [String] {
      try self.authors("<ul><li><p>\(name)</p><p>\(role)</p></li></ul>\(text)")
    }
    #expect(try authors("Joris Verhulst", "redacteur Binnenland") == ["Joris Verhulst"])
    #expect(try authors("Ana Ruiz", "Coast reporter") == ["Ana Ruiz"])
    #expect(try authors("Norvale Tides", "Explore developer docs") == [])
    #expect(try authors("Ana Ruiz", "<a href=/editors>Editors</a>") == [])
  }

  // MARK: In bold

  private static let paragraph =
    "<p>The storm came at night, took the lamps of the pier with it, and left the harbour of the old town dark for a week.</p>"

  @Test(arguments: [
    ("<p><strong>Ana Ruiz</strong></p>", ["Ana Ruiz"]),
    ("<p><strong>From Ana Ruiz, Norvale</strong></p>", ["Ana Ruiz"]),
    ("<p><strong>By Ana Ruiz, Norvale</strong></p>", ["Ana Ruiz"]),
    ("<p><b>Ana Ruiz/Tom Okafor</b></p>", ["Ana Ruiz", "Tom Okafor"]),
    (
      "<p><em>Lamps are dark</em></p><p><strong>Ana Ruiz and Tom Okafor</strong></p>",
      ["Ana Ruiz", "Tom Okafor"]
    ),
  ])
  func namesInBoldAboveTheFirstParagraphSignIt(line: String, names: [String]) throws {
    let outlet = "<meta property=og:site_name content=Lantern><meta name=author content=Lantern>"
    #expect(try authors("<div>\(line)\(Self.paragraph)</div>") == names)
    #expect(
      try authors("<p class=author>Lantern</p><div>\(line)\(Self.paragraph)</div>", head: outlet) == names)
    #expect(
      try authors("<div>\(line)\(Self.paragraph)</div>", head: "<meta name=author content='Lea Brandt'>") == [
        "Lea Brandt"
      ])
  }

  @Test(arguments: [
    "<p>Ana Ruiz</p>", "<p><strong>Climate Change</strong></p>",
    "<h3><strong>Ana Ruiz</strong></h3>",
    "<p><strong>Ana Ruiz came</strong></p>", "<p><strong>From Lamps, Norvale</strong></p>",
    "<p><strong>From Ana Ruiz, who came to Norvale by night</strong></p>",
    "<p><strong><a href=/ana>Ana Ruiz</a></strong></p>",
    "<div><p><strong>Ana Ruiz</strong></p></div>",
    "<p><strong>Ana Ruiz</strong></p><p>Two lamps.</p>",
  ])
  func allElseInBoldIsNone(line: String) throws {
    #expect(try authors("<div>\(line)\(Self.paragraph)</div>") == [])
    #expect(
      try authors("<div>\(Self.paragraph)<p><strong>Ana Ruiz</strong></p>\(Self.paragraph)</div>") == [])
  }

  // MARK: Further down

  private static let text = String(repeating: "<p>The storm came at night.</p>", count: 30)

  @Test(arguments: [
    "<h3>Written by Ana Ruiz</h3><p>Ana Ruiz keeps the lamps.</p>",
    "<div>Written by</div><div>Ana Ruiz</div>",
    "<h3>Author</h3><p>Ana Ruiz</p>", "<h2>Article by</h2><div>Ana Ruiz</div>", "<p>Author: Ana Ruiz</p>",
    "<p>Authors: Ana Ruiz</p>", "<p>Autorin: Ana Ruiz</p>",
    "<p>Geschrieben von Ana Ruiz</p>", "<ul><li><strong>Autorin/Autor</strong> Ana Ruiz</ul>",
    "<p>Written by Ana Ruiz.</p>",
    "<p>Written by Ana Ruiz</p><p>Posted by Ana Ruiz</p>",
    "<p>Written by Ana Ruiz</p><ol class=comments><li>Posted by Tom Okafor</li></ol>",
  ])
  func whoIsSaidToHaveWrittenItIsTheAuthorWhereNobodyElseIsNamed(note: String) throws {
    #expect(try authors("\(Self.text)\(note)") == ["Ana Ruiz"])
    #expect(
      try authors("\(Self.text)\(note)", head: "<meta name=author content='Lea Brandt'>") == ["Lea Brandt"])
  }

  @Test(arguments: [
    // Cards of other stories.
    "<p>Written by Ana Ruiz</p><p>Written by Tom Okafor</p>", "<p>By Ana Ruiz</p>",
    "<ul class=related><li>Written by Ana Ruiz</li></ul>",
    // Sentences.
    "<p>Author Ana Ruiz came.</p>", "<p>Written by the light of a lamp.</p>",
    "<p>Author</p><p>The storm came.</p>",
    "<p>Authors of the report met Ana Ruiz.</p>",
  ])
  func allElseFurtherDownIsNone(note: String) throws {
    #expect(try authors("\(Self.text)\(note)") == [])
  }
}
