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
  private static let placeShare = 0.35

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
        let more = others.count - shown.count
        let count = "\(more) more \(more == 1 ? "value" : "values") not taken; --full shows them"
        lines.append("".padded(toColumns: Self.labelColumns) + paint(count, .faint))
      }
    }
    return lines
  }

  private func line(_ row: MetadataRow, name: String) -> String {
    let label = name.padded(toColumns: Self.labelColumns)
    guard !row.values.isEmpty else { return label + paint("none found", .faint) }
    var value = row.values.joined(separator: ", ").asTerminalText
    var place = row.sources.joined(separator: ", ").asTerminalText
    let note = row.isTaken ? "" : "not taken: "
    if let columns, !isFull {
      // The last column stays free: a line that fills it wraps on some terminals.
      let room = max(0, columns - 1 - Self.labelColumns - "  (\(note))".columns)
      let placeRoom = max(Int(Double(room) * Self.placeShare), room - value.columns)
      if place.columns > placeRoom { place = Self.summary(of: row.sources).shortened(toColumns: placeRoom) }
      value = value.shortened(toColumns: room - place.columns)
    }
    return label + (row.isTaken ? value : paint(value, .faint))
      + (place.isEmpty ? "" : "  " + paint("(\(note)\(place))", .faint))
  }

  /// The place that decided, and how many agree: `h1 and 3 more`.
  private static func summary(of sources: [String]) -> String {
    let first = sources.first?.asTerminalText ?? ""
    return sources.count > 1 ? "\(first) and \(sources.count - 1) more" : first
  }
}
