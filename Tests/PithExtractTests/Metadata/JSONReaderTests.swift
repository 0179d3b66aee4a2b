import Testing

@testable import PithExtract

@Suite struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? {
    JSONReader.value(in: Array(text.utf8))
  }

  private func object(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { .init(name: $0.0, value: $0.1) })
  }

  private let story = JSONValue.object([.init(name: "headline", value: .string("Storm"))])

  // MARK: JSON

  @Test func readsEveryKindOfValue() {
    #expect(
      value(#" {"a": null, "b": [true, false, []], "c": {"d": "x"}, "e": -1.5e3} "#)
        == object(
          ("a", .null), ("b", .array([.bool(true), .bool(false), .array([])])),
          ("c", object(("d", .string("x")))), ("e", .number("-1.5e3"))))
    #expect(value("[]") == .array([]))
    #expect(value("{}") == .object([]))
  }

  @Test(arguments: ["0", "-0", "1e999", "123456789012345678901234567890", "0.1", "1E+5"])
  func numbersStayAsTheyAreWritten(number: String) {
    #expect(value("[\(number)]") == .array([.number(number)]))
  }

  @Test(arguments: [
    (#"\"quoted\""#, "\"quoted\""), (#"a\\b\/c"#, "a\\b/c"), (#"one\ntwo\tthree\r"#, "one\ntwo\tthree\r"),
    (#"\u0041\u00e9\u00E9"#, "Aéé"), (#"\u6c34\u9580"#, "水門"), (#"\ud83c\udf0a"#, "🌊"), (#"\'"#, "'"),
    (#"\ud83c"#, "\u{FFFD}"), (#"\udf0a"#, "\u{FFFD}"), (#"\ud83cx"#, "\u{FFFD}x"),
    (#"\ud83c\u0041"#, "\u{FFFD}A"), (#"\ud83c\ud83c\udf0a"#, "\u{FFFD}🌊"), (#"\u41"#, "A"),
    (#"\uzz"#, "\u{0}zz"),
    ("Größe 水", "Größe 水"),
  ])
  func readsEscapes(text: String, expected: String) {
    #expect(value("[\"\(text)\"]") == .array([.string(expected)]))
  }

  // MARK: What pages make of it

  @Test(arguments: [
    #"{"headline":"Storm",}"#, #"{,"headline":"Storm",,}"#, #"{"headline" : "Storm" }"#,
    #"{"headline":"Storm""#,
    #"{"headline":"Storm", "text": "cut o"#, #"{"headline":"Storm", "te"#, #"{"headline":"Storm", "text""#,
    #"{"headline":"Storm", "text":"#, #"{"headline":"Storm"} {"headline":"Other"}"#,
    #"{"headline":"Storm"};"#,
    "/* a */ {\"headline\":/* b */\"Storm\"/* c */}", "{ // a\n\"headline\": // b\n\"Storm\" // c\n}",
    "//<![CDATA[\n{\"headline\":\"Storm\"}\n//]]>", "<![CDATA[{\"headline\":\"Storm\"}]]>",
    "/*<![CDATA[*/{\"headline\":\"Storm\"}/*]]>*/", "<!--\n{\"headline\":\"Storm\"}\n-->",
    "\u{FEFF}{\"headline\":\"Storm\"}", "var data = {\"headline\":\"Storm\"};", #"{"headline":"Storm" "#,
    #"{"headline":"Storm", text: "unquoted"}"#, #"{"headline":"Storm", "a": }"#, #"{"headline":"Storm"]}"#,
    #"{"headline":"Storm", "a": 'single'}"#, #"{"headline":"Storm" /"#,
  ])
  func readsWhatIsNoJSONAsFarAsItCanBeRead(text: String) {
    #expect(value(text) == story)
  }

  @Test func lineBreaksInStringsStay() {
    #expect(
      value("{\"headline\":\"Storm\n\tcloses\r\npier\"}")?["headline"]?.string == "Storm\n\tcloses\r\npier")
  }

  @Test func missingCommasAreNoFault() {
    #expect(
      value(#"{"a":1 "b":[1 2]}"#)
        == object(("a", .number("1")), ("b", .array([.number("1"), .number("2")]))))
  }

  @Test func anArrayBehindCDATAIsRead() {
    #expect(value("//<![CDATA[\n[{\"headline\":\"Storm\"}]\n//]]>") == .array([story]))
    #expect(value("<![CDATA[[1]]]>") == .array([.number("1")]))
  }

  @Test func undefinedIsNull() {
    #expect(value("[undefined]") == .array([.null]))
  }

  @Test(arguments: ["", " ", "null", "\"text\"", "12", "/*", "//", "<!-- no data -->", "]", "}"])
  func textWithoutObjectOrArrayIsNothing(text: String) {
    #expect(value(text) == nil)
  }

  @Test func brokenCharactersAreReplaced() {
    let bytes = Array("{\"headline\":\"Fl".utf8) + [0xFC] + Array("ut\"}".utf8)
    #expect(JSONReader.value(in: bytes)?["headline"]?.string == "Fl\u{FFFD}ut")
  }

  @Test func ofTwoMembersOfANameTheFirstCounts() {
    #expect(value(#"{"headline":"Storm","headline":"Other"}"#)?["headline"]?.string == "Storm")
  }

  // MARK: Bounds

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func deepNestingEndsTheReading(opening: String) {
    let deep = String(repeating: opening, count: 100_000)
    #expect(value("{\"headline\":\"Storm\",\"deep\":\(deep)")?["headline"]?.string == "Storm")
    #expect(value(deep) != nil)
  }

  @Test func whatIsNestedLessIsRead() {
    let depth = JSONReader.maximumDepth
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    var value = value(text)
    var count = 0
    while case .array(let elements) = value {
      count += 1
      value = elements.first
    }
    #expect(count == depth)
  }

  @Test func everyBeginningOfAScriptIsReadAsFarAsItGoes() {
    let text =
      #"{"@type":["NewsArticle"],"headline":"Stör \ud83c\udf0a","author":[{"name":"A"}],"n":1.5,"x":null}"#
    let bytes = Array(text.utf8)
    for count in bytes.indices {
      let value = JSONReader.value(in: Array(bytes[..<count]))
      if count >= 24 { #expect(value?["@type"]?.elements == [.string("NewsArticle")]) }
      if count >= 60 { #expect(value?["headline"]?.string == "Stör 🌊") }
    }
  }

  @Test func brokenScriptsAreNoTrap() {
    let bytes = Array(#"{"a":[1,"\u00e9\ud83c\udf0a",{"b":/* c */null}],"d":"e\\"}"#.utf8)
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: broken.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: broken[index] = UInt8.random(in: 0...255, using: &random)
        case 1: broken.remove(at: index)
        default: broken.insert(Array("{}[]\",:\\u/*".utf8).randomElement(using: &random) ?? 0, at: index)
        }
      }
      #expect(JSONReader.value(in: broken) == JSONReader.value(in: broken))
    }
  }
}
