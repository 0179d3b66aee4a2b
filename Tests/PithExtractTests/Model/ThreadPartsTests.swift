import PithCore
import Testing

@testable import PithExtract

/// What goes from a thread of a forum where a model would keep every block.
@Suite struct ThreadPartsTests {
  private func kept(_ parts: String, as kind: PageKind = .forum) throws -> [String] {
    let page = try TestPage(
      """
      <title>Lamp keeps going out</title><body><h1>Lamp keeps going out</h1>
      <div class=post><p>\(Prose.opening)</p><p>\(Prose.ferries)</p>\(parts)</div>
      <div class=post><p>\(Prose.piers)</p></div></body>
      """)
    let known = [Prose.opening, Prose.ferries, Prose.piers, "Lamp keeps going out"]
    return try ModelledPage(page, ModelFile.scoring([0.9, 0.9], as: kind).model).kept.filter {
      !known.contains($0)
    }
  }

  @Test(arguments: [
    "<div class=signature>Never trust a gauge.</div>",
    "<blockquote class='signature restore'>Never trust.</blockquote>",
    "<div class=postsignature><p>Never trust a gauge.</p></div>",
    "<aside class=message-signature><div>Never trust a gauge.</div></aside>",
    "<div class='post__signature'><p>One wick.</p><p>Two lamps.</p></div>",
  ])
  func signaturesGo(signature: String) throws {
    #expect(try kept(signature) == [])
  }

  @Test(arguments: [
    "<p>Joined: 11 Mar 2026</p>", "<dl><dt>Joined<dd>11 Mar 2026</dl>", "<dl><dt>Posts:<dd>321</dl>",
    "<p>Registriert: 11. März 2026</p>", "<p>Сообщения: 321</p>",
    "<p>Join Date: Mar 2026</p><p>Location: An Ant Farm</p><p>Posts: 321</p>",
    "<dl><dt>Location<dd>An Ant Farm<dt>Member since<dd>2026</dl>",
  ])
  func whatTheProgramSaysOfUsersGoes(facts: String) throws {
    #expect(try kept(facts) == [])
  }

  @Test(arguments: ["profile-rank", "message-userTitle", "usertitle smalltext"])
  func theTitleOfAUserGoes(names: String) throws {
    let markup = "<div class='\(names)'>Workshop Foreman</div>"
    #expect(try kept(markup) == [])
    #expect(try kept(markup, as: .documentation) == ["Workshop Foreman"])
    #expect(try kept("<div class=has-profile-rank>Workshop Foreman</div>") == ["Workshop Foreman"])
  }

  @Test(arguments: ["Re: Lamp keeps going out", "AW: Lamp keeps going out", "RE : lamp keeps going out"])
  func theTitleOfTheThreadIsNotSaidWithEachAnswer(title: String) throws {
    #expect(try kept("<h3>\(title)</h3>") == [])
    #expect(try kept("<p><a href=#p2>\(title)</a></p>") == [])
    #expect(try kept("<p>\(title) again</p>") == ["\(title) again"])
  }

  @Test func whatUsersWriteStays() throws {
    #expect(try kept("<p>Location: AMS</p>") == ["Location: AMS"])
    #expect(try kept("<p>Posts: are the lamps on them safe?</p>") == ["Posts: are the lamps on them safe?"])
    #expect(try kept("<p>Joined the wires again.</p>") == ["Joined the wires again."])
    #expect(try kept("<p>Registered lamps only</p>") == ["Registered lamps only"])
    #expect(try kept("<div class=designature>Twice</div>") == ["Twice"])
  }

  /// Signatures times contributions would be 400 million steps.
  @Test func aLongThreadIsReadInLinearTime() throws {
    let posts = (0..<20_000).map {
      "<p>\(Prose.crowd) \($0)</p><div class=signature>Never trust gauge \($0).</div>"
    }
    #expect(try kept(posts.joined()).count == 20_000)
  }

  @Test func pagesThatAreNoThreadsKeepTheirFacts() throws {
    #expect(try kept("<p>Joined: 11 Mar 2026</p>", as: .listing) == ["Joined: 11 Mar 2026"])
  }
}
