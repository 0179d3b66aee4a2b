import PithExtract
import Testing

@Suite struct ExtractionErrorTests {
  @Test func saysWhatThePageLacks() {
    #expect(ExtractionError.noContent(visibleWords: 0).description.contains("no text"))
    #expect(ExtractionError.noContent(visibleWords: 120).description.contains("120 words"))
  }
}
