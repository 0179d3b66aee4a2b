/// A container of a page and those around it, innermost first.
struct ContainerPath: Sequence, IteratorProtocol {
  private let containers: [Container]
  /// -1 past the outermost.
  private var upcoming: Int32

  init(from container: Int32, in containers: [Container]) {
    self.containers = containers
    upcoming = container
  }

  mutating func next() -> Int32? {
    guard upcoming >= 0 else { return nil }
    defer { upcoming = containers[Int(upcoming)].parent }
    return upcoming
  }
}
