import PithCore
import Testing

@testable import PithExtract

@Suite struct LabelledBylineTests {
  private func authors(_ byline: String) throws -> [String] {
    try TestPage.body("<h1>Storm closes pier</h1>\(byline)<p>Text</p>").metadata.authors
  }

  private static let heading = "<strong class=visually-hidden id=article-byline>கட்டுரை தகவல்</strong>"

  @Test func theFirstLabelIsTheAuthorsWhateverItSays() throws {
    let list =
      "<ul><li><span>எழுதியவர், </span><span>Ana Ruiz</span></li><li><span>பதவி, </span><span>Norvale Tamil</span></li></ul>"
    #expect(try authors("<section>\(Self.heading)\(list)</section>") == ["Ana Ruiz"])
    #expect(try authors("<section class=site-byline>\(Self.heading)\(list)</section>") == ["Ana Ruiz"])
  }

  @Test func theSameLabelNamesSeveral() throws {
    let list = """
      <ul><li><span>Author, </span><span>Ana Ruiz</span></li><li><span>Role, </span><span>Tide Watcher</span></li>
      <li><span>Author, </span><span>Tom Okafor</span></li></ul>
      """
    #expect(try authors("<section>\(Self.heading)\(list)</section>") == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func listsWithoutLabelsAreReadAsBefore() throws {
    #expect(
      try authors("<ul class=byline><li>By <a>Ana Ruiz</a></li><li>31 January 2026</li></ul>") == ["Ana Ruiz"]
    )
  }
}
