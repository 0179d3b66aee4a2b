import PithCore
import PithExtract
import Testing

@Suite struct OutputFormatTests {
  @Test func formatsAreFoundByTheirNames() {
    for format in OutputFormat.allCases {
      #expect(OutputFormat(rawValue: format.rawValue) == format)
    }
    #expect(OutputFormat.allCases.map(\.description) == ["txt", "md", "json", "jsonl"])
    #expect(OutputFormat(rawValue: "pdf") == nil)
    #expect(OutputFormat(rawValue: "TXT") == nil)
  }

  @Test func onlyLinesAreGathered() {
    #expect(OutputFormat.allCases.filter(\.isGathered) == [.jsonl])
  }

  @Test func stageRendersInItsFormat() async throws {
    let article = Article.sample(title: "A", [.paragraph("B")])
    for (format, expected) in [(OutputFormat.txt, "A\n\nB\n"), (.md, "# A\n\nB\n")] {
      let rendered = try await RenderStage(format).run(article)
      #expect(String(decoding: rendered.bytes, as: UTF8.self) == expected)
      #expect(rendered.fileExtension == format.rawValue)
    }
  }
}
