import PithCore
import Testing

@testable import PithExtract

@Suite struct ContainerPathTests {
  @Test func aPathLeadsOutToTheOutermostContainer() throws {
    let page = try TestPage.body("<main><article><p>Text</p></article><aside>Note</aside></main>").segmented
    let note = try #require(page.blocks.last).container
    #expect(
      ContainerPath(from: note, in: page.containers).map { page.containers[Int($0)].tag } == [
        .aside, .main, .body,
      ])
    #expect(Array(ContainerPath(from: 0, in: page.containers)) == [0])
  }
}
