extension Block.Role {
  /// What the role is called in explanations.
  package var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .listItem: "listItem"
    case .quotation: "quotation"
    case .preformatted: "preformatted"
    case .tableRow: "tableRow"
    }
  }

  /// The level of a heading, the depth of a list item; `nil` for roles that have none.
  package var level: Int? {
    switch self {
    case .heading(let level): level
    case .listItem(let depth, _): depth
    case .paragraph, .quotation, .preformatted, .tableRow: nil
    }
  }
}
