import Testing

@testable import PithExtract

@Suite struct HashFilterTests {
  private static func hash(_ number: Int) -> UInt64 { WordHash.of("\(number)".utf8) }

  @Test func whatWasInsertedMayBeThereAndHardlyAnythingElse() {
    var filter = HashFilter()
    for number in 0..<1_000 { filter.insert(Self.hash(number)) }
    #expect((0..<1_000).allSatisfy { filter.mayContain(Self.hash($0)) })
    #expect((1_000..<11_000).count { filter.mayContain(Self.hash($0)) } < 500)
  }

  @Test func anEmptyFilterHoldsNothing() {
    #expect(!HashFilter().mayContain(0) && !HashFilter().mayContain(.max))
  }
}
