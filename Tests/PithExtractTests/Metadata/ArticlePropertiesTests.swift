import PithCore
import Testing

@testable import PithExtract

@Suite struct ArticlePropertiesTests {
  private func metadata(_ body: String, head: String = "") throws -> ArticleMetadata {
    try TestPage.head(head, body: body, url: "https://gazette.example/storm").metadata
  }

  private static let article = "<div itemscope itemtype='https://schema.org/NewsArticle'>"

  @Test(arguments: [
    "<img itemprop=image src=/a.jpg>", "<meta itemprop=image content=/a.jpg>",
    "<link itemprop=image href=/a.jpg>",
    "\(article)<img itemprop=image src=/a.jpg></div>",
    "\(article)<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'><meta itemprop=url content=/a.jpg></div></div>",
    "\(article)<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'><img itemprop=contentUrl src=/a.jpg></div></div>",
  ])
  func microdataNamesThePicture(body: String) throws {
    #expect(try metadata(body).image == "https://gazette.example/a.jpg")
  }

  @Test func aLinkNamesThePicture() throws {
    let head = "<link rel=image_src href=/a.jpg><link rel=canonical href=/b>"
    #expect(try metadata("<p>x</p>", head: head).image == "https://gazette.example/a.jpg")
    let open = "<meta property=og:image content=/b.jpg>"
    #expect(try metadata("<p>x</p>", head: head + open).image == "https://gazette.example/b.jpg")
  }

  @Test func microdataDescribesTheArticle() throws {
    #expect(
      try metadata("<p itemprop=description>Two lamps\nare dark.</p>").description
        == "Two lamps are dark.")
    #expect(
      try metadata("\(Self.article)<p itemprop=description>Two lamps.</p></div>").description
        == "Two lamps.")
    let text = String(repeating: "Two lamps are dark. ", count: 60)
    #expect(try metadata("<div itemprop=description>\(text)</div>").description == nil)
  }

  @Test func whoWroteItAndTheTextAreNoPictureAndNoDescription() throws {
    #expect(
      try metadata("<span itemprop=author><img itemprop=image src=/ana.jpg>Ana Ruiz</span>").image == nil)
    #expect(try metadata("<div itemprop='description articleBody'>Two lamps.</div>").description == nil)
  }

  @Test(arguments: ["Product", "Person", "Comment"])
  func otherItemsSayNothingOfIt(type: String) throws {
    let item =
      "<div itemscope itemtype='https://schema.org/\(type)'><img itemprop=image src=/a.jpg><p itemprop=description>Lamp</p></div>"
    let found = try metadata("\(item)")
    #expect(found.image == nil && found.description == nil)
  }

  @Test(arguments: [
    ("flood; Norvale; bridge", ["flood", "Norvale", "bridge"]),
    ("flood, Norvale", ["flood", "Norvale"]),
    ("Lind, Maria; bridge", ["Lind", "Maria; bridge"]), ("rock &amp; roll", ["rock & roll"]),
    ("洪水；桥", ["洪水", "桥"]),
  ])
  func keywordsAreSeparatedBySigns(list: String, tags: [String]) throws {
    #expect(try metadata("<p>x</p>", head: "<meta name=keywords content='\(list)'>").tags == tags)
  }
}
