import PithExtract
import PithFetch
import PithStore

/// Reads the list `sources`.
struct SourcesReader {
  /// What holds for sources that say nothing else.
  let defaults: Configuration
  let base: PathBase
  let log: ProblemLog

  /// - Parameter file: where the whole file begins, for a file without sources.
  func sources(_ value: ConfigValue?, keyPlace: TextPlace?) -> [SourceConfiguration] {
    guard let value, !value.isNothing else {
      log.report("there is no source; \(Self.example)", at: keyPlace)
      return []
    }
    guard case .list(let values) = value.content else {
      log.report("'sources' wants a list, but this is \(value.found); \(Self.example)", at: value.place)
      return []
    }
    if values.isEmpty { log.report("there is no source; \(Self.example)", at: value.place) }
    var sources: [SourceConfiguration] = []
    var lines = Lines()
    for value in values {
      if let source = source(value, &lines) { sources.append(source) }
    }
    return sources
  }

  private static let example =
    "write below 'sources:' an entry such as '- name: example' with 'feed: https://example.com/feed.xml'"

  /// The lines at which names and addresses stand.
  private struct Lines {
    var names: [String: Int] = [:]
    var addresses: [String: Int] = [:]
  }

  private func source(_ value: ConfigValue, _ lines: inout Lines) -> SourceConfiguration? {
    let section = SectionReader(.source, value, name: "a source", log: log)
    guard case .mapping = value.content else {
      if value.isNothing { log.report("this source is empty; \(Self.example)", at: value.place) }
      return nil
    }
    let name = name(section, &lines)
    let address = address(section, name, &lines)
    var source = SourceConfiguration(
      name: name ?? "", kind: address?.kind ?? .feed, address: address?.text ?? "",
      maximumAge: defaults.maximumAge,
      intervals: IntervalsReader.bounds(section.raw("intervals"), inherited: defaults.intervals, log: log),
      focus: section.value("focus", .focus) ?? defaults.focus,
      files: section.value("files", .files) ?? defaults.files,
      line: value.place?.line ?? 1)
    source.isEnabled = section.value("enabled", .boolean) ?? true
    source.limit = section.value("limit", .optional(.integer(SettingBounds.pages))) ?? nil
    if let age = section.value("max-age", .optional(.duration(SettingBounds.age))) {
      source.maximumAge = age
    }
    return source
  }

  private func name(_ section: SectionReader, _ lines: inout Lines) -> String? {
    guard let value = section.raw("name") else {
      log.report("this source has no name; give it one: 'name: example'", at: section.place)
      return nil
    }
    guard let name = section.value("name", .sourceName) else { return nil }
    let line = value.place?.line ?? 1
    if let first = lines.names[name.lowercased()] {
      log.report(
        "the source in line \(first) has the name '\(name)' already; names are unique", at: value.place)
    } else {
      lines.names[name.lowercased()] = line
    }
    return name
  }

  private func address(
    _ section: SectionReader, _ name: String?, _ lines: inout Lines
  ) -> (kind: SourceConfiguration.Kind, text: String)? {
    let given = SourceConfiguration.Kind.allCases.filter { section.raw($0.rawValue) != nil }
    let inOrder = given.compactMap { kind in section.keyPlace(kind.rawValue).map { (kind: kind, place: $0) } }
      .sorted { $0.place < $1.place }
    guard let first = inOrder.first else {
      let subject = name.map { "the source '\($0)'" } ?? "this source"
      log.report(
        "\(subject) has no address; give it one of feed, sitemap, section and list", at: section.place)
      return nil
    }
    for other in inOrder.dropFirst() {
      log.report(
        "a source has one of feed, sitemap, section and list, but this one has '\(first.kind.rawValue)' already",
        at: other.place)
    }
    var text: String?
    for (kind, place) in inOrder {
      guard
        let address = section.value(kind.rawValue, kind == .list ? .list(base) : .webAddress)
      else { continue }
      if kind == first.kind { text = address }
      let identity = AddressIdentity(address)?.text ?? address
      if let line = lines.addresses[identity] {
        log.warn("the source in line \(line) has this address too; it is asked twice", at: place)
      } else {
        lines.addresses[identity] = place.line
      }
    }
    return text.map { (first.kind, $0) }
  }
}
