import Foundation
import Pith

/// A configuration file for the sites of a world, as a user would write it.
struct WorldConfiguration {
  let path: String
  let output: String
  let state: String
  private let names: [String]

  /// - Parameter folder: what it is written into, with articles and ledger beside it.
  init(_ world: SimulatedWorld, port: UInt16, in folder: String) throws {
    path = "\(folder)/pith.yaml"
    output = "\(folder)/articles"
    state = "\(folder)/state.sqlite"
    names = world.sites.map(\.name)
    let sources = world.sites.map { site in
      "  - {name: \(site.name), \(site.listing.sourceKind.rawValue): \"http://\(SimulatedNetwork.host(of: site)):\(port)\(site.listing.path)\"}"
    }
    // One page of a host at a time, in order, so that what comes first is the same each time.
    let text = """
      output: articles
      state: state.sqlite
      files: "{source}/{yyyy}-{mm}/{slug}"
      limit: null
      fetch: {delay: 0s, per-host: 1, robots: false, allow-private: true, retries: 0, proxy: none}
      sources:
      \(sources.joined(separator: "\n"))

      """
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A run that asks all sources, due or not.
  var arguments: [String] { ["run", path] + names.flatMap { ["--only", $0] } }
}
