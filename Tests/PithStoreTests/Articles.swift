import PithCore

extension RenderedArticle {
  /// A rendered article without blocks.
  static func sample(
    _ source: PageRequest.Source = .file("pages/a.html"), title: String? = nil, url: String? = nil,
    index: Int = 0, content: String = "text\n", edit: (inout ArticleMetadata) -> Void = { _ in }
  ) -> RenderedArticle {
    var metadata = ArticleMetadata()
    metadata.title = title
    edit(&metadata)
    let article = Article(
      request: PageRequest(source, index: index), url: url, metadata: metadata, blocks: [])
    return RenderedArticle(article: article, bytes: Array(content.utf8), fileExtension: "txt")
  }
}
