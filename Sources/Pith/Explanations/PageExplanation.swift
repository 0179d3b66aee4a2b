/// The explanation of one page, together with what page that is.
public struct PageExplanation: Sendable {
  public var request: PageRequest
  /// The address after redirects, or the one given for a saved page; `nil` where none is known.
  public var url: String?
  public var encoding: CharacterEncoding
  public var explanation: Explanation

  public init(
    request: PageRequest, url: String?, encoding: CharacterEncoding, explanation: Explanation
  ) {
    self.request = request
    self.url = url
    self.encoding = encoding
    self.explanation = explanation
  }
}
