import PithCore
import PithFetch
import PithStore

/// Reads the section `fetch`.
struct FetchReader {
  let section: SectionReader
  let environment: EnvironmentLayer
  /// The folder of the file, and for variables the working directory.
  let bases: (file: PathBase, environment: PathBase)

  func apply(to configuration: inout Configuration) {
    applyTimes(to: &configuration)
    applyConnection(to: &configuration.fetch)
    configuration.fetch.headers = headers()
  }

  private func applyTimes(to configuration: inout Configuration) {
    if let timeout = section.value("timeout", .duration(SettingBounds.timeout)) {
      configuration.fetch.totalTimeout = timeout
    }
    if let retries = section.value("retries", .integer(SettingBounds.retries)) {
      configuration.retries = retries
    }
    if let bytes = section.value("max-bytes", .bytes(SettingBounds.pageBytes)) {
      configuration.maximumPageBytes = bytes
      configuration.fetch.maximumBodyBytes = bytes
    }
    if let delay = section.value("delay", .duration(SettingBounds.delay)) {
      configuration.politeness.delay = delay
    }
    if let count = section.value("per-host", .integer(SettingBounds.requestsPerHost)) {
      configuration.politeness.allowRequestsPerHost(count)
    }
    if let count = section.value("simultaneous", .integer(SettingBounds.simultaneousPages)) {
      configuration.simultaneousFetches = count
    }
    if let resolves = section.value("resolve-amp", .boolean) { configuration.resolvesAMP = resolves }
    if let obeys = section.value("robots", .boolean) { configuration.politeness.obeysRobots = obeys }
  }

  private func applyConnection(to settings: inout FetchSettings) {
    if let agent = layered("user-agent", .userAgent) { settings.userAgent = agent }
    if let allows = layered("allow-private", .boolean) { settings.allowsPrivateNetworks = allows }
    if let follows = section.value("allow-http-redirects", .boolean) {
      settings.followsRedirectsToHTTP = follows
    }
    if let hosts = section.value("insecure-hosts", .hosts) { settings.uncheckedHosts = hosts }
    if let proxy = layered("proxy", .optional(.proxy(secrets))) { settings.proxy = proxy ?? .environment }
    let cookies = layered(
      "cookies", .optional(.cookies(bases.file)), inEnvironment: .optional(.cookies(bases.environment)))
    if let cookies { settings.cookies = cookies ?? CookieList() }
  }

  private var secrets: SecretPlaces {
    SecretPlaces(environment: environment.variables, base: bases.file, log: section.log)
  }

  /// The environment's value, else the file's. Both are read, so that what is wrong with either is said.
  private func layered<Value>(
    _ key: String, _ kind: ValueKind<Value>, inEnvironment other: ValueKind<Value>? = nil
  ) -> Value? {
    let value = section.value(key, kind)
    return environment.value(key, other ?? kind) ?? value
  }

  private func headers() -> [HTTPHeaders.Field] {
    guard let value = section.raw("headers"), !value.isNothing else { return [] }
    let log = section.log
    guard case .mapping(let entries) = value.content else {
      log.report(
        "'headers' wants a mapping of names to values, but this is \(value.kindFound)", at: value.place)
      return []
    }
    var fields: [HTTPHeaders.Field] = []
    for entry in entries {
      let kind = ValueKind<String>.secret(secrets)
      do {
        let field = HTTPHeaders.Field(name: entry.key, value: try kind.read(entry.value))
        if let problem = field.problem {
          log.report("this header cannot be sent: \(problem)", at: entry.keyPlace)
        } else if fields.contains(where: { $0.name.lowercased() == field.name.lowercased() }) {
          log.report("the header '\(field.name)' stands here again; leave one out", at: entry.keyPlace)
        }
        fields.append(field)
      } catch {
        log.report(
          kind.message(about: entry.key, entry.value, error), at: error.place ?? entry.value.place)
      }
    }
    return fields
  }
}
