/// Reads the keys `intervals`, of the whole file and of a source.
enum IntervalsReader {
  /// - Parameter inherited: what holds for keys that aren't there.
  static func bounds(
    _ value: ConfigValue?, inherited: IntervalBounds, log: ProblemLog
  ) -> IntervalBounds {
    let section = SectionReader(.intervals, value, name: "'intervals'", log: log)
    let kind = ValueKind<Duration>.duration(SettingBounds.interval)
    var bounds = inherited
    let least = section.value("least", kind)
    let most = section.value("most", kind)
    if let least { bounds.least = least }
    if let most { bounds.most = most }
    let isGiven = least != nil || most != nil
    if isGiven && bounds.least > bounds.most {
      let place = section.keyPlace(least == nil ? "most" : "least")
      log.report(
        "'least' (\(DurationText.text(bounds.least))) is more than 'most' (\(DurationText.text(bounds.most)))",
        at: place)
    }
    return bounds
  }
}
