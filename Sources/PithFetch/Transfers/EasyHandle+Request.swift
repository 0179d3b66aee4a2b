internal import CLibCurl

extension EasyHandle {
  /// Makes the handle one that makes one request, within the limits of the settings.
  func prepare(for request: HopRequest, settings: FetchSettings) {
    set(CURLOPT_URL, request.address.requestText)
    allowOnlyHTTP()
    set(CURLOPT_NOSIGNAL, true)

    set(CURLOPT_SSL_VERIFYPEER, request.checksCertificate)
    set(CURLOPT_SSL_VERIFYHOST, request.checksCertificate ? Self.verifyNameInCertificate : 0)
    if let file = settings.certificateAuthorities { set(CURLOPT_CAINFO, file) }
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    // A second request to a host waits until it is known whether it can go over the connection of the first (HTTP/2). Over https that is
    // settled in the handshake; over http it never can, and waiting for the first answer would make a slow page hold up the others.
    if request.address.scheme == "https" { set(CURLOPT_PIPEWAIT, true) }
    if request.wantsNewConnection { set(CURLOPT_FRESH_CONNECT, true) }
    // An empty text means none, whatever the environment says.
    set(CURLOPT_PROXY, request.proxy ?? "")
    set(CURLOPT_NOPROXY, "")
    // Only the heads of the server itself count, not those of a proxy on the way.
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)

    // Not where HTTP/2 may be spoken: libcurl 7.88 fails requests that share such a connection with "bad argument" then. A handle whose last
    // buffer an HTTP/2 connection still holds refuses it; that buffer does then.
    if request.address.scheme == "http" { suggest(CURLOPT_BUFFERSIZE, Self.bufferBytes) }
    setHeaders(request.headers)
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds: settings.connectTimeout)
  }

  /// How much is read from a connection at a time. libcurl's default of 16 KB costs a page of 90 KB more calls than its data.
  private static let bufferBytes = 65_536
  /// The value of `CURLOPT_SSL_VERIFYHOST` that checks the host's name; 1 once meant less.
  private static let verifyNameInCertificate = 2
}
