import Testing

@testable import PithConfig

@Suite struct SourcesReaderTests {
  private func problems(_ sources: String) throws -> [String] {
    try TemporaryFolder().problems("sources:\n" + sources)
  }

  @Test(arguments: ["limit: 5\n", "sources:\n", "sources: []\n", "sources: null\n"])
  func namesAFileWithoutSources(yaml: String) throws {
    let problems = try TemporaryFolder().problems(yaml)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("there is no source; write below 'sources:'") == true, "\(problems)")
  }

  @Test func namesSourcesThatAreNone() throws {
    #expect(
      try TemporaryFolder().problems("sources: https://a.example/\n").first?.contains(
        "'sources' wants a list") == true)
    let problems = try problems("  - https://a.example/feed\n  -\n")
    #expect(problems.count == 2)
    #expect(problems.first?.hasPrefix("pith.yaml:2:5: a source wants a mapping") == true, "\(problems)")
    #expect(problems.last?.contains("this source is empty") == true, "\(problems)")
  }

  @Test func namesWhatASourceLacks() throws {
    #expect(
      try problems("  - limit: 5\n") == [
        "pith.yaml:2:5: this source has no name; give it one: 'name: example'",
        "pith.yaml:2:5: this source has no address; give it one of feed, sitemap, section and list",
      ])
  }

  @Test func namesASecondAddress() throws {
    #expect(
      try problems("  - name: a\n    sitemap: https://a.example/s.xml\n    feed: https://a.example/f\n") == [
        "pith.yaml:4:5: a source has one of feed, sitemap, section and list, but this one has 'sitemap' already"
      ])
  }

  @Test(arguments: [
    ("a.example/feed", "begin it with https:// or http://"),
    ("//a.example/feed", ""),
    ("ftp://a.example/feed", "Pith speaks http and https, not ftp"),
    ("file:///etc/passwd", "Pith speaks http and https, not file"),
    ("https://", ""),
    ("https://a.example:99999/", "its port is no number from 0 to 65535"),
    ("'https://a b.example/'", ""),
  ])
  func namesBadAddresses(address: String, hint: String) throws {
    for kind in ["feed", "sitemap", "section"] {
      let problems = try problems("  - name: a\n    \(kind): \(address)\n")
      #expect(problems.count == 1, "\(address) \(problems)")
      #expect(
        problems.first?.hasPrefix("pith.yaml:3:\(kind.count + 7): '\(kind)' wants an http or https address")
          == true)
      #expect(problems.first?.hasSuffix(hint) == true, "\(problems)")
    }
  }

  @Test(arguments: [
    "feed: https://me:sesame@a.example:99999/", "feed: http//me:sesame@a.example/",
    "feed: me:sesame@a.example",
    "list: me:sesame@a.example/list.txt", "feed: http//me:sesame@a.example/?from=http://b.example",
  ])
  func hidesPasswordsOfBadAddresses(line: String) throws {
    let problems = try problems("  - name: a\n    \(line)\n")
    #expect(problems.count == 1)
    #expect(!problems.joined().contains("sesame"))
  }

  @Test(arguments: [
    "-a", ".a", "_a", "a.", "a/b", "a:b", "\"a\\nb\"", "'a '", "../a", String(repeating: "a", count: 81),
  ])
  func namesBadNames(name: String) throws {
    let problems = try problems("  - name: \(name)\n    feed: https://a.example/\n")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("'name' wants a name of letters, digits") == true, "\(problems)")
  }

  @Test(arguments: ["a", "Valley Post 2", "долина", "a.b_c-d", "\"2026\"", String(repeating: "a", count: 80)])
  func takesNames(name: String) throws {
    #expect(try problems("  - name: \(name)\n    feed: https://a.example/\n") == [])
  }

  @Test func namesAreUniqueInAnyCaseAndForm() throws {
    let problems = try problems(
      "  - {name: Überland, feed: 'https://a.example/1'}\n  - {name: u\u{308}berland, feed: 'https://a.example/2'}\n"
    )
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("pith.yaml:3:12: the source in line 2 has the name") == true, "\(problems)")
  }

  @Test func listsMustBeThere() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("lists")
    let problems = try folder.problems(
      "sources:\n  - {name: a, list: none.txt}\n  - {name: b, list: lists}\n  - {name: c, list: 'ftp://c.example/l'}\n"
    )
    #expect(problems.count == 3)
    #expect(problems[0].hasPrefix("pith.yaml:2:21: "))
    #expect(problems[0].hasSuffix("there is no none.txt"))
    #expect(problems[1].hasSuffix("lists is a folder"))
    #expect(problems[2].hasSuffix("Pith speaks http and https, not ftp"))
  }

  @Test func warnsOfAnAddressThatStandsTwice() throws {
    let configuration = try TemporaryFolder().configuration(
      "sources:\n  - {name: a, feed: 'https://a.example/f?utm_source=x'}\n  - {name: b, feed: 'https://A.example/f'}\n"
    )
    #expect(configuration.warnings.map(\.line) == [3])
    #expect(
      configuration.warnings.first?.message == "the source in line 2 has this address too; it is asked twice")
  }
}
