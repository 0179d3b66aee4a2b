public import PithCore

/// A page as a document, and how its bytes were read.
public struct ParseResult: Sendable {
  public let document: HTMLDocument
  /// The character encoding that the bytes were read in, and what decided it.
  public let encoding: CharacterEncoding
}
