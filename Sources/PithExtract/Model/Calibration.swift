/// Turns a raw value into a probability by a line through measured points.
struct Calibration: Sendable {
  /// In rising order.
  let points: [(raw: Float, confidence: Float)]

  /// The confidence of a raw value: on the line between the points around it, that of the nearest one beyond the ends.
  func confidence(of raw: Float) -> Float {
    guard let first = points.first, let last = points.last else { return raw }
    if raw <= first.raw { return first.confidence }
    if raw >= last.raw { return last.confidence }
    for (lower, upper) in zip(points, points.dropFirst()) where raw <= upper.raw {
      let width = upper.raw - lower.raw
      guard width > 0 else { return upper.confidence }
      return lower.confidence + (upper.confidence - lower.confidence) * (raw - lower.raw) / width
    }
    return last.confidence
  }
}
