import PithCore
import Testing

@testable import PithExtract

@Suite struct UnseenTextTests {
  private func shown(_ html: String) throws -> [String] {
    try TestPage.body(html).assembled.map(\.text)
  }

  @Test(arguments: [
    "<p><span class='visually-hidden'>Regular price</span> $19.99</p>",
    "<p>$19.99 <span class=\"sr-only\">(opens in a new tab)</span></p>",
    "<p><a href=/x><b class='screen-reader-text'>Price:</b>$19.99</a></p>",
    "<li><span class='VisuallyHidden-sc-1x'>Price of the lamp</span>$19.99</li>",
  ])
  func whatOnlyScreenReadersSayIsLeftOut(html: String) throws {
    #expect(try shown(html) == ["$19.99"])
  }

  @Test func whatIsAllThatIsThereStays() throws {
    #expect(
      try shown("<p><span class=sr-only>The lamp of the harbour</span></p>") == ["The lamp of the harbour"])
  }

  @Test func whatStandsForWhatIsHiddenStays() throws {
    let cap = "<span aria-hidden=true>T</span><span class=sr-only>T</span>he lamp"
    #expect(try shown("<p>\(cap)</p>") == ["The lamp"])
    let stars = "Lamp: <span class=sr-only>4 of 5 stars</span><span aria-hidden=true>****</span>"
    #expect(try shown("<p>\(stars)</p>") == ["Lamp: 4 of 5 stars"])
    #expect(try shown("<p>The lamp is <span class=sr-only>o</span>out</p>") == ["The lamp is oout"])
  }

  @Test func otherBlocksKeepTheSameWords() throws {
    let html =
      "<div><p>Regular price lists are out.</p><p><span class=sr-only>Regular price</span> $19.99</p></div>"
    #expect(try shown(html) == ["Regular price lists are out.", "$19.99"])
  }

  @Test func cellsAreReadSo() throws {
    let html =
      "<table><tr><td>Lamp<td><span class=sr-only>Price</span> $19<tr><td>Wick<td><span class=sr-only>Price</span> $2</table>"
    #expect(try shown(html) == ["Lamp\t$19", "Wick\t$2"])
  }

  @Test func anElementOfManyLinesIsReadAsItIs() throws {
    let line = "<span class=sr-only>Regular price</span> $19<br><br>"
    let texts = try shown("<div>\(String(repeating: line, count: 100))</div>")
    #expect(texts == Array(repeating: "Regular price $19", count: 100))
  }
}
