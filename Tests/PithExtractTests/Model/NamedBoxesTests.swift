import PithCore
import Testing

@testable import PithExtract

/// What goes from an article where a model would keep every block.
@Suite struct NamedBoxesTests {
  private func kept(_ markup: String, before: String = "", as kind: PageKind = .news) throws -> [String] {
    let page = try Story.page(inside: before + markup)
    return try ModelledPage(page, ModelFile.scoring([0.01, 0.9], as: kind).model).kept
      .filter { !Story.paragraphs.contains($0) }
  }

  @Test(arguments: ["yt_poll_x poll-wrapper", "wp-polls", "article__survey", "encuesta-box"])
  func aPollIsNoText(names: String) throws {
    let poll = "<div class='\(names)'><p>Should the bridge stay open?</p><p>Yes</p><p>No</p></div>"
    #expect(try kept(poll) == [])
  }

  @Test(arguments: ["call-to-action", "cta-inline", "article-inline-cta"])
  func aCallToActionIsNoText(names: String) throws {
    #expect(
      try kept(
        "<div class='\(names)'><h4>Hurt at work? Talk to us today.</h4><p><a href=/contact>We answer at night.</a></p></div>"
      )
        == [])
  }

  @Test func topicsOfAnArticleNameNoBox() throws {
    let box =
      "<div class='post tag-umfrage'><p>Voters were asked on the bridge.</p><p>Most of them stayed.</p></div>"
    #expect(try kept(box).count == 2)
  }

  @Test func pollsOfVotersAreText() throws {
    let text =
      "The pollsters of the coast asked four hundred people on the bridge, and three hundred answered."
    #expect(try kept("<div class=pollsters><p>\(text)</p><p>\(Prose.crowd)</p></div>").count == 2)
  }

  @Test func theListOfAPlayerIsNoText() throws {
    let list =
      "<div class=video-playlist><p>Now playing</p><ul><li>See a bear cub walk into a hotel lobby</li><li>Volcano webcam captures first eruption in 90 years</li></ul></div>"
    #expect(try kept(list) == [])
  }

  // MARK: Posts

  private static let post = "So glad to cross it again, with the dog and without the ferry."

  private static func post(_ text: String, names: String = "twitter-tweet") -> String {
    "<blockquote class='\(names)'><p>\(text)</p>&mdash; Ana Ruiz (@anaruiz) <a href=/x>9 May 2026</a></blockquote>"
  }

  @Test(arguments: ["twitter-tweet", "bluesky-embed", "instagram-media", "tiktok-embed"])
  func aPostOfANetworkIsNoTextOfNews(names: String) throws {
    #expect(try kept(Self.post(Self.post, names: names)) == [])
  }

  @Test func whatTheTextAnnouncesBelongsToIt() throws {
    #expect(
      try kept(Self.post(Self.post), before: "<p>The mayor wrote on Monday evening:</p>").contains(Self.post))
  }

  @Test func aPageThatSaysItIsNewsIsNews() throws {
    let json = #"<script type="application/ld+json">{"@type":"NewsArticle"}</script>"#
    let page = try Story.page(head: json, inside: Self.post(Self.post))
    let kept = try ModelledPage(page, ModelFile.scoring([0.01, 0.9], as: .article).model).kept
    #expect(!kept.contains(Self.post))
  }

  @Test func blogsQuoteWhatTheyAreAbout() throws {
    #expect(try kept(Self.post(Self.post), as: .article).contains(Self.post))
  }

  @Test func anArticleAboutPostsKeepsThem() throws {
    let posts = (1...6).map { Self.post("Lamp \($0) of the bridge is out.") }.joined()
    #expect(try kept(posts).count { $0.hasPrefix("Lamp") } == 6)
  }
}
