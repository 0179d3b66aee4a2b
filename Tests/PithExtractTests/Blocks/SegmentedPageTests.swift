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

  @Test func whatIsInsideAnotherIsNotFoundTwice() throws {
    let page = try TestPage.body("<ul><li>One<ul><li>Two</ul></ul><p>Three</p><ul><li>Four</ul><ul></ul>")
      .segmented
    #expect(page.outermost { $0.tag == .ul } == [0..<2, 3..<4])
  }

  @Test func aNameIsOneOfTheClassWhole() throws {
    let page = try TestPage.body("<div class='post cooked'>One</div>").segmented
    let box = page.containers[Int(page.blocks[0].container)]
    #expect(page.isNamed(box, anyOf: [Array("lamp".utf8), Array("cooked".utf8)]))
    #expect(!page.isNamed(box, anyOf: [Array("cook".utf8), Array("post cooked".utf8)]))
  }
}
