internal import CLibCurl
import PithCore

/// One of libcurl's easy handles, with what has to live as long as it. Belongs to one thread.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  /// The first option that libcurl refused since the last reset.
  private(set) var optionFault = CURLE_OK
  private let errorBuffer: UnsafeMutablePointer<CChar>
  private var headerLines: UnsafeMutablePointer<curl_slist>?

  init?() {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    curl_easy_cleanup(pointer)
    curl_slist_free_all(headerLines)
    errorBuffer.deallocate()
  }

  /// Forgets all options, and keeps connections and TLS sessions.
  func reset() {
    // libcurl 7.88 forgets its list of cookie files in a reset without freeing it. This frees it, and turns the handle's cookies off; those
    // in the jar stay.
    pith_easy_set_pointer(pointer, CURLOPT_COOKIEFILE, nil)
    curl_easy_reset(pointer)
    curl_slist_free_all(headerLines)
    headerLines = nil
    errorBuffer[0] = 0
    optionFault = CURLE_OK
  }

  func set(_ option: CURLoption, _ value: Int) { note(pith_easy_set_long(pointer, option, value)) }

  /// Sets what a request can do without.
  func suggest(_ option: CURLoption, _ value: Int) { pith_easy_set_long(pointer, option, value) }

  func set(_ option: CURLoption, _ value: Bool) { set(option, value ? 1 : 0) }

  func set(_ option: CURLoption, _ value: String) { note(pith_easy_set_string(pointer, option, value)) }

  func setShare(_ share: UnsafeMutableRawPointer) { note(pith_easy_set_share(pointer, share)) }

  /// Sets a limit of time, at least a millisecond: libcurl takes zero for none.
  func set(_ option: CURLoption, milliseconds value: Duration) {
    set(option, max(1, value.wholeMilliseconds))
  }

  func allowOnlyHTTP() {
    note(pith_easy_allow_only_http(pointer))
    note(pith_easy_leave_resolver_behind(pointer))
  }

  /// Sends these headers, which have no `problem`.
  func setHeaders(_ headers: [HTTPHeaders.Field]) {
    let isCookie = { (header: HTTPHeaders.Field) in header.name.lowercased() == "cookie" }
    // A request has one such header (RFC 6265, section 5.4), so libcurl has to know them, to put them behind those of the jar.
    let cookies = headers.filter { isCookie($0) && !$0.value.isEmpty }.map(\.value)
    if !cookies.isEmpty { set(CURLOPT_COOKIE, cookies.joined(separator: "; ")) }
    for header in headers where !isCookie(header) {
      // A header without a value is written with a semicolon for libcurl.
      let line = header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)"
      // curl_slist_append returns nil where memory is short, and leaves the list as it was.
      if let longer = curl_slist_append(headerLines, line) { headerLines = longer }
    }
    note(pith_easy_set_pointer(pointer, CURLOPT_HTTPHEADER, headerLines))
  }

  /// Has libcurl tell a transfer of what arrives. The transfer must outlive the use of the handle.
  func setReceiver(_ transfer: Transfer) {
    let receiver = Unmanaged.passUnretained(transfer).toOpaque()
    note(pith_easy_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorBuffer))
    note(pith_easy_set_pointer(pointer, CURLOPT_HEADERDATA, receiver))
    note(pith_easy_set_pointer(pointer, CURLOPT_WRITEDATA, receiver))
    note(pith_easy_set_pointer(pointer, CURLOPT_PREREQDATA, receiver))
    note(
      pith_easy_set_data_callback(pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, receiver in
        receivedData(bytes, size * count, receiver) { $0.receiveHeaderLine($1) }
      })
    note(
      pith_easy_set_data_callback(pointer, CURLOPT_WRITEFUNCTION) { bytes, size, count, receiver in
        receivedData(bytes, size * count, receiver) { $0.receiveBody($1) }
      })
    note(
      pith_easy_set_request_callback(pointer) { receiver, _, _, _, _ in
        guard let receiver else { return CURL_PREREQFUNC_ABORT }
        Unmanaged<Transfer>.fromOpaque(receiver).takeUnretainedValue().requestStarts()
        return CURL_PREREQFUNC_OK
      })
    note(pith_easy_set_pointer(pointer, CURLOPT_OPENSOCKETDATA, receiver))
    note(
      pith_easy_set_socket_callback(pointer) { receiver, _, address in
        guard let receiver, let address else { return CURL_SOCKET_BAD }
        return Unmanaged<Transfer>.fromOpaque(receiver).takeUnretainedValue().openSocket(to: address)
      })
  }

  /// Has libcurl tell a transfer of what it sends. The transfer must outlive the use of the handle.
  func setSentReceiver(_ transfer: Transfer) {
    note(pith_easy_set_pointer(pointer, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(transfer).toOpaque()))
    note(
      pith_easy_set_debug_callback(pointer) { _, kind, bytes, count, receiver in
        guard kind == CURLINFO_HEADER_OUT, let receiver else { return 0 }
        Unmanaged<Transfer>.fromOpaque(receiver).takeUnretainedValue()
          .noteSent(UnsafeRawBufferPointer(start: bytes, count: count))
        return 0
      })
    // libcurl calls it only while it is to be verbose.
    set(CURLOPT_VERBOSE, true)
  }

  func info(_ info: CURLINFO) -> Int {
    var value = 0
    return pith_easy_info_long(pointer, info, &value) == CURLE_OK ? value : 0
  }

  func info(_ info: CURLINFO) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard pith_easy_info_string(pointer, info, &value) == CURLE_OK, let value else { return nil }
    return String(cString: value)
  }

  /// libcurl's words for what went wrong: the particular ones where there are some.
  func words(for code: CURLcode) -> String {
    let text = errorBuffer[0] == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: errorBuffer)
    // libcurl quotes the addresses of proxies, with their passwords.
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.contains("@") ? AddressCredentials.removed(from: String($0)) : String($0) }
      .joined(separator: " ")
  }

  private func note(_ code: CURLcode) {
    if optionFault == CURLE_OK { optionFault = code }
  }
}

/// Hands bytes from a callback of libcurl to a transfer. Any number but that of the bytes ends the transfer.
private func receivedData(
  _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ receiver: UnsafeMutableRawPointer?,
  _ take: (Transfer, UnsafeRawBufferPointer) -> Bool
) -> Int {
  guard let receiver else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(receiver).takeUnretainedValue()
  let isTaken = take(transfer, UnsafeRawBufferPointer(start: bytes, count: count))
  return isTaken ? count : Int(CURL_WRITEFUNC_ERROR)
}
