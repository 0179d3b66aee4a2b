import PithCore
import PithExtract
import PithLedger

/// A line of an index file: an article, where its file stands, and what a lost ledger is made anew from.
struct IndexLine {
  let text: String

  /// Each line begins so, and then names its file.
  static let start = "{\"file\": \""

  /// - Parameters:
  ///   - file: relative to the output folder.
  ///   - fetched: in seconds since 1970.
  init(
    _ article: Article, file: String, revision: Int, source: String, address: String,
    text identity: TextIdentity,
    fetched: Int
  ) {
    let metadata = article.metadata
    let members: [(String, String)] = [
      ("file", JSONText.quoted(file)), ("title", JSONText.quotedOrNull(metadata.title)),
      ("authors", JSONText.list(metadata.authors)),
      ("published", JSONText.quotedOrNull(metadata.published?.description)),
      ("modified", JSONText.quotedOrNull(metadata.modified?.description)),
      ("language", JSONText.quotedOrNull(metadata.language)),
      ("siteName", JSONText.quotedOrNull(metadata.siteName)), ("source", JSONText.quoted(source)),
      ("address", JSONText.quoted(AddressCredentials.removed(from: address))),
      ("url", JSONText.quotedOrNull(article.url.map { AddressCredentials.removed(from: $0) })),
      ("canonicalURL", JSONText.quotedOrNull(metadata.canonicalURL)),
      ("fetched", JSONText.quoted(CivilDay.date(secondsSince1970: fetched).description)),
      ("revision", "\(revision)"), ("words", "\(identity.wordCount)"),
      ("confidence", "\((Double(article.confidence) * 100).rounded() / 100)"),
      ("hash", JSONText.quoted(Self.hexadecimal(identity.hash))),
      ("fingerprint", JSONText.quoted(Self.hexadecimal(identity.fingerprint.bits))),
    ]
    text = "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
