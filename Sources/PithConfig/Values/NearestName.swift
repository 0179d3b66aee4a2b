/// Finds what was probably meant by a name that doesn't exist.
enum NearestName {
  /// The nearest of some names, if it is near: at most a third of its characters are wrong.
  static func nearest(to name: String, in names: [String]) -> String? {
    let name = name.lowercased()
    guard name.count <= longestName else { return nil }
    let distances = names.map { (name: $0, distance: distance(name, $0.lowercased())) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.name.count / 3) ? best.name : nil
  }

  /// Longer ones, in characters, are no misspelt key.
  private static let longestName = 60

  /// How many characters have to be put in, left out, replaced or swapped with their neighbours to make one name of the other
  /// (the optimal string alignment distance).
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    var rows = [Array(0...second.count)]
    for (i, character) in first.enumerated() {
      var row = [i + 1]
      for (j, other) in second.enumerated() {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (character == other ? 0 : 1))
        if i > 0, j > 0, character == second[j - 1], first[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
