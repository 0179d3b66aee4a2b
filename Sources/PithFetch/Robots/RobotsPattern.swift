internal import CLinux

/// The path of a rule, in which `*` stands for any octets and `$` at the end for the end of the path (RFC 9309, section 2.2.3).
struct RobotsPattern: Hashable, Sendable {
  /// The octets between the wildcards: the first piece stands at the path's start, the others anywhere after one another.
  private let pieces: [[UInt8]]
  private let isAnchored: Bool
  /// The length that decides between the rules that match, in octets, wildcards included.
  let length: Int

  init(_ bytes: ArraySlice<UInt8>) {
    let isAnchored = bytes.last == UInt8(ascii: "$")
    var pieces: [[UInt8]] = []
    var isQuery = false
    for piece in (isAnchored ? bytes.dropLast() : bytes).split(
      separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    {
      var octets: [UInt8] = []
      isQuery = RobotsPath.append(piece, to: &octets, isQuery: isQuery)
      pieces.append(octets)
    }
    length = pieces.reduce(0) { $0 + $1.count } + pieces.count - 1 + (isAnchored ? 1 : 0)
    self.pieces = pieces
    self.isAnchored = isAnchored
  }

  /// Whether the path begins with what the pattern describes.
  ///
  /// - Parameter path: in the form that `RobotsPath` gives it.
  ///
  /// Takes time in proportion to the lengths of both, since each piece is looked for after the one before and never again.
  func matches(_ path: [UInt8]) -> Bool {
    guard let first = pieces.first, path.starts(with: first) else { return false }
    guard pieces.count > 1 else { return !isAnchored || path.count == first.count }
    return path.withUnsafeBytes { path in
      var position = first.count
      for piece in pieces[1...].dropLast(isAnchored ? 1 : 0) {
        guard let found = Self.position(of: piece, in: path, from: position) else { return false }
        position = found + piece.count
      }
      guard isAnchored, let last = pieces.last else { return true }
      return path.count - position >= last.count && path.suffix(last.count).elementsEqual(last)
    }
  }

  private static func position(
    of piece: [UInt8], in path: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard !piece.isEmpty, let base = path.baseAddress else { return start }
    return piece.withUnsafeBytes { piece in
      guard let found = memmem(base + start, path.count - start, piece.baseAddress, piece.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
