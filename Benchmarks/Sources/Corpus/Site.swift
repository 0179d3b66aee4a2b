import Foundation

/// The site that a page is of, by which folds are made: pages of one site share their template.
public struct Site: Sendable {
  /// The number of folds; `Training/blocks/corpus.py` has the same.
  public static let folds = 5

  /// The last two labels of the host, three where the second is short as in `co.uk`; the page's id without a host.
  public let name: String

  public init(of url: String?, id: String) {
    let host = url.flatMap { URLComponents(string: $0)?.host }?.lowercased() ?? ""
    let labels = host.split(separator: ".").filter { $0 != "www" }
    let isShort =
      labels.count >= 3 && labels[labels.count - 2].count <= 3 && labels[labels.count - 1].count == 2
    name = labels.isEmpty ? id : labels.suffix(isShort ? 3 : 2).joined(separator: ".")
  }

  public var fold: Int { Int(Self.crc32(name.utf8) % UInt32(Self.folds)) }

  /// CRC-32 as in zlib.
  public static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
