import Testing

@testable import PithExtract

@Suite struct WordHashTests {
  private func hash(_ text: [UInt8]) -> UInt64 { text.withUnsafeBytes { WordHash.of(text: $0) } }

  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 40])
  func textsThatDifferInOneByteHaveOtherHashes(length: Int) {
    let text = [UInt8](repeating: 0x61, count: length)
    var hashes: Set<UInt64> = [hash(text), hash(text + [0x61]), hash(text + [0])]
    for index in 0..<length {
      for byte: UInt8 in [0, 0x62, 0xE1] {
        var other = text
        other[index] = byte
        hashes.insert(hash(other))
      }
    }
    #expect(hashes.count == 3 + 3 * length)
  }

  @Test func swappedPartsGiveAnotherHash() {
    let first = Array("the cod ".utf8)
    let second = Array("fell on ".utf8)
    #expect(hash(first + second) != hash(second + first))
    #expect(hash(first + second) == hash(first + second))
  }
}
