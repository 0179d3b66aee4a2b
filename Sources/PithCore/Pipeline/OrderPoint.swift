/// The identity of a place in a chain of stages that inputs pass in order.
final class OrderPoint: Sendable {}
