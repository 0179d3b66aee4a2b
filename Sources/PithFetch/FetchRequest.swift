public import PithCore

/// One request for a page, with what is particular to it.
public struct FetchRequest: Sendable {
  /// What is asked for, which decides what is taken as an answer.
  enum Kind: Sendable {
    /// A page: of a type that pages have, and whole.
    case page
    /// A robots.txt: whatever its type, and the beginning of a large one (RFC 9309, section 2.5).
    case robotsFile
  }

  /// An http or https address. Without a scheme it is taken as https.
  public var address: String
  /// Has the server send the page only if it has changed since these were given: the response then has the status
  /// 304 and no body. The default is `nil`: it is sent in any case.
  public var validators: PageValidators?
  /// Whether a redirect leads on to its target. If not, the redirect is the response, and its `redirectTarget` is set.
  /// The default is `true`.
  public var followsRedirects: Bool
  /// What is asked for. The default is a page.
  public var accepted = AcceptedContent.pages
  var kind = Kind.page
  /// The way that led here, where this request goes on where a response with a `redirectTarget` left off.
  var trail: RedirectTrail?
  /// What the requests on that way took of `FetchSettings.totalTimeout`.
  var elapsed = Duration.zero

  public init(_ address: String, validators: PageValidators? = nil, followsRedirects: Bool = true) {
    self.address = address
    self.validators = validators
    self.followsRedirects = followsRedirects
  }

  /// The request to which a response leads that is a redirect; `nil` for any other response.
  ///
  /// It counts as a part of the same fetch: what is meant for the origin that was asked for first goes to no other, and the limits on
  /// redirects and on the time of all requests go on.
  init?(continuing response: FetchResponse) {
    guard let trail = response.trail else { return nil }
    self.init(trail.address.requestText, followsRedirects: false)
    self.trail = trail
    elapsed = response.elapsed
  }

  /// A request for where an address is known to lead, as if each step were a redirect.
  ///
  /// - Throws: why a step is not taken.
  init(from start: String, by way: [String], settings: FetchSettings) throws(FetchError) {
    let start = try WebAddress(start)
    var trail = RedirectTrail(start: start)
    for step in way where (try? WebAddress(step))?.text != trail.address.text {
      do throws(FetchError.Cause) {
        try trail.follow(Array(step.utf8), setsCookie: false, settings: settings)
      } catch {
        throw FetchError(
          error, address: start.text, redirectedAddress: AddressCredentials.removed(from: step))
      }
    }
    self.init(trail.address.requestText)
    self.trail = trail
  }

  /// A request for a robots.txt.
  init(robotsFile address: String) {
    self.init(address, followsRedirects: false)
    kind = .robotsFile
  }
}
