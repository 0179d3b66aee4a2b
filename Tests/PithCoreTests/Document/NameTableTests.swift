import Testing

@testable import PithCore

@Suite struct NameTableTests {
  private func value(of name: String, in table: NameTable<Int>) -> Int? {
    Array(name.utf8).withUnsafeBufferPointer { table.value(of: $0) }
  }

  @Test func everyNameIsFoundAndNothingElse() {
    let names = (0..<300).map { "name-\($0)" }
    let table = NameTable(names.enumerated().map { (name: $0.element, value: $0.offset) })
    for (index, name) in names.enumerated() {
      #expect(value(of: name, in: table) == index)
    }
    for stranger in ["", "name", "name-", "name-300", "Name-1", "name-1 ", "name-10000"] {
      #expect(value(of: stranger, in: table) == nil)
    }
  }

  @Test func namesWithTheSameBeginningAreToldApart() {
    let table = NameTable([(name: "t", value: 1), (name: "td", value: 2), (name: "tdx", value: 3)])
    #expect(["t", "td", "tdx", "tdxy"].map { value(of: $0, in: table) } == [1, 2, 3, nil])
  }

  @Test func anEmptyTableHoldsNothing() {
    #expect(value(of: "", in: NameTable([])) == nil)
    #expect(value(of: "a", in: NameTable([])) == nil)
  }
}
