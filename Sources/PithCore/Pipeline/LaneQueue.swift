/// The inputs that wait in their lanes, and which of them is next, without the waiting itself.
struct LaneQueue<Input: Sendable> {
  struct Item: Sendable {
    let input: Input
    let position: Int
    /// `nil` where the input is in no lane.
    let lane: String?
  }

  private struct Lane {
    /// In the order of the source; those before `first` are gone.
    var items: [Item] = []
    var first = 0
    var active = 0
    /// Whether the lane stands in `ready`.
    var isReady = false

    var next: Item? { first < items.count ? items[first] : nil }

    mutating func removeFirst() {
      first += 1
      // Now and then, so that each item is moved once on average.
      guard first > items.count / 2 else { return }
      items.removeFirst(first)
      first = 0
    }
  }

  private let maximumPerLane: Int
  private let maximumSpread: Int?
  /// Inputs in no lane have the key `nil`.
  private var lanes: [String?: Lane] = [:]
  /// The lanes with an input that may be begun, in the order of their turns.
  private var ready: [String?] = []
  private var frontier = Frontier()
  private(set) var count = 0

  init(maximumPerLane: Int, maximumSpread: Int?) {
    self.maximumPerLane = maximumPerLane
    self.maximumSpread = maximumSpread
  }

  mutating func append(_ item: Item) {
    lanes[item.lane, default: Lane()].items.append(item)
    count += 1
    noteReadiness(of: item.lane)
  }

  /// The input to begin next; `nil` where there is none, or none may be begun yet.
  mutating func takeNext() -> Item? {
    guard let turn = ready.firstIndex(where: isWithinSpread) else { return nil }
    let key = ready.remove(at: turn)
    guard var lane = lanes[key], let item = lane.next else { return nil }
    lane.removeFirst()
    lane.active += 1
    lane.isReady = false
    lanes[key] = lane
    count -= 1
    noteReadiness(of: key)
    return item
  }

  /// Notes that an input makes room in its lane for the next.
  mutating func leave(_ key: String?) {
    lanes[key]?.active -= 1
    if let lane = lanes[key], lane.active == 0, lane.next == nil {
      lanes[key] = nil
    } else {
      noteReadiness(of: key)
    }
  }

  /// Notes that an input has ended.
  mutating func end(_ position: Int) {
    if maximumSpread != nil { frontier.finish(position) }
  }

  private func isWithinSpread(_ key: String?) -> Bool {
    guard let maximumSpread, let item = lanes[key]?.next else { return true }
    return item.position < frontier.first + maximumSpread
  }

  private mutating func noteReadiness(of key: String?) {
    guard let lane = lanes[key], !lane.isReady, lane.next != nil, key == nil || lane.active < maximumPerLane
    else { return }
    lanes[key]?.isReady = true
    ready.append(key)
  }
}
