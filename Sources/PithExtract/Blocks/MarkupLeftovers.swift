import PithCore

/// Markup that a page shows as text by mistake: escaped twice, or left by a plugin that is gone.
///
/// Pages that show code are left as they are: what looks like a mistake is what they are about.
struct MarkupLeftovers {
  private let showsCode: Bool

  init(_ page: SegmentedPage) {
    showsCode = page.blocks.contains { $0.codeBytes > 0 } || page.containers.contains { $0.tag == .pre }
  }

  /// A text without such markup, with the text of its links: `<a href="https://...">Norvale</a>`, `[caption id="7"]The pier[/caption]`,
  /// `Fish &amp; chips`.
  func removed(from text: String) -> String {
    guard !showsCode, Self.mayHaveMarkup(text) else { return text }
    var text = text.replacing(Self.links) { $0.1 }
    text = text.replacing(Self.breaks, with: " ")
    text = text.replacing(Self.shortcodes, with: "")
    for (entity, character) in Self.entities { text.replace(entity, with: character) }
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func mayHaveMarkup(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      && (text.contains(links) || text.contains(breaks) || text.contains(shortcodes)
        || entities.contains { text.contains($0.0) })
  }

  private nonisolated(unsafe) static let links = /<a\s[^<>]*href=[^<>]*>([^<>]*)<\/a>/
  private nonisolated(unsafe) static let breaks = /<br\s?\/?>|<\/?p>/
  /// Those of WordPress and of its common page builders: Visual Composer, Divi, Avada, Enfold, Shortcodes Ultimate.
  private nonisolated(unsafe) static let shortcodes =
    /\[\/?(?:vc|et_pb|fusion|av|su)_[a-z_]+(?:\s[^\[\]]*)?\]|\[\/(?:caption|gallery|embed|playlist)\]|\[(?:caption|gallery|embed|playlist|contact-form-7|adrotate)\s[^\[\]]*=[^\[\]]*\]/

  private static let entities = [
    ("&nbsp;", " "), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&#039;", "'"), ("&apos;", "'"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&hellip;", "…"), ("&#8217;", "’"), ("&#8216;", "‘"), ("&#8220;", "“"), ("&#8221;", "”"),
    ("&#8211;", "–"),
    ("&#8212;", "—"), ("&#8230;", "…"), ("&#160;", " "),
  ]
}
