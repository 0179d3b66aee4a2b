import ArgumentParser

/// A time to wait in seconds, with a fraction where wanted, or none: `0`, `2`, `0.5`.
struct Pause: Hashable, ExpressibleByArgument {
  let duration: Duration

  init(_ duration: Duration) {
    self.duration = duration
  }

  init?(argument: String) {
    guard let seconds = Double(argument), (0...Self.longest).contains(seconds) else { return nil }
    duration = .seconds(seconds)
  }

  /// An hour, in seconds: whoever means more than that mistook the unit.
  private static let longest: Double = 3_600
}
