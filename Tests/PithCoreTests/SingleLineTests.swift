import PithCore
import Testing

@Suite struct SingleLineTests {
  @Test func keepsTextOfAnyScript() {
    #expect("Мост открыт – ½".asSingleLine == "Мост открыт – ½")
  }

  @Test func replacesLineEndsAndEscapeSequences() {
    #expect("a\nb\r\tc\u{1B}[31md\u{2028}e\u{9B}f".asSingleLine == "a�b��c�[31md�e�f")
  }
}
