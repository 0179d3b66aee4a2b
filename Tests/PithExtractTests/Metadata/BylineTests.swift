import Testing

@testable import PithExtract

@Suite struct BylineTests {
  @Test(arguments: [
    ("Ana Ruiz", ["Ana Ruiz"]), ("By Ana Ruiz", ["Ana Ruiz"]), ("BY ANA RUIZ", ["ANA RUIZ"]),
    ("By: Ana Ruiz", ["Ana Ruiz"]), ("Written by Ana Ruiz", ["Ana Ruiz"]),
    ("By Ana Ruiz and Tom Okafor, Staff Writers", ["Ana Ruiz", "Tom Okafor"]),
    ("Ana Ruiz, Tom Okafor & Li Wei", ["Ana Ruiz", "Tom Okafor", "Li Wei"]),
    ("Ana Ruiz | Norvale Desk", ["Ana Ruiz"]), ("Ana Ruiz; Tom Okafor", ["Ana Ruiz", "Tom Okafor"]),
    ("Ana Ruiz • Tom Okafor", ["Ana Ruiz", "Tom Okafor"]),
    ("Ana Ruiz/Tom Okafor", ["Ana Ruiz", "Tom Okafor"]),
    ("Von Anna Rüther und Jörg Bäcker", ["Anna Rüther", "Jörg Bäcker"]),
    ("Par Zoé Morel et Luc Petit", ["Zoé Morel", "Luc Petit"]),
    ("Por Ana Ruiz y Eva Gil", ["Ana Ruiz", "Eva Gil"]),
    ("Di Marco Villa e Sara Conti", ["Marco Villa", "Sara Conti"]),
    ("Автор: Ирина Лапина", ["Ирина Лапина"]), ("Текст: Ирина Лапина", ["Ирина Лапина"]),
    ("بقلم ليلى حداد", ["ليلى حداد"]),
    ("מאת רות שגב", ["רות שגב"]), ("Ana María de la Fuente Ortiz", ["Ana María de la Fuente Ortiz"]),
    ("O'Brien", ["O'Brien"]), ("J. R. Okafor", ["J. R. Okafor"]), ("Jean-Luc Petit", ["Jean-Luc Petit"]),
    ("李薇", ["李薇"]), ("記者 李薇", ["李薇"]), ("<a href='/ana'>Ana Ruiz</a>", ["Ana Ruiz"]),
    ("Ana&nbsp;Ruiz", ["Ana Ruiz"]),
    ("Ana Ruiz\n  and\n  Tom Okafor", ["Ana Ruiz", "Tom Okafor"]),
    ("ANA RUIZ AND TOM OKAFOR", ["ANA RUIZ", "TOM OKAFOR"]),
    ("ANA RUIZ Y EVA GIL", ["ANA RUIZ", "EVA GIL"]),
  ])
  func namesAreTakenOutOfBylines(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: ["Tom E Okafor", "Mary I Lind", "Juan Y Gil", "Di Wang", "Von Miller", "Da Costa"])
  func lettersAndNamesThatAreWordsElsewhereStay(name: String) {
    #expect(Byline.names(in: name) == [name])
  }

  @Test(arguments: [
    ("Tom Okafor, Jr.", ["Tom Okafor"]), ("Ana Ruiz, PhD", ["Ana Ruiz"]),
    ("Tom Okafor III", ["Tom Okafor III"]),
  ])
  func titlesBehindANameAreNoNames(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: [
    "", " ", "By", "admin", "Staff Writer", "Norvale News", "Reuters", "12 May 2026", "Updated 8:05",
    "ana@gazette.example",
    "@anaruiz", "https://gazette.example/ana", "ruiz", "5 min read", "Редакция", "Redaktion", "…", "- ",
    "#storm",
    "The storm closed the old pier of the harbour of Norvale",
  ])
  func allElseIsNoName(byline: String) {
    #expect(Byline.names(in: byline).isEmpty)
  }

  @Test func longTextIsNoByline() {
    #expect(Byline.names(in: String(repeating: "Ana Ruiz, ", count: 31)).isEmpty)
    #expect(Byline.names(in: String(repeating: "<b>&amp;", count: 50_000)).isEmpty)
  }

  @Test(arguments: ["By", "Written by", "AUTHOR", "Author(s)", "Autor", "Von"])
  func labelsOfAuthors(label: String) {
    #expect(Byline.isAuthorLabel(label))
  }

  @Test(arguments: ["", "Reading time", "Est. reading time", "Category", "Baby"])
  func otherLabels(label: String) {
    #expect(!Byline.isAuthorLabel(label))
  }
}
