import PithCore
import Testing

@testable import PithExtract

@Suite struct CleanupTests {
  // MARK: Repeated blocks

  @Test func copiesForOtherScreensAreDropped() throws {
    let text = "Tickets for the ferry are sold at the quay until nine."
    let page = try Story.page(
      inside: "<div class=wide><p>\(text)</p></div><div class=narrow><p>\(text)</p></div>")
    #expect(page.verdicts(on: text) == [.kept("body"), .stripped(.duplicate, "repeated-block")])
  }

  @Test func repeatsOfTheAuthorStay() throws {
    let text = "And the sea rose, and the sea rose, and the sea rose."
    let page = try Story.page(inside: "<p>\(text)</p><p>\(text)</p>")
    #expect(page.verdicts(on: text) == [.kept("body"), .kept("body")])
  }

  @Test func aParagraphThatIsRepeatedAmongOthersStays() throws {
    let text = "And the sea rose, and the sea rose, and the sea rose."
    let page = try Story.page(
      inside: """
        <div><p>\(text)</p><p>The first verse is on the slab of the eastern pier, where the oldest boats of the town were tied up.</p></div>
        <div><p>The second verse is on the western pier, which the storm of two winters ago took down to the waterline.</p><p>\(text)</p></div>
        """)
    #expect(page.verdicts(on: text) == [.kept("body"), .kept("body")])
  }

  @Test func copiesOfAWholeTextAreDropped() throws {
    let copy =
      "<p>Tickets for the ferry are sold at the quay until nine.</p><p>Children under seven years of age sail without a ticket of their own.</p>"
    let page = try Story.page(inside: "<div class=wide>\(copy)</div><div class=narrow>\(copy)</div>")
    #expect(page.kept.count == Story.paragraphs.count + 2)
  }

  @Test func paragraphsOfACopyMayDifferInTheirSigns() throws {
    let sentences = [
      "Tickets for the ferry are sold at the quay until nine.",
      "The harbour master said that “nobody had expected so many people” on the first day of the summer.",
      "Children under seven years of age sail without a ticket of their own.",
    ]
    let copy = sentences.map { "<p>\($0)</p>" }.joined()
    let plain = copy.replacing("“", with: "\"").replacing("”", with: "\" ")
    let page = try Story.page(inside: "<div class=wide>\(copy)</div><div class=narrow>\(plain)</div>")
    #expect(page.kept.filter { !Story.paragraphs.contains($0) } == sentences)
  }

  @Test func aParagraphThatDiffersInItsSignsAloneIsNoCopyWithoutOthersBesideIt() throws {
    let text =
      "The function returns what the harbour master counted, and an error where nobody counted anything at all."
    let page = try Story.page(
      inside: """
        <div><p>\(text)</p><p>Tickets for the ferry are sold at the quay.</p></div>
        <div><p>Children sail without a ticket of their own.</p><p>\(text.replacing(",", with: ""))</p></div>
        """)
    #expect(page.kept.count == Story.paragraphs.count + 4)
  }

  @Test func aParagraphThatIsSetInABoxTooIsDroppedThere() throws {
    let page = try Story.page(inside: "<div class=box><p>\(Story.paragraphs[0])</p></div>")
    #expect(page.kept == Story.paragraphs)
  }

  @Test func shortBlocksRepeatByChance() throws {
    let page = try Story.page(
      inside: "<div><p>It rained all day.</p></div><div><p>It rained all day.</p></div>")
    #expect(page.verdicts(on: "It rained all day.").filter(\.isKept).count == 2)
  }

  // MARK: Quotations said twice

  @Test(arguments: [
    "<blockquote>many of them with bicycles</blockquote>",
    "<blockquote><p>“many of them with bicycles”</p></blockquote>",
    "<figure><p>»many of them with bicycles«</p></figure>",
  ])
  func aQuotationSetLargeBesideTheTextIsDropped(markup: String) throws {
    let page = try Story.page(inside: markup)
    #expect(page.kept == Story.paragraphs)
    let judged = page.judgedByRules
    #expect(judged.contains { $0.verdict.strippedAs == .duplicate && $0.verdict.rule == "pull-quote" })
  }

  @Test(arguments: [
    "<blockquote>none of them with a bicycle</blockquote>", "<p>many of them with bicycles</p>",
    "<blockquote>with bicycles</blockquote>",
  ])
  func otherQuotationsStay(markup: String) throws {
    #expect(try Story.page(inside: markup).kept.count == Story.paragraphs.count + 1)
  }

  // MARK: Headings

  @Test func headingsThatNothingFollowsAreDropped() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><div><h1>\(Story.title)</h1>\(Story.body)<h2>What comes next</h2>
      <div class=ad>Tickets</div></div></body>
      """)
    #expect(try page.verdict(on: "What comes next") == .stripped(.other, "heading-without-text"))
  }

  @Test func aHeadingBeforeAnotherOfItsRankIsDropped() throws {
    let page = try Story.page(inside: "<h2>Nothing here</h2><h2>The work</h2><h3>The piers</h3>")
    #expect(try page.verdict(on: "Nothing here") == .stripped(.other, "heading-without-text"))
    #expect(try page.verdict(on: "The work").isKept)
    #expect(try page.verdict(on: "The piers").isKept)
  }

  @Test func aRowOfHeadingsIsContent() throws {
    let page = try Story.page(inside: "<h3>Steel</h3><h3>Stone</h3><h3>Rope</h3><h3>Tar</h3>")
    #expect(try page.verdict(on: "Stone").isKept)
    #expect(try page.verdict(on: "Rope").isKept)
  }

  @Test func headingsStayWhereNothingElseIsKept() throws {
    var verdicts = [Verdict.kept("body"), .stripped(.navigation, "links"), .kept("body")]
    let page = try TestPage.body("<h2>First pier</h2><p>Menu</p><h2>Second pier</h2>")
    Cleanup(page.segmented).apply(to: &verdicts)
    #expect(verdicts.map(\.isKept) == [true, false, true])
  }
}
