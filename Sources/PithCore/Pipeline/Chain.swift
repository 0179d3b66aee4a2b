/// Two stages as one: the output of the first is the input of the second. Made by `then(_:)`.
///
/// Once the task is cancelled, the second stage is not begun: the input ends as cancelled between the two.
public struct Chain<First: Stage, Second: Stage>: Stage where First.Output == Second.Input {
  private let first: First
  private let second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  public func run(_ input: First.Input) async throws(StageExit) -> Second.Output {
    let intermediate = try await first.run(input)
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .pipeline)) }
    return try await second.run(intermediate)
  }
}

extension Stage {
  /// This stage, then the next one on its output. An input that a stage skips or fails goes no further.
  public func then<Next: Stage>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output {
    Chain(self, next)
  }
}
