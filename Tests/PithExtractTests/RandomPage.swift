/// Pages of random markup: what a generator of bad pages might serve, the same in every run.
struct RandomPage {
  private var random: SeededRandom
  private var wordCount = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let elements = [
    "div", "p", "span", "a", "b", "li", "ul", "ol", "table", "tr", "td", "h1", "h2", "h3", "article",
    "section", "aside",
    "nav", "footer", "header", "form", "blockquote", "pre", "figure", "figcaption", "noscript", "main",
    "button", "code",
    "time", "x-card", "svg", "script", "template", "select", "body", "html", "head", "title",
  ]
  private static let void = ["br", "br", "img", "hr", "input", "wbr", "meta name=author content='Ana Ruiz'"]
  private static let attributes = [
    "", "", "", " class=comments", " class='article-body'", " class=sidebar", " id=related", " hidden",
    " class='a b c'",
    " style='display:none'", " href=/x", " start=9223372036854775807", " role=dialog", " itemprop=author",
    " class=caption", " datetime=2026-13-45", " class=byline", " class=dek", " aria-hidden=true", " lang=x",
  ]
  private static let texts = [
    "Latest News", "Read more", "Leave a Reply", "Advertisement", "Norvale", "12 May 2026", "© 2026",
    "&nbsp;", "&#8203;",
    "&amp;", "&", "<", "Read more: ", "相关新闻", "Читайте также", "اقرأ أيضاً", "🌊", "\u{AD}", "…", "»", "\n\n",
    "\t",
  ]

  /// A page of about `size` pieces of markup, its tags mostly balanced.
  mutating func html(size: Int) -> String {
    var html = "<title>Storm closes pier</title>"
    var open: [String] = []
    for _ in 0..<size {
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1, 2:
        let element = pick(Self.elements)
        html += "<\(element)\(pick(Self.attributes))\(pick(Self.attributes))>"
        open.append(element)
      case 3, 4:
        if let element = open.popLast(), Int.random(in: 0..<8, using: &random) > 0 { html += "</\(element)>" }
      case 5: html += "<\(pick(Self.void))>"
      case 6: html += pick(Self.texts)
      default: html += sentence()
      }
    }
    return html
  }

  /// The page with some of its bytes changed, dropped or doubled.
  mutating func damaged(_ html: String) -> [UInt8] {
    var bytes = Array(html.utf8)
    for _ in 0..<Int.random(in: 1...20, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 1...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(Array("<>&\"'/=!".utf8)[Int.random(in: 0..<8, using: &random)], at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + 40))
      }
    }
    return bytes
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      words.append("w\(wordCount)")
      wordCount += 1
    }
    return words.joined(separator: " ") + pick([".", "", ",", "。", " "])
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
