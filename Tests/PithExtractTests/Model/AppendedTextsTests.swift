import PithCore
import Testing

@testable import PithExtract

/// What structure decides of the stories, comments and posts below a text that is shorter than they are, where a model would keep all.
@Suite struct AppendedTextsTests {
  /// Three paragraphs of an article, and three times as much below it.
  private func short(_ after: String, head: String = "", as kinds: [PageKind: Float]) throws -> ModelledPage {
    let own = Story.paragraphs[..<3].map { "<p>\($0)</p>" }.joined()
    let page = try TestPage(
      """
      <html><head><title>\(Story.title)</title>\(head)</head><body><main><article><h1>\(Story.title)</h1>\(own)
      </article>\(after)</main></body></html>
      """)
    return ModelledPage(
      page, try ModelFile.scoring([0.01, 0.9], as: kinds).model, rejectsEarly: false)
  }

  private static let catches = ["Cod", "Eel", "Ray", "Sole"].map {
    "\($0) prices fell in the port of Easthaven for the third week in a row, and none of the skippers knew when the buyers would come back to the hall."
  }

  @Test func ofStoriesBelowAShortOneNothingIsKept() throws {
    let stories = ["A fall in prices", "Boats stay in port"].map { title in
      "<article><h1>\(title)</h1>\(Self.catches.map { "<p>\(title): \($0)</p>" }.joined())</article>"
    }.joined()
    let kept = Array(Story.paragraphs[..<3])
    #expect(try short(stories, as: [.news: 1]).kept == kept)
    #expect(try short(stories, as: [.news: 0.3, .listing: 0.7]).kept == kept)
    // On a list it is one of the things listed.
    #expect(try short(stories, as: [.listing: 1]).kept.count > 3)
  }

  @Test func ofCommentsBelowAShortArticleNothingIsKept() throws {
    let comments =
      "<div class=comments>\(Self.catches.map { "<div class=comment><p>\($0)</p></div>" }.joined())</div>"
    let kinds: [PageKind: Float] = [.news: 0.4, .forum: 0.6]
    let declared = "<meta property=og:type content=article>"
    #expect(try short(comments, head: declared, as: kinds).kept == Array(Story.paragraphs[..<3]))
    // A thread's contributions are its content.
    #expect(try short(comments, as: kinds).kept.count == 7)
    let forum = "\(declared)<meta name=generator content=Discourse>"
    #expect(try short(comments, head: forum, as: kinds).kept.count == 7)
  }

  @Test func relatedPostsAreNoPartOfAService() throws {
    let posts = "<div><h2>Latest posts</h2><p>\(Self.catches[0])</p></div>"
    #expect(try !short(posts, as: [.service: 1]).kept.contains(Self.catches[0]))
    #expect(try short(posts, as: [.listing: 1]).kept.contains(Self.catches[0]))
  }
}
