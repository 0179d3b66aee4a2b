import Testing

@testable import PithExtract

@Suite struct JSONValueTests {
  private let person = JSONValue.object([
    .init(name: "@type", value: .string("Person")), .init(name: "name", value: .string("Ana Ruiz")),
  ])

  @Test func membersAreFoundByName() {
    #expect(person["name"] == .string("Ana Ruiz"))
    #expect(person["url"] == nil)
    #expect(JSONValue.array([person])["name"] == nil)
    #expect(JSONValue.string("name")["name"] == nil)
  }

  @Test func onlyStringsAreTexts() {
    #expect(JSONValue.string("x").string == "x")
    #expect(JSONValue.number("1").string == nil)
    #expect(JSONValue.array([.string("x")]).string == nil)
    #expect(JSONValue.null.string == nil)
  }

  @Test func aSingleValueIsAListOfItself() {
    #expect(person.elements == [person])
    #expect(JSONValue.array([person, .null]).elements == [person, .null])
    #expect(JSONValue.null.elements == [])
    #expect(JSONValue.bool(false).elements == [.bool(false)])
  }
}
