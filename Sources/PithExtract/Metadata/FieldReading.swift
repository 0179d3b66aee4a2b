/// What a page gives for one field of its metadata, in the order in which it was looked at, and what was taken.
struct FieldReading<Value> {
  struct Finding {
    let value: Value
    let source: MetadataSource
  }

  private(set) var findings: [Finding] = []
  private var taken: Int?
  /// Whether what is found after the first value is wanted too.
  private let isComplete: Bool

  /// - Parameter isComplete: whether more than the first value is wanted, as evidence or to choose from.
  init(isComplete: Bool = true) {
    self.isComplete = isComplete
  }

  /// The value that was taken; `nil` where none was.
  var value: Value? { taken.map { findings[$0].value } }

  /// The source of the value that was taken.
  var source: MetadataSource? { taken.map { findings[$0].source } }

  mutating func add(_ value: @autoclosure () -> Value?, from source: MetadataSource) {
    guard isComplete || findings.isEmpty, let value = value() else { return }
    findings.append(Finding(value: value, source: source))
  }

  mutating func take(_ index: Int?) {
    taken = index
  }

  mutating func takeFirst(where isWanted: (Finding) -> Bool = { _ in true }) {
    taken = findings.firstIndex(where: isWanted)
  }

  func isTaken(_ index: Int) -> Bool { taken == index }
}
