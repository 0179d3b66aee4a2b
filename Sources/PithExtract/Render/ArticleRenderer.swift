public import PithCore

/// Turns an article into the content of a file.
///
/// Every renderer writes the title and the text of all blocks, in their order: formats differ in form alone.
/// The same article gives the same bytes.
public protocol ArticleRenderer: Sendable {
  /// The article in UTF-8, ended by one line feed; no bytes at all for an article without title and text,
  /// where the format can be empty.
  func render(_ article: Article) -> [UInt8]
}
