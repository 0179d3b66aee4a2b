/// How far a sequence of positions is done from its start, where they get done in any order.
struct Frontier {
  /// The first position that is not done.
  private(set) var first = 0
  /// The positions beyond `first` that are done. While one input is late, those that end after it gather here.
  private var doneBeyond: Set<Int> = []

  /// Marks a position as done, which may be done already.
  mutating func finish(_ position: Int) {
    guard position >= first else { return }
    doneBeyond.insert(position)
    while doneBeyond.remove(first) != nil { first += 1 }
  }
}
