import PithCore

/// Tells whether a page is a study in the usual parts: introduction, methods, results, discussion (IMRAD). There a heading that says
/// "Discussion" opens no comments.
struct StudySections {
  private let page: SegmentedPage
  /// Whether the page has headings of at least two other parts.
  private let isStudy: Bool

  private static let leastParts = 2
  private static let parts: Set<String> = [
    "introduction", "background", "methods", "method", "materials and methods", "methodology", "results",
    "findings", "limitations", "conclusion", "conclusions", "data availability", "references",
    "einleitung", "methoden", "methodik", "ergebnisse", "fazit", "schlussfolgerung", "schlussfolgerungen",
    "méthodes", "méthode", "résultats", "introducción", "métodos", "resultados", "conclusiones",
    "introdução", "conclusão", "conclusões", "introduzione", "metodi", "risultati", "conclusioni",
    "введение", "методы", "результаты", "выводы", "заключение",
  ]
  private static let discussions: Set<String> = [
    "discussion", "diskussion", "discusión", "discussão", "discussione", "обсуждение",
    "results and discussion",
    "discussion and conclusion", "discussion and conclusions",
  ]
  /// In bytes; a number may stand before the name.
  private static let longestHeading = 60

  init(_ page: SegmentedPage) {
    self.page = page
    var found: Set<String> = []
    for block in page.blocks.indices where page.headingLevel(of: block) != nil {
      guard let name = Self.name(of: block, in: page), Self.parts.contains(name) else { continue }
      found.insert(name)
    }
    isStudy = found.count >= Self.leastParts
  }

  /// Whether a block is the heading of a study's discussion.
  func isDiscussion(_ block: Int) -> Bool {
    isStudy && page.headingLevel(of: block) != nil
      && Self.name(of: block, in: page).map(Self.discussions.contains) == true
  }

  /// A short heading without the number before it, `4. Discussion`, in lower case.
  private static func name(of block: Int, in page: SegmentedPage) -> String? {
    guard page.blocks[block].textRange.count <= longestHeading else { return nil }
    return String(page.text(of: block).lowercased().drop { !$0.isLetter })
  }
}
