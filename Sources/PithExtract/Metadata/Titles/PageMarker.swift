/// The mark at the end of a title that says which page of the article this is: `Storm closes the pier (page 1 of 3)`, `嵐で桟橋が閉鎖（1/2 ページ）`.
enum PageMarker {
  /// What stands between the brackets is not longer, in characters.
  private static let longest = 20

  /// A title without such a mark. Numbers without a word for pages may be those of a series' parts.
  static func removed(from title: String) -> String {
    guard let last = title.last, last == ")" || last == "）" else { return title }
    let inside = title.dropLast().suffix(longest)
    guard let start = inside.lastIndex(where: { $0 == "(" || $0 == "（" }),
      isMark(inside[inside.index(after: start)...])
    else { return title }
    let rest = title[..<start].collapsed
    return rest.isEmpty ? title : rest
  }

  private static func isMark(_ text: Substring) -> Bool {
    var hasNumber = false
    var hasWord = false
    for part in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // "2ページ" is a number and a word.
      let word = part.drop(while: \.isNumber)
      hasNumber = hasNumber || word.count < part.count
      guard word.isEmpty || joints.contains(word) || words.contains(word) else { return false }
      hasWord = hasWord || words.contains(word)
    }
    return hasNumber && hasWord
  }

  /// "Page" in the languages whose templates write it so.
  private static let words: Set<Substring> = [
    "page", "seite", "pagina", "página", "pág", "sida", "side", "strona", "strana", "страница", "стр", "ページ",
    "ページ目", "頁",
    "页", "페이지",
  ]
  /// "Of".
  private static let joints: Set<Substring> = ["of", "von", "de", "di", "sur", "van", "av", "af", "z", "из"]
}
