/// The name of a stage, as it stands in logs, reports and `failures.jsonl`.
public struct StageName: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  /// The pipeline itself, where an input ended between two stages or while it waited for its turn.
  public static let pipeline = StageName(rawValue: "pipeline")
  /// Turns command-line arguments and folders into inputs.
  public static let input = StageName(rawValue: "input")
  /// Reads a saved page from a file or from standard input.
  public static let read = StageName(rawValue: "read")
  /// Gets a page over HTTP.
  public static let fetch = StageName(rawValue: "fetch")
  /// Turns bytes into an `HTMLDocument`.
  public static let parse = StageName(rawValue: "parse")
  /// Tells main content from boilerplate.
  public static let extract = StageName(rawValue: "extract")
  /// Renders an article and puts it where it belongs.
  public static let write = StageName(rawValue: "write")
}
