import PithCore

extension PublicationDate {
  /// The years that a page on the web may be of: from the first newspapers on. Later ones are typing errors.
  static let years = 1_600...2_100

  /// Whether there is such a day, and such a time on it.
  var isPlausible: Bool {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return false }
    guard let time else { return true }
    return (0...23).contains(time.hour) && (0...59).contains(time.minute) && (0...60).contains(time.second)
  }

  /// Whether it is a value that programs write for "unknown": the zero of Unix, of spreadsheets and of .NET.
  var isZero: Bool {
    let zeros = [(1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 30), (1753, 1, 1), (1601, 1, 1)]
    return zeros.contains { $0 == (year, month, day) }
  }
}
