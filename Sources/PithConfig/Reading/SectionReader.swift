/// One mapping of the file, read key by key.
struct SectionReader {
  /// Where the section begins; `nil` where it isn't there.
  let place: TextPlace?
  let log: ProblemLog
  private var entries: [String: ConfigValue.Entry] = [:]

  /// Reads the names of the keys and reports those that don't exist.
  ///
  /// - Parameter value: `nil` where the section isn't there.
  init(_ section: ConfigurationSection, _ value: ConfigValue?, name: String, log: ProblemLog) {
    self.log = log
    place = value?.place
    guard let value else { return }
    guard case .mapping(let list) = value.content else {
      // A section whose keys are all comments is empty.
      if !value.isNothing {
        let keys = section.keys.joined(separator: ", ")
        log.report(
          "\(name) wants a mapping with keys such as \(keys), but this is \(value.found)", at: value.place)
      }
      return
    }
    for entry in list {
      if section.keys.contains(entry.key) {
        entries[entry.key] = entry
      } else {
        log.report(section.message(aboutUnknown: entry.key), at: entry.keyPlace)
      }
    }
  }

  /// The value of a key as it stands in the file.
  func raw(_ key: String) -> ConfigValue? { entries[key]?.value }

  /// Where the key stands.
  func keyPlace(_ key: String) -> TextPlace? { entries[key]?.keyPlace }

  /// The value of a key; `nil` where it isn't there or is none of the kind, which the log has heard of then.
  func value<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    guard let value = entries[key]?.value else { return nil }
    do {
      return try kind.read(value)
    } catch {
      log.report(kind.message(about: key, value, error), at: error.place ?? value.place)
      return nil
    }
  }
}
