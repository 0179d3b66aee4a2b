import CBlockModel
import Testing

@testable import PithExtract

@Suite struct BlockModelTests {
  /// A file with something in each of its parts.
  private static let file: ModelFile = {
    var file = ModelFile.scoring([0.9, 0.5, 0.1])
    file.second = [.node(.score, 0.5, .leaf(-1), .leaf(1)), .leaf(0)]
    file.calibration = [(0.2, 0.1), (0.9, 0.95)]
    file.tables[0] = [(7, [20]), (9, [-40])]
    file.tables[3] = [(8, [1, 2, 3, 4, 5, 6, 7, -128])]
    return file
  }()

  @Test func theStandardModelLoads() {
    let model = BlockModel.standard
    #expect(model.kinds.count == PageKind.allCases.count)
    #expect(!model.first.trees.isEmpty)
    #expect(model.thresholds.allSatisfy { $0 > 0 && $0 < 1 })
    let raw = model.calibration.points.map(\.raw)
    #expect(raw == raw.sorted())
    #expect(model.calibration.points.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func theHashOfFeaturesIsThatOfTheirNames() {
    let names = BlockFeature.allCases.map { "\($0)" }.joined(separator: "\n")
    #expect(
      BlockModel.featureHash == WordHash.of(names.utf8), "write the new one into BlockModel.featureHash")
  }

  @Test func theStandardModelIsSmall() {
    #expect(pith_block_model_count() < 400 * 1_024)
  }

  @Test func aFileGivesWhatWasWritten() throws {
    let model = try Self.file.model
    #expect(model.first.leaves.count == 3)
    #expect(model.second.trees.count == 2)
    #expect(model.kinds.map(\.trees.count) == PageKind.allCases.map { $0 == .news ? 1 : 0 })
    #expect(model.tables.names.score(of: 9) == -2)
    #expect(model.tables.names.score(of: 8) == nil)
    #expect(model.tables.kinds.scores(of: 8).last == -6.4)
    #expect(model.tables.words.isEmpty && model.tables.headings.isEmpty)
    #expect(model.thresholds == Self.file.thresholds)
    #expect(model.calibration.points.map(\.confidence) == [0.1, 0.95])
  }

  @Test(arguments: ["", "P", "PIT", "<!DOCTYPE html><html><body>Cod fell</body></html>"])
  func anotherFileIsNoModel(text: String) {
    let error = #expect(throws: ModelError.self) { try BlockModel(Array(text.utf8)) }
    #expect(error == (text.count < 4 ? .damaged : .notAModel))
  }

  @Test func anotherVersionIsNotRead() {
    var file = Self.file
    file.version = 1
    #expect(throws: ModelError.notAModel) { try file.model }
  }

  @Test func aModelOfOtherFeaturesIsNotRead() {
    var file = Self.file
    file.features ^= 1
    #expect(throws: ModelError.otherFeatures) { try file.model }
  }

  @Test func everyDamagedByteIsNoticed() {
    let bytes = Self.file.bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        #expect(throws: ModelError.self, "byte \(index), bit \(bit)") { try BlockModel(damaged) }
      }
    }
  }

  @Test func aFileThatEndsEarlyIsDamaged() {
    let bytes = Self.file.bytes
    for count in bytes.indices {
      #expect(throws: ModelError.damaged, "\(count) bytes") { try BlockModel(Array(bytes[..<count])) }
    }
  }

  @Test func bytesAfterTheEndAreDamage() {
    #expect(throws: ModelError.damaged) { try BlockModel(Self.file.bytes + [0]) }
  }

  @Test func aDamagedStandardModelIsNoticed() {
    let standard = Array(UnsafeBufferPointer(start: pith_block_model(), count: pith_block_model_count()))
    for part in 0..<16 {
      var damaged = standard
      damaged[standard.count * part / 16] ^= 0x10
      #expect(throws: ModelError.self, "part \(part)") { try BlockModel(damaged) }
      #expect(throws: ModelError.damaged) { try BlockModel(Array(standard[..<(standard.count * part / 16)])) }
    }
  }
}
