/// One line on where a field of the metadata comes from: values, and the places of the page that give them.
package struct MetadataRow: Hashable, Sendable {
  package let field: MetadataField
  /// Several only for fields that hold a list; none where the page gives no value.
  package var values: [String]
  /// The place that decided first, then those that agree; none where that isn't known.
  package var sources: [String]
  /// Whether the values are those that were taken.
  package let isTaken: Bool

  /// The rows of all fields, in their order: of each field what was taken first, then what was not.
  package static func rows(of explanation: Explanation) -> [MetadataRow] {
    let evidence = Dictionary(grouping: explanation.metadataEvidence, by: \.field)
    return MetadataField.allCases.flatMap { field in
      rows(of: field, evidence: evidence[field] ?? [], values: explanation.metadata.values(of: field))
    }
  }

  private static func rows(
    of field: MetadataField, evidence: [MetadataEvidence], values: [String]
  ) -> [MetadataRow] {
    let rows = field.isList ? joined(byValue(field, evidence)) : byValue(field, evidence)
    let taken = rows.filter(\.isTaken)
    let rest = rows.filter { !$0.isTaken }
    if !taken.isEmpty { return taken + rest }
    return [MetadataRow(field: field, values: values, sources: [], isTaken: true)] + rest
  }

  /// A row for each value. A value that was taken counts as taken wherever else it stands.
  private static func byValue(_ field: MetadataField, _ evidence: [MetadataEvidence]) -> [MetadataRow] {
    struct Place: Hashable {
      let value: String
      let source: String
    }
    var rows: [MetadataRow] = []
    var positions: [String: Int] = [:]
    // A page can repeat an element any number of times.
    var places: Set<Place> = []
    for item in evidence.filter(\.isTaken) + evidence.filter({ !$0.isTaken })
    where places.insert(Place(value: item.value, source: item.source)).inserted {
      if let position = positions[item.value] {
        rows[position].sources.append(item.source)
      } else {
        positions[item.value] = rows.count
        rows.append(
          MetadataRow(field: field, values: [item.value], sources: [item.source], isTaken: item.isTaken))
      }
    }
    return rows
  }

  /// The values that stand in the same places, in one row.
  private static func joined(_ rows: [MetadataRow]) -> [MetadataRow] {
    var joined: [MetadataRow] = []
    for row in rows {
      let last = joined.count - 1
      if last >= 0, joined[last].sources == row.sources, joined[last].isTaken == row.isTaken {
        joined[last].values += row.values
      } else {
        joined.append(row)
      }
    }
    return joined
  }
}

extension MetadataField {
  /// Whether the field holds any number of values.
  var isList: Bool { self == .authors || self == .tags }
}
