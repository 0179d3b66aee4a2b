import PithCore
import PithExtract
import PithFetch
import PithStore

/// Puts a configuration together from all that has a say in it.
struct ConfigurationDraft {
  /// The value of the document; `nil` for an empty file.
  let root: ConfigValue?
  /// The absolute path of the file.
  let path: String
  let environment: [String: String]
  let workingFolder: PathBase
  let overrides: ConfigurationOverrides
  let log: ProblemLog

  /// The configuration, of use only if the log has no error afterwards.
  func configuration() -> Configuration {
    guard let root, !root.isNothing else {
      log.report("the file is empty; it needs at least 'sources' with an entry")
      return Configuration(path: path, output: "", state: "")
    }
    let section = SectionReader(.top, root, name: "a configuration", log: log)
    guard case .mapping = root.content else {
      return Configuration(path: path, output: "", state: "")
    }
    var configuration = Configuration(path: path, output: output(section), state: state(section))
    applyPlain(section, to: &configuration)
    applyFetch(section, to: &configuration)
    applyWatch(section, to: &configuration)
    configuration.sources = sources(section, configuration)
    variables.warnOfOthers()
    configuration.warnings = log.allWarnings
    return configuration
  }

  // MARK: Layers

  private var variables: EnvironmentLayer { EnvironmentLayer(variables: environment, log: log) }
  private var fileBase: PathBase { PathBase(folder: PathBase.folder(of: path), home: workingFolder.home) }

  /// The environment's value, else the file's. Both are read, so that what is wrong with either is said.
  private func layered<Value>(
    _ section: SectionReader, _ key: String, _ kind: ValueKind<Value>,
    inEnvironment other: ValueKind<Value>? = nil
  ) -> Value? {
    let value = section.value(key, kind)
    return variables.value(key, other ?? kind) ?? value
  }

  // MARK: Paths

  private func output(_ section: SectionReader) -> String {
    func kind(_ base: PathBase) -> ValueKind<String> { .path("a folder", base, not: .file) }
    let given = layered(section, "output", kind(fileBase), inEnvironment: kind(workingFolder))
    return overridden(overrides.output) ?? given ?? fileBase.absolute(Self.standardOutput) ?? ""
  }

  private func state(_ section: SectionReader) -> String {
    func kind(_ base: PathBase) -> ValueKind<String?> {
      .optional(.path("the path of a file", base, not: .folder))
    }
    let given = layered(section, "state", kind(fileBase), inEnvironment: kind(workingFolder)) ?? nil
    return overridden(overrides.state) ?? given ?? standardState()
  }

  private func overridden(_ path: String?) -> String? {
    guard let path else { return nil }
    if let absolute = workingFolder.absolute(path) { return absolute }
    log.report("HOME is not set, so '~' in \(path) means nothing")
    return nil
  }

  private static let standardOutput = "articles"
  /// Digits of the hash in the name of the state: two configurations of the same name share none.
  private static let hashDigits = 8

  /// In the state folder of the XDG base directories, whose variable counts only if it is absolute.
  private func standardState() -> String {
    let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let folder = base ?? workingFolder.home.map({ $0 + "/.local/state" }) else {
      log.report(
        "neither XDG_STATE_HOME nor HOME is set, so the state has no place; write 'state: PATH' into the file"
      )
      return ""
    }
    let fileName = path.split(separator: "/").last.map(String.init) ?? ""
    let dot = fileName.dropFirst().lastIndex(of: ".") ?? fileName.endIndex
    do {
      let hash = try ContentHash(of: path).digits(Self.hashDigits)
      return workingFolder.absolute("\(folder)/pith/\(fileName[..<dot])-\(hash).sqlite") ?? ""
    } catch {
      log.report(error.description)
      return ""
    }
  }

  // MARK: Values

  private func applyPlain(_ section: SectionReader, to configuration: inout Configuration) {
    if let format = layered(section, "format", .format) { configuration.format = format }
    if let format = overrides.format { configuration.format = format }
    if let files = section.value("files", .files) { configuration.files = files }
    if let changes = section.value("changes", .changes) { configuration.changes = changes }
    if let writesIndex = section.value("index", .boolean) { configuration.writesIndex = writesIndex }
    if let focus = layered(section, "focus", .focus) { configuration.focus = focus }
    if let focus = overrides.focus { configuration.focus = focus }
    if let limit = layered(section, "limit", .optional(.integer(SettingBounds.pages))) {
      configuration.limit = limit
    }
    if let limit = overrides.limit { configuration.limit = limit }
    if let age = layered(section, "max-age", .optional(.duration(SettingBounds.age))) {
      configuration.maximumAge = age
    }
    if let age = overrides.maximumAge { configuration.maximumAge = age }
    configuration.intervals = IntervalsReader.bounds(
      section.raw("intervals"), inherited: configuration.intervals, log: log)
  }

  private func applyFetch(_ section: SectionReader, to configuration: inout Configuration) {
    let fetch = SectionReader(.fetch, section.raw("fetch"), name: "'fetch'", log: log)
    FetchReader(section: fetch, environment: variables, bases: (fileBase, workingFolder))
      .apply(to: &configuration)
    if let proxy = overrides.proxy { configuration.fetch.proxy = proxy }
    if let agent = overrides.userAgent { configuration.fetch.userAgent = agent }
    if let allows = overrides.allowsPrivateNetworks { configuration.fetch.allowsPrivateNetworks = allows }
  }

  private func applyWatch(_ section: SectionReader, to configuration: inout Configuration) {
    let watch = SectionReader(.watch, section.raw("watch"), name: "'watch'", log: log)
    if let quiet = watch.value("quiet", .duration(SettingBounds.interval)) {
      configuration.watch.quiet = quiet
    }
    if let shrink = watch.value("shrink", .share(SettingBounds.share)) { configuration.watch.shrink = shrink }
  }

  private func sources(
    _ section: SectionReader, _ configuration: Configuration
  ) -> [SourceConfiguration] {
    let reader = SourcesReader(defaults: configuration, base: fileBase, log: log)
    var sources = reader.sources(section.raw("sources"), keyPlace: section.keyPlace("sources"))
    // The environment and the command line count for more than what the file says of one source.
    let age = variables.value("max-age", .optional(.duration(SettingBounds.age)))
    for index in sources.indices {
      if let focus = overrides.focus ?? variables.value("focus", .focus) { sources[index].focus = focus }
      if let age { sources[index].maximumAge = age }
      if let age = overrides.maximumAge { sources[index].maximumAge = age }
    }
    return sources
  }
}
