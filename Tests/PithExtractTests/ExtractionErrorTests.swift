import PithExtract
import Testing

@Suite struct ExtractionErrorTests {
  @Test func saysWhatThePageLacks() {
    #expect(
      ExtractionError.noContent(visibleWords: 0, needsJavaScript: false).description.contains("no text"))
    #expect(
      ExtractionError.noContent(visibleWords: 120, needsJavaScript: false).description.contains("120 words"))
  }
}
