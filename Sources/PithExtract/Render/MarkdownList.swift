import PithCore

/// The lines of one Markdown list, with the lists inside its items.
///
/// A list inside an item is indented by the width of the item's marker, as CommonMark asks for.
struct MarkdownList {
  private struct Level {
    let depth: Int
    let isOrdered: Bool
    let indentation: Int
    /// Where the text of the level's last item starts, which is where lists inside it do.
    var contentIndentation: Int
  }

  private var levels: [Level] = []
  private(set) var lines: [String] = []

  init(_ items: ArraySlice<Block>) {
    for item in items {
      guard case .listItem(let depth, let number) = item.role else { continue }
      append(item.text, depth: depth, number: number)
    }
  }

  private mutating func append(_ text: String, depth: Int, number: Int?) {
    let marker = number.flatMap(Self.marker) ?? "- "
    let isOrdered = marker != "- "
    let depthBefore = levels.last?.depth
    while let last = levels.last, last.depth > depth || (last.depth == depth && last.isOrdered != isOrdered) {
      levels.removeLast()
    }
    if levels.last?.depth != depth {
      // A bullet or a 1 may follow the line of the item around it; another number, or a list of another kind
      // after one that ended, would be taken for more of the paragraph above.
      let isInside = depthBefore.map { $0 < depth } ?? true
      if !lines.isEmpty, !isInside || (isOrdered && number != 1) { lines.append("") }
      let indentation = levels.last?.contentIndentation ?? 0
      levels.append(
        Level(depth: depth, isOrdered: isOrdered, indentation: indentation, contentIndentation: indentation))
    }
    let indentation = levels[levels.count - 1].indentation
    levels[levels.count - 1].contentIndentation = indentation + marker.utf8.count
    lines.append(
      String(repeating: " ", count: indentation) + marker + MarkdownText.escaped(text, in: .paragraph))
  }

  /// `nil` for a number that CommonMark allows no item to have: it must be of one to nine digits.
  private static func marker(for number: Int) -> String? {
    (0...999_999_999).contains(number) ? "\(number). " : nil
  }
}
