import PithCore

extension SegmentedPage {
  /// The blocks of those containers that are wanted, without those inside another such one and those without blocks.
  func outermost(where isWanted: (Container) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for container in containers
    where container.blocks.lowerBound >= found.last?.upperBound ?? 0 && !container.blocks.isEmpty
      && isWanted(container)
    {
      found.append(container.blocks)
    }
    return found
  }

  /// Whether one of the class names of a container is one of these, as it is written.
  func isNamed(_ container: Container, anyOf names: [[UInt8]]) -> Bool {
    guard let classes = document.valueRange(of: .class, in: container.node) else { return false }
    return document.bytes[classes].split(separator: UInt8(ascii: " ")).contains { name in
      names.contains { name.elementsEqual($0) }
    }
  }
}
