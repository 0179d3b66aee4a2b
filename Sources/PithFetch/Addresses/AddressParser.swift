internal import CLibCurl

/// libcurl's parser of URLs, holding one of them in parts.
struct AddressParser: ~Copyable {
  private let handle: OpaquePointer

  /// `nil` where there is no memory left.
  init?() {
    guard let handle = curl_url() else { return nil }
    self.handle = handle
  }

  deinit {
    curl_url_cleanup(handle)
  }

  /// Sets the whole of it, or, where it holds one already, goes to where `text` leads from there.
  func setURL(_ text: String, flags: Int32) -> CURLUcode {
    curl_url_set(handle, CURLUPART_URL, text, UInt32(flags))
  }

  /// Sets a part; `nil` removes it.
  func set(_ part: CURLUPart, _ value: String?) {
    if let value { curl_url_set(handle, part, value, 0) } else { curl_url_set(handle, part, nil, 0) }
  }

  /// A part as it is requested: `nil` where it has none. The whole comes without a default port.
  func part(_ part: CURLUPart, flags: Int32 = 0) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    let code = curl_url_get(handle, part, &value, UInt32(flags | CURLU_NO_DEFAULT_PORT))
    guard code == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }

  /// The port, that of the scheme where none is written.
  var port: Int? {
    var value: UnsafeMutablePointer<CChar>?
    let code = curl_url_get(handle, CURLUPART_PORT, &value, UInt32(CURLU_DEFAULT_PORT))
    guard code == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return Int(String(cString: value))
  }

  /// The host in its ASCII form; as it is where it has none.
  var asciiHost: String? {
    guard let host = part(CURLUPART_HOST), !host.utf8.allSatisfy({ $0 < 0x80 }) else {
      return part(CURLUPART_HOST)
    }
    return CurlLibrary.withUTF8Locale { part(CURLUPART_HOST, flags: PITH_ASCII_HOST) } ?? host
  }

  func removeCredentials() {
    for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS] { set(part, nil) }
  }
}
