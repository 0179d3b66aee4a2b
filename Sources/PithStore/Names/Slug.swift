/// A title in the form that fits in a file name: `bridge-reopens-after-two-years`.
struct Slug {
  /// Bytes of UTF-8: about a dozen words of English, half a dozen of Russian, and room beside it for the other
  /// fields in a name.
  static let maximumBytes = 80
  /// A slug that would end shorter than this for the sake of a whole word is cut inside the word: titles in
  /// scripts without spaces are one word.
  private static let minimumBytes = 40

  /// Empty where the title has no letter and no digit.
  let text: String

  /// Keeps the letters, digits and marks of every script, in lower case, and puts a hyphen for all between
  /// them. Ends with a whole word where it can, always with a whole character.
  init(_ title: String) {
    var text = ""
    for word in Self.words(of: title.lowercased()) {
      let separator = text.isEmpty ? "" : "-"
      let room = Self.maximumBytes - text.utf8.count - separator.utf8.count
      if word.utf8.count <= room {
        text += separator + word
      } else {
        let part = word.prefix(bytes: room)
        if text.utf8.count < Self.minimumBytes, !part.isEmpty { text += separator + part }
        break
      }
    }
    self.text = text
  }

  private static func words(of title: String) -> [Substring] {
    guard title.utf8.allSatisfy({ $0 < 0x80 }) else {
      return title.normalizedToNFC.split { !$0.isWordCharacter }
    }
    return title.utf8.split { !($0.isASCIIDigit || $0.isASCIILetter) }.map(Substring.init)
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Character {
  /// Whether it is a letter or a digit, with its marks.
  fileprivate var isWordCharacter: Bool {
    if let ascii = asciiValue { return ascii.isASCIIDigit || ascii.isASCIILetter }
    guard let first = unicodeScalars.first else { return false }
    switch first.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }
}
