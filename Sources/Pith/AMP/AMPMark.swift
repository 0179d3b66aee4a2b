/// The mark of a page in AMP's format: `<html amp>` or `<html ⚡>`.
///
/// It is looked for in the bytes, so that no page has to be parsed to know that it has none.
enum AMPMark {
  /// A page's own tag comes after no more than a document type and comments.
  private static let mostBytes = 16_384
  private static let names: Set<[UInt8]> = [Array("amp".utf8), Array("⚡".utf8), Array("⚡\u{FE0F}".utf8)]

  static func isOn(_ page: [UInt8]) -> Bool {
    var rest = page.prefix(mostBytes)
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: Array("<!--".utf8)) {
        guard let end = rest.firstRange(of: Array("-->".utf8)) else { return false }
        rest = rest[end.upperBound...]
      } else if rest.prefix(5).map({ $0 | 0x20 }) == Array("<html".utf8).map({ $0 | 0x20 }) {
        let attributes = rest.dropFirst(5)
        return attributes.first.map(isBetweenAttributes) == true && hasMark(attributes)
      } else {
        rest = rest.dropFirst()
      }
    }
    return false
  }

  /// Whether one of a tag's attributes is the mark.
  private static func hasMark(_ tag: ArraySlice<UInt8>) -> Bool {
    var rest = tag.drop(while: isBetweenAttributes)
    while let first = rest.first, first != UInt8(ascii: ">") {
      let name = rest.prefix {
        !isBetweenAttributes($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
      }
      if names.contains(name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }) { return true }
      rest = rest[name.endIndex...].drop(while: isSpace)
      if rest.first == UInt8(ascii: "=") { skipValue(&rest) }
      rest = rest.drop(while: isBetweenAttributes)
    }
    return false
  }

  private static func skipValue(_ rest: inout ArraySlice<UInt8>) {
    rest = rest.dropFirst().drop(while: isSpace)
    guard let first = rest.first else { return }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      rest = rest.dropFirst().drop { $0 != first }.dropFirst()
    } else {
      rest = rest.drop { !isSpace($0) && $0 != UInt8(ascii: ">") }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isBetweenAttributes(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/")
  }
}
