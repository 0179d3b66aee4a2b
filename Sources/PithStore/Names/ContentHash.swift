import CLibCrypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The digits of a whole hash in hexadecimal.
  public static let digitCount = 64

  private let bytes: [UInt8]

  /// - Throws: where the libcrypto of this machine is set up without SHA-256.
  public init(of content: [UInt8]) throws(ContentHashError) {
    var bytes = [UInt8](repeating: 0, count: Self.digitCount / 2)
    guard EVP_Digest(content, content.count, &bytes, nil, EVP_sha256(), nil) == 1 else {
      throw ContentHashError()
    }
    self.bytes = bytes
  }

  public init(of text: String) throws(ContentHashError) {
    try self.init(of: Array(text.utf8))
  }

  /// The first hexadecimal digits, in lower case; all of them where more are asked for than there are.
  public func digits(_ count: Int) -> String { String(description.prefix(count)) }

  /// The first bytes; all 32 where more are asked for.
  public func leadingBytes(_ count: Int) -> [UInt8] { Array(bytes.prefix(count)) }

  /// The hash in hexadecimal, in lower case.
  public var description: String {
    let digits = bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The hash in base64 (RFC 4648), as content security policies write it.
  package var base64: String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[start + $1]) : 0) }
      for position in 0..<4 {
        let isPadding = position > group.count
        text.append(isPadding ? UInt8(ascii: "=") : Self.base64Digits[bits >> (18 - 6 * position) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let base64Digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let digits = Array("0123456789abcdef".utf8)
}

/// SHA-256 is not to be had.
public struct ContentHashError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String {
    "libcrypto gives no SHA-256; look at the settings of OpenSSL on this machine (openssl.cnf, OPENSSL_CONF)"
  }
}
