import PithCore
import Testing

@testable import PithExtract

@Suite struct ThreadStarterTests {
  private func authors(_ body: String, head: String = "") throws -> [String] {
    try TestPage.head(head, body: "<h1>Lamp keeps going out</h1>\(body)").metadata.authors
  }

  /// What forum programs write beside the contributions of two users.
  @Test(arguments: [
    "<dt><a href='./memberlist.php?mode=viewprofile&amp;u=%d' class=username>%@</a></dt>",
    "<td><a class=bigusername href='member.php?u=%d'>%@</a></td>",
    "<h4><a href='index.php?action=profile;u=%d' title='View the profile'>%@</a></h4>",
    "<div class=message-name><a href='/members/%@.%d/' class=username>%@</a></div>",
    "<strong><span class=largetext><a href='https://lamps.example/user-%d.html'>%@</a></span></strong>",
    "<div class=authi><a href='space-uid-%d.html'>%@</a></div>", "<a href='index.php?showuser=%d'>%@</a>",
    "<a href='member.php?action=profile&amp;uid=%d'>%@</a>",
    "<div class=PostUser><h3 class=PostUser-name>%@</h3></div>",
    "<div class=postleft><dl><dt><strong>%@</strong></dt><dd class=usertitle>Member</dd></dl></div>",
    "<div class=avatar><a href='member.php?u=%d'><span>%c</span></a></div><a href='member.php?u=%d'>%@</a>",
  ])
  func whoWritesFirstIsTheAuthor(markup: String) throws {
    func post(_ name: String, _ number: Int, _ text: String) -> String {
      let user = markup.replacing("%@", with: name).replacing("%d", with: "\(number)").replacing(
        "%c", with: name.prefix(1))
      return "<div class=post>\(user)<div class=postbody><p>\(text)</p></div></div>"
    }
    let thread =
      post("lamplighter9", 7, "Mine goes out at night.") + post("Tom Okafor", 12, "Trim the wick.")
    #expect(try authors(thread) == ["lamplighter9"])
  }

  private static let users = ["ana", "tom", "lea"].map { "<a href='/member.php?u=\($0)'>\($0)</a>" }

  @Test func whoIsSaidToHaveStartedItIsTheAuthor() throws {
    let users = Self.users
    #expect(try authors("<p>\(users[0])</p><p>Thread starter \(users[1])</p><p>\(users[2])</p>") == ["tom"])
    #expect(try authors("<p>\(users[0])</p><p>Started by: \(users[1])</p>") == ["tom"])
    #expect(try authors("<p><span>Topic starter</span> \(users[1])</p><p>\(users[0])</p>") == ["tom"])
  }

  @Test func whoIsSaidToHaveOpenedAnIssueIsTheAuthor() throws {
    let owner = "<span itemprop=author><a href=/lamps rel=author>Lamp Works</a></span>"
    let opener = "<p><a class=author href=/ana>ana-m</a> opened this issue on 9 May · 4 comments</p>"
    #expect(try authors(owner + opener + "<p>Mine goes out at night.</p>") == ["ana-m"])
    let other = "<p><a href=/ana>Tom Okafor</a> opened this week's fair.</p>"
    #expect(try authors(owner + other) == ["Lamp Works"])
  }

  @Test func whoIsNamedForSomethingElseIsNot() throws {
    let users = Self.users
    #expect(try authors("<p>Last post by \(users[0])</p><p>\(users[1])</p><p>\(users[2])</p>") == ["tom"])
    #expect(
      try authors("<p>Welcome to our newest member, \(users[0])</p><p>\(users[1])</p><p>\(users[2])</p>") == [
        "tom"
      ])
  }

  @Test func whatADiscussionDeclaresCounts() throws {
    let json = #"{"@type":"DiscussionForumPosting","author":{"@type":"Person","name":"lea"}}"#
    let head = "<script type='application/ld+json'>\(json)</script>"
    #expect(try authors("<p>\(Self.users[0])</p><p>\(Self.users[1])</p>", head: head) == ["lea"])
  }

  @Test func theFirstPersonThatMicrodataNamesOpenedIt() throws {
    let person = "<div itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>"
    let body = """
      <div itemscope itemtype='https://schema.org/DiscussionForumPosting'>\(person)ana</b></div>
      <h1>Lamp keeps going out</h1><p>Edited by \(Self.users[1])</p>
      <div itemprop=comment>\(person)tom</b></div></div></div>
      """
    #expect(try TestPage.body(body).metadata.authors == ["ana"])
  }

  @Test func aLinkToAUserOfAForumMakesNoThread() throws {
    #expect(try authors("<p>See what <a href='https://lamps.example/member.php?u=7'>ana</a> says.</p>") == [])
  }
}
