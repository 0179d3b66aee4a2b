import ArgumentParser
import Foundation
import PithCore
@_spi(Training) import PithExtract
import PithParse

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

  @Option(help: "Which error to avoid: precision, balanced or recall.")
  var focus: Focus = .balanced

  private struct Gold: Decodable {
    let id: String
    let url: String?
  }

  private struct Prediction: Encodable {
    let id: String
    let text: String
    let title: String?
    let authors: [String]
    let date: String?
  }

  /// One extractor a fold; one in all without `--folds`.
  private func extractors() throws -> [ContentExtractor] {
    guard let folds else { return [ContentExtractor(focus: focus)] }
    return try (0..<Site.folds).map { fold in
      let model = try Data(contentsOf: URL(fileURLWithPath: "\(folds)/\(fold).model"))
      return try ContentExtractor(model: [UInt8](model), focus: focus)
    }
  }

  func run() throws {
    let extractors = try extractors()
    guard let gold = try? String(contentsOfFile: set + "/gold.jsonl", encoding: .utf8) else {
      throw ValidationError("There is no set of pages at \(set): no gold.jsonl in it.")
    }
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for line in gold.split(separator: "\n") {
      let entry = try decoder.decode(Gold.self, from: Data(line.utf8))
      let extractor = extractors[Site(of: entry.url, id: entry.id).fold % extractors.count]
      if let explain {
        if entry.id.hasPrefix(explain) {
          print("# \(entry.id)")
          try printVerdicts(on: entry, extractor)
        }
        continue
      }
      print(String(decoding: try encoder.encode(prediction(for: entry, extractor)), as: UTF8.self))
    }
  }

  private func parsed(_ entry: Gold) throws -> ParsedPage {
    let path = "\(set)/pages/\(entry.id).html"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let result = try HTMLParser().parse(bytes)
    return ParsedPage(
      request: PageRequest(.file(path)), url: entry.url, document: result.document, encoding: result.encoding)
  }

  private func prediction(for entry: Gold, _ extractor: ContentExtractor) throws -> Prediction {
    let article: Article
    do {
      article = try extractor.extract(parsed(entry))
    } catch {
      FileHandle.standardError.write(Data("\(entry.id): \(error)\n".utf8))
      return Prediction(id: entry.id, text: "", title: nil, authors: [], date: nil)
    }
    return Prediction(
      id: entry.id, text: article.blocks.map(\.text).joined(separator: "\n"),
      title: article.metadata.title, authors: article.metadata.authors,
      date: article.metadata.published?.dayText)
  }

  private func printVerdicts(on entry: Gold, _ extractor: ContentExtractor) throws {
    for judged in extractor.judge(try parsed(entry)) {
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
