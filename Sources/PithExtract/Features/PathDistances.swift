import PithCore

/// How many levels above each container the nearest element of a sort stands: 1 for the container itself, 0 for none.
///
/// One byte a sort, in rows of 64, so that a container costs one pass over its parent's row, which compilers turn into a
/// few vector additions: the parent's distances plus one, with 1 put in where the container is of the sort itself.
struct PathDistances {
  /// The tags that have a lane, after the lanes of `ClassMarks`.
  static let tags: [[HTMLTag]] = [
    [.article], [.main], [.nav, .menu], [.aside], [.footer], [.header], [.form, .fieldset, .button], [.table],
    [.ul, .ol, .dl], [.li, .dd, .dt], [.section], [.figure], [.blockquote], [.details, .dialog], [.pre], [.a],
    [.figcaption, .caption], [.p],
  ]

  static let firstTagLane = ClassMarks.count

  private static let laneOfTag: [Int8] = HTMLTag.allCases.map { tag in
    tags.firstIndex { $0.contains(tag) }.map { Int8($0 + firstTagLane) } ?? -1
  }

  /// The number of sorts.
  static let lanes = 64

  /// The distances, a row of `lanes` a container.
  private let distances: [UInt8]
  /// A bit for each lane that has a distance anywhere on the page.
  private let present: UInt64

  init(_ page: SegmentedPage) {
    var distances = [UInt8](repeating: 0, count: page.containers.count * Self.lanes)
    var present: UInt64 = 0
    distances.withUnsafeMutableBufferPointer { distances in
      for (index, container) in page.containers.enumerated() {
        let row = index * Self.lanes
        if container.parent >= 0 {
          let outer = Int(container.parent) * Self.lanes
          for lane in 0..<Self.lanes {
            let distance = distances[outer + lane]
            // 255 levels are as far as it goes.
            distances[row + lane] = distance == 0 || distance == .max ? distance : distance &+ 1
          }
        }
        present |= Self.markOwn(container, in: distances, row)
      }
    }
    self.distances = distances
    self.present = present
  }

  /// Marks what a container itself is and gives its lanes, a bit each.
  private static func markOwn(
    _ container: Container, in distances: UnsafeMutableBufferPointer<UInt8>, _ row: Int
  ) -> UInt64 {
    var lanes: UInt64 = 0
    // The root's classes speak of the whole page.
    if container.tag != .body, container.tag != .html {
      lanes = container.marks.rawValue
      var marks = container.marks.rawValue
      while marks != 0 {
        distances[row + marks.trailingZeroBitCount] = 1
        marks &= marks - 1
      }
    }
    let lane = laneOfTag[Int(container.tag.rawValue)]
    if lane >= 0 {
      distances[row + Int(lane)] = 1
      lanes |= 1 << UInt64(lane)
    }
    return lanes
  }

  /// Whether any container of the page has a distance in a lane.
  func isPresent(_ lane: Int) -> Bool { present >> UInt64(lane) & 1 == 1 }

  func distance(_ container: Int32, _ lane: Int) -> UInt8 {
    distances[Int(container) * Self.lanes + lane]
  }
}
