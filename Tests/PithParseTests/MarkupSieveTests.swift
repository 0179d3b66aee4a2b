import PithCore
import Testing

@_spi(Measurements) @testable import PithParse

@Suite struct MarkupSieveTests {
  // MARK: The same tree with and without

  /// Pages that libxml2 reads as the HTML Standard has it, so that the sieve may change nothing.
  @Test(arguments: [
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>T &amp; t</title></head><body><p>x</p></body></html>",
    "<body><script>let a = '<p>'; if (a < b && c) {}</script><style>p > a { }</style><p>x",
    "<body><!-- <p>no</p> --><p>yes<!----> and<!-- - -- > --> more</p>",
    "<body><svg viewBox='0 0 1 1'><path d='M0 0'/><g><text>t</text></g></svg><p>x</p>",
    "<ul class=\"a b\" id='i'><li>one<li>two</ul><table><tr><td>1<td>2</table>",
    "<p title=\"<script>\">a</p><p title='a > b'>c</p>",
    "<body><noscript><img src=x alt=y></noscript><div><noscript><p>thread</p></noscript></div>",
    "<iframe src=x>old <b>browsers</b></iframe><p>x</p>",
    "<head><script type='application/ld+json'>{\"a\": \"</b>\"}</script></head><p>x",
    "<p>5 &lt; 6 &amp;&amp; 7 &#62; 6 &eacute; &#x20AC;</p>",
    "<A HREF='/X' onclick=y Class=Z>A</A><BR><IMG SRC=i>",
    "<body>text without any element",
    "<select><option value=1>one<option value=2>two</select><textarea name=t>a &lt; b</textarea>",
    "<p>a<br/>b<hr />c<custom-element class=k>d</custom-element>",
    // White space beside text, alone, and in what is left out.
    "<head> <title> a </title>\n</head>\n<body>\n <p> b <!-- c --> <b> </b>\t<i>\r\n d</i> </p>\n</body>\n",
    "<body><p> <script>x</script> a <script>y</script> </p> <svg> <text> b </text> </svg> <p>c</p>",
    "<pre>\n a\n\n  b &amp;\n</pre><iframe> c </iframe>d",
    "<p>\(String(repeating: "a long text &amp; more of it. ", count: 200))\(String(repeating: " ", count: 3_000))end",
  ])
  func changesNothing(page: String) throws {
    let bytes = Array(page.utf8)
    let sifted = try HTMLParser().parse(bytes).document
    let whole = try HTMLParser(usesSieve: false).parse(bytes).document
    #expect(sifted.description == whole.description)
    #expect(sifted.dataScripts.map(\.content) == whole.dataScripts.map(\.content))
  }

  // MARK: Where elements end

  @Test(arguments: [
    // Only a whole end tag counts.
    ("<script>'</scripty>' </script x='>'>after", "after"),
    ("<script>a</SCRIPT\n>after", "after"),
    // The escaped and the double-escaped state.
    ("<script><!-- a </script>after", "after"),
    ("<script><!-- <script> </script> b --></script>after", "after"),
    ("<script><!-- <script> </script> b </script>after", "after"),
    ("<script><!--> <script> </script>after", "after"),
    ("<script><!-- <scripty> </script>after", "after"),
    ("<style><!-- </style>after", "after"),
    ("<style>a</styles></style>after", "after"),
    ("<iframe><p>old</p></iframe>after", "after"),
    // What a noscript leaves open ends with it.
    ("<noscript><iframe src=x /></noscript>after", "after"),
    ("<noscript><iframe src=x></noscripts></iframe></noscript>after", "after"),
    ("<noscript><style>a</noscript>after", "after"),
    ("<noscript><textarea>a</noscript>after", "aafter"),
    ("<noscript>a</noscript><iframe></noscript></iframe>after", "aafter"),
    // Comments.
    ("<!-->after", "after"),
    ("<!--->after", "after"),
    ("<!-- a --!>after", "after"),
    ("<!--!>no-->after", "after"),
    ("<!-- a -- > b -->after", "after"),
    ("<!bogus>after", "after"),
    ("<?xml version='1.0'?>after", "after"),
    ("</>after", "after"),
    ("</ div>after", "after"),
    ("<![CDATA[ x ]]>after", "after"),
    // A tag is a tag only with a letter.
    ("a < b <3 <- c", "a < b <3 <- c"),
    ("<", "<"),
    ("a <", "a <"),
    // A tag that the page's end cuts off counts for nothing.
    ("before<a href='x", "before"),
    ("before<a href=x title", "before"),
    ("before</a", "before"),
    ("before<!-- x", "before"),
    ("before<script>x", "before"),
    ("before<style>x", "before"),
    ("before<svg><g>x", "before"),
    // Drawings.
    ("<svg><title>t</title><style>a<b</style></svg>after", "after"),
    ("<svg><svg></svg>no</svg>after", "after"),
    ("<svg/>after", "after"),
    ("<svg><g>no<p>after", "after"),
    ("<svg><g>no</p>after", "after"),
    ("<svg><![CDATA[</svg>]]></svg>after", "after"),
    ("<svg><!-- </svg> --></svg>after", "after"),
    ("<svg><foreignObject><p>no</p><script>'</svg>'</script></foreignObject></svg>after", "after"),
    ("<svg><path title='</svg>'/></svg>after", "after"),
  ])
  func endsWhereTheStandardEndsIt(page: String, text: String) throws {
    #expect(try parse("<body>" + page).text(below: 0) == text)
  }

