/// A title from the head of a page, without the site's name.
struct DeclaredTitle {
  let text: String
  let source: MetadataSource
  let key: TitleKey

  init(text: String, source: MetadataSource) {
    self.text = text
    self.source = source
    key = TitleKey(text)
  }
}
