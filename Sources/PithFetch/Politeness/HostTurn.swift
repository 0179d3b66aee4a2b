/// The right to send one request to a host now, which is given back when the answer is there.
struct HostTurn: Sendable {
  let host: String
  /// When it was given, by the clock of the gate.
  let start: Duration
}
