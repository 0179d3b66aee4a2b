/// The orders that no transfer has begun for yet, first come first served.
struct WaitingOrders {
  private var orders: [TransferIdentifier: TransferOrder] = [:]
  /// Those that were cancelled are still in here, before `first` and not in `orders`.
  private var queue: [TransferIdentifier] = []
  private var first = 0

  mutating func append(_ order: TransferOrder) {
    orders[order.identifier] = order
    queue.append(order.identifier)
  }

  mutating func removeFirst() -> TransferOrder? {
    while first < queue.count {
      let identifier = queue[first]
      first += 1
      // Now and then, so that each element is moved once on average.
      if first > queue.count / 2 {
        queue.removeFirst(first)
        first = 0
      }
      if let order = orders.removeValue(forKey: identifier) { return order }
    }
    return nil
  }

  mutating func remove(_ identifier: TransferIdentifier) -> TransferOrder? {
    orders.removeValue(forKey: identifier)
  }
}
