import Testing

@testable import PithExtract

@Suite struct HashTableTests {
  @Test func everyKeyHasItsValueAndNoOtherKeyHasOne() {
    // Keys that share their low bits too.
    let keys = (0..<500).map { UInt64($0) << 40 } + (1..<500).map { UInt64($0) }
    let table = HashTable(Dictionary(uniqueKeysWithValues: keys.map { ($0, "\($0)") }))
    for key in keys { #expect(table[key] == "\(key)") }
    for key in keys { #expect(table[key | 1 << 63] == nil) }
  }

  @Test func anEmptyTableHasNoValue() {
    #expect(HashTable<Int>([:])[0] == nil)
  }
}
