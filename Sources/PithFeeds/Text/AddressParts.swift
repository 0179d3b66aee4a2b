/// An absolute address in its parts, as text.
struct AddressParts {
  /// `https://news.example:8080`.
  let origin: Substring
  /// In lower case, without port.
  let host: String
  /// From its slash on; empty where there is none.
  let path: Substring
  /// Without its question mark.
  let query: Substring

  /// - Parameter address: absolute and valid.
  init(_ address: String) {
    let fragment = address.firstIndex(of: "#") ?? address.endIndex
    let whole = address[..<fragment]
    let hostStart = whole.firstRange(of: "://")?.upperBound ?? whole.startIndex
    let hostEnd = whole[hostStart...].firstIndex { $0 == "/" || $0 == "?" } ?? whole.endIndex
    let authority = whole[hostStart..<hostEnd]
    let queryStart = whole[hostEnd...].firstIndex(of: "?") ?? whole.endIndex
    origin = whole[..<hostEnd]
    host = Self.withoutPort(authority).lowercased()
    path = whole[hostEnd..<queryStart]
    query = whole[queryStart...].dropFirst()
  }

  private static func withoutPort(_ authority: Substring) -> Substring {
    guard let colon = authority.lastIndex(of: ":"),
      authority[authority.index(after: colon)...].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return authority }
    return authority[..<colon]
  }
}
