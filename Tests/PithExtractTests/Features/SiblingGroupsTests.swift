import Testing

@testable import PithExtract

@Suite struct SiblingGroupsTests {
  private func group(_ body: String) throws -> (page: SegmentedPage, groups: SiblingGroups) {
    let page = try TestPage.body(body).segmented
    return (page, SiblingGroups(page, PageSums(page, TextSurvey(page))))
  }

  private func container(of text: String, _ page: SegmentedPage) throws -> Int32 {
    let block = try #require(page.blocks.indices.first { page.text(of: $0) == text })
    return page.blocks[block].container
  }

  @Test func siblingsAreOfOneTagAndTheFirstTwoClasses() throws {
    let (page, groups) = try group(
      "<div class='a b c'>Cod</div><div class='a b d'>Eel</div><div class='a'>Ray</div><p class='a b'>Oar</p>"
    )
    #expect(groups.size(try container(of: "Cod", page)) == 2)
    #expect(groups.position[Int(try container(of: "Eel", page))] == 1)
    #expect(groups.size(try container(of: "Ray", page)) == 1)
    #expect(groups.size(try container(of: "Oar", page)) == 1)
  }

  @Test func siblingsHaveOneParent() throws {
    let (page, groups) = try group("<div><p>Cod</p></div><div><p>Eel</p><p>Ray</p></div>")
    #expect(groups.size(try container(of: "Cod", page)) == 1)
    #expect(groups.size(try container(of: "Ray", page)) == 2)
  }

  @Test func meansAreOverAllSiblings() throws {
    let (page, groups) = try group(
      "<div>\(Prose.opening)</div><div><a href=/x>Cod fell</a></div><div>Eel</div>")
    let container = try container(of: "Eel", page)
    #expect(groups.allWords(container) == 18)
    #expect(groups.meanWords(container) == 6)
    #expect(groups.meanProse(container) == Float(1) / 3)
    #expect(groups.linkShare(container) == Float(2) / 18)
  }
}
