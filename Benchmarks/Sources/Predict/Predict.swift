import ArgumentParser
import Corpus
import Foundation
import PithCore
import PithExtract

/// Writes what Pith makes of each page of a corpus set, for scoring against its gold texts.
@main
struct Predict: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Extracts every page of a corpus set and prints a JSON line for each.",
    discussion: "A set is a folder with gold.jsonl and pages/ID.html.")

  @Argument(help: "The folder of the set.")
  var set: String

  @Option(help: "Print the verdict on every block of the pages whose id starts so, instead.")
  var explain: String?

  @Option(
    help:
      "Use the models of this folder, for each page the one that was fitted without its site (FOLD.model).")
  var folds: String?

  @Flag(help: "Withhold the pages' addresses, as with saved pages that come without.")
  var withoutAddress = false

  @Option(help: "Which error to avoid: precision, balanced or recall.")
  var focus: Focus = .balanced

  private struct Prediction: Encodable {
    let id: String
    let text: String
    let title: String?
    let authors: [String]
    let date: String?
    let confidence: Float

    private enum CodingKeys: CodingKey { case id, text, title, authors, date, confidence }

    /// What wasn't found is `null`: a scorer may leave out what is missing, and would not count it as wrong.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(text, forKey: .text)
      try container.encode(title, forKey: .title)
      try container.encode(authors, forKey: .authors)
      try container.encode(date, forKey: .date)
      try container.encode(confidence, forKey: .confidence)
    }
  }

  func run() throws {
    let extractors = try folds.map { try Extractors(folds: $0, focus: focus) } ?? Extractors(focus: focus)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let set = try CorpusSet(folder: set)
    for entry in set.entries {
      let extractor = extractors.extractor(for: entry)
      var page = try set.page(of: entry)
      if withoutAddress { page.url = nil }
      if let explain {
        if entry.id.hasPrefix(explain) {
          print("# \(entry.id)")
          printVerdicts(on: page, extractor)
        }
        continue
      }
      print(String(decoding: try encoder.encode(prediction(for: entry, page, extractor)), as: UTF8.self))
    }
  }

  private func prediction(
    for entry: CorpusSet.Entry, _ page: ParsedPage, _ extractor: ContentExtractor
  ) -> Prediction {
    let article: Article
    do {
      article = try extractor.extract(page)
    } catch {
      FileHandle.standardError.write(Data("\(entry.id): \(error)\n".utf8))
      return Prediction(id: entry.id, text: "", title: nil, authors: [], date: nil, confidence: 0)
    }
    return Prediction(
      id: entry.id, text: article.blocks.map(\.text).joined(separator: "\n"),
      title: article.metadata.title, authors: article.metadata.authors,
      date: article.metadata.published?.dayText, confidence: article.confidence)
  }

  private func printVerdicts(on page: ParsedPage, _ extractor: ContentExtractor) {
    for judged in extractor.judge(page) {
      let verdict = judged.verdict
      let mark = verdict.isKept ? "KEEP" : "    "
      let kind = verdict.strippedAs?.rawValue ?? ""
      let text = judged.block.text.replacing("\n", with: " ")
      let score = verdict.score.map { "\($0)".prefix(5) } ?? ""
      print("\(mark)\t\(kind)\t\(verdict.rule)\t\(score)\t\(verdict.evidence ?? "")\t\(text)")
    }
  }
}

extension Focus: @retroactive ExpressibleByArgument {}
