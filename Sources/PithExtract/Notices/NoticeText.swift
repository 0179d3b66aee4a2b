/// The form in which texts of pages are compared with the entries of `NoticeLexicon`.
enum NoticeText {
  /// In lower case, apostrophes straight, white space single.
  static func normalized(_ text: String) -> String {
    let words = text.lowercased().split { $0.isWhitespace }
    return words.joined(separator: " ").replacing("’", with: "'").replacing("“", with: "\"")
      .replacing("”", with: "\"")
  }

  /// What stands between the headline and the name of the site, with spaces around it.
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ", "｜"]
  private static let marks = Set(" .…!?¡¿\"'()[]:：！？。")

  /// The parts of a title, normalised and without marks around them.
  static func parts(ofTitle title: String) -> [String] {
    var parts = [normalized(title)]
    for separator in separators {
      parts = parts.flatMap { part in part.split(separator: separator).map(String.init) }
    }
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, marks.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  /// Whether a part of a title is an entry, or begins with one that ends in `*`.
  static func isTitle(_ part: String, _ entry: String) -> Bool {
    entry.hasSuffix("*") ? part.hasPrefix(entry.dropLast()) : part == entry
  }
}
