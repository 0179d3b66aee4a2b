/// A number of bytes as people write it: `800000`, `512K`, `5M`, `1G`, in powers of 1,000 as the SI has them.
public struct ByteCount: Hashable, Sendable, CustomStringConvertible {
  public let bytes: Int

  public init(_ bytes: Int) {
    self.bytes = bytes
  }

  /// `nil` for what is no number of at least one byte, or too large for an `Int`.
  public init?(text: String) {
    let unit = Self.units.first { text.last == $0.letter }
    guard let number = Int(unit == nil ? text[...] : text.dropLast()), number > 0 else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    guard !overflows else { return nil }
    self.bytes = bytes
  }

  /// The shortest exact form: `5M`, not `5000000`.
  public var description: String {
    guard let unit = Self.units.first(where: { bytes % $0.bytes == 0 }) else { return String(bytes) }
    return "\(bytes / unit.bytes)\(unit.letter)"
  }

  private static let units: [(letter: Character, bytes: Int)] = [
    ("G", 1_000_000_000), ("M", 1_000_000), ("K", 1_000),
  ]
}
