/// What the model knows of names and words: tables that were learned from pages of other sites than those they are used on.
struct TokenTables: Sendable {
  /// Of a container's names (`TemplateNames`): whether its words are main content.
  let names: TokenTable
  /// Of the words of short blocks: whether the block is main content.
  let words: TokenTable
  /// Of the words of headings: whether what stands below is main content.
  let headings: TokenTable
  /// Of the names on a page and the words of its address (`PageTokens`): a score for each `PageKind`.
  let kinds: TokenTable
  /// The names that `kinds` may know.
  let pageNames: PageTokens.Filter

  init(names: TokenTable, words: TokenTable, headings: TokenTable, kinds: TokenTable) {
    self.names = names
    self.words = words
    self.headings = headings
    self.kinds = kinds
    pageNames = PageTokens.Filter(kinds)
  }

  static let empty = TokenTables(names: .empty, words: .empty, headings: .empty, kinds: .empty)
}
