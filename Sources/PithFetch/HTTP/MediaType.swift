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

  /// `text/html` of `Text/HTML; charset=utf-8`, and of `text/html, text/html`, as some servers repeat it.
  static func essence(of contentType: String) -> String {
    let end = contentType.utf8.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    let type = contentType[..<(end ?? contentType.endIndex)].lowercased()
    return String(type.split(separator: " ", omittingEmptySubsequences: true).first ?? "")
  }
}
