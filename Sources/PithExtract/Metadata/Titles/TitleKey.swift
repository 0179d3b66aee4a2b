/// The letters and digits of a title, in lower case: two titles with the same key differ in punctuation, case and spaces alone.
struct TitleKey: Hashable {
  private let bytes: [UInt8]

  init(_ title: String) {
    var title = title
    bytes = title.withUTF8(Self.key(of:))
  }

  /// - Parameter text: UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    bytes = text.withUnsafeBufferPointer(Self.key(of:))
  }

  private static func key(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    var index = 0
    while index < text.count { append(text, &index, to: &key) }
    return key
  }

  /// A hash of the letters and digits.
  var textHash: UInt64 { bytes.withUnsafeBytes(WordHash.of(text:)) }

  var isEmpty: Bool { bytes.isEmpty }
  /// The length in bytes.
  var count: Int { bytes.count }

  func hasPrefix(_ other: TitleKey) -> Bool {
    bytes.starts(with: other.bytes)
  }

  func hasSuffix(_ other: TitleKey) -> Bool {
    bytes.suffix(other.bytes.count).elementsEqual(other.bytes)
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, to key: inout [UInt8]) {
    let lead = text[index]
    switch lead {
    case 0..<0x80:
      index += 1
      switch lead {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(lead | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(lead)
      default: break
      }
    // Latin-1's signs.
    case 0xC2: index += 2
    case 0xC3..<0xE0 where index + 1 < text.count:
      let folded = LetterCase.lower(lead, text[index + 1])
      key.append(folded.0)
      key.append(folded.1)
      index += 2
    default:
      let end = min(index + (lead < 0xF0 ? 3 : 4), text.count)
      if !isPunctuation(lead, index + 1 < text.count ? text[index + 1] : 0) { key += text[index..<end] }
      index = end
    }
  }

  /// Whether a character is one of General Punctuation, CJK punctuation or the full-width forms of ASCII's.
  private static func isPunctuation(_ lead: UInt8, _ second: UInt8) -> Bool {
    lead == 0xE2 && second <= 0x81 || lead == 0xE3 && second == 0x80 || lead == 0xEF && second == 0xBC
  }
}
