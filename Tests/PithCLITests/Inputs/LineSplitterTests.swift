import Testing

@testable import PithCLI

@Suite struct LineSplitterTests {
  /// The lines that come out of these pieces.
  private func lines(of pieces: [String]) -> [String] {
    var splitter = LineSplitter()
    var lines: [String] = []
    for piece in pieces {
      splitter.append(Array(piece.utf8))
      while let line = splitter.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    splitter.end()
    while let line = splitter.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  @Test func joinsALineFromItsPieces() {
    #expect(lines(of: ["on", "e\ntw", "", "o\n"]) == ["one", "two"])
  }

  @Test func givesTheLastLineWithoutItsLineEnd() {
    #expect(lines(of: ["one\n", "two"]) == ["one", "two"])
  }

  @Test func keepsEmptyLines() {
    #expect(lines(of: ["\n\na\n\n"]) == ["", "", "a", ""])
  }

  @Test func cutsALineThatNoListHas() {
    let piece = String(repeating: "a", count: 60_000)
    #expect(lines(of: [piece, piece, "\n", "b\n"]).map(\.count) == [120_000, 0, 1])
  }
}
