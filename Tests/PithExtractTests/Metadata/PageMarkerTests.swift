import Testing

@testable import PithExtract

@Suite struct PageMarkerTests {
  @Test(arguments: [
    "Storm closes pier (page 1 of 3)", "Storm closes pier (Page 2)", "Storm closes pier （1/2 ページ）",
    "Storm closes pier（1/2ページ）", "Storm closes pier (Seite 2 von 3)", "Storm closes pier (2/3页)",
  ])
  func theMarkOfAPageIsTakenOff(title: String) {
    #expect(PageMarker.removed(from: title) == "Storm closes pier")
  }

  @Test(arguments: [
    "Storm closes pier (1/3)", "Storm closes pier (2026)", "A page (of 3 lines)", "Storm (closes) the page",
    "(page 2)", "Storm closes pier)", "",
  ])
  func allElseStays(title: String) {
    #expect(PageMarker.removed(from: title) == title)
  }
}
