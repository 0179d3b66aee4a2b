import Pith
import Testing

/// How often what is stripped from the samples is called by its right name.
@Suite struct BoilerplateKindTests {
  /// The share of stripped blocks whose kind must be right, over all samples: 0.806 are.
  private static let floor = 0.80
  /// The mean over the kinds of the share that is right, so that long menus don't decide alone: 0.74 and more are.
  private static let meanFloor = 0.74

  /// A sample's marks are right if what is not marked is the expected text.
  @Test(arguments: try Sample.all)
  func marks(of sample: Sample) throws {
    let article = try MarkedPage(sample).blocks.filter(\.trueKinds.isEmpty).map(\.text)
    let expected = try sample.expectedText
    for text in article {
      let isExpected = expected.contains(firstLine(of: text))
      #expect(isExpected, "not marked, and not in the expected text: \(text)")
    }
    #expect(letterCount(article.joined()) == letterCount(expected))
  }

  @Test func kinds() throws {
    var counts: [BoilerplateKind: (right: Int, all: Int)] = [:]
    var mistakes: [String] = []
    for sample in try Sample.all {
      for block in try MarkedPage(sample).blocks {
        guard let kind = block.verdict.strippedAs, let trueKind = block.trueKinds.first else { continue }
        let isRight = block.trueKinds.contains(kind)
        counts[trueKind, default: (0, 0)].all += 1
        if isRight {
          counts[trueKind, default: (0, 0)].right += 1
        } else {
          mistakes.append(
            "\(sample.name): \(trueKind) as \(kind) (\(block.verdict.rule)): \(block.text.prefix(60))")
        }
      }
    }
    let all = counts.values.reduce(into: (right: 0, all: 0)) { $0 = ($0.right + $1.right, $0.all + $1.all) }
    let shares = counts.values.map { Double($0.right) / Double($0.all) }
    let mean = shares.reduce(0, +) / Double(shares.count)
    let table = BoilerplateKind.allCases.compactMap { kind in
      counts[kind].map { "\(kind): \($0.right) of \($0.all)" }
    }
    let report = """
      \(all.right) of \(all.all) are right, \(mean) in the mean over the kinds
      \((table + mistakes).joined(separator: "\n"))
      """
    #expect(Double(all.right) >= Self.floor * Double(all.all), "\(report)")
    #expect(mean >= Self.meanFloor, "\(report)")
  }

  private func firstLine(of text: String) -> Substring {
    text.prefix { $0 != "\n" }
  }

  private func letterCount(_ text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
