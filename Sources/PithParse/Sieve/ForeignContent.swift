/// Where an `svg` element ends.
extension MarkupReader {
  /// Passes over the content of an `svg` element, which starts here, and its end tag.
  ///
  /// An HTML element that cannot be in SVG (`<p>`, `<div>`) ends it before that tag, as the HTML Standard's rules
  /// for foreign content have it. In `foreignObject`, `desc` and `title`, which hold HTML, it doesn't.
  mutating func skipSVG() {
    var depth = 1
    // Elements of HTML within the drawing.
    var islands = 0
    while true {
      position = next(UInt8(ascii: "<"), from: position)
      guard let following = byte(at: position + 1) else {
        position = end
        return
      }
      let tagStart = position
      if following == UInt8(ascii: "!"), has("<![cdata[", at: position) {
        skipCDATA()
      } else if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
        skipDeclaration()
      } else if following == UInt8(ascii: "/"), byte(at: position + 2)?.isASCIILetter == true {
        position += 2
        let name = readTagName().name
        if islands == 0, SVGBreakout.endTags.contains(name) {
          position = tagStart
          return
        }
        guard skipAttributes() != nil else { return }
        if islands > 0, PackedName.islands.contains(name) {
          islands -= 1
        } else if name == .svg {
          depth -= 1
          if depth == 0 { return }
        }
      } else if following.isASCIILetter {
        position += 1
        let (name, range) = readTagName()
        if islands == 0, SVGBreakout.contains(name) {
          position = tagStart
          return
        }
        guard let isSelfClosing = skipAttributes() else { return }
        guard !isSelfClosing else { continue }
        if name == .svg { depth += 1 }
        if PackedName.islands.contains(name) { islands += 1 }
        if islands > 0 { skipRawText(ofElement: range) }
      } else {
        position += 1
      }
    }
  }

  /// In HTML within SVG, script and style hold raw text as elsewhere.
  private mutating func skipRawText(ofElement name: Range<Int>) {
    if has("script", at: name.lowerBound), name.count == 6 { position = endOfScript() }
    if has("style", at: name.lowerBound), name.count == 5 { position = endOfRawText("</style") }
  }

  private mutating func skipCDATA() {
    var index = position + 9
    while true {
      index = next(UInt8(ascii: "]"), from: index)
      guard index < end else { break }
      if has("]]>", at: index) {
        index += 3
        break
      }
      index += 1
    }
    position = index
  }
}

/// The elements whose start tags end foreign content (HTML Standard, "The rules for parsing tokens in foreign
/// content"). `font` is left out: only with certain attributes does it, and nobody has it in an SVG.
private enum SVGBreakout {
  static func contains(_ name: PackedName) -> Bool { names.contains(name) }

  /// Those whose end tags do as well.
  static let endTags = [PackedName("p".utf8), PackedName("br".utf8)]

  private static let names = Set(
    """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing \
    menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
    """
    .split(separator: " ").map { PackedName($0.utf8) })
}

extension PackedName {
  fileprivate static let svg = PackedName("svg".utf8)
  /// The HTML integration points.
  fileprivate static let islands = ["foreignobject", "desc", "title"].map { PackedName($0.utf8) }
}
