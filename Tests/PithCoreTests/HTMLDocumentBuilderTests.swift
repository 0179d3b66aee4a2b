import PithCore
import Testing

@Suite struct HTMLDocumentBuilderTests {
  @Test func adjacentTextIsOneNode() {
    var builder = HTMLDocumentBuilder()
    builder.openElement(.p)
    builder.add("one ")
    builder.add("two")
    builder.openElement(.br)
    builder.closeElement()
    builder.add("three")
    let document = builder.finish()
    #expect(document.description == #"p("one two" br "three")"#)
    #expect(document.nodes.count == 4)
  }
}

extension HTMLDocumentBuilder {
  mutating func add(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { addText($0) }
  }
}
