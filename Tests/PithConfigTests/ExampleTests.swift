import FoundationEssentials
import PithFetch
import PithStore
import Testing

@testable import PithConfig

/// `Config/pith.yaml` shows every key with its default.
@Suite struct ExampleTests {
  private static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Config/pith.yaml"
  }()

  private let text: String
  private let example: Configuration

  init() throws {
    text = String(decoding: try Data(contentsOf: URL(filePath: Self.path)), as: UTF8.self)
    example = try ConfigurationReader(environment: ["HOME": "/home/reader"]).read(Self.path)
  }

  @Test func hasEveryKey() {
    let log = ProblemLog(path: "pith.yaml")
    var keys: [String: Int] = [:]
    func note(_ value: ConfigValue) {
      switch value.content {
      case .scalar: break
      case .list(let values): values.forEach(note)
      case .mapping(let entries):
        for entry in entries {
          keys[entry.key, default: 0] += 1
          note(entry.value)
        }
      }
    }
    if let root = YAMLDocument.read(text, log: log) { note(root) }
    #expect(log.error == nil)
    for section in ConfigurationSection.allCases {
      for key in section.keys { #expect(keys[key] != nil, "\(key)") }
    }
    // Those of one source beside those of the whole file.
    for key in ["limit", "max-age", "intervals", "focus", "files"] { #expect(keys[key] == 2, "\(key)") }
  }

  @Test func hasTheDefaults() throws {
    let folder = try TemporaryFolder()
    let plain = try folder.configuration(oneSource)
    #expect(example.output == PathBase.folder(of: Self.path) + "/articles")
    #expect(plain.output == folder.path(of: "articles"))
    #expect(example.format == plain.format)
    #expect(example.files == plain.files)
    #expect(example.changes == plain.changes)
    #expect(example.writesIndex == plain.writesIndex)
    #expect(example.state.hasPrefix("/home/reader/.local/state/pith/pith-"))
    #expect(example.focus == plain.focus)
    #expect(example.limit == plain.limit)
    #expect(example.maximumAge == plain.maximumAge)
    #expect(example.politeness == plain.politeness)
    #expect(example.retries == plain.retries)
    #expect(example.resolvesAMP == plain.resolvesAMP)
    #expect(example.maximumPageBytes == plain.maximumPageBytes)
    #expect(example.simultaneousFetches == plain.simultaneousFetches)
    #expect(example.intervals == plain.intervals)
    #expect(example.watch == plain.watch)
    #expect(example.sources.last?.isEnabled == plain.sources.first?.isEnabled)
    let fetch = (example.fetch, plain.fetch)
    #expect(fetch.0.userAgent == fetch.1.userAgent)
    #expect(fetch.0.totalTimeout == fetch.1.totalTimeout)
    #expect(fetch.0.maximumBodyBytes == fetch.1.maximumBodyBytes)
    #expect(fetch.0.allowsPrivateNetworks == fetch.1.allowsPrivateNetworks)
    #expect(fetch.0.followsRedirectsToHTTP == fetch.1.followsRedirectsToHTTP)
    #expect(fetch.0.uncheckedHosts == fetch.1.uncheckedHosts)
    #expect(fetch.0.proxy == fetch.1.proxy)
    #expect(fetch.0.headers == fetch.1.headers)
    #expect(fetch.0.cookies.description == fetch.1.cookies.description)
  }

  @Test func namesEveryVariable() {
    for key in EnvironmentLayer.keys { #expect(text.contains(EnvironmentLayer.variable(for: key)), "\(key)") }
  }

  /// Typing errors of all kinds: the example with something put in or left out at each of many places.
  @Test func anySpoiledTextIsReadOrRefused() throws {
    let folder = try TemporaryFolder()
    let scalars = Array(text.unicodeScalars)
    let insertions = [
      ":", "-", "\t", "\"", "'", "[", "}", "&a ", "*a ", "? ", "|\n", "<<: ", "\n---\n", "!t ", "%", "\u{0}",
      "",
    ]
    var refusals = 0
    var place = 0
    for step in 0..<300 {
      // A stride that comes to all parts of the file, and is the same each time.
      place = (place + 7_919) % scalars.count
      var spoiled = String.UnicodeScalarView(scalars[..<place])
      spoiled.append(contentsOf: insertions[step % insertions.count].unicodeScalars)
      spoiled.append(contentsOf: scalars[min(place + step % 3, scalars.count)...])
      let problems = try folder.problems(String(spoiled))
      refusals += problems.isEmpty ? 0 : 1
      for problem in problems { #expect(problem.hasPrefix("pith.yaml:")) }
    }
    #expect(refusals > 50)
  }
}
