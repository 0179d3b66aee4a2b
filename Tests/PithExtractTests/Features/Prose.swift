/// Sentences of exactly fifteen words, the fewest that read as prose.
enum Prose {
  /// Six of its words are among the commonest: the, of, on, after, two, of.
  static let opening =
    "The harbour bridge of Norvale opened again on Monday morning after two winters of storms."
  /// Four of its words are among the commonest: that, the, will, this.
  static let ferries =
    "Ferries that carried cars across the bay will keep running until summer ends this year."
  static let piers =
    "Engineers had replaced both piers and raised the deck so that tides can pass below."
  static let crowd =
    "About four hundred people crossed it in the first hour while the town band played."
}
