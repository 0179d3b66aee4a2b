/// Why a value is none of its kind.
struct ValueProblem: Error {
  /// A sentence without a full stop, or the end of one: see `ValueKind`.
  let message: String
  /// Where it stands, if not where the value begins.
  let place: TextPlace?
  /// Whether the value looks right, so that what it has to look like need not be said.
  let isOfRightForm: Bool

  init(_ message: String, at place: TextPlace? = nil, isOfRightForm: Bool = false) {
    self.message = message
    self.place = place
    self.isOfRightForm = isOfRightForm
  }
}
