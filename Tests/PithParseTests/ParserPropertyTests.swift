import PithCore
import PithParse
import Testing

/// What holds for every sequence of bytes.
@Suite struct ParserPropertyTests {
  @Test(arguments: 0..<40)
  func arbitraryBytesGiveAConsistentDocument(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<25 {
      let page = randomPage(&random)
      let document: HTMLDocument
      do {
        document = try HTMLParser().parse(page).document
      } catch ParseError.notHTML, ParseError.emptyInput {
        continue
      }
      expectConsistent(document)
      #expect(try HTMLParser().parse(page).document.description == document.description)
    }
  }

  /// Markup in disorder: fragments, some of them cut or with bytes changed.
  private func randomPage(_ random: inout SplitMix) -> [UInt8] {
    var page: [UInt8] = []
    for _ in 0..<random.below(60) {
      var part = Array(Self.fragments[random.below(Self.fragments.count)].utf8)
      switch random.below(12) {
      case 0: part = Array(part.prefix(random.below(part.count + 1)))
      case 1: if !part.isEmpty { part[random.below(part.count)] = UInt8(truncatingIfNeeded: random.next()) }
      case 2: part.append(UInt8(truncatingIfNeeded: random.next()))
      default: break
      }
      page += part
    }
    return page
  }

  private static let fragments = [
    "<html lang=x>", "<head>", "</head>", "<body class=b>", "</body>", "</html>", "<p>", "</p>",
    "<div id='i'>", "</div>",
    "<a href=\"?a=1&b=2\">", "</a>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>",
    "</ul>", "<h2>",
    "</h3>", "<script>", "<script type=application/ld+json>{}", "</script>", "<style>", "</style>", "<!--",
    "-->", "--!>",
    "<svg>", "</svg>", "<foreignObject>", "<![CDATA[", "]]>", "<title>", "</title>", "<textarea>",
    "</textarea>", "<iframe>",
    "</iframe>", "<br/>", "<img alt='x'>", "<x-y z=1>", "</x-y>", "<noscript>", "</noscript>",
    "<select><option>", "<form>",
    "text ", "Grüße ", "日本語", "&amp;", "&notit;", "&#x2014", "&#0;", "\0", "\u{1}", "\u{C}", "\u{FFFF}", "<",
    ">", "\"", "'", "=", "/",
    "<meta charset=windows-1251>", "<frameset>", "<plaintext>", "<xmp>", "<button>", "<template>", "<object>",
    "<dd>", "<dt>",
  ]
}

/// A small generator of random numbers that gives the same ones everywhere (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(bound, 1)))
  }
}

/// Checks what `HTMLDocument` promises: preorder ranges that nest, one root, text in valid UTF-8 and never two in a row.
func expectConsistent(
  _ document: HTMLDocument, depth: Int = 512, at location: SourceLocation = #_sourceLocation
) {
  var open: [HTMLDocument.NodeID] = []
  var isFine = true
  for (index, node) in document.nodes.enumerated() {
    let id = HTMLDocument.NodeID(index)
    while let last = open.last, document.nodes[Int(last)].end <= id { open.removeLast() }
    isFine =
      isFine && node.parent == (open.last ?? -1) && node.end > id && Int(node.end) <= document.nodes.count
    isFine = isFine && (open.last.map { node.end <= document.nodes[Int($0)].end } ?? (index == 0))
    if node.tag == .text {
      isFine = isFine && node.end == id + 1 && isUTF8(document.bytes[document.textRange(of: id)])
      isFine =
        isFine
        && (index == 0 || document.nodes[index - 1].tag != .text
          || document.nodes[index - 1].parent != node.parent)
    } else {
      open.append(id)
      for attribute in document.attributes[
        Int(node.payloadStart)..<Int(node.payloadStart + node.payloadCount)]
      {
        let value = Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)
        isFine = isFine && isUTF8(document.bytes[value])
      }
    }
    isFine = isFine && open.count <= depth
    guard isFine else {
      #expect(isFine, "node \(index) of \(document.description.prefix(500))", sourceLocation: location)
      return
    }
  }
}

private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(validating: bytes, as: UTF8.self) != nil
}
