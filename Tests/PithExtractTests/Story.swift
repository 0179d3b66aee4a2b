/// An invented article, to put boilerplate beside.
enum Story {
  static let title = "Norvale reopens its harbour bridge after two years"

  static let paragraphs = [
    "The harbour bridge of Norvale opened again on Monday morning, two years after a winter storm had torn away its middle span.",
    "About four hundred people crossed it in the first hour, many of them with bicycles, and the town band played in the rain.",
    "Engineers had replaced both piers and raised the deck by ninety centimetres, so that the highest spring tides can pass below it.",
    "The work cost eleven million crowns, which is a third more than the council had planned when it ordered the steel in March.",
    "Ferries that carried cars across the bay in the meantime will keep running until the end of the summer, the harbour office said.",
  ]

  static var body: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  /// The article on a page, with markup before it, between its third and fourth paragraph, and after it.
  static func page(
    head: String = "", before: String = "", inside: String = "", after: String = ""
  ) throws -> TestPage {
    let parts = paragraphs.map { "<p>\($0)</p>" }
    return try TestPage(
      """
      <!DOCTYPE html><html><head><title>\(title)</title>\(head)</head><body>
      \(before)
      <article><h1>\(title)</h1><div>\(parts[..<3].joined())\(inside)\(parts[3...].joined())</div></article>
      \(after)
      </body></html>
      """)
  }
}
