import PithCore
import Testing

@testable import PithExtract

@Suite struct SegmentedPageTests {
  @Test func theWayOutOfABlockLeadsToTheBody() throws {
    let page = try TestPage.body("<main><article><p>Text</p></article></main>").segmented
    let block = try #require(page.blocks.first)
    let tags = page.path(from: block.container).map { page.containers[Int($0)].tag }
    #expect(tags == [.p, .article, .main, .body])
  }

  @Test func theNearestContainerOfATagMayBeTheBlocksOwn() throws {
    let page = try TestPage.body("<div id=a><div id=b><p>Text</p></div></div>").segmented
    let container = try #require(page.blocks.first).container
    #expect(page.nearest(.p, from: container) == container)
    let div = try #require(page.nearest(.div, from: container))
    #expect(page.document.value(of: .id, in: page.containers[Int(div)].node) == "b")
    #expect(page.nearest(.table, from: container) == nil)
  }
}
