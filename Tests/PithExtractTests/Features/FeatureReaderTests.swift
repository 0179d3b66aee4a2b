import PithCore
import Testing

@testable import PithExtract

@Suite struct FeatureReaderTests {
  @Test func aPageWithoutBlocksHasNoRows() throws {
    #expect(try FeaturePage(.body("")).matrix.rows == 0)
    #expect(FeaturePage(TestPage(HTMLDocumentBuilder().finish())).matrix.rows == 0)
  }

  @Test func everyValueOfAnyPageIsANumber() throws {
    for seed in 0..<40 {
      var generator = RandomPage(seed: UInt64(seed))
      guard let page = try? TestPage(generator.html(size: 10 + seed * 5)) else { continue }
      let matrix = FeaturePage(page).matrix
      #expect(
        (0..<matrix.rows).allSatisfy { matrix.values(ofRow: $0).allSatisfy(\.isFinite) }, "seed \(seed)")
    }
  }
}
