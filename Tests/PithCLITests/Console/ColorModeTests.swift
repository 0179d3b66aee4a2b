import Testing

@testable import PithCLI

@Suite struct ColorModeTests {
  private func isColored(
    _ mode: ColorMode, onTerminal: Bool, _ environment: [String: String] = [:]
  ) -> Bool {
    mode.isColored(isTerminal: onTerminal) { environment[$0] }
  }

  @Test func colorsATerminalAndNothingElse() {
    #expect(isColored(.auto, onTerminal: true))
    #expect(!isColored(.auto, onTerminal: false))
    #expect(!isColored(.auto, onTerminal: true, ["TERM": "dumb"]))
  }

  @Test func heedsTheEnvironment() {
    #expect(!isColored(.auto, onTerminal: true, ["NO_COLOR": "1"]))
    #expect(isColored(.auto, onTerminal: true, ["NO_COLOR": ""]))
    #expect(isColored(.auto, onTerminal: false, ["CLICOLOR_FORCE": "1"]))
    #expect(!isColored(.auto, onTerminal: false, ["CLICOLOR_FORCE": "0"]))
    #expect(!isColored(.auto, onTerminal: true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
    #expect(!isColored(.auto, onTerminal: true, ["CLICOLOR": "0"]))
  }

  @Test func heedsTheCommandLineFirst() {
    #expect(isColored(.always, onTerminal: false, ["NO_COLOR": "1"]))
    #expect(!isColored(.never, onTerminal: true, ["CLICOLOR_FORCE": "1"]))
  }
}
