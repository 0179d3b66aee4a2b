/// The five fields of a crontab line as cron reads them, written anew for the tests.
struct CronFields {
  private let fields: [Set<Int>]

  /// - Parameter text: numbers, `*`, and steps of ranges.
  init(_ text: String) {
    let bounds = [0...59, 0...23, 1...31, 1...12, 0...6]
    fields = zip(text.split(separator: " "), bounds).map { field, bounds in
      let parts = field.split(separator: "/")
      let ends = parts[0].split(separator: "-").compactMap { Int($0) }
      let range = parts[0] == "*" ? bounds : ends[0]...ends[ends.count - 1]
      return Set(
        stride(
          from: range.lowerBound, through: range.upperBound,
          by: parts.dropFirst().first.flatMap { Int($0) } ?? 1))
    }
  }

  var isWhole: Bool { fields.count == 5 && fields.allSatisfy { !$0.isEmpty } }

  /// The minutes of a week from Sunday's midnight on in which cron starts the command.
  var minutesOfTheWeek: [Int] {
    (0..<10_080).filter { minute in
      fields[0].contains(minute % 60) && fields[1].contains(minute / 60 % 24)
        && fields[4].contains(minute / 1_440)
    }
  }
}
