import ArgumentParser
import Pith

/// The name of a focus on the command line, which help and completions list.
struct FocusName: ExpressibleByArgument {
  let focus: Focus

  init(_ focus: Focus) {
    self.focus = focus
  }

  init?(argument: String) {
    guard let focus = Focus(rawValue: argument) else { return nil }
    self.focus = focus
  }

  static var allValueStrings: [String] { Focus.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { focus.rawValue }
}
