import PithCore
import Testing

@testable import PithExtract

@Suite struct TemplateNamesTests {
  /// The names of the containers of a body, the body's own first.
  private func names(_ body: String) throws -> (names: TemplateNames, containers: [[TokenTable.Token]]) {
    let names = TemplateNames(try TestPage.body(body).segmented)
    return (names, names.groups.map { Array(names.tokens(ofGroup: Int($0))) })
  }

  private func tokens(name: String) -> [TokenTable.Token] {
    var tokens = [Array(name.utf8).withUnsafeBufferPointer { NameToken.whole(.name, $0) }]
    NameToken.appendWords(.wordOfName, of: name.utf8, to: &tokens)
    return tokens
  }

  @Test func aContainerHasItsTagItsClassesAndItsId() throws {
    let containers = try names("<div class='story-text wide' id=main>Cod</div>").containers
    let tag = NameToken.number(.tag, HTMLTag.div.rawValue)
    #expect(containers[1] == [tag] + tokens(name: "story-text") + tokens(name: "wide") + tokens(name: "main"))
  }

  @Test func containersOfOneTemplateAreOneGroup() throws {
    let names = try names("<p class=a1>Cod</p><div><p class=a1>Eel</p></div><p class=a2>Ray</p>").names
    #expect(names.groups == [0, 1, 2, 1, 3])
    #expect(names.counts == [1, 2, 1, 1])
    #expect(names.depths == [0, 1, 1, 1])
  }

  @Test func theSameNameInAnotherAttributeOrTagIsAnotherGroup() throws {
    let names = try names(
      "<p class=aa>Cod</p><p id=aa>Eel</p><div class=aa>Ray</div><p class='aa aa'>Oar</p>"
    ).names
    #expect(names.groups == [0, 1, 2, 3, 4])
  }

  @Test func theIdOfAHeadingIsItsText() throws {
    let containers = try names("<h2 id=cod-prices-fell>Cod prices fell</h2>").containers
    #expect(containers[1] == [NameToken.number(.tag, HTMLTag.h2.rawValue)])
  }

  @Test func labelsCountInTheirWordsAndRolesWhole() throws {
    let containers = try names("<div aria-label='Reader comments' role=complementary>Cod</div>").containers
    var labels: [TokenTable.Token] = []
    NameToken.appendWords(.label, of: "reader comments".utf8, to: &labels)
    let role = Array("complementary".utf8).withUnsafeBufferPointer { NameToken.whole(.role, $0) }
    #expect(Set(containers[1].dropFirst()) == Set(labels + [role]))
  }
}
