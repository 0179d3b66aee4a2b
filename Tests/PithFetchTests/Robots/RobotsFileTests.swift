import Testing

@testable import PithFetch

/// RFC 9309, rule by rule, and what parsers of robots.txt are known to read differently.
@Suite struct RobotsFileTests {
  // MARK: Section 2.2.1: the groups

  @Test("Crawlers are named without regard to case")
  func agentCase() {
    #expect(!allows("USER-AGENT: pItH\nDISALLOW: /", "Pith", "/a"))
    #expect(!allows("User-agent: Pith\nDisallow: /", "PITH", "/a"))
  }

  @Test("A token is compared as a whole, and what follows it in the line is not part of it")
  func wholeToken() {
    #expect(allows("User-agent: Pit\nDisallow: /", "Pith", "/a"))
    #expect(allows("User-agent: Pither\nDisallow: /", "Pith", "/a"))
    #expect(!allows("User-agent: Pith/1.0\nDisallow: /", "Pith", "/a"))
    #expect(!allows("User-agent: Pith bot\nDisallow: /", "Pith", "/a"))
  }

  @Test("Who is named doesn't listen to the group for all")
  func namedBeforeAll() {
    let text = "User-agent: *\nDisallow: /\n\nUser-agent: Pith\nDisallow: /private"
    #expect(allows(text, "Pith", "/a"))
    #expect(!allows(text, "Pith", "/private"))
    #expect(!allows(text, "Other", "/a"))
    let turned = "User-agent: Pith\nDisallow: /private\n\nUser-agent: *\nDisallow: /"
    #expect(allows(turned, "Pith", "/a"))
  }

  @Test("Several groups for all are one")
  func severalForAll() {
    let text = "User-agent: *\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: *\nDisallow: /c"
    #expect(!allows(text, "Pith", "/a"))
    #expect(allows(text, "Pith", "/b"))
    #expect(!allows(text, "Pith", "/c"))
  }

  @Test("Where no group fits, nothing is forbidden")
  func noGroup() {
    #expect(allows("User-agent: other\nDisallow: /", "Pith", "/a"))
    #expect(allows("", "Pith", "/a"))
  }

  @Test("An agent in the group for all is in it by either name")
  func allAmongOthers() {
    let text = "User-agent: other\nUser-agent: *\nDisallow: /a"
    #expect(!allows(text, "Pith", "/a"))
    #expect(!allows(text, "other", "/a"))
  }

  @Test("Several agents a group, with empty lines and comments among them")
  func severalAgents() {
    let text = "User-agent: one\n\n# and\nUser-agent: two\n\n\nDisallow: /a\n\nDisallow: /b"
    for agent in ["one", "two"] {
      #expect(!allows(text, agent, "/a"))
      #expect(!allows(text, agent, "/b"), "an empty line ends no group")
    }
  }

  @Test("Groups without an empty line between them")
  func adjoiningGroups() {
    let text = "User-agent: one\nDisallow: /a\nUser-agent: two\nDisallow: /b"
    #expect(!allows(text, "one", "/a"))
    #expect(allows(text, "one", "/b"))
    #expect(allows(text, "two", "/a"))
    #expect(!allows(text, "two", "/b"))
  }

  @Test("Rules before any group are for nobody")
  func rulesBeforeGroups() {
    let text = "Disallow: /a\nAllow: /\nUser-agent: *\nDisallow: /b"
    #expect(allows(text, "Pith", "/a"))
    #expect(!allows(text, "Pith", "/b"))
  }

  @Test("An agent line that names nobody begins a group for nobody")
  func emptyAgent() {
    let text = "User-agent: *\nDisallow: /a\nUser-agent:\nDisallow: /b"
    #expect(!allows(text, "Pith", "/a"))
    #expect(allows(text, "Pith", "/b"))
  }

  // MARK: Section 2.2.2: the rules

  @Test("Paths are compared with regard to case")
  func pathCase() {
    #expect(!allows("User-agent: *\nDisallow: /Private", "Pith", "/Private/a"))
    #expect(allows("User-agent: *\nDisallow: /Private", "Pith", "/private/a"))
  }

  @Test("A rule matches from the start of the path, and whatever follows")
  func prefix() {
    let text = "User-agent: *\nDisallow: /fish"
    for path in ["/fish", "/fish.html", "/fish/salmon", "/fishheads", "/fish?id=1"] {
      #expect(!allows(text, "Pith", path), "\(path)")
    }
    for path in ["/Fish", "/catfish", "/?id=fish", "/a/fish"] {
      #expect(allows(text, "Pith", path), "\(path)")
    }
  }

  @Test("Of rules as long as each other, the one that allows wins, in either order")
  func tie() {
    #expect(allows("User-agent: *\nDisallow: /a\nAllow: /a", "Pith", "/a"))
    #expect(allows("User-agent: *\nAllow: /a\nDisallow: /a", "Pith", "/a"))
    #expect(allows("User-agent: *\nDisallow: /*\nAllow: /a", "Pith", "/a"), "both have two octets")
  }

