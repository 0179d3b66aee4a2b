import ArgumentParser

/// A number of bytes as people type it: `800000`, `512K`, `5M`, `1G`.
struct ByteCount: Hashable, ExpressibleByArgument {
  let bytes: Int

  init(_ bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    let unit = Self.units.first { argument.last == $0.letter }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number > 0 else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    guard !overflows else { return nil }
    self.bytes = bytes
  }

  /// The shortest exact form: `5M`, not `5000000`.
  var defaultValueDescription: String {
    guard let unit = Self.units.first(where: { bytes % $0.bytes == 0 }) else { return String(bytes) }
    return "\(bytes / unit.bytes)\(unit.letter)"
  }

  /// Powers of 1,000, as the SI has them.
  private static let units: [(letter: Character, bytes: Int)] = [
    ("G", 1_000_000_000), ("M", 1_000_000), ("K", 1_000),
  ]
}
