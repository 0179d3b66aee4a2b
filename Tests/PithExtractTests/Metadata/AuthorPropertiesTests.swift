import PithCore
import Testing

@testable import PithExtract

@Suite struct AuthorPropertiesTests {
  private func authors(_ byline: String, behind text: String = "") throws -> [String] {
    let article = "<div itemscope itemtype='https://schema.org/NewsArticle'>"
    let body = "<h1 itemprop=headline>Storm closes pier</h1>\(byline)<p>The pier is closed.</p>\(text)</div>"
    return try TestPage.body(article + body).metadata.authors
  }

  private static let ana =
    "<span itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>Ana Ruiz</b></span>"
  private static let tom =
    "<span itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>Tom Okafor</b></span>"

  @Test(arguments: [
    "\(ana)\(tom)", "By \(ana) and \(tom)", "<ul><li>\(ana)</li><li>\(tom)</li></ul>",
    "<span itemprop=author>Ana Ruiz</span>, <span itemprop=author>Tom Okafor</span>",
    "<meta itemprop=author content='Ana Ruiz'><meta itemprop=author content='Tom Okafor'>",
    "<span itemprop=author><a itemprop=url href=/a><i itemprop=name>Ana Ruiz</i></a></span> Reporter \(tom)",
  ])
  func allAuthorsOfTheArticleCount(byline: String) throws {
    #expect(try authors(byline) == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func authorsOutsideOfAnItemStandTogether() throws {
    let body =
      "<h1>Storm closes pier</h1><p><i itemprop=author>Ana Ruiz</i> and <i itemprop=author>Tom Okafor</i></p>"
    #expect(try TestPage.body(body).metadata.authors == ["Ana Ruiz", "Tom Okafor"])
    let cards =
      String(repeating: "<p>The <i>pier</i> is closed.</p>", count: 4) + "<i itemprop=author>Li Wei</i>"
    #expect(try TestPage.body(body + cards).metadata.authors == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test(arguments: ["Comment", "Review", "NewsArticle"])
  func authorsOfOtherItemsDoNot(type: String) throws {
    let other = "<div itemscope itemtype='https://schema.org/\(type)'>\(Self.tom)<p>Well said.</p></div>"
    #expect(try authors(Self.ana, behind: other) == ["Ana Ruiz"])
    #expect(try authors(Self.ana + other) == ["Ana Ruiz"])
  }

  @Test func aListOfTheStaffIsNoByline() throws {
    let staff = [
      "Li Wei", "Eva Gil", "Jo Hatch", "Al Berg", "Pia Noll", "Kai Lund", "Una Voss", "Ole Dahl", "Ida Falk",
    ]
    let byline = staff.map { "<span itemprop=author>\($0)</span>" }.joined()
    #expect(try authors(byline) == ["Li Wei"])
  }
}
