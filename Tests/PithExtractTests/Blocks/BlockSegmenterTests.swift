import PithCore
import Testing

@testable import PithExtract

@Suite struct BlockSegmenterTests {
  private func texts(_ body: String) throws -> [String] {
    try TestPage.body(body).texts
  }

  private func firstLink(of block: TextBlock, in page: SegmentedPage) -> String? {
    block.firstLink < 0 ? nil : page.document.value(of: .href, in: block.firstLink)
  }

  // MARK: Runs

  @Test func inlineMarkupDoesNotCutAParagraph() throws {
    let texts = try texts("<p>The <b>old</b> <a href=/h>harbour</a> bridge, <em>rebuilt</em>.</p>")
    #expect(texts == ["The old harbour bridge, rebuilt."])
  }

  @Test func textAroundABlockIsTwoBlocks() throws {
    #expect(try texts("<div>Before<p>Inside</p>After</div>") == ["Before", "Inside", "After"])
  }

  @Test func inlineElementThatHoldsABlockIsABlockItself() throws {
    #expect(
      try texts("<div>One <span>two <div>three</div> four</span> five</div>")
        == ["One", "two", "three", "four", "five"])
  }

  @Test func unknownElementsAreBlocks() throws {
    #expect(
      try texts("<news-card>First card</news-card><news-card>Second card</news-card>")
        == ["First card", "Second card"])
  }

  @Test func cellsAndItemsAndTermsAreBlocks() throws {
    #expect(
      try texts(
        "<table><tr><td>Pier</td><td>9 m</td></tr></table><ul><li>Crab</ul><dl><dt>Ebb<dd>Falling tide</dl>")
        == ["Pier", "9 m", "Crab", "Ebb", "Falling tide"])
  }

  @Test func whiteSpaceAloneIsNoBlock() throws {
    #expect(try texts("<p> \n\t&nbsp;</p><div><p>Text</p>\n</div>&#8203;") == ["Text"])
  }

  @Test func lineBreaksOfTheSourceAreSpaces() throws {
    #expect(try texts("<p>\n  The ferry\n  left\tat\r\nnoon.\n</p>") == ["The ferry left at noon."])
  }

  // MARK: Drop caps

  @Test(arguments: [
    "<span class=dropcap>T</span>he ferry left.", "<span class=x>T</span><span>he ferry left.</span>",
    "<span class=a><span class=initial-letter>T</span></span> <span class=b>he ferry left.</span>",
    "<b class=lettrine>T</b>\nhe ferry left.", "<span>T</span><a href=/x>he ferry</a> left.",
  ])
  func aDropCapIsPartOfItsWord(paragraph: String) throws {
    #expect(try texts("<p>\(paragraph)</p>") == ["The ferry left."])
  }

  @Test func dropCapsOfOtherAlphabetsAndInQuotesAreTooAndApostrophesFollow() throws {
    #expect(try texts("<p><span class=dropcap>“I</span> <span>’m late.”</span></p>") == ["“I’m late.”"])
    #expect(try texts("<p><span class=dropcap>É</span> <span>tienne part.</span></p>") == ["Étienne part."])
    #expect(try texts("<p><span class=dropcap>Л</span> <span>етом тихо.</span></p>") == ["Летом тихо."])
  }

  @Test func whatOnlyLooksLikeADropCapIsAWord() throws {
    #expect(try texts("<p><span>A</span> <span>ferry left.</span></p>") == ["A ferry left."])
    #expect(try texts("<p><span class=dropcap>A</span> <span>Ferry left.</span></p>") == ["A Ferry left."])
    #expect(try texts("<p>Pier <span>B</span><span>ferry</span></p>") == ["Pier B ferry"])
    #expect(try texts("<p><span>3</span><span>comments</span></p>") == ["3 comments"])
  }

  // MARK: Screen readers

  @Test(arguments: ["sr-only", "visually-hidden", "screen-reader-text"])
  func whatLinksSayToScreenReadersBehindTheirTextIsLeftOut(name: String) throws {
    let texts = try texts(
      "<p>A <a href=/x>bus<span class=\(name)> (opens in a new window)</span></a> came.</p>")
    #expect(texts == ["A bus came."])
  }

  @Test func whatElseIsThereForScreenReadersStays() throws {
    #expect(
      try texts("<p><span class=sr-only>Regular price</span> 9 crowns</p>") == ["Regular price 9 crowns"])
    #expect(try texts("<p><a href=/x><span class=sr-only>Share</span></a></p>") == ["Share"])
    let price = "<span class=offscreen>9 crowns</span><span aria-hidden=true><i>9</i><sup>00</sup></span>"
    #expect(try texts("<p><a href=/x>From \(price)</a></p>") == ["From 9 crowns"])
  }

  // MARK: Line breaks

  @Test func oneLineBreakIsASpace() throws {
    #expect(try texts("<p>Harbour Road 4<br>Norvale</p>") == ["Harbour Road 4 Norvale"])
  }

  @Test(arguments: [
    "<br><br>", "<br/> <br/>", "<br>\n&nbsp;\n<br>", "<br><br><br>", "<br><!-- ad --><br>",
  ])
  func twoLineBreaksEndAParagraph(breaks: String) throws {
    #expect(try texts("<div>The first.\(breaks)The second.</div>") == ["The first.", "The second."])
  }

  @Test func twoLineBreaksInsideALinkCutItToo() throws {
    let page = try TestPage.body("<div><a href=/x>The first.<br><br>The second.</a></div>").segmented
    #expect(page.blocks.map(\.linkShare) == [1, 1])
    #expect(page.blocks.map(\.links) == [1, 1])
  }

  @Test func lineBreaksAtTheEndsLeaveNoTrace() throws {
    #expect(try texts("<p><br><br>Text<br><br></p>") == ["Text"])
  }

  @Test func wordBreakOpportunityJoins() throws {
    #expect(try texts("<p>super<wbr>structure</p>") == ["superstructure"])
  }

  // MARK: Neighbours without white space

  @Test(arguments: [
    ("<span>Ana Ruiz</span><span>12 May</span>", "Ana Ruiz 12 May"),
    ("<a href=/a>News</a><a href=/b>Sport</a>", "News Sport"),
    ("<span>Updated</span><time>12 May</time>", "Updated 12 May"),
    ("<label>Name</label><span>required</span>", "Name required"),
    ("<b>Nor</b><b>vale</b>", "Norvale"),
    ("<span>Nor</span>vale", "Norvale"),
    ("<span>8</span>,<span>5</span>", "8,5"),
    ("<a href=/a>Ruiz</a><span>, reporter</span>", "Ruiz, reporter"),
    ("<span>Pier</span><span> 9</span>", "Pier 9"),
    ("<span>Pier</span> <span>9</span>", "Pier 9"),
    ("<code><span>let</span><span>x</span></code>", "letx"),
    ("H<sub>2</sub>O", "H2O"),
  ])
  func neighboursAreWordsOfTheirOwnOnlyWhereStyleSetsThemApart(markup: String, text: String) throws {
    #expect(try texts("<p>\(markup)</p>") == [text])
  }

  @Test(arguments: [
    ("<span>“</span><span>We were late</span><span>,”</span> she said", "“We were late,” she said"),
    ("It cost <span>£</span><span>4.50</span> or <span>$</span><span>6</span>", "It cost £4.50 or $6"),
    ("<span>«</span><span>Tarde</span><span>»</span>", "«Tarde»"),
    ("<span>“No”</span><span>Ana Ruiz</span>", "“No” Ana Ruiz"),
    ("<span>町の</span><span>食堂は</span>", "町の食堂は"),
    ("<span>지역</span><span>뉴스</span>", "지역 뉴스"),
    ("<span style='font-weight:400'>The pa</span><span style='font-weight:400'>per</span>", "The paper"),
    ("<span style='margin:4px'>Ana Ruiz</span><span style='margin:4px'>Norvale</span>", "Ana Ruiz Norvale"),
    ("<span class=n style='color:red'>Ana</span><span style='color:red'>Ruiz</span>", "Ana Ruiz"),
  ])
  func whatBelongsToTheNextWordIsNotSetApartFromIt(markup: String, text: String) throws {
    #expect(try texts("<p>\(markup)</p>") == [text])
  }

  @Test func aCustomElementIsPartOfTheParagraphAroundItUnlessItHoldsBlocks() throws {
    #expect(try texts("<p>The <gloss-term>bill</gloss-term> passed.</p>") == ["The bill passed."])
    #expect(try texts("<my-page>One<my-card>Two</my-card></my-page>") == ["One", "Two"])
    #expect(try texts("<p>One<my-box><blockquote>Two</blockquote></my-box></p>").contains("Two"))
  }

  @Test(arguments: [
    ("<span class=location-stamp>ĐÔNG KHÊ</span>Từ sáng sớm", "ĐÔNG KHÊ Từ sáng sớm"),
    ("<span class=kicker>Reportage</span>Après la tempête", "Reportage Après la tempête"),
    ("<time class=t>14:20 Uhr</time>Der Zug", "14:20 Uhr Der Zug"),
    ("Crews finish roster<span class=badge>Premium</span>", "Crews finish roster Premium"),
    ("Мост открыт<span class=label>Видео</span>", "Мост открыт Видео"),
    // Nothing says that these are two words.
    ("<span class=x>Nor</span>vale", "Norvale"), ("<span>Nor</span>Vale", "NorVale"),
    ("<a class=x href=/a>Nor</a>Vale", "NorVale"), ("<b class=x>Nor</b>Vale", "NorVale"),
    ("<span class=x>M</span>cKay", "McKay"), ("<span class=x>A</span>Bridge", "ABridge"),
    ("<code><span class=type>Block</span>Scorer</code>", "BlockScorer"),
    ("<code>Block<span class=type>Scorer</span></code>", "BlockScorer"),
    ("The <span class=caps>NATO</span>’s summit", "The NATO’s summit"), ("H<span class=x>T</span>ML", "HTML"),
  ])
  func aLabelIsSetApartFromTheWordBesideIt(markup: String, text: String) throws {
    #expect(try texts("<p>\(markup)</p>") == [text])
  }

  // MARK: What is no text

  @Test(arguments: [
    "<script>let a = 1</script>", "<style>p { }</style>", "<template><p>No</p></template>",
    "<svg><text>No</text></svg>", "<iframe>No</iframe>", "<object>No</object>", "<audio>No</audio>",
    "<video>No<track></video>", "<canvas>No</canvas>", "<map><area></map>", "<textarea>No</textarea>",
    "<select><option>No</option></select>",
  ])
  func skipsWhatIsNoTextOfThePage(element: String) throws {
    #expect(try texts("<p>Before</p>\(element)<p>After</p>") == ["Before", "After"])
  }

  @Test(arguments: ["script", "template", "svg", "select", "textarea"])
  func aSkippedElementDoesNotCutTheParagraphAroundIt(name: String) throws {
    #expect(try texts("<p>one <\(name)></\(name)>two</p>") == ["one two"])
  }

  @Test func readingAidsOfRubyTextAreLeftOut() throws {
    #expect(try texts("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>町</p>") == ["港町"])
  }

  @Test func noscriptIsContent() throws {
    #expect(
      try texts("<div id=app></div><noscript><p>The whole thread.</p></noscript>") == ["The whole thread."])
  }

  /// A browser that ran the page's scripts saves what `noscript` holds as text.
  @Test func markupThatASavedPageHasAsTextIsNone() throws {
    #expect(
      try texts(
        "<p>The ferry left.</p><noscript> &lt;img src=\"https://norvale.example/pixel\"&gt;&lt;p&gt;Turn on scripts&lt;/p&gt;</noscript>"
      ) == ["The ferry left."])
    #expect(try texts("<noscript>Less than 4 &lt; 5 m of water</noscript>") == ["Less than 4 < 5 m of water"])
    #expect(try texts("<p>&lt;br&gt; ends a line</p>") == ["<br> ends a line"])
  }

  @Test func titleOfTheHeadIsNoText() throws {
    #expect(try TestPage("<title>Ferry</title><p>The ferry left.</p>").texts == ["The ferry left."])
  }

  @Test(arguments: [
    "hidden", "hidden=''", "aria-hidden=true", "style='display:none'", "style=' display : NONE ;color:red'",
    "style='color:red;visibility: hidden'",
  ])
  func hiddenInlineTextIsLeftOut(attribute: String) throws {
    #expect(try texts("<p>The ferry <span \(attribute)>secret </span>left.</p>") == ["The ferry left."])
  }

  @Test(arguments: ["aria-hidden=false", "style='display:block'", "style='background:none'", "class=hidden"])
  func otherInlineTextStays(attribute: String) throws {
    #expect(try texts("<p>The <span \(attribute)>old</span> ferry</p>") == ["The old ferry"])
  }

  @Test func hiddenContainersSaySo() throws {
    let page = try TestPage.body("<div hidden><p>Secret</p></div><p>Open</p>").segmented
    #expect(page.containers.map(\.isHidden) == [false, true, false, false])
  }

  // MARK: The page as a whole

  @Test func textDirectlyInTheBodyIsABlock() throws {
    #expect(
      try texts("Bare text <b>here</b><p>Paragraph</p>tail") == ["Bare text here", "Paragraph", "tail"])
  }

  @Test func whatFollowsTheBodyBelongsToThePage() throws {
    let page = try TestPage(
      "<html><body><p>One</p></body><body class=second><p>Two</p></body></html><p>Three</p>")
    #expect(page.texts == ["One", "Two", "Three"])
  }

  @Test func aDocumentWithoutBodyIsReadFromItsRoot() {
    var builder = HTMLDocumentBuilder()
    builder.openElement(.div)
    builder.add("Fragment")
    #expect(TestPage(builder.finish()).texts == ["Fragment"])
  }

  @Test func aDocumentOfTextAloneIsABlock() {
    var builder = HTMLDocumentBuilder()
    builder.add("Nothing but text")
    #expect(TestPage(builder.finish()).texts == ["Nothing but text"])
  }

  @Test func aDocumentOfOneElementHasNoBlock() {
    for tag in HTMLTag.allCases where tag != .text {
      var builder = HTMLDocumentBuilder()
      builder.openElement(tag)
      #expect(TestPage(builder.finish()).texts.isEmpty)
    }
  }

  @Test func anEmptyDocumentHasNoContainers() {
    let page = TestPage(HTMLDocumentBuilder().finish()).segmented
    #expect(page.containers.isEmpty)
    #expect(page.blocks.isEmpty)
  }

  @Test func readsTextTenThousandElementsDeep() throws {
    var builder = HTMLDocumentBuilder(limits: .init(depth: 30_000))
    for _ in 0..<10_000 { builder.openElement(.div) }
    for _ in 0..<10_000 { builder.openElement(.span) }
    builder.add("Bottom")
    let page = TestPage(builder.finish())
    #expect(page.texts == ["Bottom"])
    #expect(page.segmented.containers.last?.depth == 9_999)
    let parsed = try TestPage.body(String(repeating: "<div>", count: 10_000) + "Bottom")
    #expect(parsed.texts == ["Bottom"])
  }

  // MARK: Containers

  @Test func theBlocksBelowAContainerAreOneRange() throws {
    let page = try TestPage.body(
      "Zero<section>One<p>Two</p><div><p>Three</p></div>Four</section><p>Five</p>"
    ).segmented
    let section = try #require(page.containers.first { $0.tag == .section })
    #expect(section.blocks.map { page.text(of: $0) } == ["One", "Two", "Three", "Four"])
    let div = try #require(page.containers.first { $0.tag == .div })
    #expect(div.blocks.map { page.text(of: $0) } == ["Three"])
    #expect(page.containers.map(\.end) == [6, 5, 3, 5, 5, 6])
    #expect(page.containers.map(\.parent) == [-1, 0, 1, 1, 3, 0])
    #expect(page.containers.map(\.depth) == [0, 1, 2, 2, 3, 1])
  }

  @Test func classIdRoleAndComponentSayWhatAContainerIs() throws {
    let page = try TestPage.body(
      """
      <div class="post-list related">a</div><div id=comments>a</div><div role=navigation>a</div>
      <div itemprop=articleBody>a</div><div data-component=newsletter-signup>a</div>
      <div data-testid=share-bar>a</div><div title=newsletter>a</div>
      """
    ).segmented
    #expect(
      page.containers.dropFirst().map(\.marks) == [
        [.related, .cards], .comment, .navigation, [.body, .content], .newsletter, .share, [],
      ])
  }

  @Test func elementsOfOneTemplateShareASignature() throws {
    let page = try TestPage.body(
      """
      <p class="a b c">1</p><p class=" a  b d">2</p><p class="b a">3</p><p>4</p><p id=x>5</p>
      <div class="a b">6</div><p class=ab>7</p>
      """
    ).segmented
    let signatures = page.containers.dropFirst().map(\.signature)
    #expect(signatures[0] == signatures[1])
    #expect(signatures[3] == signatures[4])
    #expect(Set(signatures).count == 5)
  }

  // MARK: What is counted

  @Test func countsTheTextUnderEachKindOfMarkup() throws {
    let page = try TestPage.body(
      """
      <p>plain <a href=/x>link</a> <strong>bold <i>both</i></strong> <time>12 May</time> <code>let x</code></p>
      """
    ).segmented
    let block = try #require(page.blocks.first)
    #expect(block.inkBytes == Int32("plainlinkboldboth12Mayletx".utf8.count))
    #expect(block.linkBytes == 4)
    #expect(block.strongBytes == 8)
    #expect(block.emphasisBytes == 4)
    #expect(block.timeBytes == 5)
    #expect(block.codeBytes == 4)
    #expect(block.words == 8)
  }

  @Test func everyBlockInsideALinkIsLinkText() throws {
    let page = try TestPage.body(
      "<a href=/story><h3>Storm closes pier</h3><p>Waves of nine metres.</p></a><p>Free</p>"
    ).segmented
    #expect(page.blocks.map(\.linkShare) == [1, 1, 0])
    #expect(page.blocks.map(\.links) == [1, 1, 0])
    #expect(page.blocks.map { firstLink(of: $0, in: page) } == ["/story", "/story", nil])
  }

  @Test func countsLinksAndNamesTheFirst() throws {
    let page = try TestPage.body(
      "<p><a name=top></a>See <a href=/1>one</a> and <a href=/2>two</a></p><p><a href=/3>x</a></p>"
    ).segmented
    #expect(page.blocks.map(\.links) == [3, 1])
    #expect(page.blocks.map { firstLink(of: $0, in: page) } == [nil, "/3"])
  }

  @Test func anImageBelongsToTheTextAfterIt() throws {
    let page = try TestPage.body(
      "<figure><img src=a.jpg><figcaption>The pier</figcaption></figure><p>Text</p><p>More <img src=b.jpg></p>"
    ).segmented
    #expect(page.blocks.map(\.images) == [1, 0, 1])
  }

  @Test func linksWithoutTextBelongToNothing() throws {
    let page = try TestPage.body("<div><a href=/x><img src=a.jpg></a></div><p>Text</p>").segmented
    #expect(page.blocks.map(\.links) == [0])
  }

  // MARK: Preformatted text

  @Test func preformattedTextKeepsLinesAndIndentation() throws {
    #expect(
      try texts("<pre>\n  if tide {\n    wait()\n  }\n</pre>") == ["  if tide {\n    wait()\n  }"])
    #expect(try texts("<pre>one<br>two</pre>") == ["one\ntwo"])
    #expect(try texts("<pre><span>a</span><span>b</span>  c</pre>") == ["ab  c"])
  }

  @Test func preformattedTextOfInvisibleCharactersIsNoBlock() throws {
    #expect(try texts("<pre> \n&nbsp;\u{200B} </pre><p>Text</p>") == ["Text"])
  }
}
