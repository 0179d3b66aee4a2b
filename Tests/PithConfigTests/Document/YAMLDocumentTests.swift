import Testing

@testable import PithConfig

/// What makes a text no YAML, or one that can be misread.
@Suite struct YAMLDocumentTests {
  @Test func namesLineAndColumnOfAFault() throws {
    let problems = try TemporaryFolder().problems("output: a\nformat: txt: md\n" + oneSource)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.hasPrefix("pith.yaml:2:12: this is no YAML: a ':' that cannot stand here"))
  }

  @Test(arguments: [
    ("output: \"a\nsources: []\n", "a quotation mark is missing"),
    ("sources: [a, b\n", "is missing"),
    ("fetch:\n  timeout: 60s\n delay: 1s\n", "is the line indented"),
    ("output: @home\n", "put the text into quotation marks"),
    ("sources: *none\n", "pith.yaml:1:10: no '&name' stands above"),
  ])
  func saysWhatToDo(yaml: String, words: String) throws {
    let problems = try TemporaryFolder().problems(yaml)
    #expect(problems.count == 1)
    #expect(problems.first?.contains(words) == true, "\(problems)")
  }

  @Test func namesTabs() throws {
    let problems = try TemporaryFolder().problems("fetch:\n\ttimeout: 60s\n" + oneSource)
    #expect(problems == ["pith.yaml:2:1: a tab stands before this; YAML is indented with spaces"])
  }

  @Test func namesControlCharacters() throws {
    let problems = try TemporaryFolder().problems("output: a\nfocus: \u{1}\n" + oneSource)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("pith.yaml:2:8: a control character") == true, "\(problems)")
  }

  // MARK: Keys that stand twice

  @Test func namesAKeyThatStandsTwiceAndReadsOn() throws {
    let problems = try TemporaryFolder().problems(
      "limit: 5\nformat: text\nlimit: 6\nlimit: seven\n" + oneSource)
    #expect(
      problems == [
        "pith.yaml:2:9: 'format' wants txt, md or json, but this is the text \"text\"; did you mean txt?",
        "pith.yaml:3:1: the key 'limit' stands here again; the first one is in line 1. Leave one out",
        "pith.yaml:4:1: the key 'limit' stands here again; the first one is in line 1. Leave one out",
      ])
  }

  @Test func namesKeysThatStandTwiceInSeveralMappings() throws {
    let problems = try TemporaryFolder().problems(
      """
      fetch: {delay: 1s, "delay": 2s}
      sources:
        - name: valley
          'name': vale
          feed: https://valley-post.example/feed.xml
      """)
    #expect(
      problems == [
        "pith.yaml:1:20: the key 'delay' stands here again; the first one is in line 1. Leave one out",
        "pith.yaml:4:5: the key 'name' stands here again; the first one is in line 3. Leave one out",
      ])
  }

  @Test func namesAKeyThatStandsTwiceWithATag() throws {
    let problems = try TemporaryFolder().problems("!!str limit: 5\nlimit: 6\n" + oneSource)
    #expect(problems == ["pith.yaml:1:1: the key 'limit' stands in this mapping more than once"])
  }

  // MARK: Aliases

  @Test func takesAliasesAndMergedMappings() throws {
    let configuration = try TemporaryFolder().configuration(
      """
      intervals: &slow {least: 6h, most: 30d}
      sources:
        - &first
          name: valley
          feed: https://valley-post.example/feed.xml
          limit: 7
          intervals: *slow
        - <<: *first
          name: hill
          feed: https://hill-post.example/feed.xml
        - <<: [{limit: 8}, *first]
          name: lake
          feed: https://lake-post.example/feed.xml
      """)
    #expect(configuration.sources.map(\.name) == ["valley", "hill", "lake"])
    #expect(configuration.sources.map(\.limit) == [7, 7, 8])
    #expect(configuration.sources[1].intervals.least == .seconds(21_600))
  }

  @Test func refusesToMergeWhatIsNoMapping() throws {
    let problems = try TemporaryFolder().problems("<<: 5\n" + oneSource)
    #expect(problems == ["pith.yaml:1:5: '<<' wants the alias of a mapping, but this is the number 5"])
  }

  /// Ten values that stand for ten values each, nine levels deep.
  private static let bomb =
    "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + zip("bcdefghi", "abcdefgh").map { name, inner in
      "\(name): &\(name) [" + Array(repeating: "*\(inner)", count: 10).joined(separator: ",") + "]\n"
    }.joined()

  @Test func refusesAliasesThatMultiply() throws {
    let problems = try TemporaryFolder().problems(Self.bomb + oneSource)
    #expect(problems.contains { $0.contains("aliases make this file too large") }, "\(problems)")
  }

  @Test(arguments: ["? *i\n: 1\n", "*i : 1\n", "{*i : 1}: 2\n", "[*i, *i]: 1\n", "? - *i\n: 1\n"])
  func refusesAliasesThatMultiplyInKeys(key: String) throws {
    let problems = try TemporaryFolder().problems(Self.bomb + key)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("write keys as words") == true, "\(problems)")
  }

  @Test func takesManyAliasesOfOneValue() throws {
    let sources = (0..<500).map {
      "  - {name: s\($0), feed: 'https://valley-post.example/\($0)', intervals: *often}\n"
    }.joined()
    let configuration = try TemporaryFolder().configuration(
      "intervals: &often {least: 1h}\nsources:\n" + sources)
    #expect(configuration.sources.count == 500)
    #expect(configuration.sources.allSatisfy { $0.intervals.least == .seconds(3_600) })
  }

  /// More than 1,000 levels are libyaml's to refuse.
  @Test(arguments: [900, 1_100]) func refusesWhatIsNestedDeep(depth: Int) throws {
    let problems = try TemporaryFolder().problems(
      "sources: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "\n")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("yaml_") == false, "\(problems)")
    #expect(problems.first?.contains("nested too deep") == true, "\(problems)")
  }

  // MARK: Documents

  @Test func refusesASecondDocument() throws {
    let problems = try TemporaryFolder().problems("---\n" + oneSource + "---\nlimit: 5\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("pith.yaml:6:1: another document begins here") == true, "\(problems)")
  }

  @Test func takesMarksAroundOneDocument() throws {
    let configuration = try TemporaryFolder().configuration("%YAML 1.1\n---\n" + oneSource + "...\n")
    #expect(configuration.sources.count == 1)
  }

  @Test func refusesTags() throws {
    let problems = try TemporaryFolder().problems("limit: !percent 5\n" + oneSource)
    #expect(problems == ["pith.yaml:1:8: tags such as '!percent' mean nothing here; leave it out"])
  }

  @Test func refusesKeysThatAreNoWords() throws {
    let problems = try TemporaryFolder().problems("[a, b]: 5\n" + oneSource)
    #expect(problems == ["pith.yaml:1:1: a key must be a word, not a list or a mapping"])
  }
}
