/// The inline markup that text stands under.
struct TextStyle: OptionSet {
  let rawValue: UInt8

  static let link = TextStyle(rawValue: 1 << 0)
  static let strong = TextStyle(rawValue: 1 << 1)
  static let emphasis = TextStyle(rawValue: 1 << 2)
  static let time = TextStyle(rawValue: 1 << 3)
  static let code = TextStyle(rawValue: 1 << 4)
  static let preformatted = TextStyle(rawValue: 1 << 5)
}
