/// A form that articles are written in. Later versions add some (HTML, XML).
public struct OutputFormat: RawRepresentable, CaseIterable, Hashable, Sendable, CustomStringConvertible {
  private enum Kind: String, CaseIterable {
    case txt, md, json, jsonl
  }

  private let kind: Kind

  private init(_ kind: Kind) {
    self.kind = kind
  }

  /// The format of that name on the command line, `nil` where there is none: `txt`, `md`, `json`, `jsonl`.
  public init?(rawValue: String) {
    guard let kind = Kind(rawValue: rawValue) else { return nil }
    self.kind = kind
  }

  /// Plain text: the title, a blank line, the paragraphs.
  public static let txt = OutputFormat(.txt)
  /// Markdown (CommonMark, with pipe tables).
  public static let md = OutputFormat(.md)
  /// One JSON object over several lines.
  public static let json = OutputFormat(.json)
  /// JSON Lines: the object of `json` on one line, all articles in one file.
  public static let jsonl = OutputFormat(.jsonl)

  public static var allCases: [OutputFormat] { Kind.allCases.map(OutputFormat.init) }

  public var rawValue: String { kind.rawValue }
  public var description: String { rawValue }

  /// What file names of this format end in, without the dot.
  public var fileExtension: String { rawValue }

  /// Whether all articles of a run stand in one file, one after the other, instead of a file each.
  public var isGathered: Bool { kind == .jsonl }

  /// Whether an article in this format shows itself where it ends, so that several may follow each other.
  public var isSelfDelimiting: Bool {
    switch kind {
    case .txt, .md: false
    case .json, .jsonl: true
    }
  }

  public var renderer: any ArticleRenderer {
    switch kind {
    case .txt: PlainTextRenderer()
    case .md: MarkdownRenderer()
    case .json: JSONRenderer(.indented)
    case .jsonl: JSONRenderer(.oneLine)
    }
  }
}
