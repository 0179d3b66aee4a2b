/// A page that is to be fetched.
public struct DuePage: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The id of the source that listed it first.
  public var source: Int64
  public var address: String
  public var state: PageState
  /// When it was listed first, in seconds since 1970.
  public var added: Int
  /// The date that the source gives it, in seconds since 1970.
  public var listed: Int?
  public var entityTag: String?
  public var lastModified: String?
  /// Failures since the last success.
  public var failures: Int
  /// The hash of the text that was written; `nil` before the first time.
  public var hash: [UInt8]?
  /// The file that the article has, or is to have, relative to the output folder.
  public var file: String?
  public var revision: Int
}
