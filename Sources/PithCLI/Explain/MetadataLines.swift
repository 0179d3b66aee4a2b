import Pith

/// The fields of a page's metadata with the places that they come from, a line for each value.
struct MetadataLines {
  let rows: [MetadataRow]
  /// Whether values stand whole, and all of them.
  let isFull: Bool
  let paint: Paint
  /// The width to shorten lines to; `nil` for lines of any length.
  let columns: Int?

  /// The width of the names at the front of lines: that of the longest, `canonicalURL`, and two spaces.
  static let labelColumns = 14
  /// More values of a field than this that were not taken are only counted, unless all is asked for.
  private static let mostOthers = 3
  /// The share of a line that the places may take from their value.
  private static let sourceShare = 0.4

  var lines: [String] {
    var lines: [String] = []
    for field in MetadataField.allCases {
      let rows = rows.filter { $0.field == field }
      let others = rows.filter { !$0.isTaken }
      let shown = isFull ? others[...] : others.prefix(Self.mostOthers)
      for (index, row) in (rows.filter(\.isTaken) + shown).enumerated() {
        lines.append(line(row, name: index == 0 ? field.rawValue : ""))
      }
      if shown.count < others.count {
        let count = "\(others.count - shown.count) more values not taken; --full shows them"
        lines.append("".padded(toColumns: Self.labelColumns) + paint(count, .faint))
      }
    }
    return lines
  }

  private func line(_ row: MetadataRow, name: String) -> String {
    let label = name.padded(toColumns: Self.labelColumns)
    guard !row.values.isEmpty else { return label + paint("none found", .faint) }
    var value = row.values.joined(separator: ", ").asTerminalText
    var source = row.sources.joined(separator: ", ").asTerminalText
    if let columns, !isFull {
      // The last column stays free: a line that fills it wraps on some terminals.
      let room = max(0, columns - 1 - Self.labelColumns - (row.isTaken ? 4 : Self.notTaken.columns + 4))
      source = source.shortened(toColumns: max(Int(Double(room) * Self.sourceShare), room - value.columns))
      value = value.shortened(toColumns: room - source.columns)
    }
    let place = row.isTaken ? source : Self.notTaken + source
    return label + (row.isTaken ? value : paint(value, .faint))
      + (place.isEmpty ? "" : "  " + paint("(\(place))", .faint))
  }

  private static let notTaken = "not taken: "
}
