import PithCore
import Testing

@Suite struct HTMLTagTests {
  private func tag(_ name: String) -> HTMLTag {
    Array(name.utf8).withUnsafeBufferPointer { HTMLTag(name: $0) }
  }

  @Test(arguments: HTMLTag.allCases.filter { $0 != .text && $0 != .other })
  func everyElementIsFoundByItsName(element: HTMLTag) {
    #expect(tag(element.name) == element)
  }

  @Test(arguments: [("var", HTMLTag.var), ("h1", .h1), ("figcaption", .figcaption), ("i", .i)])
  func namesAreThoseOfHTML(name: String, element: HTMLTag) {
    #expect(tag(name) == element)
    #expect(element.name == name)
  }

  @Test(arguments: ["text", "other", "#text", "*", "", "P", "my-element", "svg:path", "para"])
  func otherNamesAreNotListed(name: String) {
    #expect(tag(name) == .other)
  }
}
