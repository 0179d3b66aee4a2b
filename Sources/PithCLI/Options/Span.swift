import ArgumentParser
import Pith

/// A stretch of time with its unit, as configuration files have it: `90s`, `15m`, `6h`, `2d`, `3w`.
struct Span: Hashable, ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    guard let duration = DurationText.duration(argument), duration >= .zero else { return nil }
    self.duration = duration
  }
}
