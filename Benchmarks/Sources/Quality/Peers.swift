import Foundation

/// Figures of other extractors on the same sets, as they were measured once.
enum Peers {
  /// By set, extractor and figure.
  static func read(_ path: String) throws -> [String: [String: [String: Double]]] {
    try JSONDecoder().decode(
      [String: [String: [String: Double]]].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
