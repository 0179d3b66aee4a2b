/// A JSON object with texts for values, on one line.
package struct JSONLine {
  package let text: String

  /// - Parameter members: in the order that they get.
  package init(_ members: [(name: String, value: String)]) {
    text =
      "{"
      + members.map { "\(JSONText.quoted($0.name)): \(JSONText.quoted($0.value))" }.joined(separator: ", ")
      + "}"
  }
}
