import PithCore
import PithParse
import Testing

@Suite struct ParseStageTests {
  @Test func passesOnWhatIsKnownOfThePage() async throws {
    let request = PageRequest(.file("a.html"), index: 3)
    let page = FetchedPage(
      request: request, bytes: Array("<p>Gr".utf8) + [0xFC, 0xDF, 0x65], url: "https://example.org/a",
      contentType: "text/html; charset=latin1")
    let parsed = try await ParseStage().run(page)
    #expect(parsed.request == request)
    #expect(parsed.url == "https://example.org/a")
    #expect(parsed.encoding == CharacterEncoding(name: "windows-1252", source: .httpHeader))
    #expect(parsed.document.description == #"html(body(p("Grüße")))"#)
  }

  @Test(arguments: [
    ("", FailureCode.emptyInput, "the page is empty"),
    ("%PDF-1.4", .notHTML, "this is no HTML page but a PDF file"),
    ("<p>12345678901234567890", .tooLarge, "the page has 23 bytes, more than the limit of 20"),
  ])
  func mapsErrorsToFailures(page: String, code: FailureCode, detail: String) async {
    let stage = ParseStage(HTMLParser(limits: .init(bytes: 20)))
    do {
      _ = try await stage.run(FetchedPage(request: PageRequest(.standardInput), bytes: Array(page.utf8)))
      Issue.record("no error")
    } catch .failed(let failure) {
      #expect(failure.code == code)
      #expect(failure.stage == .parse)
      #expect(!failure.isTransient)
      #expect(failure.detail.hasPrefix(detail))
      #expect(failure.underlying is ParseError)
    } catch {
      Issue.record("\(error)")
    }
  }
}
