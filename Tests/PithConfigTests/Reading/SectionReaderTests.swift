import Testing

@testable import PithConfig

/// Keys and values that are wrong, each named with its place.
@Suite struct SectionReaderTests {
  @Test(arguments: [
    ("intervalls: {least: 1h}", "1:1: unknown key 'intervalls'; did you mean 'intervals'?"),
    ("max_age: 3d", "1:1: unknown key 'max_age'; did you mean 'max-age'?"),
    ("timeout: 60s", "1:1: the key 'timeout' doesn't belong here; it stands below 'fetch'"),
    ("retrys: 3", "1:1: unknown key 'retrys'; did you mean 'retries', which stands below 'fetch'?"),
    (
      "fetch: {limit: 3}",
      "1:9: the key 'limit' doesn't belong here; it stands at the top of the file, without indentation"
    ),
    ("watch: {colour: red}", "1:9: unknown key 'colour'; known here are quiet, shrink"),
  ])
  func namesUnknownKeys(line: String, problem: String) throws {
    #expect(try TemporaryFolder().problems(line + "\n" + oneSource) == ["pith.yaml:" + problem])
  }

  @Test(arguments: [
    ("limit: \"100\"", "1:8", "the text \"100\"; leave out the quotation marks"),
    ("limit: many", "1:8", "the text \"many\""),
    ("limit: -5", "1:8", "the number -5"),
    ("limit: 0", "1:8", "the number 0"),
    ("limit: 1.5", "1:8", "the number 1.5"),
    ("limit: 99999999999999999999", "1:8", "the number 99999999999999999999"),
    ("limit: 010", "1:8", "the number 010; leave out the zero before it"),
    ("limit: [5]", "1:8", "a list"),
    ("index: yes", "1:8", "the text \"yes\"; write true"),
    ("index: Off", "1:8", "the text \"Off\"; write false"),
    ("index: \"true\"", "1:8", "the text \"true\"; leave out the quotation marks"),
    ("index: 1", "1:8", "the number 1"),
    ("output: 5", "1:9", "the number 5; put it in quotation marks if it is one"),
    ("output: true", "1:9", "true; put it in quotation marks if it is one"),
    ("output:", "1:8", "empty"),
    ("output: {dir: a}", "1:9", "a mapping"),
    (
      "format: jsonl", "1:9",
      "the text \"jsonl\"; runs write a file an article, which jsonl doesn't; json holds the same"
    ),
    ("changes: replaced", "1:10", "the text \"replaced\"; did you mean replace?"),
    ("max-age: 30", "1:10", "the number 30; give it a unit: s, m, h, d or w"),
    ("max-age: 0s", "1:10", "the text \"0s\""),
    ("max-age: -3d", "1:10", "the text \"-3d\""),
    ("fetch: {timeout: 25h}", "1:18", "the text \"25h\""),
    ("fetch: {timeout: 0s}", "1:18", "the text \"0s\""),
    ("fetch: {delay: 2h}", "1:16", "the text \"2h\""),
    ("fetch: {retries: 101}", "1:18", "the number 101"),
    ("fetch: {max-bytes: 20MB}", "1:20", "the text \"20MB\""),
    ("fetch: {max-bytes: 0}", "1:20", "the number 0"),
    ("fetch: {per-host: 0}", "1:19", "the number 0"),
    (
      "fetch: {user-agent: Zeitungsleserin/1.0 (München)}", "1:21",
      "the text \"Zeitungsleserin/1.0 (München)\""
    ),
    ("fetch: {insecure-hosts: old.example}", "1:25", "the text \"old.example\"; write [one, another]"),
    ("fetch: {insecure-hosts: [5]}", "1:26", "a list; one of its values is the number 5"),
    (
      "fetch: {insecure-hosts: ['https://a.example/']}", "1:25",
      "a list; leave out of 'https://a.example/' all but the name"
    ),
    (
      "fetch: {insecure-hosts: ['a.example:8443']}", "1:25",
      "a list; leave out of 'a.example:8443' all but the name"
    ),
    ("watch: {shrink: 1}", "1:17", "the number 1"),
    ("watch: {shrink: -0.1}", "1:17", "the number -0.1"),
    ("watch: {quiet: 400d}", "1:16", "the text \"400d\""),
  ])
  func namesWrongValues(line: String, place: String, found: String) throws {
    let problems = try TemporaryFolder().problems(line + "\n" + oneSource)
    #expect(problems.count == 1, "\(problems)")
    let problem = try #require(problems.first)
    #expect(problem.hasPrefix("pith.yaml:\(place): '"))
    #expect(problem.hasSuffix(", but this is \(found)"), "\(problem)")
  }

  @Test(arguments: ["fetch: 5", "intervals: [1h]", "watch: on"])
  func namesSectionsThatAreNoMappings(line: String) throws {
    let problems = try TemporaryFolder().problems(line + "\n" + oneSource)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("wants a mapping with keys such as") == true, "\(problems)")
  }

  @Test func namesBoundsInTheWrongOrder() throws {
    #expect(
      try TemporaryFolder().problems("intervals: {least: 8d}\n" + oneSource) == [
        "pith.yaml:1:13: 'least' (8d) is more than 'most' (7d)"
      ])
  }

  @Test func namesTemplatesThatCannotBe() throws {
    let problems = try TemporaryFolder().problems("files: \"{source}/{titel}\"\n" + oneSource)
    #expect(problems.count == 1)
    #expect(problems.first?.contains("it has the unknown field {titel}") == true, "\(problems)")
  }

  @Test func saysAllAtOnceInTheOrderOfTheLines() throws {
    let problems = try TemporaryFolder().problems(
      """
      sources:
        - name: valley
          feed: ftp://valley-post.example/feed.xml
        - name: Valley
      fetch:
        timeout: soon
        timeuot: 5s
      limit: none
      """)
    #expect(
      problems == [
        "pith.yaml:3:11: 'feed' wants an http or https address, but this is the text \"ftp://valley-post.example/feed.xml\"; Pith speaks http and https, not ftp",
        "pith.yaml:4:5: the source 'Valley' has no address; give it one of feed, sitemap, section and list",
        "pith.yaml:4:11: the source in line 2 has the name 'Valley' already; names are unique",
        "pith.yaml:6:12: 'timeout' wants a duration such as 90s, 15m, 6h or 2d, from 0.001s to 1d, but this is the text \"soon\"",
        "pith.yaml:7:3: unknown key 'timeuot'; did you mean 'timeout'?",
        "pith.yaml:8:8: 'limit' wants a whole number from 1 to 10000000, or null, but this is the text \"none\"",
      ])
  }
}
