import PithCore
import Testing

@testable import PithExtract

@Suite struct ListFillerTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

  /// What is kept of a list behind the paragraphs of an article, whose items have these scores.
  private func keptItems(_ intro: String, _ list: String, scores: [Float]) throws -> [String] {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    let page = try TestPage.body("<article><h1>Storm</h1>\(texts.joined())<p>\(intro)</p>\(list)</article>")
    return Array(
      try judged(page, scores: [0.01, 0.9, 0.9, 0.9, 0.9, 0.9] + scores + [0.01]).kept.dropFirst(5))
  }

  private static let books = ["“The Salt Path Home”", "“Knots for Boys”", "“A Short History of Mud”"]
  private static let bookList = "<ol>" + books.map { "<li>\($0)</li>" }.joined() + "</ol>"

  @Test func aListIsNotTorn() throws {
    let intro = "These were lent out most often of all."
    #expect(try keptItems(intro, Self.bookList, scores: [0.45, 0.6, 0.41]) == Self.books)
    #expect(try keptItems(intro, Self.bookList, scores: [0.2, 0.6, 0.1]) == [Self.books[1]])
    #expect(try keptItems(intro, Self.bookList, scores: [0.3, 0.3, 0.3]) == [])
  }

  @Test func aListThatIsAnnouncedIsKept() throws {
    let intro = "The three books that were lent out most often:"
    #expect(try keptItems(intro, Self.bookList, scores: [0.45, 0.45, 0.45]) == Self.books)
    let links = Self.bookList.replacing("<li>", with: "<li><a href=/x>").replacing("</li>", with: "</a></li>")
    #expect(try keptItems(intro, links, scores: [0.45, 0.45, 0.45]) == [])
  }

  @Test func anAnnouncedListThatIsHalfKeptMayHaveLinkedTitles() throws {
    let intro = "Her three novels are all in print:"
    let items = [
      "Spillway Song, her first novel", "Low Year Ladder, a comedy", "Bench Marks and Tides, her last",
    ]
    let list =
      "<ol>"
      + items.map { item in
        let parts = item.split(separator: ",")
        return "<li><a href=/x>\(parts[0])</a>,\(parts[1])</li>"
      }.joined() + "</ol>"
    #expect(try keptItems(intro, list, scores: [0.6, 0.1, 0.6]) == items)
    #expect(try keptItems(intro, list, scores: [0.1, 0.6, 0.1]) == [items[1]])
    #expect(
      try keptItems("Her three novels are all in print.", list, scores: [0.6, 0.1, 0.6]) == [
        items[0], items[2],
      ])
  }

  @Test(arguments: [bookList, "<h2>Lent out</h2><div>\(bookList)</div>"])
  func aListWithinAnArticleIsKeptWhole(markup: String) throws {
    let scores: [Float] = markup.contains("<h2>") ? [0.01] : []
    #expect(try FilledStory.kept(markup, scores: scores + [0.2, 0.2, 0.2]) == Self.books)
    #expect(try FilledStory.kept(markup, scores: scores + [0.1, 0.1, 0.1]) == [])
    #expect(try FilledStory.kept(markup, as: .forum, scores: scores + [0.2, 0.2, 0.2]) == [])
    let links = markup.replacing("<li>", with: "<li><a href=/x>").replacing("</li>", with: "</a></li>")
    #expect(try FilledStory.kept(links, scores: scores + [0.2, 0.2, 0.2]) == [])
  }

  @Test func aPointerBetweenItsItemsIsNoPartOfAList() throws {
    let pointer = "<li>Read also: <a href=/x>Why the library floods</a></li>"
    let list = Self.bookList.replacing("</ol>", with: "\(pointer)</ol>")
    #expect(try FilledStory.kept(list, scores: [0.2, 0.2, 0.2, 0.2]) == Self.books)
  }

  @Test func termsWithWhatTheyMeanAreAList() throws {
    let terms = "<dl><dt>Berths</dt><dd>forty at the quay</dd></dl>"
    #expect(try FilledStory.kept(terms, scores: [0.2, 0.2]) == ["Berths", "forty at the quay"])
  }

  @Test func theListThatEndsATextMayHaveAHeading() throws {
    let intro = "These were lent out most often of all."
    let titled = "<h2>Lent out</h2>\(Self.bookList)"
    #expect(try keptItems(intro, Self.bookList, scores: [0.36, 0.36, 0.36]) == Self.books)
    #expect(
      try keptItems(intro, titled, scores: [0.36, 0.36, 0.36, 0.36]) == ["Lent out"] + Self.books)
    #expect(try keptItems(intro, "</article><div>\(titled)</div>", scores: [0.36, 0.36, 0.36, 0.36]) == [])
  }

  // MARK: Quotations

  private static let quotation = "I counted three hundred of them and then I fell asleep."

  @Test func aQuotationWithinAnArticleIsKept() throws {
    #expect(
      try FilledStory.kept("<blockquote><p>\(Self.quotation)</p></blockquote>", scores: [0.25]) == [
        Self.quotation
      ])
    #expect(try FilledStory.kept("<blockquote><p>\(Self.quotation)</p></blockquote>", scores: [0.1]) == [])
    // What other sites' posts look like.
    #expect(
      try FilledStory.kept(
        "<blockquote class=twitter-tweet><p>\(Self.quotation)</p></blockquote>", scores: [0.35])
        == [])
  }

  @Test(arguments: [
    "<blockquote class=content-blockquote>QUOTE</blockquote>",
    "<blockquote class=b-quote><p>QUOTE</p><cite>Ada Lund, bridge keeper</cite></blockquote>",
    "<figure class=pullquote><blockquote><p>QUOTE</p><cite>Ada Lund</cite></blockquote></figure>",
    "<h4>Read also:</h4><ul><li><a href=/x>Why the library floods</a></ul><blockquote>QUOTE</blockquote>",
  ])
  func aQuotationOfItsOwnWordsIsKeptHoweverItIsSet(markup: String) throws {
    let blocks = markup.contains("Read also") ? 3 : 2
    let scores = Array(repeating: Float(0.2), count: blocks)
    let quoted = markup.replacing("QUOTE", with: Self.quotation)
    #expect(try FilledStory.kept(quoted, scores: scores).first == Self.quotation)
    #expect(try FilledStory.kept(quoted, as: .forum, scores: scores) == [])
  }

  @Test func aQuotationThatRepeatsTheTextIsNotKept() throws {
    let words = "“Four hundred people crossed it in the first hour, many of them with bicycles in the rain.”"
    let markup = "<figure class=pullquote><blockquote><p>\(words)</p></blockquote></figure>"
    #expect(try FilledStory.kept(markup, scores: [0.2]) == [])
  }

  @Test func aPostIsNoQuotation() throws {
    for name in ["twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed"] {
      let markup = "<blockquote class=\(name)><p>\(Self.quotation)</p></blockquote>"
      #expect(try FilledStory.kept(markup, scores: [0.3]) == [])
    }
  }

  // MARK: Names and key points

  @Test func theNameOfAListIsKeptWithIt() throws {
    func kept(_ name: String, items: String = "<li>44 miles of pier</li><li>Four winters of work</li>") throws
      -> [String]
    {
      let box =
        "<div class=infobox><div class=title>\(name)</div><div class=text><ul>\(items)</ul></div></div>"
      return try FilledStory.kept(box, scores: [0.25, 0.6, 0.6])
    }
    #expect(try kept("The pier by the numbers").first == "The pier by the numbers")
    #expect(try kept("<a href=/x>The pier by the numbers</a>").count == 2)
    #expect(try kept("Pier").count == 2)
  }

  @Test func aListThatIsAnnouncedMayScoreLow() throws {
    let intro = "The town will buy three books:"
    #expect(try keptItems(intro, Self.bookList, scores: [0.25, 0.25, 0.25]) == Self.books)
    #expect(try keptItems(intro, Self.bookList, scores: [0.1, 0.1, 0.1]) == [])
  }

  /// What is kept of a list between the title and the text.
  private func keptAbove(_ items: [String], score: Float, in element: String = "div") throws -> [String] {
    let list = items.map { "<li>\($0)</li>" }.joined()
    let page = try TestPage(
      "<title>\(Story.title)</title><h1>\(Story.title)</h1><section><\(element)><ul>\(list)</ul></\(element)><div>\(Story.body)</div></section>"
    )
    let scores = [0.01] + Array(repeating: score, count: items.count) + [Float(0.9)]
    return try judged(page, scores: scores).kept.filter(items.contains)
  }

  @Test func keyPointsRightAboveTheTextAreKept() throws {
    let points = ["The bridge was closed for two years", "Ferries go on until the autumn storms"]
    #expect(try keptAbove(points, score: 0.3) == points)
    #expect(try keptAbove(points, score: 0.2) == [])
    let sentences = [
      "The bridge was closed for two years after a storm.",
      "Ferries go on until the storms of the autumn begin.",
    ]
    #expect(try keptAbove(sentences, score: 0.05, in: "aside") == sentences)
    #expect(try keptAbove(sentences.map { "<a href=/x>\($0)</a>" }, score: 0.05, in: "aside") == [])
    #expect(try keptAbove(["Politics", "The coast"], score: 0.3) == [])
    #expect(try keptAbove(points.map { "<a href=/x>\($0)</a>" }, score: 0.3) == [])
  }
}
