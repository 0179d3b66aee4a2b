import PithCore
import Testing

@testable import PithExtract

@Suite struct InsertFinderTests {
  private func verdict(inside markup: String, on text: String, head: String = "") throws -> Verdict {
    try Story.page(head: head, inside: markup).verdict(on: text)
  }

  // MARK: Teasers

  @Test(arguments: [
    "Read more", "READ ALSO", "Lesen Sie auch", "Lire aussi", "Lea también", "Читайте также", "اقرأ أيضاً",
    "Baca Juga",
  ])
  func aLabelledLinkIsATeaser(label: String) throws {
    let headline = "How the storm of two winters ago closed the pier, the market and both of the schools"
    #expect(
      try verdict(inside: "<p>\(label): <a href=/x>\(headline)</a></p>", on: "\(label): \(headline)")
        == .stripped(.readMore, "labelled-link"))
  }

  @Test func theLabelIsTheEvidence() throws {
    let page = try Story.page(
      inside:
        "<p><b>Read more:</b> <a href=/x>How the storm of two winters ago closed the pier and the market</a></p>"
    )
    let judged = page.judgedByRules.first { $0.verdict.rule == "labelled-link" }
    #expect(judged?.verdict.evidence == "Read more")
  }

  @Test func linksBehindOtherWordsAndLabelsWithoutLinkAreContent() throws {
    let rest = "the storm of two winters ago closed the pier, the market and both of the schools"
    #expect(
      try verdict(inside: "<p>The mayor said: <a href=/x>\(rest)</a>.</p>", on: "The mayor said: \(rest).")
        .isKept)
    #expect(
      try verdict(
        inside: "<p>Read more: \(rest) for a whole year.</p>", on: "Read more: \(rest) for a whole year."
      ).isKept)
  }

  // MARK: Date lines and bylines

  @Test(arguments: [
    "12 May 2026", "12.05.2026 08:05", "2026-05-12", "May 12, 2026 8:05", "08:05", "12/05/2026 | 08:05",
    "12. Mai 2026",
    "12.05.2026, 08:05 Uhr", "2026年5月12日 08:05",
  ])
  func aDateAloneIsADateLine(text: String) throws {
    #expect(try verdict(inside: "<p>\(text)</p>", on: text) == .stripped(.other, "date-line"))
  }

  @Test(arguments: [
    "In May 2026 it opened.", "Gate 4", "Norvale 2026", "12345678",
    "3:1 for Norvale after ninety minutes of rain", "12 boats",
    "About 2026 people came", "Call 555 0123",
  ])
  func otherNumbersAreContent(text: String) throws {
    #expect(try verdict(inside: "<p>\(text)</p>", on: text).isKept)
  }

  @Test func datesInTablesListsAndHeadingsAreContent() throws {
    #expect(try verdict(inside: "<h2>12 May 2026</h2><p>It opens.</p>", on: "12 May 2026").isKept)
    #expect(try verdict(inside: "<ul><li>12 May 2026</li></ul>", on: "12 May 2026").isKept)
    #expect(try verdict(inside: "<table><tr><td>12 May 2026</td></tr></table>", on: "12 May 2026").isKept)
  }

  @Test func aLineThatNamesTheAuthorIsAByline() throws {
    let head = "<meta name=author content='Ana Ruiz'>"
    for text in ["By Ana Ruiz", "Ana Ruiz, Norvale", "Text: Ana RUIZ"] {
      #expect(try verdict(inside: "<p>\(text)</p>", on: text, head: head) == .stripped(.other, "byline"))
    }
  }

  @Test func sentencesAndOtherNamesAreNoByline() throws {
    let head = "<meta name=author content='Ana Ruiz, Ogunbanjo'>"
    for text in ["Ana Ruiz was there.", "By Ana Okafor", "Ogunbanjo on the pier"] {
      #expect(try verdict(inside: "<p>\(text)</p>", on: text, head: head).isKept)
    }
  }

  // MARK: Captions

  @Test(arguments: [
    "<div><img src=a.jpg><div class=x>The pier on Monday</div></div>",
    "<div><picture><img src=a.jpg></picture><span>The pier</span> on Monday</div><p></p>",
    "<figure><img src=a.jpg><div>The pier on Monday</div></figure>",
    "<div><div><img src=a.jpg></div><div><div class=x>The pier on Monday</div></div></div>",
  ])
  func textBesideAnImageIsItsCaption(markup: String) throws {
    let verdict = try verdict(inside: markup, on: "The pier on Monday")
    #expect(verdict == .stripped(.caption, "text-by-image") || markup.contains("<span>"))
  }

  @Test(arguments: [
    "<p><img src=a.jpg>The pier on Monday</p>", "<p><img src=a.jpg></p><p>The pier on Monday</p>",
    "<div><img src=a.jpg><h2>The pier on Monday</h2></div><p>It was closed.</p>",
    "<ul><li><img src=a.jpg><div>The pier on Monday</div></li></ul>", "<div class=x>The pier on Monday</div>",
    "<section><img src=a.jpg><div class=x>The pier on Monday</div></section>",
  ])
  func otherTextNearAnImageIsContent(markup: String) throws {
    #expect(try verdict(inside: markup, on: "The pier on Monday").isKept)
  }

  @Test func longTextBesideAnImageIsContent() throws {
    let text = String(repeating: "The pier was closed again on Monday. ", count: 9) + "So it goes."
    #expect(try verdict(inside: "<div><img src=a.jpg><div class=x>\(text)</div></div>", on: text).isKept)
  }

  // MARK: Cues

  @Test(
    arguments: [
      (
        "Sign up for our daily letter and get the tide tables in your inbox.", .newsletter, "newsletter-pitch"
      ),
      (
        "Ana Ruiz is a reporter in Norvale. You can write to her: ana@gazette.example", .authorBox,
        "author-note"
      ),
      (
        "We use cookies on this website to count how many readers the tide tables have.", .consent,
        "cookie-notice"
      ),
      (
        "This material may not be published, broadcast, rewritten or sold by anyone else.", .legal,
        "legal-notice"
      ),
      (
        "Have you spotted an error in this article? Then write to the desk at once, please.", .other,
        "error-report"
      ),
      ("The pier of Norvale on Monday morning. Photo: Ana Ruiz / file photo", .caption, "photo-credit"),
      (
        "Local journalism costs money: please support our small newsroom with a donation of five crowns.",
        .advertisement, "support-pitch"
      ),
    ] as [(String, BoilerplateKind, String)])
  func pitchesAndNotesAreStripped(text: String, kind: BoilerplateKind, rule: String) throws {
    #expect(try verdict(inside: "<p>\(text)</p>", on: text) == .stripped(kind, rule))
  }

  @Test(arguments: [
    "The newsletter of the harbour office was printed in 1921 and sold for a penny.",
    "He found the cookies that she had left on the quay for the two fishermen.",
    "The photo by the door shows the pier before the storm, with all nine of its arches.",
    "They spotted a whale beside the third pier and called the harbour office.",
    "Donations for the new organ reached nine thousand crowns in March of that year.",
  ])
  func sentencesAboutSuchThingsAreContent(text: String) throws {
    #expect(try verdict(inside: "<p>\(text)</p>", on: text).isKept)
  }

  @Test func longParagraphsAreContentWhateverTheySay() throws {
    let text =
      "Sign up for our newsletter, said the sign. "
      + String(repeating: "It rained on it all day. ", count: 10)
      + "Nobody subscribed."
    #expect(try verdict(inside: "<p>\(text)</p>", on: text).isKept)
  }
}
