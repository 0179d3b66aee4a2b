import PithExtract
import PithFetch
import PithStore
import Testing

@testable import PithConfig

@Suite struct ConfigurationReaderTests {
  @Test func warnsOfVariablesThatDoNothing() throws {
    let warnings = try TemporaryFolder().configuration(
      oneSource,
      environment: [
        "PITH_OUTPTU": "/tmp/a", "PITH_DELAY": "5s", "PITH_FORMAT": "json", "PITH_CORPUS": "/corpus",
        "PITH_STAT": "",
      ]
    ).warnings
    #expect(
      warnings.map(\.warningDescription) == [
        "PITH_DELAY: warning: 'delay' can be set in the file alone, so this does nothing",
        "PITH_OUTPTU: warning: there is no such variable, so this does nothing; did you mean PITH_OUTPUT?",
      ])
  }

  @Test func fillsInDefaults() throws {
    let folder = try TemporaryFolder()
    let configuration = try folder.configuration(oneSource)
    #expect(configuration.path == folder.path(of: "pith.yaml"))
    #expect(configuration.output == folder.path(of: "articles"))
    #expect(configuration.format == .txt)
    #expect(configuration.files == .standard)
    #expect(configuration.changes == .replace)
    #expect(configuration.writesIndex)
    #expect(configuration.limit == 1_000)
    #expect(configuration.maximumAge == .seconds(30 * 86_400))
    #expect(configuration.fetch.totalTimeout == .seconds(60))
    #expect(configuration.fetch.proxy == .environment)
    #expect(configuration.politeness == PolitenessSettings())
    #expect(configuration.retries == 2)
    #expect(configuration.maximumPageBytes == 20_000_000)
    #expect(configuration.simultaneousFetches == 128)
    #expect(configuration.intervals == IntervalBounds(least: .seconds(900), most: .seconds(7 * 86_400)))
    #expect(configuration.watch == WatchSettings(quiet: .seconds(3 * 86_400), shrink: 0.33))
    #expect(configuration.warnings == [])
    let source = try #require(configuration.sources.first)
    #expect(configuration.sources.count == 1)
    #expect(source.name == "valley")
    #expect(source.kind == .feed)
    #expect(source.address == "https://valley-post.example/feed.xml")
    #expect(source.isEnabled)
    #expect(source.limit == nil)
    #expect(source.maximumAge == configuration.maximumAge)
    #expect(source.intervals == configuration.intervals)
    #expect(source.line == 2)
  }

  @Test func readsEveryKey() throws {
    let folder = try TemporaryFolder()
    try folder.write("example.com\tFALSE\t/\tFALSE\t0\tconsent\tyes\n", to: "cookies.txt")
    let configuration = try folder.configuration(
      """
      output: /var/lib/articles/
      format: json
      files: "{source}/{slug}_{id8}"
      changes: revision
      index: false
      state: ../state.sqlite
      focus: recall
      limit: null
      max-age: null
      fetch:
        user-agent: NewsArchive/2.0
        timeout: 1.5m
        retries: 0
        max-bytes: 5M
        delay: 0.5s
        per-host: 8
        simultaneous: 16
        robots: false
        allow-private: true
        allow-http-redirects: true
        resolve-amp: true
        insecure-hosts: [Old.example]
        proxy: none
        headers: {X-Reader: valley, Accept-Language: "de"}
        cookies: cookies.txt
      intervals: {least: 1h, most: 2d}
      watch: {quiet: 1w, shrink: 0.5}
      sources:
        - {name: a, sitemap: "https://a.example/sitemap.xml", enabled: false, limit: 5, max-age: 3w}
        - {name: b, section: "http://b.example/", intervals: {most: 1w}, focus: precision, files: "{id16}"}
        - {name: c, list: cookies.txt, max-age: null}
        - {name: d, list: "https://d.example/list.txt"}
      """)
    #expect(configuration.output == "/var/lib/articles")
    #expect(configuration.format == .json)
    #expect(configuration.resolvesAMP)
    #expect(configuration.files.description == "{source}/{slug}_{id8}")
    #expect(configuration.changes == .revision)
    #expect(!configuration.writesIndex)
    #expect(configuration.state == PathBase.folder(of: folder.path) + "/state.sqlite")
    #expect(configuration.limit == nil)
    #expect(configuration.maximumAge == nil)
    #expect(configuration.fetch.userAgent == "NewsArchive/2.0")
    #expect(configuration.fetch.totalTimeout == .seconds(90))
    #expect(configuration.retries == 0)
    #expect(configuration.maximumPageBytes == 5_000_000)
    #expect(configuration.fetch.maximumBodyBytes == 5_000_000)
    #expect(configuration.politeness.delay == .milliseconds(500))
    #expect(configuration.politeness.requestsPerHost == 8)
    #expect(configuration.politeness.requestsPerDomain == 8)
    #expect(configuration.simultaneousFetches == 16)
    #expect(!configuration.politeness.obeysRobots)
    #expect(configuration.fetch.allowsPrivateNetworks)
    #expect(configuration.fetch.followsRedirectsToHTTP)
    #expect(configuration.fetch.uncheckedHosts == ["old.example"])
    #expect(configuration.fetch.proxy == .none)
    #expect(configuration.fetch.headers.map(\.name) == ["X-Reader", "Accept-Language"])
    #expect(configuration.fetch.headers.map(\.value) == ["valley", "de"])
    #expect(configuration.fetch.cookies.description == "1 cookies")
    #expect(configuration.watch == WatchSettings(quiet: .seconds(7 * 86_400), shrink: 0.5))
    let sources = configuration.sources
    #expect(sources.map(\.kind) == [.sitemap, .section, .list, .list])
    #expect(sources.map(\.isEnabled) == [false, true, true, true])
    #expect(sources[0].limit == 5)
    #expect(sources[0].maximumAge == .seconds(21 * 86_400))
    #expect(sources[1].intervals == IntervalBounds(least: .seconds(3_600), most: .seconds(7 * 86_400)))
    #expect(sources[0].focus == .recall)
    #expect(sources[1].focus == .precision)
    #expect(sources[1].files.description == "{id16}")
    #expect(sources[2].address == folder.path(of: "cookies.txt"))
    #expect(sources[2].maximumAge == nil)
    #expect(sources[3].address == "https://d.example/list.txt")
  }

  @Test func sectionsMayBeEmpty() throws {
    let configuration = try TemporaryFolder().configuration(
      "fetch:\n  # timeout: 5s\nintervals:\nwatch:\n" + oneSource)
    #expect(configuration.fetch.totalTimeout == .seconds(60))
  }

  // MARK: Paths

  @Test func takesHomeFromTheEnvironment() throws {
    let configuration = try TemporaryFolder().configuration("output: ~/news/./today\n" + oneSource)
    #expect(configuration.output == "/home/reader/news/today")
    let problems = try TemporaryFolder().problems("output: ~/news\n" + oneSource, environment: ["HOME": ""])
    #expect(
      problems.contains {
        $0.hasPrefix("pith.yaml:1:9: 'output' wants a folder")
          && $0.hasSuffix("HOME is not set, so '~' means nothing")
      }, "\(problems)")
  }

  @Test func placesTheStateByTheBaseDirectories() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    let inHome = try folder.configuration(oneSource).state
    #expect(inHome.hasPrefix("/home/reader/.local/state/pith/pith-"))
    #expect(inHome.hasSuffix(".sqlite"))
    #expect(inHome.count == "/home/reader/.local/state/pith/pith-01234567.sqlite".count)
    #expect(try folder.configuration(oneSource).state == inHome)
    #expect(try other.configuration(oneSource).state != inHome)
    let inFolder = try folder.configuration(oneSource, environment: ["XDG_STATE_HOME": "/var/state"]).state
    #expect(inFolder.hasPrefix("/var/state/pith/pith-"))
    // The specification has relative ones ignored.
    #expect(try folder.configuration(oneSource, environment: ["XDG_STATE_HOME": "state"]).state == inHome)
  }

  @Test func namesAStateThatHasNoPlace() throws {
    let problems = try TemporaryFolder().problems(oneSource, environment: ["HOME": ""])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("pith.yaml: neither XDG_STATE_HOME nor HOME is set") == true)
  }

  @Test func refusesAFileAsOutputAndAFolderAsState() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("state")
    #expect(
      try folder.problems("output: pith.yaml\nstate: state\n" + oneSource) == [
        "pith.yaml:1:9: 'output' wants a folder, but this is the text \"pith.yaml\"; pith.yaml is a file, not a folder",
        "pith.yaml:2:8: 'state' wants the path of a file, or null, but this is the text \"state\"; state is a folder",
      ])
  }

  // MARK: Layers

  private static let layered = """
    output: from-file
    format: md
    state: from-file.sqlite
    focus: recall
    limit: 1
    max-age: 1d
    fetch:
      user-agent: File/1.0
      proxy: http://file.example:1
    sources:
      - {name: a, feed: "https://a.example/f", focus: recall, max-age: 2d, limit: 5}

    """

  private static let variables = [
    "PITH_OUTPUT": "/env/articles", "PITH_FORMAT": "json", "PITH_STATE": "/env/s.sqlite",
    "PITH_FOCUS": "precision",
    "PITH_LIMIT": "2", "PITH_MAX_AGE": "null", "PITH_USER_AGENT": "Environment/1.0",
    "PITH_PROXY": "http://environment.example:2", "PITH_ALLOW_PRIVATE": "true",
  ]

  @Test func variablesCountForMoreThanTheFile() throws {
    let configuration = try TemporaryFolder().configuration(Self.layered, environment: Self.variables)
    #expect(configuration.output == "/env/articles")
    #expect(configuration.format == .json)
    #expect(configuration.state == "/env/s.sqlite")
    #expect(configuration.focus == .precision)
    #expect(configuration.limit == 2)
    #expect(configuration.maximumAge == nil)
    #expect(configuration.fetch.userAgent == "Environment/1.0")
    #expect(configuration.fetch.proxy == .address("http://environment.example:2"))
    #expect(configuration.fetch.allowsPrivateNetworks)
    let source = try #require(configuration.sources.first)
    #expect(source.focus == .precision)
    #expect(source.maximumAge == nil)
    #expect(source.limit == 5)
  }

  @Test func theCommandLineCountsForMost() throws {
    var overrides = ConfigurationOverrides()
    overrides.output = "/flag/articles"
    overrides.format = .txt
    overrides.state = "/flag/s.sqlite"
    overrides.focus = .balanced
    overrides.limit = 3
    overrides.maximumAge = .seconds(60)
    overrides.userAgent = "Flag/1.0"
    overrides.proxy = FetchSettings.Proxy.none
    overrides.allowsPrivateNetworks = false
    let configuration = try TemporaryFolder().configuration(
      Self.layered, environment: Self.variables, overrides: overrides)
    #expect(configuration.output == "/flag/articles")
    #expect(configuration.format == .txt)
    #expect(configuration.state == "/flag/s.sqlite")
    #expect(configuration.focus == .balanced)
    #expect(configuration.limit == 3)
    #expect(configuration.maximumAge == .seconds(60))
    #expect(configuration.fetch.userAgent == "Flag/1.0")
    #expect(configuration.fetch.proxy == .none)
    #expect(!configuration.fetch.allowsPrivateNetworks)
    let source = try #require(configuration.sources.first)
    #expect(source.focus == .balanced)
    #expect(source.maximumAge == .seconds(60))
    #expect(source.limit == 5)
  }

  @Test func emptyVariablesCountAsNone() throws {
    let configuration = try TemporaryFolder().configuration(
      Self.layered, environment: ["PITH_OUTPUT": "", "PITH_LIMIT": ""])
    #expect(configuration.output.hasSuffix("/from-file"))
    #expect(configuration.limit == 1)
  }

  @Test func relativePathsOfVariablesStartAtTheWorkingDirectory() throws {
    let configuration = try TemporaryFolder().configuration(
      oneSource, environment: ["PITH_OUTPUT": "articles"])
    #expect(configuration.output == PathBase.current(home: nil).folder + "/articles")
  }

  @Test func namesVariablesWithAWrongValueBehindTheFile() throws {
    let problems = try TemporaryFolder().problems(
      "limit: 0\n" + oneSource,
      environment: ["PITH_LIMIT": "many", "PITH_FOCUS": "recal", "PITH_PROXY": "u:secret@p"])
    #expect(
      problems == [
        "pith.yaml:1:8: 'limit' wants a whole number from 1 to 10000000, or null, but this is the number 0",
        "PITH_FOCUS: 'focus' wants precision, balanced or recall, but this is the text \"recal\"; did you mean recall?",
        "PITH_LIMIT: 'limit' wants a whole number from 1 to 10000000, or null, but this is the text \"many\"",
        "PITH_PROXY: 'proxy' wants none, or the address of a proxy that begins with http://, https://, socks4:// or socks5://, itself or from {env: NAME} or {file: PATH}, or null, but this is a text",
      ])
  }
}
