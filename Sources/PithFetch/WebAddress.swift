internal import CLibCurl
import PithCore

/// An http or https address in the form that it is requested in.
///
/// Parsed by libcurl, so that what is checked is what is fetched. White space around the text and the
/// fragment are dropped, dot segments resolved, default ports left out, and what is not ASCII in path and
/// query is percent-encoded. Without a scheme the address is taken as https: `news.example/a` is what people
/// type and browsers understand.
struct WebAddress: Hashable, Sendable {
  /// The address with its credentials: for the request only.
  let requestText: String
  /// The address without credentials: for messages and output.
  let text: String
  let host: String

  /// - Throws: `FetchError` with the cause `invalidURL` or `unsupportedScheme`.
  init(_ address: String) throws(FetchError) {
    func fault(_ cause: FetchError.Cause) -> FetchError {
      FetchError(cause, address: AddressCredentials.removed(from: address))
    }
    let trimmed = Self.trimmed(address)
    if let problem = Self.problem(in: trimmed) { throw fault(.invalidURL(problem)) }
    let scheme = Self.scheme(of: trimmed)
    if let scheme, scheme != "http", scheme != "https" { throw fault(.unsupportedScheme(scheme)) }

    guard let handle = curl_url() else { throw fault(.invalidURL("there is no memory left to check it")) }
    defer { curl_url_cleanup(handle) }
    let flags = CURLU_URLENCODE | (scheme == nil ? CURLU_DEFAULT_SCHEME | CURLU_DISALLOW_USER : 0)
    let code = curl_url_set(handle, CURLUPART_URL, trimmed, UInt32(flags))
    guard code == CURLUE_OK else { throw fault(.invalidURL(Self.words(for: code))) }
    curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
    guard let requestText = Self.part(CURLUPART_URL, of: handle) else {
      throw fault(.invalidURL("it has no host"))
    }
    curl_url_set(handle, CURLUPART_USER, nil, 0)
    curl_url_set(handle, CURLUPART_PASSWORD, nil, 0)
    curl_url_set(handle, CURLUPART_OPTIONS, nil, 0)
    guard let text = Self.part(CURLUPART_URL, of: handle), let host = Self.part(CURLUPART_HOST, of: handle)
    else { throw fault(.invalidURL("it has no host")) }
    self.requestText = requestText
    self.text = text
    self.host = host
  }

  private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    let code = curl_url_get(handle, part, &value, UInt32(CURLU_NO_DEFAULT_PORT))
    guard code == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }

  /// The scheme in lower case, `nil` where the text has none.
  ///
  /// Without `//` after it, a word with a colon is a scheme (`mailto:desk@news.example`) unless digits follow,
  /// which make it a host with its port (`localhost:8000/a`).
  static func scheme(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = address[..<colon].utf8
    guard let first = word.first, isLetter(first), word.allSatisfy(isSchemeByte) else { return nil }
    let isPort = address[address.index(after: colon)...].utf8.first.map(isDigit) ?? false
    return isPort ? nil : address[..<colon].lowercased()
  }

  /// What no address may hold, for which libcurl's words say less.
  private static func problem(in address: String) -> String? {
    if address.isEmpty { return "it is empty" }
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: " "): return "there is a space in it; write it as %20"
      case 0..<0x20, 0x7F: return "there is a line break or another control character in it"
      default: break
      }
    }
    return nil
  }

  private static func words(for code: CURLUcode) -> String {
    switch code {
    case CURLUE_BAD_PORT_NUMBER: "its port is no number from 0 to 65535"
    case CURLUE_NO_HOST: "it has no host"
    case CURLUE_USER_NOT_ALLOWED: "there is an @ but no scheme; begin it with https://"
    default: String(cString: curl_url_strerror(code))
    }
  }

  private static func trimmed(_ address: String) -> String {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
    let bytes = address.utf8.drop(while: isSpace)
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(address[bytes.startIndex...last])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// RFC 3986, section 3.1.
  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
      || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }
}
