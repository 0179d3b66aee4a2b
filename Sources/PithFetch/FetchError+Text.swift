extension FetchError.Cause {
  /// The cause as a sentence for people.
  var sentence: String {
    switch self {
    case .invalidURL(let why):
      "this is no web address: \(why)"
    case .unsupportedScheme(let scheme):
      "addresses that begin with \(scheme): are not fetched, only http: and https: are"
    case .invalidHeader(let why):
      "a header that was to be sent is none: \(why)"
    case .reservedAddress(let address, let network):
      "it is at \(address), \(network.article) \(network.rawValue) address, where no page of the web is"
    case .nameResolution(let host):
      "the host name \(host) could not be resolved; check its spelling and the network"
    case .connection(let words):
      "the connection failed: \(words)"
    case .proxy(let fault):
      fault.sentence
    case .tls(let words):
      "the secure connection failed: \(words)"
    case .timeout(let timeout):
      timeout.sentence
    case .tooManyRedirects(let limit):
      "there are more than \(limit) redirects"
    case .redirectLoop:
      "the redirects run in a circle"
    case .redirectToHTTP:
      "the server redirects from https to http, where anybody on the way could change the page"
    case .redirectToScheme(let scheme):
      "the server redirects to an address that begins with \(scheme):, and only http: and https: are fetched"
    case .status(let status):
      Self.sentence(ofStatus: status)
    case .bodyTooLarge(let limit):
      "the page has more than \(limit) bytes, the limit"
    case .transferTooLarge(let limit):
      "the compressed page has more than \(limit) bytes, the limit"
    case .headersTooLarge(let limit):
      "the headers of the response have more than \(limit) bytes, the limit"
    case .notHTML(let contentType):
      "the server sends \(contentType), which is not HTML"
    case .truncatedBody:
      "the page ended before its announced end"
    case .contentCoding(let words):
      "the page could not be decompressed: \(words)"
    case .protocolError(let words):
      "the server broke the rules of HTTP: \(words)"
    case .forbiddenByRobots(let rule):
      "the site's robots.txt forbids this page (\(rule))"
    case .robotsUnreachable(let reason):
      "the site's robots.txt could not be had, so its pages have to wait: \(reason)"
    case .hostBusy(let pause):
      "the server asks for no request for another \(pause.components.seconds) seconds; try again after that"
    case .notRecorded(let words):
      words
    case .cancelled:
      "the fetch was cancelled"
    case .closed:
      "the fetcher was closed before the page was there"
    }
  }

  private static func sentence(ofStatus status: Int) -> String {
    switch status {
    case 401, 407: "the server wants a name and password (status \(status))"
    case 403: "the server refuses to give this page to Pith (status 403)"
    case 404: "there is no such page (status 404)"
    case 410: "the page is gone for good (status 410)"
    case 429: "the server asks for fewer requests (status 429); try again later"
    case 500...: "the server failed (status \(status)); try again later"
    default: "the server refused the request (status \(status))"
    }
  }
}

extension FetchError.ProxyFault {
  var sentence: String {
    switch self {
    case .invalidAddress:
      "the address of the proxy is none; write it as http://proxy.example:8080, or with https, socks4 or socks5"
    case .nameResolution:
      "the host name of the proxy could not be resolved; check its spelling and the network"
    case .connection(let words): "the connection to the proxy failed: \(words)"
    case .status(407): "the proxy wants a name and password (status 407)"
    case .status(let status): "the proxy refused the request (status \(status))"
    }
  }
}

extension ReservedNetwork {
  /// The article that its name takes.
  fileprivate var article: String {
    switch self {
    case .unspecified, .example: "an"
    default: "a"
    }
  }
}

extension FetchError.Timeout {
  var sentence: String {
    switch self {
    case .connect(let limit): "there was no connection within \(limit)"
    case .firstByte(let limit): "the server did not begin to answer within \(limit)"
    case .total(let limit): "the page was not complete within \(limit)"
    case .speed(let minimum, let period): "the page came slower than \(minimum) bytes a second for \(period)"
    }
  }
}
