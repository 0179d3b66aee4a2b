/// The lists of `NoticeLexicon` that are looked for in texts and markup, all kinds at once.
struct NoticeSigns: Sendable {
  /// Which lists are found.
  struct Found {
    fileprivate var lists: CueMatcher.Lists = 0

    static func | (first: Found, second: Found) -> Found { Found(lists: first.lists | second.lists) }

    func hasTexts(of cues: NoticeCues) -> Bool { has(cues, 0) }
    func hasOtherTexts(of cues: NoticeCues) -> Bool { has(cues, 1) }
    func hasMarkup(of cues: NoticeCues) -> Bool { has(cues, 0) }

    /// What is found in a text, without the texts of the kinds of which it also has an exception.
    var withoutExceptions: Found {
      // A kind's texts have the first bit of its three, its exceptions the third.
      Found(lists: lists & ~(lists >> 2 & NoticeSigns.firstLists))
    }

    private func has(_ cues: NoticeCues, _ list: CueMatcher.Lists) -> Bool {
      lists >> (place(of: cues) * NoticeSigns.listsPerKind + list) & 1 == 1
    }

    private func place(of cues: NoticeCues) -> CueMatcher.Lists {
      CueMatcher.Lists(PageNotice.allCases.firstIndex(of: cues.notice) ?? 0)
    }
  }

  static let texts = NoticeSigns {
    [$0.texts, $0.otherTexts, $0.exceptions]
  } form: {
    NoticeText.normalized($0)
  }
  static let markup = NoticeSigns {
    [$0.markup, [], []]
  } form: {
    lowered($0)
  }

  fileprivate static let listsPerKind: CueMatcher.Lists = 3
  /// The bit of the first list of every kind.
  fileprivate static let firstLists = PageNotice.allCases.indices.reduce(CueMatcher.Lists(0)) {
    $0 | 1 << (CueMatcher.Lists($1) * listsPerKind)
  }

  private let matcher: CueMatcher
  private let form: @Sendable (ArraySlice<UInt8>) -> [UInt8]

  private init(
    _ lists: (NoticeCues) -> [[String]], form: @escaping @Sendable (ArraySlice<UInt8>) -> [UInt8]
  ) {
    self.form = form
    matcher = CueMatcher(
      PageNotice.allCases.flatMap { notice in
        let cues = NoticeLexicon.all.first { $0.notice == notice }
        return (cues.map(lists) ?? [[], [], []]).map { list in list.map { form(Array($0.utf8)[...]) } }
      })
  }

  func found(in text: ArraySlice<UInt8>) -> Found { Found(lists: matcher.lists(in: form(text))) }

  private static func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
