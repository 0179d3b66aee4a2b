import PithCore
import Testing

@Suite struct HTMLDocumentBuilderTests {
  private var builder = HTMLDocumentBuilder()

  @Test mutating func adjacentTextIsOneNode() {
    builder.openElement(.p)
    builder.add("one ")
    builder.add("two")
    builder.element(.br)
    builder.add("three")
    let document = builder.finish()
    #expect(document.description == #"p("one two" br "three")"#)
    #expect(document.nodes.count == 4)
  }

  @Test mutating func emptyTextIsNoNode() {
    builder.openElement(.p)
    builder.add("")
    #expect(builder.finish().nodes.count == 1)
  }

  @Test mutating func aSubtreeIsARangeOfNodes() {
    builder.element(.html) { html in
      html.element(.head) { $0.element(.title) { $0.add("Tide times") } }
      html.element(.body) { $0.element(.p) { $0.add("High water at noon.") } }
    }
    let nodes = builder.finish().nodes
    #expect(nodes.map(\.tag) == [.html, .head, .title, .text, .body, .p, .text])
    #expect(nodes.map(\.parent) == [-1, 0, 1, 2, 0, 4, 5])
    #expect(nodes.map(\.end) == [7, 4, 4, 4, 7, 7, 7])
  }

  @Test mutating func elementsThatAreLeftOpenEndWithTheDocument() {
    builder.openElement(.html)
    builder.openElement(.body)
    builder.add("half a pa")
    let document = builder.finish()
    #expect(document.nodes.map(\.end) == [3, 3, 3])
    #expect(!document.isTruncated)
  }

  @Test mutating func closingWhatIsNotOpenDoesNothing() {
    builder.closeElement()
    builder.element(.p) { $0.add("text") }
    builder.closeElement()
    #expect(builder.finish().description == #"p("text")"#)
  }

  @Test mutating func theFirstOfSeveralAttributesOfANameCounts() {
    builder.element(.a, [(.href, "/first"), (.rel, "next"), (.href, "/second")])
    #expect(builder.finish().description == "a[href=/first][rel=next]")
  }

  @Test mutating func elementsKeepTheirOwnAttributes() {
    builder.element(.div, [(.id, "outer")]) { div in
      div.element(.p, [(.id, "inner"), (.lang, "")])
      div.element(.br)
    }
    #expect(builder.finish().description == "div[id=outer](p[id=inner][lang=] br)")
  }

  @Test mutating func anAttributeAfterTextIsDropped() {
    builder.openElement(.p)
    builder.add("text")
    builder.add(.id, "late")
    #expect(builder.finish().description == #"p("text")"#)
  }

  @Test func elementsBelowTheDepthLimitBecomeSiblingsThere() {
    var builder = HTMLDocumentBuilder(limits: .init(depth: 2))
    builder.element(.html) { html in
      html.element(.body) { body in
        body.element(.div, [(.id, "deep")]) { div in
          div.add("a")
          div.element(.p) { $0.add("b") }
          div.add("c")
        }
        body.add("d")
      }
      html.element(.footer) { $0.add("e") }
    }
    let document = builder.finish()
    #expect(document.description == #"html(body(div[id=deep] "a" p "b" "c" "d") footer("e"))"#)
    #expect(!document.isTruncated)
  }

  @Test func nodesBeyondTheLimitAreDropped() {
    var builder = HTMLDocumentBuilder(limits: .init(nodes: 4))
    builder.openElement(.body)
    builder.element(.p) { $0.add("kept") }
    builder.element(.p) { $0.add("lost") }
    #expect(builder.isFull)
    builder.element(.div, [(.id, "lost")]) { $0.element(.p) { $0.add("lost") } }
    builder.closeElement()
    let document = builder.finish()
    #expect(document.description == #"body(p("kept") p)"#)
    #expect(document.nodes.map(\.end) == [4, 3, 3, 4])
    #expect(document.isTruncated)
  }

  @Test func aDocumentOfExactlyTheLimitIsWhole() {
    var builder = HTMLDocumentBuilder(limits: .init(nodes: 2))
    builder.element(.p) { $0.add("kept") }
    #expect(!builder.isFull)
    #expect(!builder.finish().isTruncated)
  }

  @Test mutating func aParserCanSayThatItStoppedEarly() {
    #expect(builder.finish(isTruncated: true).isTruncated)
  }

  @Test mutating func dataScriptsAreKeptInOrder() {
    builder.addDataScript(.init(kind: .linkedData, id: nil, content: Array("{}".utf8)))
    builder.addDataScript(.init(kind: .state, id: "state", content: Array("[]".utf8)))
    let scripts = builder.finish().dataScripts
    #expect(scripts.map(\.kind) == [.linkedData, .state])
    #expect(scripts.map(\.id) == [nil, "state"])
    #expect(scripts.map { String(decoding: $0.content, as: UTF8.self) } == ["{}", "[]"])
  }
}
