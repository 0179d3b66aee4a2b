import PithCore

/// Markup that a page shows as text by mistake: escaped twice, or left by a plugin that is gone.
///
/// Pages that show code are left as they are: what looks like a mistake is what they are about.
struct MarkupLeftovers {
  private let showsCode: Bool
  private let patterns = Patterns()

  init(_ page: SegmentedPage) {
    showsCode = page.blocks.contains { $0.codeBytes > 0 } || page.containers.contains { $0.tag == .pre }
  }

  /// A text without such markup, with the text of its links: `<a href="https://...">Norvale</a>`, `[caption id="7"]The pier[/caption]`,
  /// `Fish &amp; chips`.
  func removed(from text: String) -> String {
    guard !showsCode, Self.mayHaveMarkup(text) else { return text }
    var text = text.replacing(patterns.links) { $0.0.contains("href=") ? $0.1 : $0.0 }
    text = text.replacing(patterns.breaks, with: " ")
    text = text.replacing(patterns.shortcodes, with: "")
    for (entity, character) in Self.entities { text.replace(entity, with: character) }
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  /// How such markup begins.
  private static let starts: [[UInt8]] = [
    "<a", "<br", "<p>", "</p>", "[/", "[vc_", "[et_pb_", "[fusion_", "[av_", "[su_", "[caption", "[gallery",
    "[embed",
    "[playlist", "[contact-form-7", "[adrotate",
  ].map { Array($0.utf8) }
  /// A reference to a character is not longer, in bytes.
  private static let longestReference = 8

  /// Whether a text has the start of such markup: hardly any has, and what looks for the whole is slow.
  private static func mayHaveMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "<"), UInt8(ascii: "["):
          if starts.contains(where: { bytes[index...].starts(with: $0) }) { return true }
        case UInt8(ascii: "&"):
          if bytes[index...].prefix(longestReference).contains(UInt8(ascii: ";")) { return true }
        default: break
        }
      }
      return false
    }
  }

  /// The expressions, each built when a text first needs it: to build them for every page took 17 % of the time of extraction.
  private final class Patterns {
    // None of them can match a text in several ways, which would take time in the square of its length.
    lazy var links = /<a\s[^<>]*>([^<>]*)<\/a>/
    lazy var breaks = /<br\s?\/?>|<\/?p>/
    /// Those of WordPress and of its common page builders: Visual Composer, Divi, Avada, Enfold, Shortcodes Ultimate.
    lazy var shortcodes =
      /\[\/?(?:vc|et_pb|fusion|av|su)_[a-z_]+(?:\s[^\[\]]*)?\]|\[\/(?:caption|gallery|embed|playlist)\]|\[(?:caption|gallery|embed|playlist|contact-form-7|adrotate)\s[^\[\]=]*=[^\[\]]*\]/
  }

  private static let entities = [
    ("&nbsp;", " "), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&apos;", "'"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&hellip;", "…"), ("&#8217;", "’"), ("&#8216;", "‘"), ("&#8220;", "“"), ("&#8221;", "”"),
    ("&#8211;", "–"),
    ("&#8212;", "—"), ("&#8230;", "…"), ("&#160;", " "),
  ]
}
