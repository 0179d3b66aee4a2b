import CLibCrypto
import Glibc

/// The digest of a WARC record or of its payload: SHA-1 in Base32, as web archives commonly have it and their indexes compare it.
/// It is there to find damage and repetitions, not to withstand forgery.
enum RecordDigest {
  private static let byteCount = 20
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// `sha1:` and the digest of the parts one after another.
  ///
  /// - Throws: where the libcrypto of this machine is set up without SHA-1.
  static func of(_ parts: [UInt8]...) throws(SystemError) -> String {
    guard let context = EVP_MD_CTX_new() else { throw SystemError(number: ENOMEM) }
    defer { EVP_MD_CTX_free(context) }
    var digest = [UInt8](repeating: 0, count: byteCount)
    var isDone = EVP_DigestInit_ex(context, EVP_sha1(), nil) == 1
    for part in parts { isDone = isDone && EVP_DigestUpdate(context, part, part.count) == 1 }
    guard isDone, EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw SystemError(number: ENOTSUP) }
    return "sha1:" + base32(digest)
  }

  /// RFC 4648, section 6, of a whole number of groups of 5 bytes, which need no padding.
  private static func base32(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 5) {
      let bits = bytes[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for shift in stride(from: UInt64(35), through: 0, by: -5) {
        text.append(alphabet[Int(bits >> shift & 31)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
