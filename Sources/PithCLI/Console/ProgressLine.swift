import Pith

/// How far a run is, as one line of text no wider than the terminal:
///
///     [=======>            ] 1,250 of 4,000, 310/s, 0:09 left, 3 failed
///     1,250 done, 310/s, 3 failed
///     [=======>            ] 1,250 of 4,000, 64 in flight, 210 waiting, 8.1 MB/s, 310/s, 0:09 left, 3 failed
///
/// The second form stands while the number of inputs is not known yet; the third where pages are fetched.
struct ProgressLine {
  /// Inputs that have ended, one way or another.
  var done: Int
  var failed: Int
  /// `nil` while inputs are still being found.
  var total: Int?
  var elapsed: Duration
  /// What fetches are at, where there are any: the requests under way, and the pages that wait for their hosts.
  var fetches: FetchActivity?
  /// The bytes a second that come in now; `nil` where that isn't known.
  var bytesPerSecond: Double?

  /// The line for a terminal with this many columns.
  func text(columns: Int) -> String {
    var parts: [String] = []
    if let total {
      parts.append("\(Self.grouped(done)) of \(Self.grouped(total))")
    } else {
      parts.append("\(Self.grouped(done)) done")
    }
    if let fetches, fetches.activeCount + fetches.waitingCount > 0 {
      parts.append("\(Self.grouped(fetches.activeCount)) in flight")
      if fetches.waitingCount > 0 { parts.append("\(Self.grouped(fetches.waitingCount)) waiting for hosts") }
    }
    if let bytesPerSecond, bytesPerSecond >= 1 { parts.append("\(Self.byteText(bytesPerSecond))/s") }
    if let rate { parts.append("\(Self.rateText(rate))/s") }
    if let timeLeft { parts.append("\(Self.clock(timeLeft)) left") }
    if failed > 0 { parts.append("\(Self.grouped(failed)) failed") }
    var figures = parts.joined(separator: ", ")
    while figures.count > columns, parts.count > 1 {
      // The failures are worth more than the rates: drop from the middle.
      parts.remove(at: failed > 0 ? max(1, parts.count - 2) : parts.count - 1)
      figures = parts.joined(separator: ", ")
    }
    guard let total, total > 0 else { return String(figures.prefix(columns)) }
    let room = columns - figures.count - Self.barFrame
    guard room >= Self.narrowestBar else { return String(figures.prefix(columns)) }
    return bar(width: min(room, Self.widestBar), total: total) + figures
  }

  private func bar(width: Int, total: Int) -> String {
    let filled = min(width, width * done / total)
    let head = filled > 0 && filled < width ? ">" : ""
    let body = String(repeating: "=", count: filled - head.count)
    return "[\(body)\(head)\(String(repeating: " ", count: width - filled))] "
  }

  /// Inputs a second since the run began.
  private var rate: Double? {
    let seconds = elapsed / .seconds(1)
    guard done > 0, seconds > 0 else { return nil }
    return Double(done) / seconds
  }

  /// Seconds, at the rate so far.
  private var timeLeft: Int? {
    guard let total, let rate, done < total else { return nil }
    return Int((Double(total - done) / rate).rounded(.up))
  }

  /// `[`, `]` and the space after.
  private static let barFrame = 3
  private static let narrowestBar = 8
  private static let widestBar = 40

  /// `1,250`.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// `310 B`, `7.2 kB`, `12 MB`.
  private static func byteText(_ bytes: Double) -> String {
    switch bytes {
    case 1e9...: "\(rateText(bytes / 1e9)) GB"
    case 1e6...: "\(rateText(bytes / 1e6)) MB"
    case 1e3...: "\(rateText(bytes / 1e3)) kB"
    default: "\(grouped(Int(bytes))) B"
    }
  }

  /// Two digits that say something: `0.4`, `7.2`, `310`.
  private static func rateText(_ rate: Double) -> String {
    guard rate < 10 else { return grouped(Int(rate.rounded())) }
    let tenths = Int((rate * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `0:09`, `12:30`, `3:05:00`.
  private static func clock(_ seconds: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    guard hours > 0 else { return "\(minutes):\(twoDigits(seconds % 60))" }
    return "\(hours):\(twoDigits(minutes)):\(twoDigits(seconds % 60))"
  }
}
