/// Decides by a `Content-Type` whether a body is worth reading.
enum MediaType {
  /// The types of a web page.
  ///
  /// `text/plain` is not among them, since browsers show such a page as its source; nor are the general XML
  /// types, under which feeds and sitemaps travel and hardly a page does.
  private static let pageTypes: Set<String> = ["text/html", "application/xhtml+xml"]

  /// Whether a response with this value may be a page: it says so, or there is none, or none that is formed
  /// as a type, in which case browsers look at the bytes as well.
  static func mayBePage(_ contentType: String?) -> Bool {
    guard let contentType else { return true }
    let essence = essence(of: contentType)
    guard let slash = essence.firstIndex(of: "/"), slash != essence.startIndex,
      essence.index(after: slash) != essence.endIndex
    else { return true }
    return pageTypes.contains(essence)
  }

  /// The longest type that a message shows: the names on both sides of the slash have 127 characters at most
  /// by RFC 6838, section 4.2, and those in use fit into that together.
  private static let maximumLength = 127

  /// `text/html` of `Text/HTML; charset=utf-8`, and of `text/html, text/html`, as some servers repeat it.
  /// Printable ASCII only, so that it can stand in a message.
  static func essence(of contentType: String) -> String {
    let end = contentType.utf8.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    let type = contentType.utf8[..<(end ?? contentType.endIndex)]
    let printable = type.filter { (0x21...0x7E).contains($0) }.prefix(maximumLength)
    return String(decoding: printable, as: UTF8.self).lowercased()
  }
}