  @Test("The longest rule wins, in either order and across groups of the same agent")
  func longest() {
    #expect(!allows("User-agent: *\nAllow: /\nDisallow: /a/b", "Pith", "/a/b/c"))
    #expect(allows("User-agent: *\nDisallow: /a\nAllow: /a/b", "Pith", "/a/b"))
    let text = "User-agent: p\nDisallow: /a\nUser-agent: q\nDisallow: /\nUser-agent: p\nAllow: /a/b"
    #expect(allows(text, "p", "/a/b/c"))
  }

  @Test("The length of a rule is that of its path in encoded form")
  func encodedLength() {
    // Seven octets (/%C3%A9) against six; as it is written, three against six.
    #expect(allows("User-agent: *\nDisallow: /*%C3*\nAllow: /é", "Pith", "/%c3%a9"))
  }

  @Test("An empty Disallow forbids nothing, and takes nothing back")
  func emptyDisallow() {
    #expect(allows("User-agent: *\nDisallow:", "Pith", "/a"))
    #expect(allows("User-agent: *\nDisallow:   # nothing", "Pith", "/a"))
    #expect(!allows("User-agent: *\nDisallow: /a\nDisallow:", "Pith", "/a"))
    #expect(!allows("User-agent: *\nDisallow: /\nAllow:", "Pith", "/a"))
  }

  @Test("An empty Disallow ends the naming of agents as any rule does")
  func emptyDisallowEndsAgents() {
    let text = "User-agent: one\nDisallow:\nUser-agent: two\nDisallow: /"
    #expect(allows(text, "one", "/a"))
    #expect(!allows(text, "two", "/a"))
  }

  @Test("The robots.txt itself may always be fetched")
  func robotsItself() {
    #expect(allows("User-agent: *\nDisallow: /", "Pith", "/robots.txt"))
    #expect(!allows("User-agent: *\nDisallow: /", "Pith", "/robots.txt.old"))
  }

  @Test("Encoded separators of a path are no separators, and case of digits doesn't matter")
  func encodedSeparators() {
    #expect(allows("User-agent: *\nDisallow: /a%2Fb", "Pith", "/a/b"))
    #expect(!allows("User-agent: *\nDisallow: /a%2Fb", "Pith", "/a%2fb"))
    #expect(allows("User-agent: *\nDisallow: /a%3Fb", "Pith", "/a?b"))
    #expect(!allows("User-agent: *\nDisallow: /~joe", "Pith", "/%7Ejoe/"))
    #expect(!allows("User-agent: *\nDisallow: /%7ejoe", "Pith", "/~joe/"))
    #expect(!allows("User-agent: *\nDisallow: /100%", "Pith", "/100%25"), "a lone percent sign is one")
  }

  @Test("Non-ASCII paths, in UTF-8 and in another encoding, are their octets")
  func octets() {
    #expect(!allows("User-agent: *\nDisallow: /статьи/", "Pith", "/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D0%B8/1"))
    let latin1 = RobotsFile(Array("User-agent: *\nDisallow: /caf".utf8) + [0xE9])
    #expect(!latin1.rules(forAgent: "Pith").verdict(onTarget: "/caf%e9").isAllowed)
    #expect(latin1.rules(forAgent: "Pith").verdict(onTarget: "/caf%C3%A9").isAllowed)
  }

  // MARK: Section 2.2.3: wildcards

  @Test(
    "Wildcards",
    arguments: [
      ("/fish*", "/fish", true), ("/fish*", "/fishheads/yummy.html", true), ("/*.php", "/index.php", true),
      ("/*.php", "/folder/a.php.html", true), ("/*.php", "/index.PHP", false),
      ("/*.php$", "/a.php", true), ("/*.php$", "/a.php?x", false), ("/*.php$", "/a.php5", false),
      ("/*.php$", "/a.php/b.php", true), ("/a*b*c", "/axxbyyc", true), ("/a*b*c", "/axxcyyb", false),
      ("/a**b", "/ab", true), ("/a*$", "/abc", true), ("/*a*$", "/bab", true), ("*", "/x", true),
      ("*/print", "/news/print/1", true), ("/a*a$", "/a", false), ("/a*a$", "/aa", true), ("/$", "/", true),
      ("/$", "/a", false), ("$", "/", false),
    ])
  func wildcards(_ pattern: String, _ path: String, _ isMatch: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", "Pith", path) == !isMatch)
  }

  @Test("A $ that is not at the end is a dollar sign")
  func dollarInTheMiddle() {
    #expect(!allows("User-agent: *\nDisallow: /price$list", "Pith", "/price$list/a"))
    #expect(allows("User-agent: *\nDisallow: /price$list", "Pith", "/price"))
    #expect(!allows("User-agent: *\nDisallow: /a$$", "Pith", "/a$"))
    #expect(allows("User-agent: *\nDisallow: /a$$", "Pith", "/a$b"))
    #expect(!allows("User-agent: *\nDisallow: /a$*", "Pith", "/a$b"))
  }

