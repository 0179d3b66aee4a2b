import PithCore
import Testing

@testable import PithExtract

@Suite struct HeadBylineTests {
  private func authors(_ body: String, language: String = "en") throws -> [String] {
    try TestPage(
      "<html lang=\(language)><head></head><body><h1>Storm closes the old pier</h1>\(body)<p>Text of the article.</p></body></html>"
    ).metadata.authors
  }

  @Test(arguments: [
    "<p>Ana Ruiz | 11 March 2026</p>", "<p>Ana Ruiz · 11 March 2026</p>", "<p>11 March 2026 | Ana Ruiz</p>",
    "<div><b>Ana Ruiz</b> <span>11 March 2026, 20:12</span></div>",
    "<x-line><span>Ana Ruiz</span><span>·</span><span>11 Mar 2026</span><span>·</span><span>5 min read</span></x-line>",
    "<p>Ana Ruiz – Published 11 March 2026</p>",
    "<p>The harbour has no lamps.</p><p>Ana Ruiz • 11.03.2026</p>",
    "<div><span>February 27, 2026</span> · <span>34 min</span> · Hosted by <a>Ana Ruiz</a></div>",
    "<p>Hosted by Ana Ruiz | 11 March 2026</p>", "<p>Hosted by Ana Ruiz</p>", "<p>Ana Ruiz - 11/03/2026</p>",
    "<p>Ana Ruiz | Senior Writer | 11 March 2026</p>", "<p>11/03/2026 by Ana Ruiz, Keeper of the Lamps</p>",
    "<p>Ana Ruiz</p><p>11 March 2026</p>", "<p>11 March 2026</p><p>Ana Ruiz</p>",
    "<p>Ana Ruiz</p><p>Last updated:</p><p>11 March 2026</p>",
    "<p>Ana Ruiz</p><p>11 March 2026 · 5 min</p>",
    "<p>Ana Ruiz</p><p><span>11 March 2026</span><span>2 Shares</span> <span>Shares</span></p>",
  ])
  func theNameBesideADateIsTheAuthor(line: String) throws {
    #expect(try authors(line) == ["Ana Ruiz"])
  }

  @Test(arguments: [
    // Sections, places, sources: words of them, links, what stands in the menu.
    "<p>Real Estate | 11 March 2026</p>", "<p>Climate Change · 11 March 2026</p>",
    "<p><a href=/old-harbour>Old Harbour</a> | 11 March 2026</p>", "<p>New Norvale, 11 March 2026</p>",
    "<p>Old Harbour | 11 March 2026</p><ul><li><a href=/old-harbour>Old Harbour</a></li></ul>",
    "<p>Harbour | 11 March 2026</p>", "<p>Norvale News | 11 March 2026</p>",
    "<p><span>11 March 2026</span> <span class=news-category>Tides Lamps Ferries</span></p>",
    // Sentences.
    "<p>The Old Lamps went out on 11 March 2026.</p>",
    "<p>Ana Ruiz came on 11 March 2026 – Tom Okafor left.</p>",
    "<p>Ana Ruiz – 34 lamps</p>", "<p>Ana Ruiz · Tom Okafor lit the lamps · 11 March 2026</p>",
    "<p>Hosted by the town of Norvale · 11 March 2026</p>", "<p>Hosted by Ana Ruiz, the fair opens.</p>",
    "<p>Hosted by Norvale Library</p>", "<p>Hosted by friends of the harbour</p>",
    "<p>No Comments</p><p>11 March 2026</p>", "<p>Hong Kong | 11 March 2026</p>",
    "<p>Senior Writer | 11 March 2026</p>",
    // A name above something else, a link, the title once more.
    "<p>Ana Ruiz</p><p>On 11 March 2026 the lamps went out.</p>", "<p>Ana Ruiz</p><p>34 lamps</p>",
    "<p><a href=/old-harbour>Old Harbour</a></p><p>11 March 2026</p>",
    // Further down it is part of something else.
    "<p>One.</p><p>Two.</p><p>Ana Ruiz | 11 March 2026</p>",
  ])
  func allElseBesideADateIsNone(line: String) throws {
    #expect(try authors(line) == [])
  }

  @Test func aUserNameMayStandAloneBehindBy() throws {
    #expect(try authors("<p>11 March 2026</p><p>by lamplighter</p>") == ["lamplighter"])
    #expect(try authors("<p>by lamplighter_9</p><p>11 March 2026</p>") == ["lamplighter_9"])
    #expect(try authors("<p>by hand</p>") == [])
    #expect(try authors("<p>One.</p><p>11 March 2026</p><p>by lamplighter</p>") == [])
    #expect(try authors("<p>11 March 2026</p><p>by lamps and tides</p>") == [])
  }

