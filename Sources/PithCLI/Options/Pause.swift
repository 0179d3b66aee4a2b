import ArgumentParser
import Pith

/// A time to wait in seconds, with a fraction where wanted, or none: `0`, `2`, `0.5`.
struct Pause: Hashable, ExpressibleByArgument {
  let duration: Duration

  init(_ duration: Duration) {
    self.duration = duration
  }

  init?(argument: String) {
    guard let seconds = Double(argument), (0...(SettingBounds.longestDelay / .seconds(1))).contains(seconds)
    else { return nil }
    duration = .seconds(seconds)
  }
}
