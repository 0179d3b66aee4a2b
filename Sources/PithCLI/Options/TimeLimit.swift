import ArgumentParser
import Pith

/// A time limit in seconds, with a fraction where wanted: `30`, `2.5`.
struct TimeLimit: Hashable, ExpressibleByArgument {
  let duration: Duration

  init(_ duration: Duration) {
    self.duration = duration
  }

  init?(argument: String) {
    guard let seconds = Double(argument), seconds > 0, seconds <= SettingBounds.longestTimeout / .seconds(1)
    else { return nil }
    duration = .seconds(seconds)
  }

  var defaultValueDescription: String {
    let seconds = duration / .seconds(1)
    return seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
