import Glibc
import PithCore
import Testing

@testable import PithParse

@Suite struct PageDecoderTests {
  private let russian = "Городской совет в четверг принял бюджет на следующий год"

  // MARK: Who decides

  @Test func aByteOrderMarkGoesBeforeTheHeader() {
    let utf16 = [0xFF, 0xFE] + utf16Bytes("<p>Grüße", isBigEndian: false)
    expect(decode(utf16, contentType: "text/html; charset=utf-8"), "<p>Grüße", "utf-16le", .byteOrderMark)
    let bigEndian = [0xFE, 0xFF] + utf16Bytes("<p>Grüße", isBigEndian: true)
    expect(decode(bigEndian), "<p>Grüße", "utf-16be", .byteOrderMark)
    let utf8 = [0xEF, 0xBB, 0xBF] + Array("<p>Grüße".utf8)
    expect(decode(utf8, contentType: "text/html; charset=iso-8859-1"), "<p>Grüße", "utf-8", .byteOrderMark)
  }

  @Test func theHeaderGoesBeforeMeta() {
    let page = encode("<meta charset=koi8-r>\(russian)", as: "CP1251")
    expect(
      decode(page, contentType: "text/html; charset=\"Windows-1251\""),
      "<meta charset=koi8-r>\(russian)", "windows-1251", .httpHeader)
  }

  @Test func validUTF8GoesBeforeEveryDeclaration() {
    let page = Array("<meta charset=windows-1251>\(russian)".utf8)
    expect(
      decode(page, contentType: "text/html; charset=iso-8859-1"),
      "<meta charset=windows-1251>\(russian)", "utf-8", .validUTF8)
  }

  @Test func metaDecidesWhereverItStands() {
    let pages = [
      "<meta charset='windows-1251'>",
      "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'>",
      "<meta content=\"text/html;charset=windows-1251\" http-equiv=\"content-type\"/>",
      String(repeating: "<link rel=x href=y>", count: 200) + "<meta charset=windows-1251>",
      "<!-- <meta charset=koi8-r> --><script>a = '<meta charset=koi8-r>'</script><meta charset=cp1251>",
      "<meta charset=no-such-thing><meta charset=windows-1251>",
      "<p title='<meta charset=koi8-r>'><meta charset=windows-1251>",
    ]
    for page in pages {
      let text = page + russian
      expect(decode(encode(text, as: "CP1251")), text, "windows-1251", .meta)
    }
  }

  @Test func undeclaredTextIsDetected() {
    let samples: [(text: String, iconvName: String, encoding: String)] = [
      (russian, "CP1251", "windows-1251"),
      (russian, "KOI8-R", "koi8-r"),
      ("Το δημοτικό συμβούλιο ενέκρινε την Πέμπτη τον προϋπολογισμό", "ISO-8859-7", "iso-8859-7"),
      ("市議会は木曜日に来年度の予算を可決した。反対は三票だった。", "CP932", "shift_jis"),
      ("市議会は木曜日に来年度の予算を可決した。反対は三票だった。", "EUC-JP", "euc-jp"),
      ("市議会は木曜日に来年度の予算を可決した。", "ISO-2022-JP", "iso-2022-jp"),
      ("市议会星期四通过了明年的预算，三票反对，两票弃权。", "GB18030", "gb18030"),
      ("市議會星期四通過了明年的預算，三票反對，兩票棄權。", "BIG5", "big5"),
      ("시의회는 목요일에 내년 예산안을 통과시켰다. 반대는 세 표였다.", "UHC", "euc-kr"),
    ]
    for sample in samples {
      let text = "<html><body class=\"article\"><p>\(sample.text)</p><p>\(sample.text)</p></body></html>"
      expect(decode(encode(text, as: sample.iconvName)), text, sample.encoding, .detection)
    }
  }

  @Test func aFewAccentsWithoutDeclarationAreWindows1252() {
    let page =
      Array("<p>The caf".utf8) + [0xE9] + Array(" is \u{22}open\u{22} ".utf8) + [0x96] + Array(" now".utf8)
    expect(decode(page), "<p>The café is \"open\" – now", "windows-1252", .fallback)
  }

  @Test func pureASCIIReadsTheSameWhateverIsDeclared() {
    expect(decode(Array("<meta charset=big5>text".utf8)), "<meta charset=big5>text", "big5", .meta)
    expect(
      decode(Array("text".utf8), contentType: "text/html;charset=utf-16"), "text", "windows-1252", .fallback)
  }

  @Test func utf16WithoutAnyDeclarationIsSeen() {
    let page = utf16Bytes("<p>Grüße", isBigEndian: false)
    expect(decode(page), "<p>Grüße", "utf-16le", .detection)
  }

  // MARK: Broken bytes

  @Test func aPageCutInMidCharacterStaysUTF8() {
    let page = Array("<meta charset=utf-8><p>Grüße und Küss".utf8) + [0xC3]
    expect(decode(page), "<meta charset=utf-8><p>Grüße und Küss\u{FFFD}", "utf-8", .meta)
    expect(
      decode(Array("<p>no accent ".utf8) + [0xE2, 0x80], contentType: "text/html; charset=utf-8"),
      "<p>no accent \u{FFFD}", "utf-8", .httpHeader)
  }

