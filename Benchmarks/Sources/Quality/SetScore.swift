import Corpus
import Foundation
import PithCore
import PithExtract

/// How well the pages of a set come out.
struct SetScore {
  private var f1: [Double] = []
  private var f1ByKind: [String: [Double]] = [:]
  private var kept = (right: 0, of: 0)
  private var letThrough = 0
  private var fields: [String: (right: Int, of: Int)] = [:]

  /// The figures by name: `wordF1`, `wordF1.KIND`, `clean`, `spoiled` (the negative share, so that more is better for
  /// every figure), `snippetF1`, `title`, `date`, `authors`.
  var figures: [String: Double] {
    var figures: [String: Double] = [:]
    if !f1.isEmpty {
      figures["wordF1"] = mean(f1)
      figures["clean"] = mean(f1.map { $0 >= 0.95 ? 1 : 0 })
      figures["spoiled"] = -mean(f1.map { $0 < 0.8 ? 1 : 0 })
    }
    if f1ByKind.count > 1 {
      for (kind, values) in f1ByKind { figures["wordF1.\(kind)"] = mean(values) }
    }
    if kept.of > 0 {
      let precision = Double(kept.right) / Double(max(1, kept.right + letThrough))
      let recall = Double(kept.right) / Double(kept.of)
      figures["snippetF1"] = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
    for (field, count) in fields { figures[field] = Double(count.right) / Double(count.of) }
    return figures
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  mutating func add(_ article: Article?, _ entry: CorpusSet.Entry) {
    let text = article?.blocks.map(\.text).joined(separator: "\n") ?? ""
    if let gold = entry.text {
      let score = WordScore(text, gold: gold).f1
      f1.append(score)
      f1ByKind[entry.kind ?? "", default: []].append(score)
    }
    let flat = Self.flat(text)
    for snippet in entry.with ?? [] {
      kept.of += 1
      if flat.contains(Self.flat(snippet)) { kept.right += 1 }
    }
    letThrough += (entry.without ?? []).count { flat.contains(Self.flat($0)) }
    // A page that gives no article gives no metadata either, which is as wrong as others.
    let metadata = article?.metadata
    if let title = entry.title, !title.isEmpty {
      count("title", Self.flat(title) == Self.flat(metadata?.title ?? ""))
    }
    if let date = entry.date, !date.isEmpty {
      count("date", date.prefix(10) == metadata?.published?.dayText ?? "")
    }
    if let authors = entry.authors, !authors.isEmpty {
      count("authors", Set(authors.map(Self.flat)) == Set((metadata?.authors ?? []).map(Self.flat)))
    }
  }

  private mutating func count(_ field: String, _ isRight: Bool) {
    fields[field, default: (0, 0)].of += 1
    if isRight { fields[field, default: (0, 0)].right += 1 }
  }

  /// White space collapsed, lower case.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
