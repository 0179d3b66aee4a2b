/// Where a run puts its articles.
public enum Destination: Sendable {
  /// A folder, which is made if need be: a file an article, or one file for all of them where the format is
  /// gathered (`jsonl`). A file appears whole or not at all.
  case folder(String, names: NameTemplate = .standard)
  /// Standard output, in the order of the inputs. See `ArticlePrinter` for `namesSources`. The process must
  /// ignore `SIGPIPE`, or it ends when the reader goes.
  case standardOutput(namesSources: Bool = false)
}
