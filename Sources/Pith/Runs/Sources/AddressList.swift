import FoundationEssentials
import PithCore
import PithFetch

/// A text file with an address a line. White space around it, empty lines and lines that begin with `#` are left out.
struct AddressList: Sendable {
  /// In the order of the file.
  private(set) var addresses: [String] = []
  /// Lines that hold something else.
  private(set) var otherLines: [String] = []

  /// No list of addresses that someone keeps by hand is larger, in bytes.
  private static let largestFile = 100_000_000
  /// Editors of Windows put it before a text.
  private static let byteOrderMark: Character = "\u{FEFF}"

  /// - Throws: `StageFailure` with what is wrong with the file.
  init(file path: String) throws(StageFailure) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      let isMissing = !FileManager.default.fileExists(atPath: path)
      throw StageFailure(
        stage: .read, code: isMissing ? .fileNotFound : .notReadable,
        detail: "the list of addresses \(path) \(isMissing ? "is not there" : "cannot be read")",
        underlying: error)
    }
    guard data.count <= Self.largestFile, !data.contains(0) else {
      throw StageFailure(
        stage: .read, code: .notReadable,
        detail: "\(path) is no list of addresses; name a text file with one address a line")
    }
    self.init(text: String(decoding: data, as: UTF8.self))
  }

  /// - Parameter text: it may begin with a byte order mark.
  init(text: String) {
    for line in text.drop(while: { $0 == Self.byteOrderMark }).split(whereSeparator: \.isNewline) {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      if AddressIdentity(text) == nil { otherLines.append(text) } else { addresses.append(text) }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
