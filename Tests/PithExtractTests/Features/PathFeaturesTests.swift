import Testing

@testable import PithExtract

@Suite struct PathFeaturesTests {
  private static let classWords: [(BlockFeature, String)] = [
    (.toComment, "comments"), (.toCommentForm, "commentform"), (.toNavigation, "navbar"),
    (.toBreadcrumb, "breadcrumbs"), (.toMasthead, "masthead"), (.toFooter, "colophon"),
    (.toSidebar, "sidebar"), (.toShare, "sharebar"), (.toRelated, "relatedposts"),
    (.toReadMore, "readmore"), (.toAdvertisement, "adslot"), (.toNewsletter, "newsletter"),
    (.toPaywall, "regwall"), (.toConsent, "cookiebar"), (.toOverlay, "popup"),
    (.toAuthorBox, "authorbox"), (.toTags, "taglist"), (.toCaption, "imagecaption"),
    (.toByline, "byline"), (.toUnseen, "sr-only"), (.toLegal, "impressum"), (.toBody, "articlebody"),
    (.toContent, "content"), (.toStandfirst, "standfirst"), (.toTitle, "headline"), (.toPost, "topic"),
    (.toContentsList, "toc"), (.toPullQuote, "pullquote"), (.toPostscript, "postscript"),
    (.toProduct, "product"), (.toCards, "grid"), (.toUser, "avatar"), (.toCollapsible, "accordion"),
    (.toQuestions, "faq"), (.toReview, "rating"), (.toSpecification, "specs"), (.toFilter, "facets"),
    (.toCode, "codeblock"), (.toParagraph, "paragraph"), (.toMedia, "slideshow"), (.toVideo, "podcast"),
    (.toEmbed, "embed"), (.toDisclosure, "license"), (.toOffer, "price"), (.toFigures, "scoreboard"),
    (.toHero, "hero"),
  ]
  private static let tags: [(BlockFeature, String)] = [
    (.toArticleTag, "article"), (.toMainTag, "main"), (.toNavTag, "nav"), (.toAsideTag, "aside"),
    (.toFooterTag, "footer"), (.toHeaderTag, "header"), (.toFormTag, "form"), (.toSectionTag, "section"),
    (.toFigureTag, "figure"), (.toQuoteTag, "blockquote"), (.toDetailsTag, "details"), (.toLinkTag, "a"),
  ]

  static let cases =
    classWords.map { feature, word in
      FeatureCase("<div class='\(word)'><div><p>Cod fell</p></div></div>", on: "Cod fell", [feature: 3])
    }
    + tags.map { feature, tag in
      FeatureCase("<\(tag)><div><p>Cod fell</p></div></\(tag)>", on: "Cod fell", [feature: 3])
    } + [
      FeatureCase(
        "<table><tr><td>Cod fell</td></tr></table>", on: "Cod fell", [.toTableTag: 3, .ownTag: 8]),
      FeatureCase(
        "<ul><li><p>Cod fell</p></li></ul>", on: "Cod fell",
        [.toListTag: 3, .toItemTag: 2, .toParagraphTag: 1, .ownTag: 0, .depth: 3]),
      FeatureCase("<pre>Cod fell</pre>", on: "Cod fell", [.toPreTag: 1, .depth: 1, .toParagraphTag: 0]),
      FeatureCase(
        "<figure><figcaption>Cod fell</figcaption></figure>", on: "Cod fell",
        [.toCaptionTag: 1, .toFigureTag: 2]),
      FeatureCase("<div hidden><p>Cod fell</p></div>", on: "Cod fell", [.isHidden: 1]),
      FeatureCase("<div hidden>Eel</div><p>Cod fell</p>", on: "Cod fell", [.isHidden: 0]),
    ]

  @Test(arguments: cases) func theElementsAroundABlockAreCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test func theNearestElementOfASortCounts() throws {
    let page = FeaturePage(
      try .body("<div class=comments><div class=comments><div><p>Cod fell</p></div></div></div>"))
    #expect(try page.value(.toComment, on: "Cod fell") == 3)
  }

  @Test func theClassOfTheWholePageSaysNothingOfItsBlocks() throws {
    let page = FeaturePage(try TestPage("<body class=comments><p>Cod fell</p></body>"))
    #expect(try page.value(.toComment, on: "Cod fell") == 0)
  }

  @Test func containersFromProseToButtonsAreNumberedUpwards() throws {
    let page = FeaturePage(
      try .body("<p>Cod</p><h2>Eel</h2><ul><li>Ray</ul><div>Oar</div><button>Mast</button>"))
    let numbers = try ["Cod", "Eel", "Ray", "Oar", "Mast"].map { try page.value(.ownTag, on: $0) }
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers).count == 5)
  }
}
