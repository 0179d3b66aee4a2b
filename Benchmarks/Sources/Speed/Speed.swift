import ArgumentParser
import CLibXML2Tree
import Foundation
import PithCore
import PithExtract
import PithParse

/// Times Pith's stages over the pages of corpus sets, beside libxml2's own tree-building parse of the same bytes.
@main
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "CPU time of each stage, relative to libxml2's tree-building parse (htmlReadMemory, xmlFreeDoc).",
    discussion: """
      Every round runs each stage once over all pages, one after the other, on one thread; the fastest round counts. \
      A set is a folder with pages/*.html.
      """)

  @Argument(help: "Folders of sets.")
  var sets: [String]

  @Option(help: "Rounds.")
  var rounds = 5

  @Option(help: "A release build of pith, to time the whole program over each set too.")
  var program: String?

  @Option(help: "Run only the tree and the stage of this name, for a profiler.")
  var only: String?

  func run() throws {
    defer { try? FileManager.default.removeItem(at: Stage.outputFolder) }
    for set in sets {
      let pages = try Pages(folder: set + "/pages")
      let stages =
        (Stage.all + [program.map(Stage.clean)].compactMap { $0 }).enumerated()
        .filter { $0 == 0 || only == nil || $1.name == only }.map(\.element)
      var best = [Double](repeating: .infinity, count: stages.count)
      for _ in 0..<rounds {
        for (index, stage) in stages.enumerated() {
          best[index] = min(
            best[index], try CPUTime.seconds(ofChildren: stage.isProcess) { try stage.run(pages) })
        }
      }
      report(set, pages, stages, best)
    }
  }

  private func report(_ set: String, _ pages: Pages, _ stages: [Stage], _ seconds: [Double]) {
    let megabytes = Double(pages.byteCount) / 1e6
    print("\(set): \(pages.count) pages, \(format(megabytes, 1)) MB")
    for (stage, time) in zip(stages, seconds) {
      let columns = [
        stage.name.padding(toLength: 34, withPad: " ", startingAt: 0), "\(format(time, 3)) s",
        "\(format(time / seconds[0], 3)) of the tree", "\(format(megabytes / time, 0)) MB/s",
        "\(format(Double(pages.count) / time, 0)) pages/s",
      ]
      print("  " + columns.joined(separator: "  "))
    }
  }

  private func format(_ number: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", number)
  }
}
