import PithCore
import Testing

@testable import PithExtract

/// Lines that a model would keep which takes every block but the title for text.
@Suite struct StockLinesTests {
  private func judged(
    inside: String = "", after: String = "", author: String? = nil, as kind: PageKind = .news
  ) throws -> ModelledPage {
    let body = Story.paragraphs.map { "<p>\($0)</p>" }
    let meta = author.map { "<meta name=author content='\($0)'>" } ?? ""
    let page = try TestPage(
      """
      <title>\(Story.title)</title>\(meta)<article><h1>\(Story.title)</h1><div>\(body[..<2].joined())\(inside)
      \(body[2...].joined())\(after)</div></article>
      """)
    return ModelledPage(page, try ModelFile.scoring([0.01, 0.9], as: kind).model)
  }

  @Test(arguments: [
    ("Scroll down for more.", BoilerplateKind.advertisement), ("Obejrzyj także:", .readMore),
    ("Obserwuj nas na Facebooku.", .newsletter), ("Den här artikeln är låst.", .paywall),
    ("This video can not be played", .consent), ("Save this question.", .navigation),
    ("ማስታወቂያ", .advertisement), ("NEWYou can now listen to Coast News articles!", .newsletter),
    ("この記事はいかがでしたか？リアクションで支援しよう", .share),
    ("Puedes seguir a La Gaceta en Facebook y X, o apuntarte a nuestra newsletter semanal.", .newsletter),
    ("Is this email not displaying correctly? View it in your browser.", .newsletter),
    ("View this email in your browser", .newsletter), ("View in browser", .newsletter),
    ("Having trouble reading this newsletter? Click here.", .newsletter),
    ("Wird dieser Newsletter nicht richtig angezeigt?", .newsletter), ("Im Browser ansehen", .newsletter),
    ("Voir cet e-mail dans votre navigateur", .newsletter), ("Ver este correo en el navegador", .newsletter),
    ("Si vous n'arrivez pas à lire ce message, cliquez ici", .newsletter),
    ("Si vous ne visualisez pas correctement cet email", .newsletter),
    ("Si no visualiza correctamente este correo, pulse aquí", .newsletter),
    ("Se questo messaggio non viene visualizzato correttamente", .newsletter),
    ("Visualizza questa email nel browser", .newsletter), ("Bekijk deze nieuwsbrief online", .newsletter),
    ("- ማስታወቂያ -", .advertisement), ("விளம்பரம்", .advertisement), ("რეკლამა", .advertisement),
  ])
  func whatIsSaidToTheReaderIsNoText(text: String, kind: BoilerplateKind) throws {
    let page = try judged(inside: "<p>\(text)</p>")
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: text).strippedAs == kind)
  }

  @Test(arguments: [
    "<p><strong>READ ALSO: Women of Varde turn peels into soap</strong></p>",
    "<p>Also read: Cod fell again</p>",
    "<p>Прочитајте још <a href=/x>Мост је отворен</a></p>",
    "<p>Siga leyendo: <a href=/x>Cierran el muelle.</a></p>",
  ])
  func aPointerToAnotherArticleGoesWithItsTitle(markup: String) throws {
    #expect(try judged(inside: markup).kept == Story.paragraphs)
  }

  @Test(arguments: [
    "Read also: what the old sign on the door of the library of Norvale says, and few do.",
    "Read more books, said the teacher of the school on the pier.",
    "View the bridge in the morning, when the light is on it.", "If the message is not clear, ask again.",
    "Se non riesci a dormire, prova questi rimedi.", "Se não consegue dormir, veja estas dicas.",
    "Si no puedes ver el partido en directo, te lo contamos aquí.",
    "Problems with the email system delayed payments to thousands of people.",
    "Vous n'arrivez pas à lire un roman jusqu'au bout ?", "Kunt u dit niet goed zien vanaf de kade?",
    "Ver este puente en el mapa no es fácil.", "Se não chover, a ponte abre amanhã.",
    "Si este verano no llueve, el puente abre.", "Sollte diese Brücke nicht halten, wird sie gesperrt.",
    "If the newsletter is late, ask at the pier.", "Wenn dieser Newsletter kommt, ist der Hafen zu.",
  ])
  func aSentenceThatBeginsLikeALabelStays(text: String) throws {
    #expect(try judged(inside: "<p>\(text)</p>").verdict(on: text).isKept)
  }

  @Test func hashtagsCloseAText() throws {
    #expect(try judged(after: "<p>#홍수 #노베일</p>").kept == Story.paragraphs)
    #expect(
      try judged(after: "<p>#1 on the list was Norvale.</p>").kept.last
        == "#1 on the list was Norvale.")
  }

  private static let bio =
    "Ana Ruiz is professor of history at Varde and the author of “The Ditch.”"

  @Test func whoTheAuthorIsClosesAText() throws {
    let page = try judged(after: "<p>\(Self.bio)</p>", author: "Ana Ruiz")
    #expect(try page.verdict(on: Self.bio).strippedAs == .authorBox)
    #expect(try judged(after: "<p><em>\(Self.bio)</em></p>").verdict(on: Self.bio).strippedAs == .authorBox)
    let two = try judged(
      after: "<p><b>Ana Ruiz</b><br><i>Retired teacher</i></p><p>#####</p>", author: "Ana Ruiz")
    #expect(two.kept == Story.paragraphs)
  }

  @Test func whoSomebodyIsMayBePartOfTheText() throws {
    #expect(try judged(after: "<p>\(Self.bio)</p>").verdict(on: Self.bio).isKept)
    #expect(try judged(inside: "<p>\(Self.bio)</p>", author: "Ana Ruiz").verdict(on: Self.bio).isKept)
    let quotation = "“We will build it again,” said the mayor."
    #expect(try judged(after: "<p><em>\(quotation)</em></p>").verdict(on: quotation).isKept)
  }

  @Test func cellsAndCodeSayWhatTheySay() throws {
    let table =
      "<table><tr><td>End</td><td>Read more</td></tr><tr><td>Follow us on foot</td><td>3</td></tr></table>"
    #expect(try judged(inside: table).texts.contains { $0.contains("Follow us on foot") })
  }
}