  @Test("Patterns that make some matchers take for ever")
  func patience() {
    let pattern = "/" + String(repeating: "a*", count: 5_000) + "b"
    let path = "/" + String(repeating: "a", count: 20_000)
    #expect(allows("User-agent: *\nDisallow: \(pattern)", "Pith", path))
    #expect(!allows("User-agent: *\nDisallow: \(pattern)", "Pith", path + "b"))
  }

  // MARK: Section 2.2.4 and what is no rule

  @Test("Other records neither end a group nor begin one")
  func otherRecords() {
    let text = """
      User-agent: one
      Sitemap: https://news.example/sitemap.xml
      Crawl-delay: 5
      User-agent: two
      Noindex: /x
      Disallow: /a
      Sitemap: https://news.example/more.xml
      Host: news.example
      Disallow: /b
      """
    for agent in ["one", "two"] {
      #expect(!allows(text, agent, "/a"))
      #expect(!allows(text, agent, "/b"))
      #expect(RobotsFile(Array(text.utf8)).rules(forAgent: agent).crawlDelay == .seconds(5))
    }
    let sitemaps = ["https://news.example/sitemap.xml", "https://news.example/more.xml"]
    #expect(RobotsFile(Array(text.utf8)).sitemaps == sitemaps)
  }

  @Test(
    "The delay that a site wants",
    arguments: [
      ("10", Duration.seconds(10)), ("0.5", .milliseconds(500)), ("0", .zero), ("1e99", .seconds(86_400)),
      ("-1", nil), ("soon", nil), ("nan", nil), ("", nil),
    ])
  func crawlDelay(_ value: String, _ delay: Duration?) {
    let file = RobotsFile(Array("User-agent: *\nCrawl-delay: \(value)\nDisallow: /a".utf8))
    #expect(file.rules(forAgent: "Pith").crawlDelay == delay)
  }

  @Test("Lines without a colon, with unknown words, and a page of HTML say nothing")
  func nonsense() {
    #expect(allows("User-agent: *\nDisallow /a\nForbid: /a\n: /a\n/a", "Pith", "/a"))
    #expect(allows("<!DOCTYPE html><title>404</title><a href='/'>Disallow: /</a>", "Pith", "/a"))
    #expect(allows(String(decoding: [UInt8](repeating: 0, count: 2_000), as: UTF8.self), "Pith", "/a"))
  }

  // MARK: Bytes

  @Test("A byte order mark belongs to no line")
  func byteOrderMark() {
    let file = RobotsFile([0xEF, 0xBB, 0xBF] + Array("User-agent: *\nDisallow: /a".utf8))
    #expect(!file.rules(forAgent: "Pith").verdict(onTarget: "/a").isAllowed)
  }

  @Test("Lines end in LF, CR LF or CR alone", arguments: ["\n", "\r\n", "\r", "\n\r"])
  func lineEnds(_ end: String) {
    let text = ["User-agent: one", "", "Disallow: /a", "User-agent: two", "Disallow: /b"].joined(
      separator: end)
    #expect(!allows(text, "one", "/a"))
    #expect(allows(text, "one", "/b"))
    #expect(!allows(text, "two", "/b"))
  }

  @Test("White space around names and values, and before the colon, doesn't count")
  func whiteSpace() {
    #expect(!allows(" \tUser-agent \t:\t* \t\n\tDisallow : \t/a\t # why\t", "Pith", "/a"))
    #expect(!allows("User-agent:*\nDisallow:/a", "Pith", "/a/b"))
  }

  @Test("500 KiB are read, and no line that they cut")
  func limit() {
    let head = "User-agent: *\nDisallow: /a\n"
    let rest = "\nDisallow: /private"
    let filler = String(repeating: "#", count: RobotsFile.maximumBytes - head.utf8.count - rest.utf8.count)
    // The limit is 512,000 bytes: the last rule just fits, and a byte later it would be cut.
    #expect(!allows(head + filler + rest, "Pith", "/private"))
    #expect(allows(head + filler + "#" + rest, "Pith", "/private"))
    #expect(allows(head + filler + "#" + rest, "Pith", "/privat"), "a cut rule forbids no more than it says")
    #expect(!allows(head + filler + "#" + rest, "Pith", "/a"))
    let last = "Disallow: /b\nDisallow: /private"
    let short = String(repeating: "#", count: RobotsFile.maximumBytes - head.utf8.count - 20) + "\n"
    #expect(!allows(head + short + last, "Pith", "/b"))
    #expect(allows(head + short + last, "Pith", "/privateer"))
  }

  @Test("A verdict names the rule that decided")
  func ruleNamed() {
    let file = RobotsFile(Array("User-agent: *\nDisallow: /a\nAllow: /a/b".utf8))
    let rules = file.rules(forAgent: "Pith")
    #expect(rules.verdict(onTarget: "/a/c").rule == "Disallow: /a")
    #expect(rules.verdict(onTarget: "/a/b").rule == "Allow: /a/b")
    #expect(rules.verdict(onTarget: "/").rule == nil)
  }

  private func allows(_ text: String, _ agent: String, _ target: String) -> Bool {
    RobotsFile(Array(text.utf8)).rules(forAgent: agent).verdict(onTarget: target).isAllowed
  }
}
