/// What the report's script shows of a block when it is opened, as JSON:
///
///     {"features": ["words", …], "blocks": [["heading 3", 2, [0, 2, -0.61], …], …]}
///
/// Each block has its role, its number of words, and its reasons: the feature's place in `features`, its value, and
/// its weight.
struct ReportData {
  let json: String

  init(_ blocks: [Explanation.ExplainedBlock]) {
    var names: [String] = []
    var positions: [String: Int] = [:]
    var entries: [String] = []
    entries.reserveCapacity(blocks.count)
    for explained in blocks {
      var parts = [JSONText.quoted(explained.form), String(explained.block.wordCount)]
      for reason in explained.reasons {
        let position = positions[reason.feature] ?? names.count
        if position == names.count {
          names.append(reason.feature)
          positions[reason.feature] = position
        }
        parts.append("[\(position), \(Self.number(reason.value)), \(Self.number(reason.weight))]")
      }
      entries.append("[\(parts.joined(separator: ", "))]")
    }
    let json =
      "{\"features\": \(JSONText.list(names)), \"blocks\": [\n\(entries.joined(separator: ",\n"))\n]}"
    // `</script>` would end the element, and `<!--` change how its end is found.
    self.json = json.utf8.contains(UInt8(ascii: "<")) ? Self.withoutLessThan(json) : json
  }

  private static func withoutLessThan(_ json: String) -> String {
    String(decoding: json.utf8.flatMap { $0 == UInt8(ascii: "<") ? escapedLessThan : [$0] }, as: UTF8.self)
  }

  private static let escapedLessThan = Array("\\u003c".utf8)

  /// JSON has no word for numbers that are none.
  private static func number(_ number: Float) -> String {
    number.isFinite ? FixedPoint.text(Double(number), decimals: 3) : "null"
  }
}
