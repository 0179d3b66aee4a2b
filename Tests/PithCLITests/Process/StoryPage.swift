/// A small news page about nothing that ever happened, and its article.
struct StoryPage {
  let title: String
  let paragraphs: [String]

  static let bridge = StoryPage(
    title: "Old bridge at Nemvar reopens",
    paragraphs: [
      "The stone bridge at Nemvar was opened to carts and walkers on Tuesday, two years after the flood took its middle arch.",
      "Masons from four villages had rebuilt the arch with the stones that divers brought up from the river bed, one at a time.",
      "“We numbered every one of them,” said Orla Besk, who led the work, “and only three are still missing.”",
    ])

  static let harbour = StoryPage(
    title: "Harbour of Tessaly gets its light back",
    paragraphs: [
      "The lighthouse of Tessaly was lit again on Friday evening, after a winter in which captains steered by the bakery’s sign.",
      "A storm had broken the lamp in November, and the only workshop that grinds such lenses had a waiting list of five months.",
      "The harbour master, Ivo Randt, thanked the baker, who had kept her sign burning through every night of it.",
    ])

  /// One of any number of pages, all different.
  static func numbered(_ number: Int) -> StoryPage {
    StoryPage(
      title: "Story \(number) of the long winter",
      paragraphs: (1...6).map { part in
        """
        In part \(part) of story \(number) the mayor walked \(number * part) steps through the snow, counted the lamps \
        that still burned, and wrote the figure down, because nobody else in the valley kept such books.
        """
      })
  }

  var html: String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
    <article><h1>\(title)</h1>
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </article><footer><a href="/imprint">Imprint</a></footer></body></html>
    """
  }

  /// What `pith` prints for it.
  var text: String { ([title] + paragraphs).joined(separator: "\n\n") + "\n" }
}
