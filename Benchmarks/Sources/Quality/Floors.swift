import Foundation

/// The figures that may not fall, with the corpora that they were measured on.
struct Floors: Codable {
  struct Set: Codable {
    /// The CRC-32 of the set's gold.jsonl: on another set the figures mean nothing.
    let gold: String
    let floors: [String: Double]
  }

  let sets: [String: Set]

  static func read(_ path: String) throws -> Floors {
    try JSONDecoder().decode(Floors.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
