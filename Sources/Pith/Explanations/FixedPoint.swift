/// Decimal numbers with a fixed number of decimals, the same on every machine and in every locale.
package enum FixedPoint {
  /// `0.97`, `-1.80`, `12`; numbers beyond what fits an `Int`, and those that are none, as Swift writes them.
  package static func text(_ number: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    guard let scaled = Int(exactly: (number * unit).rounded()) else { return String(number) }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = scaled < 0 ? "-" : ""
    return decimals == 0 ? sign + padded : "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
