/// Finds the encoding that a page's `meta` elements declare, without parsing the page.
///
/// The HTML Standard's "prescan a byte stream to determine its encoding", with two differences: it goes on
/// after 1,024 bytes, since many pages declare later and browsers then start over; and it passes over the content of
/// `script` and `style`, where a `<meta` would be part of a program.
struct MetaPrescan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The encoding declared first; `nil` where no label that the Encoding Standard knows is declared.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> StandardEncoding? {
    var scan = MetaPrescan(bytes)
    return scan.run()
  }

  private mutating func run() -> StandardEncoding? {
    while let tag = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = tag + 1
      let rest = bytes[position...]
      if rest.starts(withLowercase: "!--") {
        // The end may share its hyphens with the start: `<!-->` is a whole comment.
        position = bytes.firstIndex(of: "-->", from: position + 1).map { $0 + 3 } ?? bytes.count
      } else if rest.starts(withLowercase: "meta"), isNameEnd(at: position + 4) {
        position += 4
        if let encoding = encodingOfMeta() { return encoding }
      } else if rest.first?.isASCIILetter == true {
        let name = nameAtPosition()
        while attribute() != nil {}
        switch name {
        case "script": position = bytes.firstIndex(of: "</script", from: position) ?? bytes.count
        case "style": position = bytes.firstIndex(of: "</style", from: position) ?? bytes.count
        default: break
        }
      } else if let next = rest.first, "!/?".utf8.contains(next) {
        position = rest.firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      }
    }
    return nil
  }

  private mutating func encodingOfMeta() -> StandardEncoding? {
    var isContentType = false
    var charset: StandardEncoding?
    var contentCharset: StandardEncoding?
    while let (name, value) = attribute() {
      switch name {
      case "http-equiv": isContentType = String(decoding: value, as: UTF8.self).lowercased() == "content-type"
      case "charset": charset = charset ?? StandardEncoding(label: value)
      case "content": contentCharset = contentCharset ?? CharsetParameter.encoding(in: value)
      default: break
      }
    }
    switch charset ?? (isContentType ? contentCharset : nil) {
    // Were it UTF-16, this scan would not have read it.
    case .utf16LE, .utf16BE: return .utf8
    case let encoding: return encoding
    }
  }

  /// Reads the next attribute of a tag; `nil` at the tag's end.
  private mutating func attribute() -> (name: String, value: [UInt8])? {
    while let byte = current, byte.isHTMLSpace || byte == UInt8(ascii: "/") { position += 1 }
    guard let first = current, first != UInt8(ascii: ">") else { return nil }
    var name: [UInt8] = [first.asciiLowercased]
    position += 1
    while let byte = current, byte != UInt8(ascii: "="), !isNameEnd(at: position) {
      name.append(byte.asciiLowercased)
      position += 1
    }
    let text = String(decoding: name, as: UTF8.self)
    skipSpace()
    guard current == UInt8(ascii: "=") else { return (text, []) }
    position += 1
    skipSpace()
    return (text, attributeValue())
  }

  private mutating func attributeValue() -> [UInt8] {
    guard let first = current else { return [] }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let start = position + 1
      let end = bytes[start...].firstIndex(of: first) ?? bytes.count
      position = min(end + 1, bytes.count)
      return Array(bytes[start..<end])
    }
    let start = position
    while let byte = current, !byte.isHTMLSpace, byte != UInt8(ascii: ">") { position += 1 }
    return Array(bytes[start..<position])
  }

  private mutating func nameAtPosition() -> String {
    let start = position
    while position < bytes.count, !isNameEnd(at: position) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  private mutating func skipSpace() {
    while let byte = current, byte.isHTMLSpace { position += 1 }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isNameEnd(at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: ">")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first occurrence of a text in lower case, case ignored.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var index = start
    while index + text.utf8CodeUnitCount <= count {
      guard let candidate = self[index...].firstIndex(of: text.utf8Start.pointee) else { return nil }
      if self[candidate...].starts(withLowercase: text) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}
