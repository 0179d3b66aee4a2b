import PithCore

/// Reads dates that are told from the moment at which a page is read: "3 hours ago", "vor 2 Tagen", "3시간 전".
enum RelativeDateReader {
  struct Found {
    let date: PublicationDate
    /// The tokens of its numbers and units.
    let tokens: Range<Int>
    /// Whether it is called that of a change.
    let isUpdate: Bool
  }

  /// The date of a text; `nil` where it tells none.
  ///
  /// Minutes and hours give a moment in UTC, days and weeks a day. Months and years are too vague for either.
  ///
  /// - Parameter fetchedAt: when the page was fetched, in seconds since 1970.
  static func date(in tokens: [DateToken], fetchedAt: Int) -> PublicationDate? {
    found(in: tokens, fetchedAt: fetchedAt)?.date
  }

  static func found(in tokens: [DateToken], fetchedAt: Int) -> Found? {
    for index in tokens.indices {
      if let distance = distance(at: index, in: tokens),
        distance.isPast || isMarked(distance.tokens, in: tokens)
      {
        return found(distance, in: tokens, fetchedAt: fetchedAt)
      }
    }
    return nil
  }

  /// The date of a text that says a distance, a label before it and nothing else: there, a unit alone counts as one ("час назад"), and
  /// the endings of Hungarian say that it is past ("3 órája").
  static func found(alone tokens: [DateToken], fetchedAt: Int) -> Found? {
    for index in tokens.indices {
      guard let distance = distance(at: index, in: tokens) ?? countedUnit(at: index, in: tokens) else {
        continue
      }
      var rest = tokens
      rest.removeSubrange(distance.tokens)
      let isPast = distance.isPast || distance.hasPastUnit || isMarked(distance.tokens, in: tokens)
      return isPast && isSilent(rest) ? found(distance, in: tokens, fetchedAt: fetchedAt) : nil
    }
    return nil
  }

  // MARK: Dates

  private static let longestCount = 10_000
  /// In seconds: a year.
  private static let longestDistance = 366 * CivilDay.secondsADay

  private static func found(_ distance: Distance, in tokens: [DateToken], fetchedAt: Int) -> Found? {
    guard distance.seconds <= longestDistance else { return nil }
    let moment = fetchedAt - distance.seconds
    var date = CivilDay.date(secondsSince1970: moment)
    if distance.unit.seconds >= CivilDay.secondsADay {
      date.time = nil
    } else {
      // What is told in minutes or hours is not known to the second.
      date = CivilDay.date(secondsSince1970: moment - moment % 60)
    }
    return Found(
      date: date, tokens: distance.tokens, isUpdate: isUpdate(before: distance.tokens.lowerBound, in: tokens))
  }

  /// A label stands at most this many tokens before its date.
  private static let labelReach = 6

  private static func isUpdate(before start: Int, in tokens: [DateToken]) -> Bool {
    for case .word(let word) in tokens[max(0, start - labelReach)..<start].reversed() {
      if DateLexicon.updates.contains(word) { return true }
      if DateLexicon.publications.contains(word) { return false }
    }
    return false
  }

  // MARK: Distances

  /// Numbers with their units, the largest first: "1 hour, 20 minutes".
  private struct Distance {
    var seconds = 0
    /// The smallest.
    var unit: RelativeDateLexicon.Unit
    var tokens: Range<Int>
    /// Whether a sign says that it is past: 3小时前.
    var isPast = false
    /// Whether the unit says so where it stands alone.
    var hasPastUnit = false
  }

  private static func distance(at start: Int, in tokens: [DateToken]) -> Distance? {
    guard var distance = part(at: start, in: tokens) else { return nil }
    var next = distance.tokens.upperBound
    while !distance.isPast, next < tokens.count {
      if isJoint(tokens[next]) {
        next += 1
        continue
      }
      guard let part = part(at: next, in: tokens), part.unit.seconds < distance.unit.seconds else { break }
      distance.seconds += part.seconds
      distance.unit = part.unit
      distance.isPast = part.isPast
      distance.hasPastUnit = part.hasPastUnit
      distance.tokens = start..<part.tokens.upperBound
      next = part.tokens.upperBound
    }
    return distance
  }

  private static func isJoint(_ token: DateToken) -> Bool {
    switch token {
    case .sign(UInt8(ascii: ",")), .sign(UInt8(ascii: ".")): true
    case .word(let word): RelativeDateLexicon.joints.contains(word)
    default: false
    }
  }

  /// A number and its unit.
  private static func part(at index: Int, in tokens: [DateToken]) -> Distance? {
    guard index + 1 < tokens.count, let count = count(tokens[index]), count >= 0, count <= longestCount else {
      return nil
    }
    var part: Distance?
    func set(_ unit: RelativeDateLexicon.Unit, isPast: Bool = false, hasPastUnit: Bool = false) {
      part = Distance(
        seconds: unit.seconds * count, unit: unit, tokens: index..<index + 2, isPast: isPast,
        hasPastUnit: hasPastUnit)
    }
    switch tokens[index + 1] {
    case .unit(.minutes): set(.minute, isPast: true)
    case .unit(.hours): set(.hour, isPast: true)
    case .unit(.days): set(.day, isPast: true)
    case .unit(.weeks): set(.week, isPast: true)
    case .unit(.hourSpan): set(.hour)
    case .word(let word):
      if let unit = RelativeDateLexicon.past[word] {
        set(unit, hasPastUnit: true)
      } else if let unit = RelativeDateLexicon.units[word] {
        set(unit)
      }
    default: break
    }
    return part
  }

  /// A unit that stands for one or two.
  private static func countedUnit(at index: Int, in tokens: [DateToken]) -> Distance? {
    guard case .word(let word) = tokens[index], let unit = RelativeDateLexicon.counted[word] else {
      return nil
    }
    return Distance(
      seconds: unit.unit.seconds * unit.count, unit: unit.unit, tokens: index..<index + 1,
      hasPastUnit: RelativeDateLexicon.past[word] != nil)
  }

  /// A number, or an article that stands for one.
  private static func count(_ token: DateToken) -> Int? {
    switch token {
    case .number(let number, _): number
    case .word(let word): RelativeDateLexicon.ones.contains(word) ? 1 : nil
    default: nil
    }
  }

  // MARK: What stands around

  /// Whether a word right before or behind a distance sets it in the past.
  private static func isMarked(_ distance: Range<Int>, in tokens: [DateToken]) -> Bool {
    let before = tokens[max(0, distance.lowerBound - 2)..<distance.lowerBound]
    if before.elementsEqual(RelativeDateLexicon.frenchMarker.map { .word($0) }) { return true }
    return (before + tokens[distance.upperBound...].prefix(2)).contains { token in
      if case .word(let word) = token { RelativeDateLexicon.markers.contains(word) } else { false }
    }
  }

  /// Whether tokens say nothing beside a distance.
  private static func isSilent(_ tokens: [DateToken]) -> Bool {
    tokens.allSatisfy { token in
      switch token {
      case .sign: true
      case .word(let word):
        [
          RelativeDateLexicon.markers, RelativeDateLexicon.fillers, DateLexicon.updates,
          DateLexicon.publications,
        ].contains { $0.contains(word) } || RelativeDateLexicon.frenchMarker.contains(word)
      default: false
      }
    }
  }
}
