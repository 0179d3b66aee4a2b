import PithCore
import PithStore
import Testing

@Suite struct PathTemplateTests {
  private let filing = Filing(source: "Example World", day: "2026-03-04")

  private func path(_ template: String, _ rendered: RenderedArticle) throws -> String {
    try PathTemplate(template).path(for: rendered, filedUnder: filing).description
  }

  private func problem(_ template: String) -> NameTemplateError.Problem? {
    do {
      _ = try PathTemplate(template)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func standardIsFiledBySourceAndDayOfPublication() throws {
    let rendered = RenderedArticle.sample(title: "Bridge Reopens") {
      $0.published = PublicationDate(year: 2026, month: 1, day: 31)
      $0.canonicalURL = "abc"
    }
    let path = try PathTemplate.standard.path(for: rendered, filedUnder: filing)
    // The hash of "abc" starts with ba7816bf (FIPS 180-2).
    #expect(path.description == "Example World/2026/01/31/bridge-reopens_ba7816bf.txt")
    #expect(path.folder == "Example World/2026/01/31")
    #expect(path.numbered(2).description == "Example World/2026/01/31/bridge-reopens_ba7816bf-2.txt")
    #expect(path.revision(2).description == "Example World/2026/01/31/bridge-reopens_ba7816bf.r2.txt")
  }

  @Test func articlesWithoutADateAreFiledByTheDayOfTheirFetch() throws {
    #expect(try path("{yyyy}/{mm}-{dd}/{slug}", .sample()) == "2026/03-04/untitled.txt")
  }

  @Test func extensionsStandAtTheEndAlone() throws {
    #expect(try path("v1.0/{slug}.text", .sample()) == "v1.0/untitled.text")
  }

  @Test func foldersAreSafeOnEveryFileSystem() throws {
    let odd = Filing(source: "../a:b", day: "2026-03-04")
    let path = try PathTemplate("{source}/{slug}").path(for: .sample(), filedUnder: odd)
    #expect(path.description == "_..-a-b/untitled.txt")
  }

  @Test func aPathInTheOutputFolderItselfHasNoFolder() throws {
    #expect(try path("{slug}_{id4}", .sample(url: "abc")) == "untitled_ba78.txt")
  }

  @Test func whatCannotBeAPathIsRefused() {
    #expect(problem("") == .empty)
    for template in ["/a/{slug}", "a//{slug}", "{slug}/"] { #expect(problem(template) == .emptyFolder) }
    #expect(problem("../{slug}") == .badStart("."))
    #expect(problem("{source}/{yyyy}") == .sameForAll)
    guard case .unknownField("index", let known) = problem("{source}/{index}_{slug}") else {
      Issue.record("{index} begins anew with every run")
      return
    }
    #expect(known.contains("{source}"))
  }

  /// Whose files would stand among those that Pith itself keeps.
  @Test func aPathThatBeginsWithANameOfPithsOwnIsRefusedOrChanged() throws {
    #expect(problem("index/{slug}") == .ownName("index"))
    #expect(problem("Failures.jsonl/{slug}") == .ownName("Failures.jsonl"))
    #expect(try path("a/index/{slug}", .sample()) == "a/index/untitled.txt")
    let source = try PathTemplate("{source}/{slug}")
    for (name, folder) in [
      ("Index", "Index_"), ("failures.jsonl", "failures.jsonl_"), ("indexes", "indexes"),
    ] {
      let path = try source.path(for: .sample(), filedUnder: Filing(source: name, day: "2026-03-04"))
      #expect(path.folder == folder)
    }
    #expect(try path("{slug}.jsonl", .sample(title: "Failures")) == "failures-2.jsonl")
  }

  @Test func errorsNameTheWholeTemplate() {
    #expect(throws: NameTemplateError(template: "a/{slug", problem: .strayBrace)) {
      try PathTemplate("a/{slug")
    }
  }
}
