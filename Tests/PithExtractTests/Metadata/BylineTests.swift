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
    ("ANA RUIZ AND TOM OKAFOR", ["ANA RUIZ", "TOM OKAFOR"]), ("ANA RUIZ Norvale Times", ["ANA RUIZ"]),
    ("By ANA RUIZ Norvale Times", ["ANA RUIZ"]), ("USA TODAY Network", []), ("BBC NEWS Norvale Desk", []),
    ("ANA RUIZ Y EVA GIL", ["ANA RUIZ", "EVA GIL"]),
    ("Par Luc Petit le 11 mars 2026", ["Luc Petit"]), ("Von Anna Rüther am 11. März 2026", ["Anna Rüther"]),
    ("Аутор: Ирина Лапина", ["Ирина Лапина"]), ("লেখক: খলিল আহমদ", ["খলিল আহমদ"]),
    ("எழுதியவர்: கவின் முருகேசன்", ["கவின் முருகேசன்"]), ("ავტორი: ნინო ლომიძე", ["ნინო ლომიძე"]),
    ("ნინო ლომიძე", ["ნინო ლომიძე"]),
    ("Müəllif: Aysel Məmmədova", ["Aysel Məmmədova"]), ("Na Neema Mushi", ["Neema Mushi"]),
    ("Ni Geralyn Abad", ["Geralyn Abad"]), ("文＝水野さくら", ["水野さくら"]), ("水野さくら 記者", ["水野さくら"]),
    ("Erstellt von Anna Rüther", ["Anna Rüther"]), ("البحر الغربى - ليلى حداد", ["ليلى حداد"]),
  ])
  func namesAreTakenOutOfBylines(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: [
    "Tom E Okafor", "Mary I Lind", "Juan Y Gil", "Di Wang", "Ni Lan", "Nina Salko", "Von Miller",
    "Da Costa",
  ])
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
    "@anaruiz", "https://gazette.example/ana", "ruiz", "5 min read", "Редакция", "Redaktion",
    "Veröffentlicht am 27.04.2026", "Redacao",
    "滨湖日报", "港新聞網",
    "나래일보", "…", "- ",
    "#storm",
    "The storm closed the old pier of the harbour of Norvale",
  ])
  func allElseIsNoName(byline: String) {
    #expect(Byline.names(in: byline).isEmpty)
  }

  @Test(arguments: [
    ("Ana Ruiz, Harbour Gazette", ["Ana Ruiz"]), ("Ana Ruiz | The Harbour Journal", ["Ana Ruiz"]),
    ("By Ana Ruiz, Institute of Tides and Winds", ["Ana Ruiz"]), ("Ana Ruiz MS, RDN, LD", ["Ana Ruiz"]),
    ("Ana Ruiz, Chief Tide Officer and Head of Lamps", ["Ana Ruiz"]),
    ("By Ana Ruiz on May 3, 2026", ["Ana Ruiz"]),
    ("News by Ana Ruiz", ["Ana Ruiz"]), ("View all posts by Ana Ruiz", ["Ana Ruiz"]),
    ("Ana (Anita) Ruiz", ["Ana Ruiz"]),
    ("By Ana Ruiz Edited by Tom Okafor", ["Ana Ruiz"]), ("Ana Ruiz at Coast Press", ["Ana Ruiz"]),
    ("Will Adebayo", ["Will Adebayo"]), ("Thomas More", ["Thomas More"]), ("April Lind", ["April Lind"]),
    ("Lea von der Heide", ["Lea von der Heide"]), ("Ana Ruiz, 31. Januar 2026, 8:05 Uhr", ["Ana Ruiz"]),
    ("홍길동 기자", ["홍길동"]),
    ("Por Ana Ruiz, 02 de Mayo de 2026", ["Ana Ruiz"]),
  ])
  func affiliationsRolesAndDatesAreCutOff(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: [
    ("Associated Press", ["Associated Press"]), ("AFP", ["AFP"]), ("By Gazette Staff", ["Gazette Staff"]),
    ("gazette.com", ["gazette.com"]),
    ("The Harbour Journal", ["The Harbour Journal"]), ("Staff Writer", []), ("Frankfurt, Germany 2026", []),
  ])
  func organisationsAreToldFromPeople(byline: String, organisations: [String]) {
    #expect(Byline.credits(in: byline).organisations == organisations)
  }

  @Test func whatIsDeclaredAsANameMayBeAUserName() {
    #expect(Byline.credits(in: "lamp_lighter7", trust: .declared).people == ["lamp_lighter7"])
    #expect(Byline.credits(in: "ana ruiz", trust: .declared).people == ["ana ruiz"])
    #expect(Byline.credits(in: "lamp_lighter7").people.isEmpty)
    #expect(Byline.credits(in: "admin", trust: .declared).isEmpty)
    #expect(Byline.credits(in: "portadmin", trust: .declared).isEmpty)
    #expect(Byline.credits(in: "page.head.author", trust: .declared).isEmpty)
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

  @Test(arguments: ["Ana Ruiz", "Tom Okafor Lindqvist", "Mary Jane Van Dyke"])
  func capitalisedWordsThatMeanNothingElseAreAName(name: String) {
    #expect(Byline.isPlainName(name))
    #expect(Byline.credits(in: name) == Byline.Credits(people: [name]))
  }

  @Test(arguments: [
    "", " ", "Ana", "Ana ", " Ana Ruiz", "Ana  Ruiz", "Ana Ruiz ", "ana ruiz", "ANA RUIZ", "Ana ruiz",
    "Ana R", "Ana Ruiz2",
    "Ana Ruiz, Tom Okafor", "Ana Ruíz", "By Ruiz", "Von Ruiz", "Ana And Tom", "Staff Writer",
    "Associated Press", "The Ruiz",
    "Edited By Ruiz", "Foto Ruiz", "Ana In Norvale", "Ana Ruiz Phd", "Ana Bo Cy Di Eva Flo Gus Hal",
  ])
  func whatMayBeMoreIsNoPlainName(text: String) {
    #expect(!Byline.isPlainName(text))
  }

  @Test func thePlaceOfACorrespondentIsNobody() {
    #expect(Byline.credits(in: "By our correspondent in Madrid").people.isEmpty)
    #expect(Byline.names(in: "By Ana Ruiz in Madrid") == ["Ana Ruiz"])
    #expect(Byline.names(in: "Ana Ruiz | Norvale") == ["Ana Ruiz"])
  }

  @Test func theRoleBehindNamesInCapitalsIsNoPartOfThem() {
    #expect(Byline.names(in: "By ANA RUIZ and TOM OKAFOR Staff Writers") == ["ANA RUIZ", "TOM OKAFOR"])
  }

  @Test(arguments: [
    "Ana Ruiz aruiz@gazette.example", "By Ana Ruiz @anaruiz", "Ana Ruiz • aruiz@gazette.example",
    "Testo di Ana Ruiz", "By ANA RUIZ aruiz@gazette.example",
  ])
  func anAddressBehindANameIsNoPartOfIt(byline: String) {
    #expect(Byline.names(in: byline).map { $0.lowercased() } == ["ana ruiz"])
  }

  @Test func anAddressAloneIsNobody() {
    #expect(Byline.names(in: "aruiz@gazette.example") == [])
    #expect(Byline.credits(in: "Gazette Staff news@gazette.example").organisations == ["Gazette Staff"])
  }
}
