/// One request of a fetch: the first, or that of a redirect.
struct HopRequest {
  let address: WebAddress
  let headers: [HTTPHeaders.Field]
  /// `nil` for a direct connection.
  let proxy: String?
  let checksCertificate: Bool
  /// Whether no connection that is open already is to be used.
  let wantsNewConnection: Bool
}
