import Testing

@testable import PithExtract

@Suite struct DataTablesTests {
  /// The texts of each row of each table.
  private func tables(_ body: String) throws -> [[[String]]] {
    let page = try TestPage.body(body).segmented
    return DataTables(page).tables.map { table in table.rows.map { row in row.map { page.text(of: $0) } } }
  }

  @Test func rowsAndCellsStandInOrder() throws {
    let table =
      "<table><thead><tr><th>Port<th>Boats</thead><tbody><tr><td>Kell<td>3<tr><td>Ronsa<td>4</tbody></table>"
    #expect(try tables(table) == [[["Port", "Boats"], ["Kell", "3"], ["Ronsa", "4"]]])
  }

  @Test func cellsMayBeEmptyHoldAParagraphOrLineBreaks() throws {
    let table =
      "<table><tr><td><p>Port</p><td>Boats<tr><td>Kell<td><tr><td>Ronsa<br>North<br><br>Isle<td>4</table>"
    let rows = try #require(try tables(table).first)
    #expect(rows.prefix(2) == [["Port", "Boats"], ["Kell"]])
    #expect(rows[2].last == "4")
  }

  @Test(arguments: [
    // One row, one column.
    "<table><tr><td>Port<td>Boats</table>",
    "<table><tr><td>Port<tr><td>Boats<tr><td>Kell</table>",
    // More than a text in a cell, or another table.
    "<table><tr><td>Port<td>Boats<tr><td><p>Kell</p><p>Ronsa</p><td>3</table>",
    "<table><tr><td>Port<td><table><tr><td>1</table><tr><td>Kell<td>3</table>",
    "<table><tr><td>Port<td>Boats<tr><td>Kell<td><ul><li>3</ul></table>",
    "<table><tr><td>Port<td>Boats<tr><td>Kell<td>\(String(repeating: "cod ", count: 70))</table>",
  ])
  func otherTablesHoldNoData(table: String) throws {
    #expect(try tables(table).isEmpty)
  }

  @Test func theHeadOfAColumnMayHaveASecondLine() throws {
    let table =
      "<table><tr><td><p>Port</p><td><p>Boats</p><p>(in harbour)</p><tr><td>Kell<td>3<tr><td>Ronsa<td>4</table>"
    #expect(
      try tables(table) == [[["Port", "Boats", "(in harbour)"], ["Kell", "3"], ["Ronsa", "4"]]])
    let prose = String(repeating: "cod ", count: 9)
    #expect(
      try tables("<table><tr><td>Port<td><p>News</p><p>\(prose)</p><tr><td>Kell<td>3<tr><td>R<td>4</table>")
        .isEmpty)
  }

  @Test func aTableWithinTheCellOfAnotherMayHoldData() throws {
    let inner = "<table><tr><td>Port<td>Boats<tr><td>Kell<td>3</table>"
    #expect(
      try tables("<table><tr><td>Menu<td><p>News</p>\(inner)</table>") == [
        [["Port", "Boats"], ["Kell", "3"]]
      ])
  }
}
