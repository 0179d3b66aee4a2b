import ArgumentParser
import Pith

/// Which blocks of a page are shown, by the words of `--only`: `kept`, `stripped`, and the kinds of boilerplate.
struct BlockSelection: Hashable {
  private enum Word: Hashable {
    case kept
    case stripped
    case kind(BoilerplateKind)
  }

  private var words: Set<Word> = []

  static let all = BlockSelection()
  /// Everything that `--only` takes.
  static let names = ["kept", "stripped"] + BoilerplateKind.allCases.map(\.rawValue)

  private init() {}

  /// - Parameter list: one of `names`, or several with commas between them.
  init(_ list: String) throws {
    for name in list.split(separator: ",") { words.insert(try Self.word(String(name))) }
    if words.isEmpty { throw ValidationError("there is nothing to show in '\(list.asSingleLine)'") }
  }

  private static func word(_ name: String) throws -> Word {
    switch name {
    case "kept": return .kept
    case "stripped": return .stripped
    default:
      guard let kind = BoilerplateKind(rawValue: name) else {
        throw ValidationError(
          "there is no kind '\(name.asSingleLine)'; kinds are \(names.joined(separator: ", "))")
      }
      return .kind(kind)
    }
  }

  var isAll: Bool { words.isEmpty }

  func contains(_ verdict: Verdict) -> Bool {
    guard !isAll else { return true }
    guard let kind = verdict.strippedAs else { return words.contains(.kept) }
    return words.contains(.stripped) || words.contains(.kind(kind))
  }

  /// The blocks that at least one of the selections holds; all of them without selections.
  static func union(_ selections: [BlockSelection]) -> BlockSelection {
    var union = BlockSelection()
    for selection in selections { union.words.formUnion(selection.words) }
    return union
  }
}
