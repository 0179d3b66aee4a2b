/// The page that every host has.
enum PlayedPage {
  static let bytes = Array(html.utf8)

  private static let html = """
    <!DOCTYPE html><html lang="en"><head><title>Ferry back after storm - The Played Post</title></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferry back after storm</h1>
    \(String(repeating: "<p>\(paragraph)</p>\n", count: 6))</article>
    <footer><a href="/imprint">Imprint</a></footer></body></html>
    """

  private static let paragraph = """
    The ferry between Kell and the outer islands sailed again on Monday, four days after the storm had torn the landing \
    stage from its moorings. Divers had found no damage below the water line, the harbour master said, and the first \
    boat left with all its places taken.
    """
}
