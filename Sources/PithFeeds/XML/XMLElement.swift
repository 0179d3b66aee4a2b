/// The start tag of an element.
struct XMLElement {
  struct Attribute {
    /// `nil` for a name without a prefix.
    let vocabulary: Vocabulary?
    /// The local name in lower case.
    let name: String
    /// References resolved.
    let value: String
  }

  let vocabulary: Vocabulary
  /// The local name in lower case.
  let name: String
  let attributes: [Attribute]

  /// The value of an attribute without a prefix.
  subscript(name: String) -> String? {
    attributes.first { $0.vocabulary == nil && $0.name == name }?.value
  }

  /// `xml:base`.
  var base: String? { attributes.first { $0.vocabulary == .xml && $0.name == "base" }?.value }
}
