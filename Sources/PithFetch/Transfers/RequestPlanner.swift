/// Decides how each request of a fetcher is made.
struct RequestPlanner: Sendable {
  let settings: FetchSettings
  private let headers: RequestHeaders
  private let proxies: ProxyRules
  /// The hosts whose certificates are not checked, each in its one form.
  private let uncheckedHosts: Set<String>

  init(_ settings: FetchSettings) {
    self.settings = settings
    headers = RequestHeaders(settings)
    proxies = ProxyRules(settings.proxy)
    uncheckedHosts = Set(settings.uncheckedHosts.compactMap(HostName.form))
  }

  /// Why nothing can be requested with these settings.
  var problem: FetchError.Cause? { headers.problem.map { .invalidHeader($0) } }

  /// The request to where a trail is.
  ///
  /// - Throws: why there is none to be made.
  func request(
    _ request: FetchRequest, on trail: RedirectTrail, wantsNewConnection: Bool
  ) throws(FetchError.Cause) -> HopRequest {
    let address = trail.address
    let proxy = try proxies.proxy(for: address)
    // Without a proxy, `SocketGate` looks at what the name is resolved to; this spares names that no resolver need know.
    if !settings.allowsPrivateNetworks, let network = reservedNetwork(of: address.hostName) {
      throw .reservedAddress(address.host, network)
    }
    let isUnchecked = address.scheme == "https" && uncheckedHosts.contains(address.hostName)
    if isUnchecked { settings.uncheckedUse?(address.text) }
    return HopRequest(
      address: address, headers: headers.fields(for: request, on: trail), proxy: proxy,
      checksCertificate: !isUnchecked,
      wantsNewConnection: wantsNewConnection)
  }

  /// What the name alone says: a number, or a name of this machine (RFC 6761, section 6.3).
  private func reservedNetwork(of name: String) -> ReservedNetwork? {
    if let address = NetworkAddress(name) { return address.reservedNetwork }
    return name == "localhost" || name.hasSuffix(".localhost") ? .loopback : nil
  }
}
