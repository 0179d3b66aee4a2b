import Testing

@testable import PithExtract

@Suite struct InlineStyleTests {
  private func hides(_ style: String) -> Bool {
    Array(style.utf8).withUnsafeBufferPointer { InlineStyle.hides($0) }
  }

  @Test(arguments: [
    "display:none", "display: none;", "DISPLAY:NONE", " display:none", "\n\tdisplay\n:\tnone !important",
    "color:red;display:none", "color : red ; display:none", "margin:0;;display:none", "visibility:hidden",
    "display:block;visibility: Hidden",
  ])
  func hiddenElements(style: String) {
    #expect(hides(style))
  }

  @Test(arguments: [
    "", ";", ":", "display", "display:", "display:block", "none", "background:none", "overflow:hidden",
    "visibility:visible", "x-display:none", "display-none", "list-style:none;display:flex", "displays:none",
    "border:none;outline:none", "display:non", "visibility: hidden; animation-name: none;",
  ])
  func shownElements(style: String) {
    #expect(!hides(style))
  }

  @Test(arguments: ["color:red; visibility: hidden", "visibility:hidden;opacity:0"])
  func invisibleElements(style: String) {
    #expect(isInvisible(style))
  }

  @Test(arguments: [
    "display:none", "overflow:hidden", "display:none;visibility:hidden",
    "visibility: hidden; animation-name: none;",
  ])
  func elementsThatMayStillBeShown(style: String) {
    #expect(!isInvisible(style))
  }

  private func isInvisible(_ style: String) -> Bool {
    Array(style.utf8).withUnsafeBufferPointer { InlineStyle.isInvisible($0) }
  }
}
