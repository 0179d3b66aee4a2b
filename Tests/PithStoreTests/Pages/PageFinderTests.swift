import Glibc
import PithCore
import PithStore
import Testing

@Suite struct PageFinderTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// What the finder gives, a word each: `page x`, `again x`, `noPages x`, with paths in the temporary folder.
  private func find(_ names: String...) -> [String] {
    let inputs = Array(PageFinder(names.map { $0 == "-" ? $0 : temporary.path(of: $0) }))
    #expect(inputs.map(\.request.index) == Array(inputs.indices))
    return inputs.map { input in
      var source = input.request.source.description
      if source.hasPrefix(temporary.path) { source = String(source.dropFirst(temporary.path.count + 1)) }
      return switch input {
      case .page: "page \(source)"
      case .repetition: "again \(source)"
      case .fault(_, let failure): "\(failure.code) \(source)"
      }
    }
  }

  private func make(_ names: String...) throws {
    for name in names { try temporary.write("<p>text", to: name) }
  }

  @Test func foldersAreWalkedInTheOrderOfTheBytes() throws {
    try make("f/b.html", "f/a/z.html", "f/a/B.html", "f/é.html", "f/c/d/e/deep.htm", "f/a.html", "f/Z.html")
    #expect(
      find("f") == [
        "page f/Z.html", "page f/a/B.html", "page f/a/z.html", "page f/a.html", "page f/b.html",
        "page f/c/d/e/deep.htm", "page f/é.html",
      ])
  }

  @Test func onlyPagesAreTakenInFolders() throws {
    try make(
      "f/a.HTML", "f/b.htm", "f/c.xhtml", "f/d.ShtML", "f/e.txt", "f/html", "f/f.html.gz", "f/g.php",
      "f/.hidden.html", "f/.html", "f/.git/h.html", "f/i.html~")
    #expect(find("f") == ["page f/a.HTML", "page f/b.htm", "page f/c.xhtml", "page f/d.ShtML"])
  }

  @Test func fileThatIsGivenIsTakenWhateverItIsCalled() throws {
    try make("notes.txt", ".hidden")
    #expect(find("notes.txt", ".hidden", "missing") == ["page notes.txt", "page .hidden", "page missing"])
  }

  @Test func folderWithoutPagesIsAFault() throws {
    try make("f/a.txt", "f/sub/b.txt", "g/a.html")
    #expect(find("f", "g") == ["noPages f", "page g/a.html"])
    guard case .fault(_, let failure)? = Array(PageFinder([temporary.path(of: "f")])).first else {
      Issue.record("no fault")
      return
    }
    #expect(failure.stage == .input)
    #expect(
      failure.detail
        == "the folder holds no saved page; in folders, Pith takes files that end in .html, .htm, .xhtml, .shtml"
    )
  }

  @Test func emptySubfolderIsNoFault() throws {
    try make("f/a/x.txt", "f/b/x.html")
    #expect(find("f") == ["page f/b/x.html"])
  }

  @Test func linksToPagesAreFollowedAndLinksToFoldersAreNot() throws {
    try make("f/a.html", "elsewhere/b.html")
    try temporary.makeLink("f/circle", to: ".")
    try temporary.makeLink("f/circle.html", to: "../f")
    try temporary.makeLink("f/link.html", to: "../elsewhere/b.html")
    try temporary.makeLink("f/broken.html", to: "nowhere")
    try temporary.makeLink("given", to: "elsewhere")
    #expect(find("f") == ["page f/a.html", "page f/broken.html", "page f/link.html"])
    #expect(find("given") == ["page given/b.html"])
  }

  @Test func pageIsAPageOnceAndThenARepetition() throws {
    try make("f/a.html", "f/b.html", "f/sub/c.html")
    try temporary.makeLink("link", to: "f")
    #expect(find("f/a.html", "f/a.html") == ["page f/a.html", "again f/a.html"])
    #expect(
      find("f/b.html", "f") == ["page f/b.html", "page f/a.html", "again f/b.html", "page f/sub/c.html"])
    #expect(
      find("f", "f/b.html") == ["page f/a.html", "page f/b.html", "page f/sub/c.html", "again f/b.html"])
    #expect(find("f/sub", "f") == ["page f/sub/c.html", "page f/a.html", "page f/b.html", "again f/sub"])
    #expect(find("f/./sub/", "link/sub") == ["page f/./sub/c.html", "again link/sub"])
    #expect(find("-", "-") == ["page -", "again -"])
    #expect(find("missing", "missing") == ["page missing", "page missing"])
  }

  @Test func folderThatCannotBeReadCostsOnlyItsOwnPages() async throws {
    try make("f/a.html", "f/closed/b.html", "f/z.html")
    chmod(temporary.path(of: "f/closed"), 0o000)
    await #expect(processExitsWith: .success) { [path = temporary.path(of: "f") as String] in
      try Limits.dropPrivileges()
      let inputs = Array(PageFinder([path]))
      #expect(
        inputs.map(\.request.source.description) == ["a.html", "closed", "z.html"].map { "\(path)/\($0)" })
      guard case .fault(_, let failure) = inputs[1] else {
        Issue.record("no fault")
        return
      }
      #expect(failure.code == .notReadable)
      #expect(failure.detail == "the folder cannot be read: permission denied")
    }
    chmod(temporary.path(of: "f/closed"), 0o755)
  }

  @Test func nameThatIsNoTextIsAFault() throws {
    try make("f/a.html")
    let path = Array(temporary.path(of: "f/b").utf8) + [0xFF] + Array(".html\0".utf8)
    let descriptor = open(path.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(find("f") == ["page f/a.html", "notReadable f/b\u{FFFD}.html"])
  }

  @Test func foldersAreReadOnlyWhenTheirTurnComes() throws {
    try make("f/a.html", "f/b/c.html")
    var finder = PageFinder([temporary.path(of: "f")]).makeIterator()
    _ = finder.next()
    try make("f/b/later.html", "f/z.html")
    #expect(finder.next()?.request.source.description == temporary.path(of: "f/b/c.html"))
    #expect(finder.next()?.request.source.description == temporary.path(of: "f/b/later.html"))
    // The names of the outer folder were read at the start.
    #expect(finder.next() == nil)
  }

  @Test func addressIsPassedOn() throws {
    let inputs = Array(PageFinder(["a.html"], address: "https://news.example/a"))
    #expect(inputs.map(\.request.address) == ["https://news.example/a"])
  }

  @Test func inputStageLetsPagesPassAndEndsTheRest() async throws {
    try make("f/a.html", "g/x.txt")
    let paths = ["f", "f/a.html", "g"].map { temporary.path(of: $0) }
    let report = await Pipeline(InputStage(), maximumInFlight: 1).run(PageFinder(paths))
    #expect(report.inputCount == 3)
    #expect(report.successCount == 1)
    #expect(report.skipCount(of: .duplicate) == 1)
    #expect(report.failureCount(of: .noPages) == 1)
  }
}
