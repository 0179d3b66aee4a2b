internal import CLibCurl

extension EasyHandle {
  /// Makes the handle one that fills this order within the limits of the settings.
  func prepare(for order: TransferOrder, settings: FetchSettings) {
    set(CURLOPT_URL, order.address.requestText)
    allowOnlyHTTP()
    set(CURLOPT_NOSIGNAL, true)

    set(CURLOPT_SSL_VERIFYPEER, true)
    set(CURLOPT_SSL_VERIFYHOST, Self.verifyNameInCertificate)
    if let file = settings.certificateAuthorities { set(CURLOPT_CAINFO, file) }
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    if case .none = settings.proxy { set(CURLOPT_PROXY, "") }
    // Only the heads of the server itself count, not those of a proxy on the way.
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)

    set(CURLOPT_FOLLOWLOCATION, true)
    set(CURLOPT_MAXREDIRS, settings.maximumRedirects)
    // An empty list means all content codings that libcurl was built with.
    set(CURLOPT_ACCEPT_ENCODING, "")
    set(CURLOPT_USERAGENT, settings.userAgent.filter { !$0.isNewline })
    var headers = [(name: "Accept", value: order.accepted.header(forPages: settings.accept))]
    if let language = settings.acceptLanguage { headers.append((name: "Accept-Language", value: language)) }
    setHeaders(headers)

    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds: settings.connectTimeout)
    set(CURLOPT_LOW_SPEED_LIMIT, settings.minimumBytesPerSecond)
    set(CURLOPT_LOW_SPEED_TIME, max(1, Int(settings.slowPeriod.components.seconds)))
    // Refuses an announced length; what comes unannounced or compressed is counted as it arrives.
    setFileSize(CURLOPT_MAXFILESIZE_LARGE, settings.maximumBodyBytes)
  }

  /// The value of `CURLOPT_SSL_VERIFYHOST` that checks the host's name; 1 once meant less.
  private static let verifyNameInCertificate = 2
}
