import PithCore

/// The tables of a page that hold data, told from those that are there for the layout: every cell of a data table holds one text.
struct DataTables {
  /// The cells of one table that have text, as blocks.
  struct Table {
    /// The container of the table.
    let container: Int
    /// The blocks of each row.
    var rows: [Range<Int>]

    var cells: [Int] { rows.flatMap { Array($0) } }

    /// From the first cell to the last.
    var blocks: Range<Int> { (rows.first?.lowerBound ?? 0)..<(rows.last?.upperBound ?? 0) }
  }

  /// Fewer rows are no table, fewer cells in all of them no row.
  private static let leastRows = 2
  private static let leastCells = 2
  /// With a head of several lines, fewer rows are a layout.
  private static let leastLinedRows = 3

  /// In document order.
  let tables: [Table]

  init(_ page: SegmentedPage) {
    var tables: [Table] = []
    var layouts: Set<Int> = []
    /// Tables whose head has cells of several lines.
    var linedHeads: Set<Int> = []
    for (index, row) in page.containers.enumerated() where row.tag == .tr {
      guard let table = Self.table(around: index, page) else { continue }
      if !Self.isOfData(index, page) {
        let isFirst = tables.last?.container != table && !layouts.contains(table)
        guard isFirst, Self.isOfData(index, page, longestLine: Self.headLineWords) else {
          layouts.insert(table)
          continue
        }
        linedHeads.insert(table)
      }
      if tables.last?.container == table {
        tables[tables.count - 1].rows.append(row.blocks)
      } else {
        tables.append(Table(container: table, rows: [row.blocks]))
      }
    }
    self.tables = tables.filter { table in
      let leastRows = linedHeads.contains(table.container) ? Self.leastLinedRows : Self.leastRows
      return !layouts.contains(table.container)
        && table.rows.count { $0.count >= Self.leastCells } >= leastRows
    }
  }

  /// The table that a row belongs to: its parent, or the parent of the `tbody` around it.
  private static func table(around row: Int, _ page: SegmentedPage) -> Int? {
    var container = page.containers[row].parent
    for _ in 0..<2 where container >= 0 {
      if page.containers[Int(container)].tag == .table { return Int(container) }
      container = page.containers[Int(container)].parent
    }
    return nil
  }

  /// What stands in a line of its own in the head of a column has hardly more words: a unit, what a share is of.
  private static let headLineWords: Int32 = 6

  /// Whether each block of the row is all that its cell holds, but for line breaks and further lines of so many words.
  private static func isOfData(_ row: Int, _ page: SegmentedPage, longestLine: Int32 = 0) -> Bool {
    var last: Int32 = -1
    return page.containers[row].blocks.allSatisfy { block in
      var cell = page.blocks[block].container
      if page.containers[Int(cell)].parent != row { cell = page.containers[Int(cell)].parent }
      guard cell >= 0, page.containers[Int(cell)].parent == row else { return false }
      guard page.blocks[block].words <= BlockAssembler.longestCell,
        cell != last || cell == page.blocks[block].container
          || page.blocks[block].words <= longestLine
      else { return false }
      last = cell
      return true
    }
  }
}
