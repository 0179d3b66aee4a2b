/// What gives one kind of notice away. Each list is a sign of its own, however many of its entries a page has.
struct NoticeCues: Sendable {
  let notice: PageNotice
  /// Whole titles, as the `title` or an `h1` has them, without site names and marks around them; those that end in `*` are beginnings.
  let titles: [String]
  /// Parts of short texts.
  let texts: [String]
  /// Parts of texts that say another thing than `texts`.
  var otherTexts: [String] = []
  /// Parts of texts that are no sign, whatever cue of `texts` they have.
  var exceptions: [String] = []
  /// Parts of attribute values, in lower case.
  var markup: [String] = []
  /// Beginnings of host names, and of paths, which begin with `/`.
  var addresses: [String] = []
  /// The statuses that are a sign.
  var statuses: Set<Int> = []
  /// Headers whose presence is a sign, with the values that they must have; none for any.
  var headers: [String: Set<String>] = [:]
  /// Whether headings count as titles.
  var readsHeadings = true
  /// Whether a form for a password is a sign: the same one as `otherTexts`, since a form has words of its own.
  var readsPasswordFields = false
  /// Whether it is a sign that the page declares its article not to be free.
  var readsDeclaredPaywall = false
  /// Whether articles quote such notices, title and text: beside prose it takes a sign that is more than words.
  var isWrittenAbout = false
  /// An article with more words than this, besides those of texts with a cue, is an article.
  let mostOtherWords: Int

  /// The lines of a list.
  static func lines(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }
}