  @Test func theNameMayStandAboveTheTitle() throws {
    let line = "<div><span>11 March 2026</span><span>Ana Ruiz</span></div>"
    #expect(
      try TestPage.body("\(line)<h1>Storm closes the old pier</h1><p>Text.</p>").metadata.authors == [
        "Ana Ruiz"
      ])
    let named = "<title>Ana Ruiz | Lamps</title>"
    #expect(
      try TestPage.head(named, body: "<h1>Ana Ruiz</h1><p>Ana Ruiz</p><p>11 March 2026</p><p>Text.</p>")
        .metadata.authors
        == [])
  }

  @Test func aLabelMayStandBehindTheDate() throws {
    #expect(try authors("<p>29.03.2026 &nbsp; Автор: Ирина Лапина</p>", language: "ru") == ["Ирина Лапина"])
    #expect(try authors("<p>29.03.2026 von dort kam der Sturm</p>", language: "de") == [])
  }

  @Test func italiansSignWithAPreposition() throws {
    #expect(try authors("<p>di Marco Villa</p>", language: "it") == ["Marco Villa"])
    #expect(try authors("<p>di Marco Villa - 11 marzo 2026</p>", language: "it") == ["Marco Villa"])
    #expect(
      try authors("<p>di <a>Marco Villa</a> e Sara Conti</p>", language: "it") == [
        "Marco Villa", "Sara Conti",
      ])
    #expect(try authors("<p>Di Marco Della Villa</p>", language: "it-IT") == ["Marco Della Villa"])
    #expect(try authors("<p>Di fronte al porto</p>", language: "it") == [])
    #expect(try authors("<p>De Ștefan Țurcanu</p>", language: "ro") == ["Ștefan Țurcanu"])
    #expect(
      try authors("<p>De Ștefan Țurcanu și Ana Popescu</p>", language: "ro-RO") == [
        "Ștefan Țurcanu", "Ana Popescu",
      ])
    #expect(try authors("<p>De Ștefan Țurcanu</p>", language: "fr") == [])
    #expect(try authors("<p>De Crăciun</p>", language: "ro") == [])
    #expect(try authors("<p>De la noi la port</p>", language: "ro") == [])
    #expect(try authors("<p>di Marco Villa, che ha visto il porto</p>", language: "it") == [])
    // In Indonesian it is a place.
    #expect(try authors("<p>di Tanjung Norvale</p>", language: "id") == [])
  }

  @Test(arguments: [
    "Redakteurin: Ana Ruiz", "Redakteur: Ana Ruiz", "كتبت: Ana Ruiz", "كتب: Ana Ruiz", "بقلم: Ana Ruiz",
    "Napsala: Ana Ruiz",
    "Napsal: Ana Ruiz", "Muhabir: Ana Ruiz", "Yazar: Ana Ruiz", "Haber: Ana Ruiz", "लेखक: Ana Ruiz",
    "Συντάκτης: Ana Ruiz",
    "كتب : Ana Ruiz", "كتبت - Ana Ruiz", "بقلم/ Ana Ruiz", "लेखक : Ana Ruiz", "Haber : Ana Ruiz",
    "ΣΥΝΤΑΚΤΗΣ: Ana Ruiz", "Par : Ana Ruiz",
    "Written by: Ana Ruiz", "Words by: Ana Ruiz", "Reporter: Ana Ruiz",
  ])
  func labelsOfManyLanguagesAnnounceAuthors(line: String) throws {
    #expect(try authors("<p>\(line)</p>") == ["Ana Ruiz"])
    #expect(try authors("<p>\(line) 11.03.2026</p>") == ["Ana Ruiz"])
  }

  @Test(arguments: [
    "Redakteurin Ana kam zum Hafen.", "Napsala jsem dopis.", "Muhabir gemiyi gördü.",
    "Yazar: bu mektubu kimse yazmadı",
    "Reporter: we saw no lamps", "Written by: nobody who was there", "Haber: gemi limanda kaldı",
  ])
  func sentencesThatBeginAsLabelsNameNobody(line: String) throws {
    #expect(try authors("<p>\(line)</p>") == [])
  }

  @Test func arabicNamesEndBeforeTheDate() throws {
    let line = "<div><span>كتبت: سلمى الحداد</span> <span>08 أبريل 2026 01:15 م</span></div>"
    #expect(try authors(line, language: "ar") == ["سلمى الحداد"])
  }

  @Test(arguments: ["autor", "Autor", "article-autor", "autorin", "autores", "autor-name", "c-autor__name"])
  func classesOfOtherLanguagesTellAuthors(name: String) throws {
    #expect(try authors("<div class='\(name)'>Ana Ruiz</div>") == ["Ana Ruiz"])
  }

  @Test(arguments: [
    "autorizado", "kommentar-autor", "autor-foto", "autorbox", "autor-box", "autoriteit", "xautor",
    "autor-info",
  ])
  func classesOfOtherThingsDoNot(name: String) throws {
    #expect(try authors("<div class='\(name)'>Ana Ruiz</div>") == [])
  }
}
