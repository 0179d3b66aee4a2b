import PithCore
import Testing

/// The shape of the tree where libxml2's own rules, those of HTML 4, would give another.
@Suite struct MarkupWriterTests {
  // MARK: Paragraphs

  @Test(arguments: [
    ("<p>a<p>b", #"p("a") p("b")"#),
    ("<p>a<div>b</div>c", #"p("a") div("b") "c""#),
    ("<p>a<section>b</section>c", #"p("a") section("b") "c""#),
    ("<p><b>a<figure>b</figure>", #"p(b("a")) figure("b")"#),
    ("<p>a<ul><li>b</ul>c", #"p("a") ul(li("b")) "c""#),
    ("<p>a<table><tr><td>b</table>", #"p("a") table(tr(td("b")))"#),
    ("<p>a<button><p>b</button>c", #"p("a" button(p("b")) "c")"#),
    // A stray end tag parts the text around it.
    ("<div>a</p>b</div>", #"div("a" p "b")"#),
    ("<p>a<span>b</p>c", #"p("a" span("b")) "c""#),
    ("a</br>b", #""a" br "b""#),
  ])
  func paragraphsEndAtBlocks(page: String, tree: String) throws {
    try expect(page, tree)
  }

  // MARK: Blocks

  @Test(arguments: [
    ("<section><div>a</section>b", #"section(div("a")) "b""#),
    ("<article><p>a<div>b</article>c", #"article(p("a") div("b")) "c""#),
    ("<div><span>a</div>b</span>c", #"div(span("a")) "bc""#),
    ("<span><div>a</span>b</div>c", #"span(div("ab") "c")"#),
    ("</section>a</div>", #""a""#),
    ("<h2>a</h3>b", #"h2("a") "b""#),
    ("<h2>a<h3>b</h3>", #"h2("a") h3("b")"#),
    ("<div/>a<p/>b<span/>c", #"div("a" p("b" span("c")))"#),
    ("<x-card/>a</x-card>b", #"*("a") "b""#),
    ("<x-a><x-b>a</x-a>b", #"*(*("a")) "b""#),
    ("<form>a<form>b</form>c", #"form("ab") "c""#),
  ])
  func endTagsEndWhatIsInside(page: String, tree: String) throws {
    try expect(page, tree)
  }

  @Test(arguments: [
    ("<ul><li>a<li><b>b<li>c</ul>d", #"ul(li("a") li(b("b")) li("c")) "d""#),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", #"ul(li("a" ul(li("b"))) li("c"))"#),
    ("<ul><li><div>a<li>b</ul>", #"ul(li(div("a")) li("b"))"#),
    ("<dl><dt>a<dd><p>b<dt>c</dl>d", #"dl(dt("a") dd(p("b")) dt("c")) "d""#),
    ("<table><tr><td>a<td><div>b<tr><td>c</table>d", #"table(tr(td("a") td(div("b"))) tr(td("c"))) "d""#),
    ("<table><tbody><tr><td>a<tbody><tr><td>b</table>", #"table(tbody(tr(td("a"))) tbody(tr(td("b"))))"#),
    ("<table><tr><td><table><tr><td>a</table>b</table>c", #"table(tr(td(table(tr(td("a"))) "b"))) "c""#),
    ("<table><tr><td>a</div></p>b</table>", #"table(tr(td("a" p "b")))"#),
    // What stands between the parts of a table stays where it is, for its place in the text.
    ("<table>a<tr><td>b</table>", #"table("a" tr(td("b")))"#),
    ("<select><option>a<option>b</select>c", #"select(option("a") option("b")) "c""#),
  ])
  func itemsAndCellsEndAtTheNext(page: String, tree: String) throws {
    try expect(page, tree)
  }

  // MARK: Formatting

  @Test(arguments: [
    // A link ends at its end tag and at the next link, whatever is open inside.
    ("<a href=x><div>a</a>b</div>c", #"a[href=x](div("a")) div("b") "c""#),
    ("<a href=x>a<a href=y>b</a>c", #"a[href=x]("a") a[href=y]("b") "c""#),
    (
      "<a href=x><p class=k>a <a href=y>b</a> c",
      #"a[href=x](p[class=k]("a")) p[class=k](a[href=y]("b") "c")"#
    ),
    ("<a href=x><h2>a</h2></a><p>b", #"a[href=x](h2("a")) p("b")"#),
    // An old anchor that was never closed is no link: the paragraph stays whole.
    ("<a name=top><p>a <a href=y>b</a> c", #"a[name=top](p("a" a[href=y]("b") "c"))"#),
    // Other formatting ends with the block.
    ("<font><div>a</font>b</div>c", #"font(div("ab")) "c""#),
    ("<b>a<i>b</b>c</i>d", #"b("a" i("b")) "cd""#),
    // It is not carried over to the next paragraph.
    ("<p><a href=x>a</p><p>b", #"p(a[href=x]("a")) p("b")"#),
    ("<b>a<p>b", #"b("a") p("b")"#),
  ])
  func formattingEndsInTime(page: String, tree: String) throws {
    try expect(page, tree)
  }

  // MARK: Elements of their own kind

  @Test(arguments: [
    ("<image src=x>a", #"img[src=x] "a""#),
    ("<picture><source><source><img alt=x></picture>a", #"picture(source source img[alt=x]) "a""#),
    ("<video><track>a</video>b<wbr>c<embed>d", #"video(track "a") "b" wbr "c" embed "d""#),
    ("<noscript><p>a</noscript>b", #"noscript(p("a")) "b""#),
    ("<svg/><p>a", #"svg p("a")"#),
    ("<math><mi>a</mi></math>", #"math(*("a"))"#),
    ("<xmp><p>a</xmp>b", #"xmp("<p>a") "b""#),
    ("<plaintext><p>a</plaintext>&amp;", #"plaintext("<p>a</plaintext>&amp;")"#),
    ("<template><p>a</template>b", #"template(p("a")) "b""#),
    ("<UL><LI>A</UL>", #"ul(li("A"))"#),
    ("<b$>a</b$>b", #"*("a") "b""#),
  ])
  func elements(page: String, tree: String) throws {
    try expect(page, tree)
  }

  // MARK: Head and body

  @Test(arguments: [
    ("<p>a", #"html(body(p("a")))"#),
    ("a<p>b", #"html(body("a" p("b")))"#),
    ("<title>t</title><p>a", #"html(head(title("t")) body(p("a")))"#),
    ("<html lang=de><title>t</title>a", #"html[lang=de](head(title("t")) body("a"))"#),
    (
      "<head><title>t</title><div>a</div><title>u</title>",
      #"html(head(title("t")) body(div("a") title("u")))"#
    ),
    // Content of the head behind it.
    ("<head></head><meta name=k><body>a", #"html(head(meta[name=k]) body("a"))"#),
    // A noscript in the head neither starts the body nor swallows it.
    (
      "<head><noscript><img alt=x></noscript><meta name=k></head><body class=c>a",
      #"html(head(noscript(img[alt=x]) meta[name=k]) body[class=c]("a"))"#
    ),
    ("<head><noscript><style></style></head><body>a", #"html(head(noscript(style)) body("a"))"#),
    // Content behind the body's end, and bodies that come again.
    ("<body>a</body>b</html><p>c", #"html(body("ab" p("c")))"#),
    ("<body class=a>a<html lang=x><head><body class=b>b", #"html(body[class=a]("ab"))"#),
    ("<div>a<body class=b>b</div>c", #"html(body(div("ab") "c"))"#),
    // Frames: the page's own text, for programs without them.
    (
      "<frameset><frame src=a><noframes><p>b</noframes></frameset>",
      #"html(body(frameset(frame[src=a] noframes(p("b")))))"#
    ),
    // Half a file.
    ("<html><body><div><p>a<b>c", #"html(body(div(p("a" b("c")))))"#),
    ("<html><head><title>t", #"html(head(title("t")))"#),
    ("<p>a</p><div class=\"b", #"html(body(p("a")))"#),
  ])
  func htmlHeadAndBody(page: String, tree: String) throws {
    let description = try parse(page).description
    #expect(description == tree)
  }

  private func expect(_ page: String, _ tree: String, at location: SourceLocation = #_sourceLocation) throws {
    let description = try parse("<body>" + page).description
    #expect(description == "html(body(\(tree)))", "\(page)", sourceLocation: location)
  }
}
