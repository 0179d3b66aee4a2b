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
  }

  /// Fewer rows are no table, fewer cells in all of them no row.
  private static let leastRows = 2
  private static let leastCells = 2

  /// In document order.
  let tables: [Table]

  init(_ page: SegmentedPage) {
    var tables: [Table] = []
    var layouts: Set<Int> = []
    for (index, row) in page.containers.enumerated() where row.tag == .tr {
      guard let table = Self.table(around: index, page) else { continue }
      guard Self.isOfData(index, page) else {
        layouts.insert(table)
        continue
      }
      if tables.last?.container == table {
        tables[tables.count - 1].rows.append(row.blocks)
      } else {
        tables.append(Table(container: table, rows: [row.blocks]))
      }
    }
    self.tables = tables.filter { table in
      !layouts.contains(table.container)
        && table.rows.count { $0.count >= Self.leastCells } >= Self.leastRows
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

  /// Whether each block of the row is all that its cell holds, but for line breaks.
  private static func isOfData(_ row: Int, _ page: SegmentedPage) -> Bool {
    var last: Int32 = -1
    return page.containers[row].blocks.allSatisfy { block in
      var cell = page.blocks[block].container
      if page.containers[Int(cell)].parent != row { cell = page.containers[Int(cell)].parent }
      guard cell >= 0, page.containers[Int(cell)].parent == row else { return false }
      guard page.blocks[block].words <= BlockAssembler.longestCell,
        cell != last || cell == page.blocks[block].container
      else { return false }
      last = cell
      return true
    }
  }
}
