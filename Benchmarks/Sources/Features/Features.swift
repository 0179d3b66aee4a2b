import ArgumentParser
import Corpus
import Foundation
@_spi(Training) import PithExtract

/// Writes the features of all blocks of corpus sets, for the trainer of the block model.
@main
struct Features: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the features of the blocks of corpus sets.",
    discussion: """
      For each set, OUTPUT/SET.f32 holds the features, a row of 32-bit floats a block, and OUTPUT/SET.jsonl a line for \
      each page in the same order, with its id and the texts of its blocks. OUTPUT/features.json names the columns.
      OUTPUT/SET.tokens.u32 holds what tables of tokens are learned from (TrainingPage.tokens).
      With --tables, OUTPUT/SET.tables.f32 holds the columns that such tables give instead; those of a page are read from \
      OUTPUT/FOLD.tables, by the fold of its site.
      With --scores, OUTPUT/SET.second.f32 holds the columns that the first stage's scores give instead; the scores \
      are read from OUTPUT/SET.scores.f32, one 32-bit float a block.
      """)

  @Argument(help: "The folders of the sets, each with gold.jsonl and pages/ID.html.")
  var sets: [String]

  @Option(help: "The folder to write to.")
  var output: String

  @Flag(help: "Write the features that tables of tokens give.")
  var tables = false

  @Flag(help: "Write the features of the first stage's scores.")
  var scores = false

  private struct Page: Encodable {
    let id: String
    let texts: [String]
    let kept: [Bool]
  }

  private struct Names: Encodable {
    let features: [String]
    let kinds: [String]
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let names = Names(features: TrainingPage.featureNames, kinds: TrainingPage.kindNames)
    try JSONEncoder().encode(names).write(to: URL(fileURLWithPath: output + "/features.json"))
    for set in sets {
      if tables { try writeTables(set) } else if scores { try writeScores(set) } else { try write(set) }
    }
  }

  private func write(_ set: String) throws {
    let base = output + "/" + URL(fileURLWithPath: set).lastPathComponent
    let matrix = try fileHandle(base + ".f32")
    let tokens = try fileHandle(base + ".tokens.u32")
    let pages = try fileHandle(base + ".jsonl")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try forEachPage(of: set) { entry, page in
      page.values().withUnsafeBytes { matrix.write(Data($0)) }
      page.tokens().withUnsafeBytes { tokens.write(Data($0)) }
      let record = Page(id: entry.id, texts: page.texts, kept: page.isKeptByRules)
      pages.write(try encoder.encode(record) + Data("\n".utf8))
    }
    try matrix.close()
    try tokens.close()
    try pages.close()
  }

  private func writeTables(_ set: String) throws {
    let tables = try (0..<Site.folds).map { fold in
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(output)/\(fold).tables")))
    }
    let matrix = try fileHandle(output + "/" + URL(fileURLWithPath: set).lastPathComponent + ".tables.f32")
    try forEachPage(of: set) { entry, page in
      try page.tokenValues(tables: tables[entry.site.fold]).withUnsafeBytes { matrix.write(Data($0)) }
    }
    try matrix.close()
  }

  private func writeScores(_ set: String) throws {
    let base = output + "/" + URL(fileURLWithPath: set).lastPathComponent
    let scores = try Data(contentsOf: URL(fileURLWithPath: base + ".scores.f32")).withUnsafeBytes { bytes in
      Array(bytes.bindMemory(to: Float.self))
    }
    let matrix = try fileHandle(base + ".second.f32")
    var start = 0
    try forEachPage(of: set) { _, page in
      let end = start + page.texts.count
      guard end <= scores.count else {
        throw ValidationError("\(base).scores.f32 has fewer scores than \(set) has blocks.")
      }
      page.scoreValues(for: Array(scores[start..<end])).withUnsafeBytes { matrix.write(Data($0)) }
      start = end
    }
    try matrix.close()
  }

  private func forEachPage(of folder: String, _ body: (CorpusSet.Entry, TrainingPage) throws -> Void) throws {
    let set = try CorpusSet(folder: folder)
    for entry in set.entries { try body(entry, TrainingPage(try set.page(of: entry))) }
  }

  private func fileHandle(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
