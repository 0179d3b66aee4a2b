import Glibc
import PithFetch
import Testing

@testable import PithConfig

/// Passwords from variables and files, and that they stay there.
@Suite struct SecretTests {
  private static let secret = "open-sesame"

  private func yaml(proxy: String = "null", headers: String = "{}") -> String {
    "fetch:\n  proxy: \(proxy)\n  headers: \(headers)\n" + oneSource
  }

  @Test func comeFromVariables() throws {
    let configuration = try TemporaryFolder().configuration(
      yaml(proxy: "{env: NEWS_PROXY}", headers: "{Authorization: {env: NEWS_TOKEN}}"),
      environment: [
        "NEWS_PROXY": "http://me:\(Self.secret)@p.example:80", "NEWS_TOKEN": "Bearer \(Self.secret)",
      ])
    #expect(configuration.fetch.proxy == .address("http://me:\(Self.secret)@p.example:80"))
    #expect(configuration.fetch.headers.map(\.value) == ["Bearer \(Self.secret)"])
    #expect(configuration.warnings == [])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func comeFromFilesWithoutTheirLastLineEnd(end: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.secret + end, to: "token")
    let configuration = try folder.configuration(yaml(headers: "{X-Token: {file: token}}"))
    #expect(configuration.fetch.headers.map(\.value) == [Self.secret])
    #expect(configuration.warnings == [])
  }

  @Test func warnOfAFileThatEverybodyCanRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.secret, to: "token", permissions: 0o644)
    let configuration = try folder.configuration(yaml(headers: "{X-Token: {file: token}}"))
    let warning = try #require(configuration.warnings.first)
    #expect(configuration.warnings.count == 1)
    #expect(
      warning.warningDescription.hasSuffix(
        "pith.yaml:3:29: warning: every user of this machine can read \(folder.path)/token; "
          + "make it private: chmod 600 \(folder.path)/token"))
  }

  @Test(arguments: [
    (
      "{env: NOT_THERE}",
      "3:25: 'X': the environment has no variable NOT_THERE"
    ),
    (
      "{env: EMPTY}",
      "3:25: 'X': the variable EMPTY is empty"
    ),
    (
      "{file: none}",
      "3:26: 'X': none: there is no such file"
    ),
    (
      "{file: empty}",
      "3:26: 'X': empty is empty"
    ),
    (
      "{file: bytes}",
      "3:26: 'X': bytes is no text in UTF-8"
    ),
    (
      "{fil: a}",
      "3:19: 'X' wants a text, {env: NAME} or {file: PATH}, but this is a mapping; did you mean 'file'?"
    ),
    (
      "{env: A, file: b}",
      "3:19: 'X' wants a text, {env: NAME} or {file: PATH}, but this is a mapping; write one of the two keys, env and file"
    ),
    (
      "{env: 5}",
      "3:25: 'X' wants a text, {env: NAME} or {file: PATH}, but this is a mapping; 'env' wants the name of a variable"
    ),
    (
      "1234",
      "3:19: 'X' wants a text, {env: NAME} or {file: PATH}, but this is a number; put it in quotation marks if it is one"
    ),
    (
      "{file: broken}",
      "3:16: this header cannot be sent: there is a line break or another control character in X"
    ),
  ])
  func areNamedWhereTheyCannotBeHad(value: String, problem: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("\n", to: "empty")
    try folder.write([0xFF, 0xFE], to: "bytes")
    try folder.write(Self.secret + "\n\n", to: "broken")
    let problems = try folder.problems(yaml(headers: "   {X: \(value)}"), environment: ["EMPTY": ""])
    #expect(problems == ["pith.yaml:" + problem])
  }

  @Test(arguments: [
    "me:open-sesame@p.example", "ftp://me:open-sesame@p.example", "'http://me:open-sesame@p .example'",
    "{env: NEWS_PROXY}", "[open-sesame]", "{open-sesame: a}", "{env: NEWS_PROXY, b: open-sesame}",
  ])
  func areInNoMessageAboutAProxy(proxy: String) throws {
    let problems = try TemporaryFolder().problems(
      yaml(proxy: proxy), environment: ["NEWS_PROXY": "ftp://\(Self.secret)"])
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.contains("'proxy' wants none, or the address of a proxy") == true)
    #expect(!problems.joined().contains(Self.secret), "\(problems)")
  }

  /// A pipe that nobody writes to would be waited for, for ever.
  @Test(.timeLimit(.minutes(10))) func areNotReadFromPipes() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
    let problems = try folder.problems(
      "fetch:\n  proxy: {file: pipe}\n  cookies: pipe\nsources:\n  - name: a\n    list: pipe\n")
    #expect(problems.count == 3)
    #expect(problems.allSatisfy { $0.contains("pipe, not a file") }, "\(problems)")
  }

  @Test(arguments: ["http://me:x@p.example:99999999", "http://me:x@[bad", "http://me:a/b@p.example:80"])
  func ofAProxyThatCannotBeConnectedToAreRefused(proxy: String) throws {
    for yaml in [yaml(proxy: proxy), yaml(proxy: "{env: NEWS_PROXY}")] {
      let problems = try TemporaryFolder().problems(yaml, environment: ["NEWS_PROXY": proxy])
      #expect(problems.count == 1)
      #expect(problems.first?.contains("are written as %2F") == true)
    }
  }

  @Test(arguments: [
    ("session=open-sesame", "but this is a text; there is no such file"),
    ("cookies.txt", "the file cannot be taken: line 1 is no cookie"),
    ("[session=open-sesame]", "but this is a list"),
  ])
  func areInNoMessageAboutCookies(cookies: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("session=\(Self.secret)\n", to: "cookies.txt")
    let problems = try folder.problems("fetch: {cookies: \(cookies)}\n" + oneSource)
    #expect(problems.count == 1)
    #expect(problems.first?.contains(words) == true, "\(problems)")
    #expect(!problems.joined().contains(Self.secret))
  }

  @Test func areInNoDescriptionOfAConfiguration() throws {
    let folder = try TemporaryFolder()
    let cookies = try folder.write(
      "news.example\tFALSE\t/\tFALSE\t0\tsession\t\(Self.secret)\n", to: "cookies.txt")
    let configuration = try folder.configuration(
      """
      fetch:
        proxy: http://me:\(Self.secret)@p.example:80
        headers: {Authorization: Bearer \(Self.secret)}
        cookies: \(cookies)
      sources:
        - name: valley
          feed: https://me:\(Self.secret)@valley-post.example/feed.xml

      """)
    // It is all there.
    #expect(configuration.sources.first?.address.contains(Self.secret) == true)
    #expect(configuration.fetch.headers.first?.value.contains(Self.secret) == true)
    var overrides = ConfigurationOverrides()
    overrides.proxy = configuration.fetch.proxy
    var dumped = ""
    dump(configuration, to: &dumped)
    dump(overrides, to: &dumped)
    for text in [
      dumped, "\(configuration)", String(reflecting: configuration), "\(configuration.sources)",
      "\(overrides)",
      "\(configuration.fetch)", String(reflecting: configuration.fetch.proxy),
      "\(configuration.fetch.cookies)",
    ] {
      #expect(!text.contains(Self.secret), "\(text)")
    }
    #expect(dumped.contains("p.example:80"))
    #expect(dumped.contains("https://valley-post.example/feed.xml"))
  }
}
