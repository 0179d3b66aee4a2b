/// Reads `style` attributes as far as they tell whether an element is shown.
enum InlineStyle {
  /// Whether the declarations hold `display:none` or `visibility:hidden`.
  static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    declares("display", "none", in: style) || isInvisible(style)
  }

  /// Whether the declarations hold `visibility:hidden`, and nothing takes the place of the element away. What an animation is
  /// meant for is to come into sight (wow.js leaves `visibility: hidden; animation-name: none` until one scrolls there).
  static func isInvisible(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    declares("visibility", "hidden", in: style) && !declares("display", "none", in: style)
      && !declares("animation-name", "", in: style)
  }

  private static func declares(
    _ property: StaticString, _ value: StaticString, in style: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = skipSpace(style, 0)
    while index < style.count {
      if let afterName = end(of: property, in: style, at: index) {
        var next = skipSpace(style, afterName)
        if next < style.count, style[next] == UInt8(ascii: ":") {
          next = skipSpace(style, next + 1)
          if end(of: value, in: style, at: next) != nil { return true }
        }
      }
      while index < style.count, style[index] != UInt8(ascii: ";") { index += 1 }
      index = skipSpace(style, index + 1)
    }
    return false
  }

  private static func skipSpace(_ style: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < style.count, style[index] <= 0x20 { index += 1 }
    return index
  }

  private static func end(
    of word: StaticString, in style: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    let count = word.utf8CodeUnitCount
    guard index + count <= style.count else { return nil }
    for offset in 0..<count where style[index + offset] | 0x20 != word.utf8Start[offset] { return nil }
    return index + count
  }
}
