import PithCore
import Testing

@testable import PithExtract

@Suite struct WireDatelineTests {
  private static let text =
    "The storm tore two lamps from the pier in the night, the harbour master of Norvale said on Friday."

  private func published(_ opening: String, language: String = "en", head: String = "") throws -> String? {
    let body = "<h1>Storm closes pier</h1><p>\(opening) \(Self.text)</p><p>\(Self.text)</p>"
    return try TestPage("<html lang=\(language)><head>\(head)</head><body>\(body)</body></html>").metadata
      .published?
      .description
  }

  @Test(arguments: [
    ("en", "NORVALE, Jan. 31, 2026 (HARBOUR NEWSWIRE) --"), ("en", "NORVALE, Jan. 31, 2026 /HarbourWire/ --"),
    ("en", "NORVALE, January 31, 2026 –"), ("en", "NEW NORVALE, Kan., Jan. 31, 2026 (HW) —"),
    ("en", "<b>NORVALE, Kan.</b> (Jan. 31, 2026) –"), ("en", "Norvale – January 31, 2026 –"),
    ("en", "NORVALE-UPON-LEA, England, 31 January 2026 -"), ("de", "Norvale, 31. Januar 2026 (hw) –"),
    ("fr", "Norvale, le 31 janvier 2026 –"), ("sv", "Norvale, den 31 januari 2026 –"),
    ("pt", "São Pedro da Serra, 31 de janeiro de 2026 –"), ("ru", "НОРВЕЙЛ, 31 января 2026 г. /ВП/ —"),
  ])
  func theTextOfAWireBeginsWithItsDay(language: String, opening: String) throws {
    #expect(try published(opening, language: language) == "2026-01-31")
  }

  @Test(arguments: [
    "On Saturday, January 31, 2026 –", "Saturday, January 31, 2026 –", "In Norvale, January 31, 2026 –",
    "norvale, January 31, 2026 –",
    "Norvale, May 3, 1950 –", "Norvale, January 31, 2026,", "Norvale, January 2026 –", "NORVALE (HW) –",
    "NORVALE--(HARBOUR WIRE)--",
    "The storm of Norvale, January 31, 2026 –", "Norvale, January 31, 2126 –",
    "Norvale, a town of 31 January 2026 –",
  ])
  func otherOpeningsAreNone(opening: String) throws {
    #expect(try published(opening) == nil)
  }

  @Test func itIsTheLastResort() throws {
    let head = "<meta name=date content=2026-02-02>"
    #expect(try published("NORVALE, Jan. 31, 2026 –", head: head) == "2026-02-02")
  }
}