  @Test func textElementsHoldTextAndReferencesOnly() throws {
    let document = try parse(
      "<title>A <b>bold</b> &amp; <!-- no comment --> title</title><textarea><p>x</textarea><xmp><i>&amp;</i></xmp>"
    )
    #expect(
      document.description
        == #"html(head(title("A <b>bold</b> & <!-- no comment --> title")) body(textarea("<p>x") xmp("<i>&amp;</i>")))"#
    )
  }

  // MARK: Attributes

  @Test(arguments: [
    ("<a href=a/b/>x</a>", "a[href=a/b/](\"x\")"),
    ("<a href = 'a b' >x</a>", "a[href=a b](\"x\")"),
    ("<a href='say \"x\"'>x</a>", "a[href=say \"x\"](\"x\")"),
    ("<a href=x href=y>x</a>", "a[href=x](\"x\")"),
    ("<a =href=x id=i>x</a>", "a[id=i](\"x\")"),
    ("<a/href=x/id=i>x</a>", "a[href=x/id=i](\"x\")"),
    ("<a\nHREF\n=\nx>x</a>", "a[href=x](\"x\")"),
    ("<a href>x</a>", "a[href=](\"x\")"),
    ("<a href=>x</a>", "a[href=](\"x\")"),
    ("<a onclick='>' href=x>x</a>", "a[href=x](\"x\")"),
    ("<a href='?a=1&copy=2&amp;b=3&lt;'>x</a>", "a[href=?a=1&copy=2&b=3<](\"x\")"),
    ("<a title='a<b>c'>x</a>", "a[title=a<b>c](\"x\")"),
  ])
  func readsAttributes(tag: String, tree: String) throws {
    #expect(try parse("<body>" + tag).description == "html(body(\(tree)))")
  }

  @Test func attributesStayWithTheirElement() throws {
    // libxml2 adds html, body and p of its own, and leaves second ones out.
    let document = try parse(
      "<div class=a>x</div><body class=b><p class=c>y<html class=d><em>z</em><head class=e><i class=f>w</i>")
    #expect(
      document.description == #"html(body(div[class=a]("x") p[class=c]("y" em("z") i[class=f]("w"))))"#)
  }

  // MARK: Data scripts

  @Test func dataScriptsAreSetAside() throws {
    let document = try parse(
      """
      <script type="Application/LD+JSON; charset=utf-8">{"a": "<b>"}</script>
      <script id=state type='application/json'>{}</script><script id=x>let a</script>
      <script type="application/ld+json">{"cut": "o
      """)
    #expect(document.dataScripts.map(\.kind) == [.linkedData, .state])
    #expect(document.dataScripts.map(\.id) == [nil, "state"])
    #expect(
      document.dataScripts.map { String(decoding: $0.content, as: UTF8.self) } == [#"{"a": "<b>"}"#, "{}"])
    #expect(document.nodes.count { $0.tag == .script } == 4)
  }

  // MARK: Control characters

  @Test func controlCharactersVanish() throws {
    let text = String(repeating: "word ", count: 30)
    let page = "<bo\0dy><p\0>a\0b\u{1}c\u{C}d</p><p cla\0ss=x\0y>\(text)\0"
    #expect(
      try parse(page).description == #"html(body(p("abc d") p[class=xy]("\#(text.dropLast())")))"#)
  }
}
