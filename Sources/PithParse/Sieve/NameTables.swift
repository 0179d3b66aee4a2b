import PithCore

/// The names that the sieve looks up for every tag.
enum NameTables {
  static let tags: PackedNameTable<HTMLTag> = PackedNameTable(
    HTMLTag.allCases.filter { $0 != .text && $0 != .other }.map { ($0.name, $0) }
      // Browsers read `<image>` as `<img>`.
      + [("image", .img)])

  static let attributes: PackedNameTable<HTMLAttribute> = PackedNameTable(
    HTMLAttribute.allCases.map { ($0.name, $0) })
}
