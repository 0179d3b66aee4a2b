/// Tells by a class name or id whether an element names the author: `byline`, `article-author`, `AuthorName_x1`.
enum BylineMark {
  /// Whether one of the names in an attribute's value is such a mark.
  static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    // Each mark holds one of two letters that are rare in class names, so nearly all bytes cost two comparisons.
    while index < range.upperBound {
      let byte = bytes[index] | 0x20
      if byte == UInt8(ascii: "y") {
        if holds(byline, bytes, at: index - 1, in: range) {
          return isPlain(bytes, in: range, around: index - 1, count: byline.count)
        }
        if endsInBy(bytes, at: index, in: range) { return true }
        if holds(yazar, bytes, at: index, in: range) {
          return isPlain(bytes, in: range, around: index, count: yazar.count)
        }
      }
      if byte == UInt8(ascii: "u") {
        if holds(author, bytes, at: index - 1, in: range) {
          return isPlain(bytes, in: range, around: index - 1, count: author.count)
        }
        if let count = autor(bytes, at: index - 1, in: range) {
          return isPlain(bytes, in: range, around: index - 1, count: count)
        }
        if holds(journalist, bytes, at: index - 2, in: range) {
          return isPlain(bytes, in: range, around: index - 2, count: journalist.count)
        }
        if let mark = otherMark(bytes, around: index, in: range) {
          return isPlain(bytes, in: range, around: mark.lowerBound, count: mark.count)
        }
        // What Drupal calls the line with author and date.
        if holds(submitted, bytes, at: index - 1, in: range) { return true }
      }
      index += 1
    }
    return false
  }

  /// The word for authors in French and Dutch, Indonesian or Turkish around its u, told first by the letter before.
  private static func otherMark(
    _ bytes: UnsafeBufferPointer<UInt8>, around index: Int, in range: Range<Int>
  ) -> Range<Int>? {
    guard index > range.lowerBound else { return nil }
    let (word, place): ([UInt8], Int)
    switch bytes[index - 1] | 0x20 {
    case UInt8(ascii: "a"): (word, place) = (auteur, index - 1)
    case UInt8(ascii: "n"): (word, place) = (penulis, index - 3)
    case UInt8(ascii: "m"): (word, place) = (muhabir, index - 1)
    default: return nil
    }
    return holds(word, bytes, at: place, in: range) ? place..<place + word.count : nil
  }

  /// The ends of the word for authors in languages from Spanish to Czech.
  private static let autorEnds = ["", "a", "as", "e", "en", "es", "in", "i", "zy"].map { Array($0.utf8) }

  /// The length of such a word that stands by itself; `nil` for words like "autorizado".
  private static func autor(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, in range: Range<Int>
  ) -> Int? {
    guard holds(autor, bytes, at: start, in: range),
      start == range.lowerBound || !(0x61...0x7A).contains(bytes[start - 1])
    else { return nil }
    var end = start + autor.count
    while end < range.upperBound, (0x61...0x7A).contains(bytes[end]) { end += 1 }
    let rest = bytes[start + autor.count..<end]
    return autorEnds.contains(where: rest.elementsEqual) ? end - start : nil
  }

  private static let autor = Array("autor".utf8)
  private static let yazar = Array("yazar".utf8)
  private static let auteur = Array("auteur".utf8)
  private static let penulis = Array("penulis".utf8)
  private static let muhabir = Array("muhabir".utf8)
  private static let journalist = Array("journalist".utf8)
  private static let submitted = Array("submitted".utf8)

  /// What stands before `-by` in names of bylines.
  private static let written = Set(
    [
      "posted", "post", "written", "write", "story", "article", "published", "created", "reported",
      "submitted",
    ].map {
      WordHash.of($0.utf8)
    })

  /// Whether a name ends in `-by` or `By` behind such a word: `posted-by`, `written_by`, `writeBy`.
  private static func endsInBy(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in range: Range<Int>
  ) -> Bool {
    guard index >= range.lowerBound + 2, bytes[index - 1] | 0x20 == UInt8(ascii: "b"),
      index + 1 == range.upperBound || bytes[index + 1] <= 0x20
    else { return false }
    let isParted = bytes[index - 2] == UInt8(ascii: "-") || bytes[index - 2] == UInt8(ascii: "_")
    let isCamel = bytes[index - 1] == UInt8(ascii: "B") && (0x61...0x7A).contains(bytes[index - 2])
    guard isParted || isCamel else { return false }
    let end = isParted ? index - 2 : index - 1
    var start = end
    while start > range.lowerBound, bytes[start - 1] | 0x20 >= UInt8(ascii: "a"),
      bytes[start - 1] | 0x20 <= UInt8(ascii: "z")
    {
      start -= 1
    }
    return written.contains(WordHash.of(bytes[start..<end].map { $0 | 0x20 }))
  }

  private static let byline = Array("byline".utf8)
  private static let author = Array("author".utf8)

  /// Words in names of elements beside or around the author's name, and of those of other people.
  private static let others = Set(
    """
    avatar image images img photo picture thumb thumbnail icon bio biography box desc description about social follow twitter facebook title role
    job position count comment comments commentuser recent related reply quote posts list card teaser footer contact email location affiliation
    kommentar kommentare comentario comentarios komentarz foto fotos bild biografie biografia beschreibung herausgeber mainnav perfil profil info
    institution cutline credit credits figure media theme tooltip popup modal menu nav caption link links archive more other authority
    layer subscribe chat
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0.utf8) })

  /// The last word of names of elements that hold the name and nothing else, whatever stands around them.
  private static let name = WordHash.of("name".utf8)
  /// The whole name of the author's element in TYPO3's single view of news, which it calls a list all the same.
  private static let newsListAuthor = ["news", "list", "author"].map { WordHash.of($0.utf8) }

  private static func holds(
    _ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, in range: Range<Int>
  ) -> Bool {
    guard start >= range.lowerBound, start + word.count <= range.upperBound else { return false }
    return word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
  }

  /// Whether the name around a mark has no part that says something else.
  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, around start: Int, count: Int
  ) -> Bool {
    var lower = start
    while lower > range.lowerBound, bytes[lower - 1] > 0x20 { lower -= 1 }
    var upper = start + count
    while upper < range.upperBound, bytes[upper] > 0x20 { upper += 1 }
    var words: [UInt64] = []
    var hash = WordHash.start
    var isOpen = false
    for index in lower..<upper {
      let byte = bytes[index]
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLetter = isUpper || byte >= 0x61 && byte <= 0x7A
      if isOpen, !isLetter || isUpper && bytes[index - 1] >= 0x61 {
        words.append(hash)
        hash = WordHash.start
        isOpen = false
      }
      if isLetter {
        WordHash.add(byte | 0x20, to: &hash)
        isOpen = true
      }
    }
    if isOpen { words.append(hash) }
    return words.last == name || words == newsListAuthor || !words.contains(where: others.contains)
  }
}
