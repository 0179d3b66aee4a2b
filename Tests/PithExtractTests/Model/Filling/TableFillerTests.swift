import PithCore
import Testing

@testable import PithExtract

@Suite struct TableFillerTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

  private static let routes = """
    <table><tr><th>Route</th><th>Votes</th><th>Cost</th></tr>
    <tr><td>Saltby</td><td>803</td><td>7</td></tr><tr><td>Kell</td><td></td><td>-</td></tr></table>
    """
  private static let cells = ["Route", "Votes", "Cost", "Saltby", "803", "7", "Kell", "-"]

  @Test func aTableOfWhichMostCellsAreKeptIsKeptWhole() throws {
    let page = try judged(
      .body(Self.routes), as: .documentation, scores: [0.9, 0.9, 0.9, 0.9, 0.9, 0.01, 0.9, 0.01])
    #expect(page.kept == Self.cells)
  }

  @Test func aTableOfWhichFewCellsAreKeptIsJudgedCellByCell() throws {
    let page = try judged(
      .body(Self.routes), as: .documentation, scores: [0.9, 0.9, 0.9, 0.9, 0.01, 0.01, 0.01, 0.01])
    #expect(page.kept == ["Route", "Cost", "Saltby"])
  }

  @Test func aTableOfSpecificationsHasNoHoles() throws {
    let scores: [Float] = [0.9, 0.3, 0.3, 0.9, 0.3, 0.3, 0.9, 0.3]
    let goods = try judged(.body(Self.routes), as: .product, scores: scores)
    #expect(goods.kept == Self.cells)
    let poor = try judged(.body(Self.routes), as: .product, scores: scores.map { $0 < 0.5 ? 0.01 : 0.6 })
    #expect(poor.kept == ["Route", "Saltby", "Kell"])
    let list = try judged(.body(Self.routes), as: .listing, scores: scores)
    #expect(list.kept == ["Route", "Saltby", "Kell"])
  }

  /// An article whose paragraphs are kept, with a table between the first two, whose cells all have one score.
  private func article(_ table: String, cells: Int, score: Float) throws -> ModelledPage {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    let page = try TestPage.body(
      "<article><h1>Storm</h1>\(texts[0])\(table)\(texts[1...].joined())</article>")
    let scores = [0.01, 0.9] + Array(repeating: score, count: cells) + [0.9]
    return try judged(page, scores: scores)
  }

  @Test func aTableWithinAnArticleIsKeptWholeThoughItsCellsScoreBelowTheThreshold() throws {
    let page = try article(Self.routes, cells: Self.cells.count, score: 0.2)
    #expect(page.kept.dropFirst().prefix(Self.cells.count).elementsEqual(Self.cells))
  }

  @Test func aTableThatEndsAnArticleIsKeptToo() throws {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined()
    func kept(_ body: String) throws -> Int {
      let scores = [0.01, 0.9, 0.9, 0.9, 0.9] + Array(repeating: Float(0.35), count: Self.cells.count)
      return try judged(.body("<h1>Storm</h1>\(body)"), scores: scores).kept.count
    }
    #expect(try kept("<article>\(texts)\(Self.routes)</article>") == 4 + Self.cells.count)
    #expect(try kept("<article>\(texts)</article><aside><div>\(Self.routes)</div></aside>") == 4)
  }

  @Test func aTableThatScoresLowIsNone() throws {
    let page = try article(Self.routes, cells: Self.cells.count, score: 0.1)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableThatARuleStripsIsNone() throws {
    let page = try article(
      "<div class=comments>\(Self.routes)</div>", cells: Self.cells.count, score: 0.9)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableOfWhatRulesTakeForLabelsIsNone() throws {
    let data =
      "<table><tr><td>Advertisement</td><td>3</td></tr><tr><td>Advertisement</td><td>12</td></tr></table>"
    let page = try article(data, cells: 4, score: 0.4)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableForTheLayoutIsNone() throws {
    let layout =
      "<table><tr><td><p>Cod</p><p>Eel</p></td><td>Ray</td></tr><tr><td>Sole</td><td>Tuna</td></tr></table>"
    let page = try article(layout, cells: 5, score: 0.35)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableThatIsAnnouncedIsKept() throws {
    let texts = [Prose.opening, Prose.ferries, Prose.piers].map { "<p>\($0)</p>" }.joined()
    func kept(_ intro: String) throws -> Int {
      let body =
        "<article><h1>Storm</h1>\(texts)<p>\(intro)</p>\(Self.routes)</article><footer><p>Norvale</p></footer>"
      let scores =
        [0.01, 0.9, 0.9, 0.9, 0.9] + Array(repeating: Float(0.2), count: Self.cells.count) + [0.01]
      return try judged(.body(body), scores: scores).kept.count
    }
    #expect(try kept("These are the routes and what they cost:") == 4 + Self.cells.count)
    #expect(try kept("These are the routes and what they cost.") == 4)
  }

  @Test func aTableOfAnArticleHasNoHoles() throws {
    func kept(as kind: PageKind) throws -> [String] {
      let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined()
      // "Votes" is a label of many pages.
      let scores = [0.01, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.8, 0.8] + Array(repeating: Float(0.2), count: 4)
      let body = "<h1>Storm</h1><article>\(texts)</article><div><div>\(Self.routes)</div></div>"
      return try judged(.body(body), as: kind, scores: scores).kept.filter(Self.cells.contains)
    }
    #expect(try kept(as: .article) == Self.cells)
    #expect(try kept(as: .documentation) == ["Route", "Cost", "Saltby"])
  }
}
