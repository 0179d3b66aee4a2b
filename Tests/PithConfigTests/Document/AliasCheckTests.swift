import Testing

@testable import PithConfig

@Suite struct AliasCheckTests {
  private let manyAliases = String(repeating: "- *often\n", count: 50)

  @Test(arguments: ["*a : 1", "? *a", "?", "[*a]: 1", "{*a: 1} : 1", "- *a : 1"])
  func findsOddKeysBesideManyAliases(line: String) {
    #expect(AliasCheck.problem(in: manyAliases + line + "\n") != nil)
    #expect(AliasCheck.problem(in: line + "\n") == nil)
  }

  @Test(arguments: [
    "a: *often", "- {a: 1, b: *often}", "a: [*often, *often]", "a: what? * b: c", "# why: because",
  ])
  func leavesOtherLinesAlone(line: String) {
    #expect(AliasCheck.problem(in: manyAliases + line + "\n") == nil)
  }
}
