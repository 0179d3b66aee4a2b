import PithCore

/// Dates in addresses: `/2026/01/31/`, `/2026-01-31-`, `/20260131/`.
enum PathDate {
  /// The first such date in the path of an address; `nil` where there is none.
  static func date(in address: String?) -> PublicationDate? {
    guard let address, let schemeEnd = address.firstRange(of: "://")?.upperBound,
      let pathStart = address[schemeEnd...].firstIndex(of: "/")
    else { return nil }
    let runs = address[pathStart...].split { !($0.isASCII && $0.isNumber) }
    for (index, run) in runs.enumerated() {
      if run.count == 8, let date = date(String(run)) { return date }
      guard run.count == 4, index + 2 < runs.count, runs[index + 1].count <= 2, runs[index + 2].count <= 2
      else {
        continue
      }
      if let date = date("\(run)-\(runs[index + 1])-\(runs[index + 2])") { return date }
    }
    return nil
  }

  /// Before, there were no addresses: the first page of the web is of 1990.
  private static let firstYear = 1990

  private static func date(_ text: String) -> PublicationDate? {
    TimestampReader.date(in: text).flatMap { $0.year >= firstYear ? $0 : nil }
  }
}
