import PithCore

/// Tells what bytes are when they are no HTML page.
enum ContentSniffer {
  /// What the bytes are instead of HTML; `nil` where they may be HTML.
  static func nonHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if let signature = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return signature.content }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    if PageDecoder.undeclaredUTF16(bytes) == nil, isBinary(bytes.prefix(sampleBytes)) { return "binary data" }
    let text = UnsafeBufferPointer(
      rebasing: bytes.drop { $0.isHTMLSpace || [0xEF, 0xBB, 0xBF].contains($0) })
    if isJSON(text) { return "JSON data" }
    if text.starts(withLowercase: "<?xml"), let root = xmlRoot(of: text) {
      return "XML with the root element \(root)"
    }
    return nil
  }

  private static let sampleBytes = 4_096
  /// Of random or compressed bytes one in nine is a control character that no text has; of a page, none or a few
  /// by accident.
  private static let controlsPerByte = 0.05

  /// The beginnings of files that people save or serve as pages by mistake.
  private static let signatures: [(bytes: [UInt8], content: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("RIFF".utf8), "a WebP image or a sound file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1F, 0x8B], "gzip data; unpack it first"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data; unpack it first"),
    (Array("BZh".utf8), "bzip2 data; unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data; unpack it first"),
    (Array("{\\rtf".utf8), "an RTF document"),
  ]

  private static func isBinary(_ sample: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let controls = sample.count { $0 < 0x20 && !$0.isHTMLSpace && $0 != 0x1B }
    return Double(controls) > Double(sample.count) * controlsPerByte
  }

  private static func isJSON(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    let second = text.dropFirst().first { !$0.isHTMLSpace }
    switch (first, second) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "["), UInt8(ascii: "{")),
      (UInt8(ascii: "["), UInt8(ascii: "\"")):
      return true
    default:
      return false
    }
  }

  /// The name of the root element where it is none of HTML's; `nil` for XHTML.
  private static func xmlRoot(of text: UnsafeBufferPointer<UInt8>) -> String? {
    var reader = MarkupReader(text)
    while true {
      reader.position = reader.next(UInt8(ascii: "<"), from: reader.position)
      guard let following = reader.byte(at: reader.position + 1) else { return nil }
      if following.isASCIILetter { break }
      reader.skipDeclaration()
    }
    reader.position += 1
    let (name, range) = reader.readTagName()
    let tag = NameTables.tags.value(of: name)
    guard tag == nil || tag == .svg || tag == .math else { return nil }
    return String(decoding: reader.span(range).prefix(40), as: UTF8.self)
  }
}
