/// An article of a simulated site, over all of its life. Times are seconds since 1970.
struct SimulatedStory: Sendable {
  /// What no other story has in its text; copies have that of the original.
  var marker: String
  var seed: UInt64
  var title: String
  var path: String
  /// The address's second name, and when the site begins to list it.
  var alias: (path: String, from: Int)?
  var published: Int
  /// The time that its text names; that of the original for a copy.
  var filed: Int
  /// How long after that its page answers 404 still.
  var delay = 0
  /// When its text was changed.
  var edits: [Int] = []
  /// When its site said that it had changed, and it hadn't.
  var touches: [Int] = []
  /// Whether it has the few lines that a changed template leaves.
  var isShort = false

  private static let paragraphs = 4..<8

  /// The number of changes up to a time.
  func editCount(at time: Int) -> Int { edits.filter { $0 <= time }.count }

  /// The last change that its site tells of; `nil` for none.
  func modified(at time: Int) -> Int? { (edits + touches).filter { $0 <= time }.max() }

  /// What only the text after so many changes has.
  func editMarker(_ count: Int) -> String { "\(marker)e\(count)" }

  func paragraphs(at time: Int) -> [String] {
    var prose = Prose(seed: seed)
    var random = SeededRandom(seed: seed ^ 1)
    let told = "The council filed the matter under the number \(marker) on \(DateForm.isoDay(filed))"
    if isShort { return ["\(told). \(prose.sentence())"] }
    var paragraphs = prose.paragraphs(random.number(Self.paragraphs))
    paragraphs[0] += " \(told), and \(prose.sentence())"
    let count = editCount(at: time)
    guard count > 0 else { return paragraphs }
    for number in 1...count {
      paragraphs.append(
        "Correction \(editMarker(number)): an earlier version of this report was wrong about the time. \(prose.sentence())"
      )
    }
    return paragraphs
  }
}
