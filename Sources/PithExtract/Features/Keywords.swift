/// What single words and phrases of a text hint at. Each alone says little; the block model weighs them.
struct Keywords: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Among the commonest words of a language: prose has many, lists and labels few.
  static let stop = Keywords(rawValue: 1 << 0)
  static let cookie = Keywords(rawValue: 1 << 1)
  static let subscribe = Keywords(rawValue: 1 << 3)
  static let share = Keywords(rawValue: 1 << 4)
  static let related = Keywords(rawValue: 1 << 5)
  static let comment = Keywords(rawValue: 1 << 6)
  static let buy = Keywords(rawValue: 1 << 7)
  /// Who took a picture, and where in it somebody stands.
  static let credit = Keywords(rawValue: 1 << 12)
  static let navigation = Keywords(rawValue: 1 << 13)
  /// The buttons below a comment.
  static let reply = Keywords(rawValue: 1 << 14)
  /// "3 hours ago".
  static let ago = Keywords(rawValue: 1 << 15)
  static let disclosure = Keywords(rawValue: 1 << 17)
  /// Words that open an invitation: "Watch", "Sign up", "Lire".
  static let invitation = Keywords(rawValue: 1 << 18)
  static let month = Keywords(rawValue: 1 << 19)

  /// The keywords that are features of their own, in the order of their columns.
  static let features: [(Keywords, BlockFeature)] = [
    (.cookie, .saysCookie), (.subscribe, .saysSubscribe), (.share, .saysShare), (.comment, .saysComment),
    (.credit, .saysCredit), (.disclosure, .saysDisclosure), (.invitation, .startsWithInvitation),
    (.month, .saysMonth),
  ]
}
