import Testing

@testable import PithExtract

@Suite struct FocusTests {
  @Test func theFocusMovesTheThreshold() throws {
    let page = try TestPage(
      "<title>Quay</title>"
        + [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined())
    let model = try ModelFile.scoring([0.9, 0.6, 0.4, 0.2], as: .forum).model
    #expect(ModelledPage(page, model, focus: .precision).kept.count == 1)
    #expect(ModelledPage(page, model, focus: .balanced).kept.count == 2)
    #expect(ModelledPage(page, model, focus: .recall).kept.count == 3)
  }

  @Test func thresholdsAreThoseOfTheKindOfPage() throws {
    let page = try TestPage("<title>Quay</title><p>\(Prose.opening)</p><p>\(Prose.ferries)</p>")
    for kind in PageKind.allCases {
      var file = ModelFile.scoring([0.9, 0.35], as: kind)
      file.thresholds[kind.rawValue] = 0.2
      #expect(ModelledPage(page, try file.model).kept.count == 2)
      file.thresholds = file.thresholds.map { 0.7 - $0 }
      #expect(ModelledPage(page, try file.model).kept.count == 1)
    }
  }

  @Test func precisionKeepsAPartOfWhatBalancedKeepsAndThatAPartOfRecall() throws {
    let page = try Story.page(
      before: "<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><div><p>Fair, nine degrees</p></div>",
      inside: "<h2>The work</h2><ul><li>Steel</li><li>Stone</li></ul><p><a href=/x>Ferry fares</a></p>",
      after: "<aside><p>Fares rose again in the summer.</p></aside><footer>Printed on paper</footer>")
    let kept = [Focus.precision, .balanced, .recall].map { focus in
      Set(ModelledPage(page, .standard, focus: focus).kept)
    }
    #expect(kept[0].isSubset(of: kept[1]))
    #expect(kept[1].isSubset(of: kept[2]))
    #expect(kept[2].isSuperset(of: Story.paragraphs))
  }
}
