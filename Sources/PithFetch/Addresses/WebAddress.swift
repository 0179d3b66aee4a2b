internal import CLibCurl
import PithCore

/// An http or https address in the form that it is requested in.
///
/// Parsed by libcurl, so that what is checked is what is fetched. As in browsers (URL Standard), white space around the text and the
/// fragment are dropped, `\` counts as `/`, dot segments are resolved, encoded ones too, default ports left out, host names in lower case, and
/// what is not ASCII in path and query, or may not stand there, is percent-encoded. Without a scheme the address is taken as https: `news.example/a` is what people type and
/// browsers understand.
struct WebAddress: Hashable, Sendable {
  /// The address with its credentials: for the request only.
  let requestText: String
  /// The address without credentials: for messages and output.
  let text: String
  /// `http` or `https`.
  let scheme: String
  /// The name or address of the host, in lower case; IPv6 in brackets.
  let host: String
  /// The host in the one form that stands for all its spellings: in ASCII, without the dot that may end a name (`news.example.`).
  let hostName: String
  /// The port, written or not.
  let port: Int

  /// - Throws: `FetchError` with the cause `invalidURL` or `unsupportedScheme`.
  init(_ address: String) throws(FetchError) {
    func fault(_ cause: FetchError.Cause) -> FetchError {
      FetchError(cause, address: AddressCredentials.removed(from: address))
    }
    let trimmed = AddressText.trimmed(address)
    if let problem = AddressText.problem(in: trimmed) { throw fault(.invalidURL(problem)) }
    let scheme = Self.scheme(of: trimmed)
    if let scheme, scheme != "http", scheme != "https" { throw fault(.unsupportedScheme(scheme)) }

    guard let parser = AddressParser() else {
      throw fault(.invalidURL("there is no memory left to check it"))
    }
    let flags = CURLU_URLENCODE | (scheme == nil ? CURLU_DEFAULT_SCHEME | CURLU_DISALLOW_USER : 0)
    let standard = AddressText.withStandardPath(AddressText.withForwardSlashes(trimmed))
    let code = parser.setURL(standard, flags: flags)
    guard code == CURLUE_OK else { throw fault(.invalidURL(Self.words(for: code))) }
    guard let parsed = WebAddress(parser) else { throw fault(.invalidURL("it has no host")) }
    self = parsed
  }

  /// Takes what a parser holds; `nil` where that has no host.
  private init?(_ parser: borrowing AddressParser) {
    parser.set(CURLUPART_FRAGMENT, nil)
    guard let scheme = parser.part(CURLUPART_SCHEME), let host = parser.part(CURLUPART_HOST),
      let port = parser.port
    else { return nil }
    self.host = host.lowercased()
    if host != self.host { parser.set(CURLUPART_HOST, self.host) }
    let name = parser.asciiHost ?? self.host
    hostName = (name.hasSuffix(".") && name != "." ? String(name.dropLast()) : name).lowercased()
    guard let requestText = parser.part(CURLUPART_URL) else { return nil }
    parser.removeCredentials()
    guard let text = parser.part(CURLUPART_URL) else { return nil }
    self.requestText = requestText
    self.text = text
    self.scheme = scheme.lowercased()
    self.port = port
  }

  // MARK: Redirects

  /// Where a redirect leads, by its `Location` as the server sent it.
  ///
  /// Credentials go on to the same origin, and to no other.
  ///
  /// - Throws: `FetchError.Cause` with what is wrong with it.
  func redirected(to location: [UInt8]) throws(FetchError.Cause) -> WebAddress {
    func noAddress(_ why: String) -> FetchError.Cause {
      .protocolError("it redirects to an address that is none: \(why)")
    }
    let target = AddressText.percentEncoded(location)
    if let problem = AddressText.problem(in: target) { throw noAddress(problem) }
    if let scheme = Self.scheme(of: target), scheme != "http", scheme != "https" {
      throw .redirectToScheme(scheme)
    }
    // libcurl 7.88 takes a fragment alone for the address of the front page.
    if target.hasPrefix("#") { return self }
    guard let parser = AddressParser(), parser.setURL(text, flags: 0) == CURLUE_OK else {
      throw noAddress("there is no memory left to check it")
    }
    let reference = AddressText.withStandardPath(AddressText.withForwardSlashes(target))
    let code = parser.setURL(reference, flags: CURLU_URLENCODE)
    guard code == CURLUE_OK else { throw noAddress(Self.words(for: code)) }
    let hasCredentials = parser.part(CURLUPART_USER) != nil
    guard let next = WebAddress(parser) else { throw noAddress("it has no host") }
    if hasCredentials || next.origin != origin || requestText == text { return next }
    return next.withCredentials(of: self)
  }

  private func withCredentials(of other: WebAddress) -> WebAddress {
    guard let source = AddressParser(), let parser = AddressParser(),
      source.setURL(other.requestText, flags: 0) == CURLUE_OK,
      parser.setURL(text, flags: 0) == CURLUE_OK
    else { return self }
    for part in [CURLUPART_USER, CURLUPART_PASSWORD] { parser.set(part, source.part(part)) }
    return WebAddress(parser) ?? self
  }

  /// Scheme, host and port together (RFC 6454): who may see what is meant for this address.
  var origin: String { "\(scheme)://\(host):\(port)" }

  // MARK: Text

  /// The scheme in lower case, `nil` where the text has none.
  ///
  /// Without `//` after it, a word with a colon is a scheme (`mailto:desk@news.example`) unless digits follow,
  /// which make it a host with its port (`localhost:8000/a`).
  static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = address[..<colon].utf8
    guard let first = word.first, AddressText.isLetter(first), word.allSatisfy(AddressText.isSchemeByte)
    else { return nil }
    let isPort = address[address.index(after: colon)...].utf8.first.map(AddressText.isDigit) ?? false
    return isPort ? nil : address[..<colon].lowercased()
  }

  private static func words(for code: CURLUcode) -> String {
    switch code {
    case CURLUE_BAD_PORT_NUMBER: "its port is no number from 0 to 65535"
    case CURLUE_NO_HOST: "it has no host"
    case CURLUE_USER_NOT_ALLOWED: "there is an @ but no scheme; begin it with https://"
    default: String(cString: curl_url_strerror(code))
    }
  }
}
