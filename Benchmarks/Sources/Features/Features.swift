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
      With --scores, OUTPUT/SET.second.f32 holds the columns that the first stage's scores give instead; the scores \
      are read from OUTPUT/SET.scores.f32, one 32-bit float a block.
      """)

  @Argument(help: "The folders of the sets, each with gold.jsonl and pages/ID.html.")
  var sets: [String]

  @Option(help: "The folder to write to.")
  var output: String

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
    for set in sets { try scores ? writeScores(set) : write(set) }
  }

  private func write(_ set: String) throws {
    let base = output + "/" + URL(fileURLWithPath: set).lastPathComponent
    let matrix = try fileHandle(base + ".f32")
    let pages = try fileHandle(base + ".jsonl")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try forEachPage(of: set) { id, page in
      page.values().withUnsafeBytes { matrix.write(Data($0)) }
      let record = Page(id: id, texts: page.texts, kept: page.isKeptByRules)
      pages.write(try encoder.encode(record) + Data("\n".utf8))
    }
    try matrix.close()
    try pages.close()
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

  private func forEachPage(of folder: String, _ body: (String, TrainingPage) throws -> Void) throws {
    let set = try CorpusSet(folder: folder)
    for entry in set.entries { try body(entry.id, TrainingPage(try set.page(of: entry))) }
  }

  private func fileHandle(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
