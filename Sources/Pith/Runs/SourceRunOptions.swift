/// What one run does otherwise than the configuration says.
public struct SourceRunOptions: Hashable, Sendable {
  /// The names of the sources to ask, due or not, switched off or not; empty for all that are due.
  public var only: Set<String> = []
  /// Pages that their sources date before this, in seconds since 1970, are not fetched, and are not noted as new either; `nil` for the
  /// configuration's `max-age`.
  public var since: Int?
  /// How long sources are waited for before the pages of those that have answered are fetched. The default is 30 s: a source that doesn't answer
  /// holds up its own pages only.
  public var patience: Duration = .seconds(30)

  public init() {}
}
