import PithCore
import Testing

@testable import PithExtract

/// A page, one of its blocks, and what the features of that block are, counted by hand.
struct FeatureCase: Sendable, CustomTestStringConvertible {
  let html: String
  var url: String?
  let text: String
  /// The scores of the page's blocks, for the features that the second stage reads.
  var scores: [Float]?
  /// The texts of the blocks that the rules are made to keep; `nil` asks the rules.
  var keptByRules: Set<String>?
  /// What names and words are known for.
  var tables = TokenTables.empty
  let expected: [BlockFeature: Float]

  /// A page of a body alone.
  init(
    _ body: String, on text: String, url: String? = nil, scores: [Float]? = nil,
    keptByRules: Set<String>? = nil, tables: TokenTables = .empty, _ expected: [BlockFeature: Float]
  ) {
    self.init(
      html: "<!DOCTYPE html><html><head><title></title></head><body>\(body)</body></html>", on: text,
      url: url, scores: scores, keptByRules: keptByRules, tables: tables, expected)
  }

  /// A whole page.
  init(
    html: String, on text: String, url: String? = nil, scores: [Float]? = nil,
    keptByRules: Set<String>? = nil, tables: TokenTables = .empty, _ expected: [BlockFeature: Float]
  ) {
    self.html = html
    self.text = text
    self.url = url
    self.scores = scores
    self.keptByRules = keptByRules
    self.tables = tables
    self.expected = expected
  }

  /// Scores are weighted by words and a thousandth, hence the tolerance.
  private static let tolerance: Float = 0.005

  func check() throws {
    var page = FeaturePage(try TestPage(html, url: url), keptByRules: keptByRules, tables: tables)
    if let scores { try page.score(scores) }
    for (feature, value) in expected.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let found = try page.value(feature, on: text)
      #expect(abs(found - value) <= Self.tolerance, "\(feature) is \(found), not \(value)")
    }
  }

  var testDescription: String {
    "“\(text)”: \(expected.keys.map { "\($0)" }.sorted().joined(separator: ", "))"
  }
}
