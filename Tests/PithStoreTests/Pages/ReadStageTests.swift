import PithCore
import PithStore
import Testing

@Suite struct ReadStageTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func pageHasTheBytesAndTheAddressItIsSaidToHave() async throws {
    try temporary.write("<p>text", to: "a.html")
    let request = PageRequest(
      .file(temporary.path(of: "a.html")), address: "https://news.example/a", index: 3)
    let page = try await ReadStage().run(request)
    #expect(page.bytes == Array("<p>text".utf8))
    #expect(page.url == "https://news.example/a")
    #expect(page.request == request)
    #expect(page.status == nil)
  }

  @Test func failuresHaveTheirCodes() async throws {
    try temporary.write("", to: "empty.html")
    try temporary.write("<p>1234567", to: "large.html")
    try temporary.write([0x1F, 0x8B, 0x08], to: "a.html.gz")
    let codes: [String: FailureCode] = [
      "missing.html": .fileNotFound, "empty.html": .emptyInput, "large.html": .tooLarge,
      "a.html.gz": .notHTML,
      ".": .notReadable,
    ]
    for (name, code) in codes {
      let stage = ReadStage(SavedPageReader(maximumBytes: 8))
      let exit = await #expect(throws: StageExit.self) {
        try await stage.run(PageRequest(.file(temporary.path(of: name))))
      }
      guard case .failed(let failure)? = exit else {
        Issue.record("\(name): not a failure")
        continue
      }
      #expect(failure.code == code)
      #expect(failure.stage == .read)
      #expect(!failure.detail.contains(temporary.path), "the source is named apart from the reason")
      #expect(!failure.isTransient)
    }
  }
}
