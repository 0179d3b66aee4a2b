import Testing

@testable import PithExtract

@Suite struct ModelReaderTests {
  @Test func numbersAreLittleEndian() throws {
    var reader = ModelReader([0x01, 0x02, 0xFE, 0x00, 0x00, 0x80, 0x3F][...])
    #expect(try reader.read(UInt16.self) == 0x0201)
    #expect(try reader.read(Int8.self) == -2)
    #expect(try reader.readFloat() == 1)
    #expect(throws: ModelError.damaged) { try reader.read(UInt8.self) }
  }

  @Test func aSliceIsReadFromItsOwnStart() throws {
    var reader = ModelReader([9, 9, 7][2...])
    #expect(try reader.read(UInt8.self) == 7)
  }

  /// Bodies with a checksum that fits: whoever makes such a file means harm.
  @Test(arguments: [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF] as [UInt8])
  func aForgedFileIsNoTrap(forged: UInt8) throws {
    var file = ModelFile.scoring([0.9, 0.5, 0.1, 0.7])
    file.second = [.node(.score, 0.5, .leaf(-1), .leaf(1))]
    file.calibration = [(0.2, 0.1), (0.9, 0.95)]
    let page = FeaturePage(try .body("<p>Cod fell</p><p>Eel</p>"))
    for index in file.body.indices {
      var body = file.body
      body[index] = forged
      guard let model = try? BlockModel(ModelFile.file(body: body)) else { continue }
      let result = BlockScorer(model: model).result(for: page.context)
      #expect(result.scores.count == 2)
      _ = model.first.contributions(row: 0, of: result.matrix)
      _ = model.second.contributions(row: 1, of: result.matrix)
    }
  }

  @Test func aTreeThatLeadsBackIsDamaged() {
    var body = ModelFile.scoring([0.9, 0.5, 0.1]).body
    // Four tables without tokens; eight ensembles of kinds, of which news has one leaf; then the first stage: 1 tree, 3 leaves, its first node.
    let firstNode = 4 * 2 + PageKind.allCases.count * 2 + 1 + 4 + 2 + 1
    let left = firstNode + 2 + 4
    #expect(body[left] == UInt8(bitPattern: ~0) && body[left + 1] == 1)
    body[left] = 0
    #expect(throws: ModelError.damaged) { try BlockModel(ModelFile.file(body: body)) }
  }

  @Test(arguments: [0, 33, 255] as [UInt8]) func aTreeHasOneToThirtyTwoLeaves(leaves: UInt8) {
    var reader = ModelReader(([1, 0, leaves] + [UInt8](repeating: 0, count: 8_000))[...])
    #expect(throws: ModelError.damaged) { try reader.readEnsemble() }
  }
}
