/// A stretch of a page's text that stands on its own: a paragraph, a heading, a list item, a table row.
public struct Block: Hashable, Sendable {
  /// How the block stands in the text, which is all that renderers need to know of the markup.
  public enum Role: Hashable, Sendable {
    case paragraph
    /// `level` from 1 to 6.
    case heading(level: Int)
    /// `depth` from 1: the number of lists around the item. `number` in an ordered list, from 1.
    case listItem(depth: Int, number: Int?)
    case quotation
    /// Keeps its lines and spaces.
    case preformatted
    /// Cells are separated by a tab.
    case tableRow
  }

  public let role: Role
  /// The text, white space collapsed but for `preformatted`, the tabs of `tableRow`, and the line breaks (`\n`) of `paragraph` and
  /// `quotation`.
  public let text: String

  public init(role: Role, text: String) {
    self.role = role
    self.text = text
  }
}
