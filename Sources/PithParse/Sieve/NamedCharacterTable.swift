/// Finds the names of `NamedCharacters` by their bytes.
///
/// It notes where each name stands in the list, and reads the code points of those that are asked for: a dictionary of all texts took
/// longer to make than a page to parse.
struct NamedCharacterTable: Sendable {
  static let standard = NamedCharacterTable(NamedCharacters.entries)

  private struct Slot: Sendable {
    /// The place of a name in `list`; none where the slot is free.
    var name: Int32 = 0
    var nameCount: Int32 = 0
    /// Where the code points of its entry start.
    var entry: Int32 = 0
  }

  private let list: [UInt8]
  /// Open addressing over the hashes of names.
  private let slots: [Slot]

  /// A power of two, three times the number of names.
  private static let slotCount = 8_192

  /// - Parameter entries: entries with commas between them: code points in hexadecimal with `+` between them, then names.
  private init(_ entries: String) {
    let list = Array(entries.utf8)
    var slots = [Slot](repeating: Slot(), count: Self.slotCount)
    list.withUnsafeBufferPointer { list in
      var entry = 0
      var start = 0
      var isName = false
      for index in 0...list.count {
        let byte = index < list.count ? list[index] : UInt8(ascii: ",")
        guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") else { continue }
        if index > start {
          if isName {
            var slot = Self.slot(of: UnsafeBufferPointer(rebasing: list[start..<index]))
            while slots[slot].nameCount > 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = Slot(name: Int32(start), nameCount: Int32(index - start), entry: Int32(entry))
          } else {
            entry = start
            isName = true
          }
        }
        if byte == UInt8(ascii: ",") { isName = false }
        start = index + 1
      }
    }
    self.list = list
    self.slots = slots
  }

  /// The text that a name stands for; `nil` for what is no name.
  func text(of name: UnsafeBufferPointer<UInt8>) -> String? {
    var slot = Self.slot(of: name)
    while slots[slot].nameCount > 0 {
      let known = slots[slot]
      let range = Int(known.name)..<Int(known.name + known.nameCount)
      if range.count == name.count, list[range].elementsEqual(name) { return text(from: Int(known.entry)) }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  private func text(from entry: Int) -> String {
    var text = String.UnicodeScalarView()
    let codePoints = list[entry...].prefix { $0 != UInt8(ascii: " ") }
    for codePoint in codePoints.split(separator: UInt8(ascii: "+")) {
      let value = UInt32(String(decoding: codePoint, as: UTF8.self), radix: 16)
      text.append(value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// By 32-bit FNV-1a.
  private static func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash >> 3) & (slotCount - 1)
  }
}
