/// Reads class and id values into `ClassMarks` by `ClassLexicon`.
package struct ClassMarkReader {
  private static let marks = PhraseTable(ClassLexicon.entries)
  private static let exceptions = PhraseTable([((), ClassLexicon.exceptions)])

  /// Names longer than this are generated, not written.
  private static let longestName = 60

  /// The marks of names read before, each in the slot of its hash: a page repeats the same few hundred names.
  private var known = [Known](repeating: Known(key: 0, marks: []), count: slots)
  private var words: [UInt64] = []

  package init() {}

  private struct Known {
    let key: UInt64
    let marks: ClassMarks
  }

  /// A power of two above the number of names on a page.
  private static let slots = 1024

  /// The marks of a value with any number of names separated by white space.
  package mutating func marks(of value: UnsafeBufferPointer<UInt8>) -> ClassMarks {
    var hashes = Hashes()
    return marks(of: value, adding: &hashes)
  }

  /// Hashes of the names that are read.
  struct Hashes {
    /// Of the first names of each value, which count for the template of an element: those that follow say how one of many
    /// differs from the others.
    var template = WordHash.start
    /// Of all names.
    var all = WordHash.start
  }

  private static let templateNames = 2

  /// The same, adding the names to hashes.
  mutating func marks(of value: UnsafeBufferPointer<UInt8>, adding hashes: inout Hashes) -> ClassMarks {
    var marks: ClassMarks = []
    var names = 0
    var index = 0
    while index < value.count {
      while index < value.count, value[index] <= 0x20 { index += 1 }
      let start = index
      while index < value.count, value[index] > 0x20 { index += 1 }
      guard index > start else { break }
      let name = UnsafeBufferPointer(rebasing: value[start..<index])
      let key = WordHash.of(text: UnsafeRawBufferPointer(name))
      names += 1
      if names <= Self.templateNames { hashes.template = WordHash.of(hashes.template, then: key) }
      hashes.all = WordHash.mixed(hashes.all, key)
      if name.count <= Self.longestName { marks.formUnion(self.marks(ofName: name, key)) }
    }
    return marks
  }

  private mutating func marks(ofName name: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> ClassMarks {
    let slot = Int(key % UInt64(Self.slots))
    if known[slot].key == key { return known[slot].marks }
    split(name)
    var marks: ClassMarks = []
    var index = 0
    while index < words.count {
      var excepted = 0
      Self.exceptions.match(words, at: index) { _, count in excepted = max(excepted, count) }
      if excepted > 0 {
        index += excepted
        continue
      }
      Self.marks.match(words, at: index) { mark, _ in marks.formUnion(mark) }
      index += 1
    }
    known[slot] = Known(key: key, marks: marks)
    return marks
  }

  /// Words of fewer letters keep their digits: in generated names such as `x9Ad0` they mean nothing.
  private static let numberedLetters = 3

  /// Cuts a name into lower-case words, without the digits at their ends.
  private mutating func split(_ name: UnsafeBufferPointer<UInt8>) {
    words.removeAll(keepingCapacity: true)
    var hash = WordHash.start
    /// The hash up to the last letter.
    var word = WordHash.start
    var letters = 0
    var length = 0
    var previousIsLower = false
    for byte in name {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A || byte >= 0x80
      let isDigit = byte >= 0x30 && byte <= 0x39
      if length > 0, !(isUpper || isLower || isDigit) || isUpper && previousIsLower {
        words.append(letters < Self.numberedLetters ? hash : word)
        hash = WordHash.start
        letters = 0
        length = 0
      }
      if isUpper || isLower || isDigit {
        WordHash.add(isUpper ? byte | 0x20 : byte, to: &hash)
        if !isDigit {
          word = hash
          letters += 1
        }
        length += 1
      }
      previousIsLower = isLower
    }
    if length > 0 { words.append(letters < Self.numberedLetters ? hash : word) }
  }
}
