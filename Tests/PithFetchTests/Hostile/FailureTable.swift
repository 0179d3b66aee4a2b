import Foundation

/// The table in `Documentation/fetch-failures.md`.
struct FailureTable {
  struct Row: Equatable {
    /// `nil` where the page comes.
    let code: String?
    /// The message, as far as it is fixed.
    let message: String
    let isRetried: Bool
  }

  /// The rows by what the server does.
  let rows: [String: Row]

  init() throws {
    let package = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
      .dropFirst()
    let text = try String(contentsOfFile: "\(package)/Documentation/fetch-failures.md", encoding: .utf8)
    let cells = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    rows = Dictionary(
      uniqueKeysWithValues: cells.map { cells in
        let code = cells[1] == "–" ? nil : cells[1].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
        let message = cells[2].hasSuffix("…") ? String(cells[2].dropLast()) : cells[2]
        return (cells[0], Row(code: code, message: message, isRetried: cells[3] == "yes"))
      })
  }
}
