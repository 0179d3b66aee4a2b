import PithCore

/// What block segmentation needs to know of a tag.
struct TagTraits: OptionSet {
  let rawValue: UInt8

  /// Flows within a line unless it contains a block-level element.
  static let inline = TagTraits(rawValue: 1 << 0)
  /// Neither the element nor anything below it is text of the page.
  static let skipped = TagTraits(rawValue: 1 << 1)
  /// Commonly set apart by style alone: two such neighbours without white space between are two words.
  static let separated = TagTraits(rawValue: 1 << 2)
  /// Holds a formula, which is text of the line whatever its elements are.
  static let formula = TagTraits(rawValue: 1 << 3)

  /// The traits of all tags, by raw value.
  static let table: [TagTraits] = HTMLTag.allCases.map { tag in
    var traits: TagTraits = []
    if inlineTags.contains(tag) { traits.insert(.inline) }
    if skippedTags.contains(tag) { traits.insert(.skipped) }
    if separatedTags.contains(tag) { traits.insert(.separated) }
    if tag == .math { traits.insert(.formula) }
    return traits
  }

  private static let inlineTags: Set<HTMLTag> = [
    .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .br, .cite, .code, .data, .del, .dfn, .em, .font, .i, .img,
    .input, .ins, .kbd, .label, .mark, .math, .meter, .mjxAssistiveMML, .mjxContainer, .nobr, .output,
    .picture, .progress, .q, .rb, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup,
    .text, .time, .tt, .u, .var, .wbr,
  ]

  private static let skippedTags: Set<HTMLTag> = [
    .applet, .area, .audio, .base, .canvas, .datalist, .embed, .frame, .frameset, .head, .iframe, .link, .map,
    .meta, .mjxMath, .noframes, .object, .optgroup, .option, .param, .rp, .rt, .script, .select, .source,
    .style, .svg, .template, .textarea, .title, .track, .video,
  ]

  private static let separatedTags: Set<HTMLTag> = [.a, .label, .span, .time]
}
