import Testing

@testable import PithStore

@Suite struct NameClaimsTests {
  private func claimAll(_ bases: [String], reserved: [String] = []) -> [String] {
    var claims = NameClaims(reserved: reserved)
    return bases.map { claims.claim(FileName(base: $0, fileExtension: "txt")).description }
  }

  @Test func laterClaimantsGetNumbers() {
    #expect(claimAll(["a", "b", "a", "a"]) == ["a.txt", "b.txt", "a-2.txt", "a-3.txt"])
  }

  @Test func numbersThatAreTakenAreLeftOut() {
    #expect(claimAll(["a-2", "a", "a", "a-2"]) == ["a-2.txt", "a.txt", "a-3.txt", "a-2-2.txt"])
  }

  @Test(arguments: [
    ("Straße", "STRASSE"), ("Été", "e\u{301}te\u{301}"), ("ΟΔΟΣ", "οδος"), ("ſo", "so"), ("A", "a"),
  ])
  func namesThatSomeFileSystemTakesForOneAreOne(first: String, second: String) {
    #expect(claimAll([first, second]).last?.hasSuffix("-2.txt") == true)
  }

  @Test func reservedNamesGoToNobody() {
    #expect(claimAll(["Failures"], reserved: ["failures.txt"]) == ["Failures-2.txt"])
  }

  @Test func manyClaimsOfOneNameAreQuick() {
    // With a search from 2 for each of them this would be 200 million steps.
    #expect(claimAll(Array(repeating: "untitled", count: 20_000)).last == "untitled-20000.txt")
  }
}
