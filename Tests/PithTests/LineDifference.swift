import Testing

/// Two texts line by line, for people: `- ` what is missing, `+ ` what is too much, with the lines around them.
struct LineDifference: CustomTestStringConvertible {
  private enum Mark: String {
    case same = "  "
    case missing = "- "
    case surplus = "+ "
  }

  private let lines: [(mark: Mark, text: Substring)]

  init(expected: String, actual: String) {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var (missing, surplus): (Set<Int>, Set<Int>) = ([], [])
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let offset, _, _): missing.insert(offset)
      case .insert(let offset, _, _): surplus.insert(offset)
      }
    }
    var lines: [(Mark, Substring)] = []
    var (left, right) = (0, 0)
    while left < expected.count || right < actual.count {
      if missing.contains(left) {
        lines.append((.missing, expected[left]))
        left += 1
      } else if surplus.contains(right) {
        lines.append((.surplus, actual[right]))
        right += 1
      } else {
        lines.append((.same, actual[right]))
        left += 1
        right += 1
      }
    }
    self.lines = lines
  }

  var isEmpty: Bool { lines.allSatisfy { $0.mark == .same } }

  /// Without the lines that are the same and far from any difference.
  var testDescription: String {
    let changes = lines.indices.filter { lines[$0].mark != .same }
    let shown = lines.indices.filter { index in changes.contains { abs($0 - index) <= Self.context } }
    return shown.map { "\n\(lines[$0].mark.rawValue)\(lines[$0].text)" }.joined()
  }

  /// The line before and after a difference, and the empty line between them.
  private static let context = 2
}
