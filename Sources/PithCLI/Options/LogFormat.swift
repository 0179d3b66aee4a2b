import ArgumentParser

/// The form of the lines that a run writes about itself.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// A JSON object a line.
  case json
}
