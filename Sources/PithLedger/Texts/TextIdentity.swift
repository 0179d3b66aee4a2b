public import PithCore
public import PithStore

/// What the text of an article is compared by.
public struct TextIdentity: Hashable, Sendable {
  /// The first 16 bytes of the SHA-256 of title and text.
  public let hash: [UInt8]
  public let fingerprint: SimHash
  /// The words of the text; of scripts without spaces, the characters.
  public let wordCount: Int
  /// The first 8 bytes of the SHA-256 of the title's letters and digits, without case.
  public let titleHash: [UInt8]

  /// As it is known without the text.
  ///
  /// - Throws: where the libcrypto of this machine is set up without SHA-256.
  public init(
    hash: [UInt8], fingerprint: SimHash, wordCount: Int, title: String?
  ) throws(ContentHashError) {
    self.hash = hash
    self.fingerprint = fingerprint
    self.wordCount = wordCount
    titleHash = try Self.hash(ofTitle: title)
  }

  /// - Throws: where the libcrypto of this machine is set up without SHA-256.
  public init(of article: Article) throws(ContentHashError) {
    let title = article.metadata.title
    var hashed: [UInt8] = Array((title ?? "").utf8)
    var builder = SimHash.Builder()
    for block in article.blocks {
      hashed.append(0x0A)
      hashed.append(contentsOf: block.text.utf8)
      builder.add(block.text)
    }
    hash = try ContentHash(of: hashed).leadingBytes(16)
    fingerprint = builder.value
    wordCount = builder.wordCount
    titleHash = try Self.hash(ofTitle: title)
  }

  private static func hash(ofTitle title: String?) throws(ContentHashError) -> [UInt8] {
    let letters = (title ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    return try ContentHash(of: letters).leadingBytes(8)
  }
}
