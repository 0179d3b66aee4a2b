import PithCore
import Testing

@testable import PithExtract

/// Which lines of links a page that a model would keep whole loses.
@Suite struct ContentsLinesTests {
  private func kept(_ markup: String) throws -> [String] {
    let page = try TestPage.body("<p>\(Prose.opening)</p>\(markup)<p>\(Prose.ferries)</p>")
    return try ModelledPage(page, ModelFile.scoring([0.9, 0.9, 0.9], as: .documentation).model).kept
      .filter { $0 != Prose.opening && $0 != Prose.ferries }
  }

  private static func links(_ names: [String], to prefix: String = "#", separator: String) -> String {
    "<p>" + names.map { "<a href='\(prefix)\($0)'>\($0)</a>" }.joined(separator: separator) + "</p>"
  }

  private static let names = ["Name", "Synopsis", "Options", "Files"]

  @Test(arguments: [" | ", " · ", "•"])
  func aLineThatLeadsToThePartsOfItsPageGoes(separator: String) throws {
    #expect(try kept(Self.links(Self.names, separator: separator)) == [])
  }

  @Test func otherLinesOfLinksAreLeftToTheModel() throws {
    #expect(try kept(Self.links(Self.names, separator: " ")).count == 1)
    #expect(try kept(Self.links(Self.names, to: "/", separator: " | ")).count == 1)
    #expect(try kept(Self.links(["Name", "Files"], separator: " | ")).count == 1)
    #expect(try kept(Self.links(Self.names, separator: " | or ")).count == 1)
  }
}
