import PithCore

/// The headers that a request of a fetcher has, before libcurl adds those that it sets itself.
struct RequestHeaders: Sendable {
  /// What is sent to every server.
  private let general: [HTTPHeaders.Field]
  /// What is sent to the origin that was asked for, with the general ones that nothing takes the place of.
  private let own: [HTTPHeaders.Field]
  /// The origins that may be asked with `own`; `nil` for all.
  private let ownOrigins: Set<SiteOrigin>?
  /// Why they cannot be sent.
  let problem: String?

  /// The content codings that `ContentDecoder` undoes.
  private static let codings = "gzip, deflate, br, zstd"
  /// A robots.txt is plain text (RFC 9309, section 2.3), and whatever else comes is read all the same.
  private static let robotsAccept = "text/plain,*/*;q=0.5"
  /// Those that say what the client understands, and tell one origin nothing about another.
  private static let harmlessNames: Set<String> = ["accept", "accept-language", "user-agent"]

  init(_ settings: FetchSettings) {
    var defaults = [
      HTTPHeaders.Field(name: "User-Agent", value: settings.userAgent),
      HTTPHeaders.Field(name: "Accept", value: settings.accept),
    ]
    if let language = settings.acceptLanguage {
      defaults.append(HTTPHeaders.Field(name: "Accept-Language", value: language))
    }
    problem = (defaults + settings.headers).lazy.compactMap(\.problem).first

    let chosen = Set(settings.headers.map { $0.name.lowercased() })
    let harmless = settings.headers.filter { Self.harmlessNames.contains($0.name.lowercased()) }
    let coding = HTTPHeaders.Field(name: "Accept-Encoding", value: Self.codings)
    let kept = defaults.filter { !chosen.contains($0.name.lowercased()) } + [coding]
    general = kept + harmless
    own = kept + settings.headers
    ownOrigins =
      switch settings.headerScope {
      case .allAddresses: nil
      case .originsOf(let addresses):
        Set(
          addresses.lazy.compactMap { try? WebAddress($0) }.flatMap {
            [SiteOrigin($0), SiteOrigin(upgrading: $0)].compactMap(\.self)
          })
      }
  }

  /// The headers of a request to where a trail is.
  func fields(for request: FetchRequest, on trail: RedirectTrail) -> [HTTPHeaders.Field] {
    // Who asks for a robots.txt may have been led to its host by a page or a redirect of another.
    let (start, here) = (SiteOrigin(trail.start), SiteOrigin(trail.address))
    let isOwn =
      request.kind == .page && ownOrigins?.contains(start) ?? true
      && (here == start || here == SiteOrigin(upgrading: trail.start))
    var fields = isOwn ? own : general
    let accept: String? = request.kind == .robotsFile ? Self.robotsAccept : request.accepted.header
    if let accept {
      fields.removeAll { $0.name.lowercased() == "accept" }
      fields.append(HTTPHeaders.Field(name: "Accept", value: accept))
    }
    guard let validators = request.validators, trail.redirectCount == 0 else { return fields }
    if let tag = validators.entityTag { fields.append(HTTPHeaders.Field(name: "If-None-Match", value: tag)) }
    if let date = validators.lastModified {
      fields.append(HTTPHeaders.Field(name: "If-Modified-Since", value: date))
    }
    return fields.filter { $0.problem == nil }
  }
}
