import PithCore

/// Reads the `content` of `<meta http-equiv="refresh">` (HTML Standard, "shared declarative refresh steps").
struct RefreshReader {
  /// What relative addresses are resolved against.
  let baseURL: String?
  /// The address of the page.
  let url: String?

  /// The longest delay that is told apart, in digits.
  private static let mostDigits = 9

  /// - Returns: `nil` for what browsers take for no refresh, and for targets that are no web address.
  func refresh(_ content: String) -> PageRefresh? {
    var rest = content.utf8[...]
    skipSpace(&rest)
    let digits = rest.prefix(while: Self.isDigit)
    guard !digits.isEmpty || rest.first == UInt8(ascii: ".") else { return nil }
    let delay = Int(Substring(digits.prefix(Self.mostDigits))) ?? 0
    rest = rest.drop { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
    let separators: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: ",")]
    if let next = rest.first, !Self.isSpace(next), !separators.contains(next) { return nil }
    skipSpace(&rest)
    if let next = rest.first, separators.contains(next) { rest.removeFirst() }
    skipSpace(&rest)
    guard !rest.isEmpty else { return PageRefresh(address: url, delaySeconds: delay) }
    return target(String(Substring(rest))).map { PageRefresh(address: $0, delaySeconds: delay) }
  }

  /// The address in what follows the delay: `url=…`, or the address alone, in quotation marks or not.
  private func target(_ text: String) -> String? {
    var rest = text.utf8[...]
    if text.lowercased().hasPrefix("url") {
      var value = rest.dropFirst(3)
      skipSpace(&value)
      if value.first == UInt8(ascii: "=") {
        rest = value.dropFirst()
        skipSpace(&rest)
      }
    }
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      rest = rest.dropFirst().prefix { $0 != quote }
    }
    let reference = String(Substring(rest))
    if let address = WebLink.resolve(reference, against: baseURL) { return address }
    // Without an address of its own, a page may still name the target in part.
    guard baseURL == nil, !reference.isEmpty, !Self.hasScheme(reference) else { return nil }
    return AddressCredentials.removed(from: reference)
  }

  private static func hasScheme(_ reference: String) -> Bool {
    guard let end = reference.utf8.firstIndex(where: { [UInt8](":/?#".utf8).contains($0) }) else {
      return false
    }
    return reference.utf8[end] == UInt8(ascii: ":")
  }

  private func skipSpace(_ text: inout Substring.UTF8View) {
    text = text.drop(while: Self.isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
