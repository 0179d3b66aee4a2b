import PithCore
import Testing

@Suite struct HTMLAttributeTests {
  private func attribute(_ name: String) -> HTMLAttribute? {
    Array(name.utf8).withUnsafeBufferPointer { HTMLAttribute(name: $0) }
  }

  @Test(arguments: HTMLAttribute.allCases)
  func everyAttributeIsFoundByItsName(listed: HTMLAttribute) {
    #expect(attribute(listed.name) == listed)
    // A case whose name was left as it is in Swift would have capitals in it.
    #expect(listed.name == listed.name.lowercased())
  }

  @Test(arguments: [
    ("http-equiv", HTMLAttribute.httpEquiv), ("class", .class), ("aria-hidden", .ariaHidden),
    ("data-testid", .dataTestID), ("xml:lang", .xmlLang), ("itemprop", .itemprop),
  ])
  func namesAreThoseOfHTML(name: String, listed: HTMLAttribute) {
    #expect(attribute(name) == listed)
  }

  @Test(arguments: ["", "onclick", "CLASS", "data-", "httpEquiv"])
  func otherNamesAreDropped(name: String) {
    #expect(attribute(name) == nil)
  }
}
