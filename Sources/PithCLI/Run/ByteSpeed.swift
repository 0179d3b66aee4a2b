/// The bytes a second that come in, over the last few seconds.
struct ByteSpeed {
  private var marks: [(time: Duration, total: Int)] = []

  /// Long enough for the figure to be read, short enough to be that of now.
  private static let span = Duration.seconds(3)

  /// - Parameters:
  ///   - time: since the beginning.
  ///   - total: the bytes that have come by then.
  mutating func bytesPerSecond(at time: Duration, total: Int) -> Double {
    marks.append((time, total))
    while marks.count > 2, marks[1].time <= time - Self.span { marks.removeFirst() }
    let first = marks[0]
    let seconds = (time - first.time) / .seconds(1)
    return seconds > 0 ? Double(total - first.total) / seconds : 0
  }
}
