import Testing

@testable import PithFetch

/// The examples of RFC 9309.
@Suite struct RobotsExampleTests {
  /// RFC 9309, section 5.1.
  private static let simpleExample = """
    User-Agent: *
    Disallow: *.gif$
    Disallow: /example/
    Allow: /publications/

    User-Agent: foobot
    Disallow:/
    Allow:/example/page.html
    Allow:/example/allowed.gif

    User-Agent: barbot
    User-Agent: bazbot
    Disallow: /example/page.html

    User-Agent: quxbot

    EOF
    """

  @Test(
    "The simple example of section 5.1",
    arguments: [
      ("otherbot", "/picture.gif", false), ("otherbot", "/picture.gif?size=2", true),
      ("otherbot", "/example/", false), ("otherbot", "/example/page.html", false),
      ("otherbot", "/publications/", true), ("otherbot", "/publications/a.gif", true),
      ("otherbot", "/", true),
      ("foobot", "/", false), ("foobot", "/publications/", false), ("foobot", "/example/page.html", true),
      ("foobot", "/example/allowed.gif", true), ("foobot", "/example/other.gif", false),
      ("barbot", "/example/page.html", false), ("barbot", "/example/", true), ("barbot", "/a.gif", true),
      ("bazbot", "/example/page.html", false), ("bazbot", "/example/other.html", true),
      ("quxbot", "/example/page.html", true), ("quxbot", "/a.gif", true),
    ])
  func simpleExample(_ agent: String, _ path: String, _ isAllowed: Bool) {
    #expect(allows(Self.simpleExample, agent, path) == isAllowed)
  }

  @Test(
    "The longest match of section 5.2",
    arguments: [
      ("/example/page/", true), ("/example/page/disallowed.gif", false), ("/example/page/allowed.gif", true),
      ("/example/", true),
    ])
  func longestMatchExample(_ path: String, _ isAllowed: Bool) {
    let text = """
      User-Agent: foobot
      Allow: /example/page/
      Disallow: /example/page/disallowed.gif
      """
    #expect(allows(text, "foobot", path) == isAllowed)
  }

  @Test("The example of groups that are combined in section 2.2.1")
  func combinedGroups() {
    let text = """
      user-agent: ExampleBot
      disallow: /foo
      disallow: /bar

      user-agent: ExampleBot
      disallow: /baz
      """
    for path in ["/foo", "/bar", "/baz"] { #expect(!allows(text, "ExampleBot", path)) }
    #expect(allows(text, "ExampleBot", "/qux"))
  }

  @Test("The example of section 2.2.1: the token is a part of the header")
  func tokenOfHeader() {
    let header = "Mozilla/5.0 (compatible; ExampleBot/0.1; https://www.example.com/bot.html)"
    #expect(ProductToken.token(inUserAgent: header) == "ExampleBot")
    let text = "user-agent: ExampleBot\ndisallow: /foo"
    #expect(!allows(text, ProductToken.token(inUserAgent: header), "/foo"))
  }

  @Test(
    "The product token of a User-Agent",
    arguments: [
      ("Pith/0.1.0", "Pith"), ("my_archive-bot", "my_archive-bot"), ("Mozilla/5.0 (X11; Linux)", "Mozilla"),
      ("Mozilla/5.0 (compatible; 7)", "Mozilla"), ("9bot", ""),
    ])
  func productToken(_ header: String, _ token: String) {
    #expect(ProductToken.token(inUserAgent: header) == token)
  }

  /// Section 2.2.2: the first column of its table as a rule, the second as an address, and the other way round.
  @Test(
    "The table of section 2.2.2: spellings that are the same path",
    arguments: [
      ("/foo/bar?baz=quz", "/foo/bar?baz=quz"),
      ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar"),
      ("/foo/bar/ツ", "/foo/bar/%E3%83%84"),
      ("/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84"),
      ("/foo/bar/%62%61%7A", "/foo/bar/baz"),
    ])
  func encodings(_ one: String, _ other: String) {
    for (rule, path) in [(one, other), (other, one), (one, one), (other, other)] {
      #expect(!allows("User-agent: *\nDisallow: \(rule)", "a", path), "\(rule) on \(path)")
      #expect(allows("User-agent: *\nDisallow: \(rule)x", "a", path), "\(rule)x on \(path)")
    }
  }

  @Test(
    "The table of section 2.2.3: special characters",
    arguments: [
      ("Disallow: /this # comment in line", "/this", false), ("# Disallow: /this", "/this", true),
      ("Disallow: /this/path/exactly$", "/this/path/exactly", false),
      ("Disallow: /this/path/exactly$", "/this/path/exactly/", true),
      ("Disallow: /this/*/exactly", "/this/path/exactly", false),
      ("Disallow: /this/*/exactly", "/this/long/path/exactly/too", false),
      ("Disallow: /this/*/exactly", "/this/exactly", true),
    ])
  func specialCharacters(_ rule: String, _ path: String, _ isAllowed: Bool) {
    #expect(allows("User-agent: *\n\(rule)", "a", path) == isAllowed)
  }

  @Test(
    "Special characters are matched verbatim when they are percent-encoded (section 2.2.3)",
    arguments: [
      ("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", false),
      ("/path/file-with-a-%2A.html", "/path/file-with-a-b.html", true),
      ("/path/foo-%24", "/path/foo-$", false), ("/path/foo-%24", "/path/foo-$bar", false),
      ("/path/foo-%24", "/path/foo-", true),
    ])
  func verbatim(_ rule: String, _ path: String, _ isAllowed: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(rule)", "a", path) == isAllowed)
  }

  private func allows(_ text: String, _ agent: String, _ target: String) -> Bool {
    RobotsFile(Array(text.utf8)).rules(forAgent: agent).verdict(onTarget: target).isAllowed
  }
}
