import PithCore
import Testing

@Suite struct HTMLDocumentTests {
  /// `html` 0, `body` 1, `h1` 2, text 3, `p` 4, text 5, `a` 6, text 7, text 8.
  private let document: HTMLDocument = {
    var builder = HTMLDocumentBuilder()
    builder.element(.html, [(.lang, "en")]) { html in
      html.element(.body) { body in
        body.element(.h1) { $0.add("Ferry  returns") }
        body.element(.p, [(.class, "lead"), (.id, "")]) { p in
          p.add("The ")
          p.element(.a, [(.href, "/île")]) { $0.add("île") }
          p.add(" ferry\nsails.")
        }
      }
    }
    return builder.finish()
  }()

  @Test func textBelowANodeIsAsOnThePage() {
    #expect(document.text(below: 4) == "The île ferry\nsails.")
    #expect(document.text(below: 0) == "Ferry  returnsThe île ferry\nsails.")
    #expect(document.text(below: 7) == "île")
  }

  @Test func childrenAreInOrderAndOnlyOneLevel() {
    #expect(Array(document.children(of: 1)) == [2, 4])
    #expect(Array(document.children(of: 4)) == [5, 6, 8])
    #expect(Array(document.children(of: 8)).isEmpty)
  }

  @Test func attributesAreFoundByName() {
    #expect(document.value(of: .href, in: 6) == "/île")
    #expect(document.value(of: .id, in: 4) == "", "an empty value is not an absent one")
    #expect(document.value(of: .id, in: 6) == nil)
    #expect(document.value(of: .lang, in: 1) == nil, "attributes are not inherited")
  }

  @Test func textHasNoAttributesAndElementsHaveNoText() {
    #expect(document.value(of: .href, in: 7) == nil)
    #expect(document.textRange(of: 4).isEmpty)
    #expect(String(decoding: document.bytes[document.textRange(of: 7)], as: UTF8.self) == "île")
  }

  @Test func theFirstElementOfATagIsTheFirstInTheDocument() {
    #expect(document.firstElement(.html) == 0)
    #expect(document.firstElement(.a) == 6)
    #expect(document.firstElement(.table) == nil)
  }

  @Test func theDescriptionShowsTheTree() {
    #expect(
      document.description
        == #"html[lang=en](body(h1("Ferry returns") p[class=lead][id=]("The" a[href=/île]("île") "ferry sails.")))"#
    )
  }

  @Test func aPageWithoutAnythingIsAnEmptyDocument() {
    let empty = HTMLDocumentBuilder().finish()
    #expect(empty.nodes.isEmpty)
    #expect(empty.description == "")
    #expect(empty.firstElement(.html) == nil)
  }
}
