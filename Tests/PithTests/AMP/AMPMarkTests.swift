import Testing

@testable import Pith

@Suite struct AMPMarkTests {
  @Test(
    "The tag of a page in AMP's format is known in all its spellings",
    arguments: [
      "<!doctype html><html amp>", "<html ⚡>", "<html ⚡\u{FE0F} lang=de>", "<HTML lang=\"de\" AMP>",
      "<html amp=\"\">", "<html\namp=''\n lang=de>", "<html lang=en amp/>", "<html lang = 'a > b' ⚡ >",
      "\u{FEFF}<!-- a page of <html> --><html amp>", "<html data-x=y amp lang=en>",
    ])
  func isOn(_ page: String) {
    #expect(AMPMark.isOn(Array((page + "<head></head><p>x").utf8)))
  }

  @Test(
    "Any other page has none",
    arguments: [
      "", "<", "<html", "<html lang=en>", "<html class=\"amp\">", "<html data-amp>", "<html lang='amp",
      "<html amp-story>",
      "<html lang=amp>", "<html amp4ads>", "<html title=\"x amp\">", "<p amp>", "<!-- <html amp> --><html>",
      "<!-- <html amp>", "<htmlx amp>", "<html lang=en><body amp>",
    ])
  func isOff(_ page: String) {
    #expect(!AMPMark.isOn(Array(page.utf8)))
  }

  @Test("It isn't looked for in all of a page")
  func farDown() {
    let padding = String(repeating: " ", count: 20_000)
    #expect(!AMPMark.isOn(Array("\(padding)<html amp>".utf8)))
  }
}