  @Test func oneForeignSnippetDoesNotTurnAPageOfUTF8() {
    let page = Array("<p>Größe, Höhe, Länge: ".utf8) + [0xFC] + Array(" über alles".utf8)
    expect(decode(page), "<p>Größe, Höhe, Länge: \u{FFFD} über alles", "utf-8", .detection)
    let long = Array(String(repeating: "<p>Größe", count: 40).utf8) + [0xFC]
    #expect(decode(long, contentType: "text/html; charset=iso-8859-1").encoding.name == "utf-8")
  }

  @Test func aFalseDeclarationOfUTF8IsNotBelieved() {
    let text = "<meta charset=windows-1251>\(russian)"
    expect(
      decode(encode(text, as: "CP1251"), contentType: "text/html; charset=utf-8"), text, "windows-1251", .meta
    )
  }

  @Test func brokenSequencesBecomeReplacementCharacters() {
    // The example of The Unicode Standard, section 3.9, on maximal subparts.
    let bytes: [UInt8] = [0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64]
    let text = bytes.withUnsafeBufferPointer { TextDecoder.decode($0, as: .utf8) }
    #expect(
      text.map { String(decoding: $0, as: UTF8.self) }
        == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d")
  }

  @Test func aBrokenPairNeverSwallowsMarkup() {
    for encoding in ["shift_jis", "euc-jp", "euc-kr", "gbk", "big5"] {
      let page = Array("<p>".utf8) + [0x81] + Array("<b>bold</b>".utf8) + [0xFF]
      let text = decode(page, contentType: "text/html; charset=\(encoding)").text
      #expect(text.hasSuffix("<b>bold</b>\u{FFFD}"), "\(encoding): \(text)")
    }
  }

  // MARK: What labels and bytes mean

  @Test func latin1MeansWindows1252() {
    let page: [UInt8] = [0x93, 0x80, 0x94, 0x81, 0xE9, 0xE9, 0xE9]
    expect(
      decode(page, contentType: "text/html; charset=ISO-8859-1"), "“€”\u{81}ééé", "windows-1252", .httpHeader)
  }

  @Test func everySingleByteEncodingHasAFullTable() {
    for encoding in StandardEncoding.allCases {
      guard let scalars = SingleByteIndex.scalars[encoding] else { continue }
      #expect(scalars.unicodeScalars.count == 128, "\(encoding)")
    }
    #expect(SingleByteIndex.scalars.count == 27)
  }

  @Test func everyEncodingCanBeRead() {
    let ascii = Array("plain <b>text</b>".utf8)
    for encoding in StandardEncoding.allCases where encoding != .utf16LE && encoding != .utf16BE {
      let text = ascii.withUnsafeBufferPointer { TextDecoder.decode($0, as: encoding) }
      #expect(text == ascii, "\(encoding)")
    }
  }

  @Test func windowsVariantsOfEastAsianEncodingsAreRead() {
    let cases: [(bytes: [UInt8], label: String, text: String)] = [
      ([0x81, 0x60, 0x87, 0x40], "shift_jis", "～①"),
      ([0xB0, 0xA1, 0x81, 0x41], "ks_c_5601-1987", "가갂"),
      ([0x80, 0x81, 0x30, 0x81, 0x30], "gb2312", "€\u{80}"),
      ([0xA1, 0xC1, 0xAD, 0xA1], "euc-jp", "～①"),
      ([0xA4, 0xA4, 0x88, 0x62], "big5", "中\u{CA}\u{304}"),
    ]
    for (bytes, label, text) in cases {
      #expect(decode(bytes, contentType: "x; charset=\(label)").text == text, "\(label)")
    }
  }

  // MARK: -

  private func decode(_ bytes: [UInt8], contentType: String? = nil) -> (
    text: String, encoding: CharacterEncoding
  ) {
    let (text, encoding) = PageDecoder.decode(bytes, contentType: contentType)
    return (String(decoding: text, as: UTF8.self), encoding)
  }

  private func expect(
    _ result: (text: String, encoding: CharacterEncoding), _ text: String, _ name: String,
    _ source: CharacterEncoding.Source, location: SourceLocation = #_sourceLocation
  ) {
    #expect(result.text == text, sourceLocation: location)
    #expect(result.encoding == CharacterEncoding(name: name, source: source), sourceLocation: location)
  }

  private func utf16Bytes(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.reduce(into: []) { bytes, unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBigEndian ? pair : pair.reversed()
    }
  }

  private func encode(_ text: String, as name: String) -> [UInt8] {
    let converter = iconv_open(name, "UTF-8")
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        let status = iconv(converter, &from, &inputLeft, &to, &outputLeft)
        _ = iconv(converter, nil, nil, &to, &outputLeft)
        return status
      }
    }
    #expect(status != -1 && inputLeft == 0, "\(name) lacks a character of: \(text)")
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
