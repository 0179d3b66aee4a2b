import Testing

@testable import PithStore

@Suite struct FileNameTests {
  private func name(_ base: String) -> String { FileName(base: base, fileExtension: "txt").description }

  @Test(arguments: [
    ("a:b*c", "a-b-c.txt"), ("a\u{0}\u{1F}\u{7F}\u{202E}b", "a----b.txt"), ("a. . ", "a.txt"),
    (".a", "_.a.txt"),
    ("-a", "_-a.txt"), ("", "_.txt"), ("..", "_.txt"), ("con", "con_.txt"), ("NUL.tar", "NUL_.tar.txt"),
    ("com1", "com1_.txt"),
    ("lpt¹", "lpt¹_.txt"), ("console", "console.txt"), ("com10", "com10.txt"), ("e\u{301}", "\u{E9}.txt"),
  ])
  func unsafeNamesBecomeSafe(base: String, expected: String) {
    #expect(Array(name(base).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func nameAndNumberFitInTheLimit() {
    let long = FileName(base: String(repeating: "橋", count: 100), fileExtension: "txt")
    // 200 bytes less ".txt" leave room for 65 characters of three bytes.
    #expect(long.description.utf8.count == 199)
    #expect(long.numbered(1234).description.utf8.count <= 200)
    #expect(long.numbered(1234).description.hasSuffix("橋-1234.txt"))
  }

  @Test func everyScalarGivesASafeName() {
    let forbidden = "<>:\"/\\|?*".unicodeScalars
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let scalars = name("a\(scalar)b").unicodeScalars
      #expect(!scalars.contains { forbidden.contains($0) || $0.properties.generalCategory == .control })
    }
  }
}
