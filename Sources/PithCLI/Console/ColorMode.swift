import ArgumentParser
import Glibc

/// When output is coloured.
enum ColorMode: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal that can show it, unless the environment says otherwise.
  case auto
  case always
  case never

  /// Whether to colour, by the conventions of no-color.org and bixense.com/clicolors: `NO_COLOR` outweighs
  /// `CLICOLOR_FORCE`, which outweighs the kind of the output, and `--color` outweighs all of them.
  func isColored(isTerminal: Bool, variable: (String) -> String? = Self.environmentVariable) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = variable("NO_COLOR"), !value.isEmpty { return false }
      if let value = variable("CLICOLOR_FORCE"), !value.isEmpty, value != "0" { return true }
      return isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0"
    }
  }

  private static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
