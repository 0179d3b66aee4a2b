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

  /// The hash in hexadecimal, in lower case.
  public var description: String {
    let digits = bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// SHA-256 is not to be had.
public struct ContentHashError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String {
    "libcrypto gives no SHA-256; look at the settings of OpenSSL on this machine (openssl.cnf, OPENSSL_CONF)"
  }
}
