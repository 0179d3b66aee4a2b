/// A JSON value. Numbers stay as they are written; members keep their order.
package enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Equatable {
    package let name: String
    package let value: JSONValue
  }

  /// The member of an object by its name; `nil` for other values and unknown names.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string, or of a value object of JSON-LD, `{"@value": "2026-01-31"}`; `nil` for other values.
  package var string: String? {
    switch self {
    case .string(let text): text
    case .object(let members):
      if case .string(let text) = members.first(where: { $0.name == "@value" })?.value {
        text
      } else {
        nil
      }
    default: nil
    }
  }

  /// The elements of an array; a value of another kind stands for a list of itself, `null` for an empty one.
  ///
  /// JSON-LD writes lists of one element either way.
  package var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}
