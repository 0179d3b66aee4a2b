import Foundation
import PithExtract
import PithFetch
import PithLedger

/// Reads the index files of an output folder, a file at a time, the oldest first.
///
/// Lines that cannot be read, such as one that was cut off, are left out: a page that is lost that way is fetched once more.
struct IndexReader: Sequence, IteratorProtocol {
  private let folder: String
  private var names: ArraySlice<String>

  init(output: String) {
    folder = "\(output)/\(IndexFile.folder)"
    names = IndexFile.names(in: output)[...]
  }

  mutating func next() -> [RestoredPage]? {
    guard let name = names.popFirst() else { return nil }
    let data = (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))) ?? Data()
    let decoder = JSONDecoder()
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      (try? decoder.decode(Line.self, from: line))?.page
    }
  }

  /// The members of a line that a ledger is made from.
  private struct Line: Decodable {
    var file: String
    var title: String?
    var source: String
    var address: String
    var url: String?
    var published: String?
    var fetched: String
    var revision: Int
    var words: Int
    var hash: String
    var fingerprint: String

    var page: RestoredPage? {
      guard let hash = Self.bytes(hash), let bits = UInt64(fingerprint, radix: 16),
        let fetched = TimestampReader.date(in: fetched)?.order,
        let text = try? TextIdentity(
          hash: hash, fingerprint: SimHash(bits: bits), wordCount: words, title: title)
      else { return nil }
      let identities = [address, url].compactMap { $0.flatMap { AddressIdentity($0)?.text } }
      return RestoredPage(
        source: source, address: address, identities: identities, file: firstFile, revision: revision,
        text: text, published: published.flatMap { TimestampReader.date(in: $0)?.order }, fetched: fetched)
    }

    /// The path without the mark of a revision.
    private var firstFile: String {
      guard revision > 1, let mark = file.range(of: ".r\(revision)", options: .backwards) else { return file }
      return file.replacingCharacters(in: mark, with: "")
    }

    private static func bytes(_ hexadecimal: String) -> [UInt8]? {
      let digits = Array(hexadecimal.utf8)
      guard digits.count == 32 else { return nil }
      var bytes: [UInt8] = []
      for start in stride(from: 0, to: digits.count, by: 2) {
        guard let byte = UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16) else {
          return nil
        }
        bytes.append(byte)
      }
      return bytes
    }
  }
}
