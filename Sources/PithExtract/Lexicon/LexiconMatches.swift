/// What the heading lexicon says of each block of a page, read once for all who ask.
struct LexiconMatches {
  /// By block; `nil` for what the lexicon doesn't know.
  let matches: [HeadingMatcher.Match?]

  init(_ page: SegmentedPage) {
    matches = page.blocks.map { block in
      block.words <= HeadingMatcher.longestWords
        ? HeadingMatcher.standard.match(page.text[block.textRange]) : nil
    }
  }

  subscript(block: Int) -> HeadingMatcher.Match? { matches[block] }
}
