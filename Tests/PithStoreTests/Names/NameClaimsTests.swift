import Testing

@testable import PithStore

@Suite struct NameClaimsTests {
  private func claimAll(_ bases: [String], reserved: [String] = []) -> [String] {
    var claims = NameClaims(reserved: reserved)
    return bases.enumerated().map {
      claims.claim(FileName(base: $1, fileExtension: "txt"), index: $0).description
    }
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

  @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]])
  func namesAreInTheOrderOfTheInputsAtLast(order: [Int]) {
    var claims = NameClaims()
    var files: [String: Int] = [:]
    for index in order {
      files[claims.claim(FileName(base: "a", fileExtension: "txt"), index: index).description] = index
    }
    for (one, other) in claims.exchanges {
      let held = files[one.description]
      files[one.description] = files[other.description]
      files[other.description] = held
    }
    #expect(files == ["a.txt": 0, "a-2.txt": 1, "a-3.txt": 2, "a-4.txt": 3])
    if order == order.sorted() { #expect(claims.exchanges.isEmpty) }
  }

  @Test func reservedNamesGoToNobody() {
    #expect(claimAll(["Failures"], reserved: ["failures.txt"]) == ["Failures-2.txt"])
  }

  @Test func manyClaimsOfOneNameAreQuick() {
    // With a search from 2 for each of them this would be 200 million steps.
    #expect(claimAll(Array(repeating: "untitled", count: 20_000)).last == "untitled-20000.txt")
  }
}
