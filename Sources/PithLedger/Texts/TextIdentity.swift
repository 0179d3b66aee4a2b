public import PithCore
public import PithStore

/// What the text of an article is compared by.
public struct TextIdentity: Hashable, Sendable {
  /// The first 16 bytes of the SHA-256 of title and text.
  public let hash: [UInt8]
  public let fingerprint: SimHash
  /// The words of the text; of scripts without spaces, the characters.
  public let wordCount: Int

  public init(hash: [UInt8], fingerprint: SimHash, wordCount: Int) {
    self.hash = hash
    self.fingerprint = fingerprint
    self.wordCount = wordCount
  }

  /// - Throws: where the libcrypto of this machine is set up without SHA-256.
  public init(of article: Article) throws(ContentHashError) {
    var hashed: [UInt8] = Array((article.metadata.title ?? "").utf8)
    var builder = SimHash.Builder()
    for block in article.blocks {
      hashed.append(0x0A)
      hashed.append(contentsOf: block.text.utf8)
      builder.add(block.text)
    }
    hash = try ContentHash(of: hashed).leadingBytes(16)
    fingerprint = builder.value
    wordCount = builder.wordCount
  }
}
