import Glibc

/// Cookies in the format of Netscape's `cookies.txt`, which browsers' extensions, curl and wget write.
///
/// Each goes to the hosts that it is for and to no other.
public struct CookieList: Sendable {
  /// Why there are no cookies to be had from a text.
  public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file could not be read, in the words of the operating system.
    case notReadable(String)
    /// A line, counted from 1, is neither empty, nor a comment, nor a cookie.
    case noCookie(line: Int)

    public var description: String {
      switch self {
      case .notReadable(let words): words
      case .noCookie(let line):
        "line \(line) is no cookie; a cookie has seven fields with tabs between them (the format of cookies.txt)"
      }
    }
  }

  /// A cookie a line.
  let lines: [String]

  /// The largest file that is taken, in bytes: browsers keep some thousands of cookies of at most 4 KB.
  private static let maximumBytes = 64_000_000
  /// Fields of a cookie: domain, whether subdomains get it, path, whether https only, time of its end, name, value.
  private static let fieldCount = 7
  /// What browsers put before the domain of a cookie that scripts may not read.
  private static let httpOnlySign = "#HttpOnly_"

  /// No cookies.
  public init() {
    lines = []
  }

  public init(text: String) throws(Problem) {
    var lines: [String] = []
    // Some editors begin text files with it.
    let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.allSatisfy(\.isWhitespace) { continue }
      if line.hasPrefix("#") && !line.hasPrefix(Self.httpOnlySign) { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == Self.fieldCount || fields.count == Self.fieldCount - 1, !fields[0].isEmpty,
        fields[2].hasPrefix("/"), Int(fields[4]) != nil
      else { throw .noCookie(line: index + 1) }
      // A cookie without a value lacks the last tab in files of some programs.
      lines.append(String(line) + (fields.count == Self.fieldCount ? "" : "\t"))
    }
    self.lines = lines
  }

  public init(file path: String) throws(Problem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notReadable(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var fault: CInt?
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        let byteCount = read(descriptor, buffer.baseAddress, buffer.count)
        if byteCount < 0 { fault = errno }
        count = max(0, byteCount)
      }
      if let fault { throw .notReadable(String(cString: strerror(fault))) }
      if chunk.isEmpty { break }
      bytes += chunk
      if bytes.count > Self.maximumBytes { throw .notReadable("it is too large for a file of cookies") }
    }
    try self.init(text: String(decoding: bytes, as: UTF8.self))
  }
}
