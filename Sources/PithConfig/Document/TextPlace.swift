/// A place in a text, line and column counted from 1, columns in Unicode scalars.
struct TextPlace: Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
