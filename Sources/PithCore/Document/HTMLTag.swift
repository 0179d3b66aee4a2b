/// The elements that Pith tells apart. Every other element is `.other`; text is a node of its own kind.
///
/// The raw value indexes tables; it has no meaning outside one build.
public enum HTMLTag: UInt8, CaseIterable, Hashable, Sendable {
  /// Not an element: a run of text.
  case text
  /// An element of a name that is not listed: a custom element, an element of a foreign vocabulary.
  case other
  case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi, bdo
  case big, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, data
  case datalist, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
  case figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup
  case hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math
  case menu, meta, meter, nav, nobr, noframes, noscript, object, ol, optgroup, option, output, p
  case param, picture, plaintext, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search
  case section, select, slot, small, source, span, strike, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
  case `var`, video, wbr, xmp
  // MathML, and what MathJax wraps it in.
  case annotation, annotationXML, mfrac, mjxAssistiveMML, mjxContainer, mjxMath, msqrt, msub, msubsup, msup
  case munder, munderover

  /// The tag of an element name in lower case; `.other` for names that are not listed.
  public init(name: UnsafeBufferPointer<UInt8>) {
    self = NameTable.tags.value(of: name) ?? .other
  }

  /// The element name in lower case; `#text` for text, `*` for elements that are not listed.
  public var name: String {
    switch self {
    case .text: "#text"
    case .other: "*"
    case .annotationXML: "annotation-xml"
    case .mjxAssistiveMML: "mjx-assistive-mml"
    case .mjxContainer: "mjx-container"
    case .mjxMath: "mjx-math"
    default: String(describing: self)
    }
  }

  /// The level of a heading, from 1 for `h1` to 6; `nil` for other elements.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
