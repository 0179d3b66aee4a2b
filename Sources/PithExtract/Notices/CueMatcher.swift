/// Finds which of several lists have an entry in a text, in one pass over its bytes.
///
/// Looking for the entries one after the other read every text some hundred times.
struct CueMatcher: Sendable {
  /// A bit for each list.
  typealias Lists = UInt32

  private struct Entry: Sendable {
    /// The place of its bytes in `bytes`.
    let range: Range<Int>
    let lists: Lists
  }

  private let bytes: [UInt8]
  /// The entries, those with the same first bytes side by side.
  private let entries: [Entry]
  /// By the first bytes: which entries begin so.
  private let candidates: HashTable<Range<Int>>
  /// A bit for each hash of first bytes: at most places of a text no entry begins, and the look-up ends here.
  private let filter: [UInt64]
  /// So many first bytes are compared at once, no more than the shortest entry has.
  private let keyLength: Int

  /// A power of two: with some hundred entries a few in a hundred other places pass.
  private static let filterBits = 16_384
  private static let longestKey = 4

  /// - Parameter lists: entries without an empty one among them, in the form of the texts that they are looked for in.
  init(_ lists: [[[UInt8]]]) {
    precondition(lists.count <= Lists.bitWidth)
    let all = lists.enumerated().flatMap { number, entries in
      entries.filter { !$0.isEmpty }.map { (bytes: $0, lists: Lists(1) << Lists(number)) }
    }
    let keyLength = min(Self.longestKey, all.map(\.bytes.count).min() ?? Self.longestKey)
    self.keyLength = keyLength
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    var candidates: [UInt64: Range<Int>] = [:]
    var filter = [UInt64](repeating: 0, count: Self.filterBits / 64)
    let byKey = Dictionary(grouping: all) { entry in
      entry.bytes.withUnsafeBufferPointer { Self.key($0, at: 0, keyLength) }
    }
    for (key, sameKey) in byKey {
      let first = entries.count
      for entry in sameKey {
        entries.append(Entry(range: bytes.count..<bytes.count + entry.bytes.count, lists: entry.lists))
        bytes += entry.bytes
      }
      let hash = Self.hash(key)
      candidates[hash] = first..<entries.count
      let bit = Self.filterBit(of: hash)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.bytes = bytes
    self.entries = entries
    self.candidates = HashTable(candidates)
    self.filter = filter
  }

  /// The lists that have an entry in a text.
  func lists(in text: [UInt8]) -> Lists {
    var found: Lists = 0
    text.withUnsafeBufferPointer { text in
      guard text.count >= keyLength else { return }
      for place in 0...text.count - keyLength {
        let hash = Self.hash(Self.key(text, at: place, keyLength))
        let bit = Self.filterBit(of: hash)
        guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let candidates = candidates[hash] else {
          continue
        }
        for entry in entries[candidates]
        where found & entry.lists == 0
          && bytes[entry.range].elementsEqual(text[place...].prefix(entry.range.count))
        {
          found |= entry.lists
        }
      }
    }
    return found
  }

  @inline(__always)
  private static func key(_ text: UnsafeBufferPointer<UInt8>, at place: Int, _ length: Int) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<length { key = key << 8 | UInt64(text[place + offset]) }
    return key
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { WordHash.mixed(WordHash.start, key) }

  /// Bits of the hash that say nothing of the slot in `candidates`.
  @inline(__always)
  private static func filterBit(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (filterBits - 1)
  }
}
