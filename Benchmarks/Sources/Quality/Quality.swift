import ArgumentParser
import Corpus
import Foundation
import PithCore
import PithExtract

/// Scores what Pith makes of corpus sets against their gold texts, beside the figures of other extractors.
@main
struct Quality: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores what Pith makes of corpus sets, beside other extractors.",
    discussion: """
      Each page is extracted by a model that was fitted without its site (the models of --folds). With --full the model \
      that users have is measured as well: it was trained on most of these pages, so its figures say little.
      """)

  @Argument(help: "The folders of the sets, each with gold.jsonl and pages/ID.html.")
  var sets: [String]

  @Option(help: "The folder of the models that were fitted without a fold of the sites.")
  var folds = "Folds"

  @Option(help: "A file of floors: the status is 1 where a figure is below one.")
  var floors: String?

  @Option(help: "A file of other extractors' figures.")
  var peers: String?

  @Option(help: "Which error to avoid: precision, balanced or recall.")
  var focus: Focus = .balanced

  @Flag(help: "Measure the model that users have, too.")
  var full = false

  @Flag(help: "Print the figures as floors, to be put into the file of floors.")
  var printFloors = false

  func run() throws {
    let heldOut = try Extractors(folds: folds, focus: focus)
    let floors = try floors.map(Floors.read)
    let peers = try peers.map { try Peers.read($0) } ?? [:]
    var isBelow = false
    var measured: [String: Floors.Set] = [:]
    for folder in sets {
      let set = try CorpusSet(folder: folder)
      let figures = try Self.figures(of: set, heldOut)
      let hash = String(Site.crc32(set.gold), radix: 16)
      measured[set.name] = Floors.Set(
        gold: hash, floors: figures.mapValues { ($0 * 1000).rounded(.down) / 1000 })
      let floor = floors?.sets[set.name].flatMap { $0.gold == hash ? $0.floors : nil }
      if floors != nil, floor == nil { print("\(set.name): no floors for this set, or it has changed") }
      let inFull = full ? try Self.figures(of: set, Extractors(focus: focus)) : nil
      isBelow = report(set.name, figures, inFull, floor, peers[set.name] ?? [:]) || isBelow
    }
    if printFloors {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(Floors(sets: measured)), as: UTF8.self))
    }
    if isBelow { throw ExitCode(1) }
  }

  private static func figures(of set: CorpusSet, _ extractors: Extractors) throws -> [String: Double] {
    var score = SetScore()
    for entry in set.entries {
      score.add(try? extractors.extractor(for: entry).extract(set.page(of: entry)), entry)
    }
    return score.figures
  }

  /// Prints the figures of a set, and says whether one is below its floor.
  private func report(
    _ name: String, _ figures: [String: Double], _ full: [String: Double]?, _ floors: [String: Double]?,
    _ peers: [String: [String: Double]]
  ) -> Bool {
    print("\(name), held out by site")
    var isBelow = false
    for figure in figures.keys.sorted() {
      let value = figures[figure] ?? 0
      var line = "  \(figure.padding(toLength: 24, withPad: " ", startingAt: 0)) \(Self.text(value))"
      if let full = full?[figure] { line += "  trained on these pages \(Self.text(full))" }
      for peer in peers.keys.sorted() {
        if let value = peers[peer]?[figure] { line += "  \(peer) \(Self.text(value))" }
      }
      if let floor = floors?[figure], value < floor {
        line += "  BELOW THE FLOOR of \(Self.text(floor))"
        isBelow = true
      }
      print(line)
    }
    return isBelow
  }

  private static func text(_ value: Double) -> String { String(format: "%.4f", abs(value)) }
}

extension Focus: @retroactive ExpressibleByArgument {}
