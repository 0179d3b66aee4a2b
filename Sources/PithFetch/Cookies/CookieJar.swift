internal import CLibCurl

/// What the easy handles of a fetcher share: cookies and TLS sessions. Belongs to the transfer thread, and outlives the handles.
final class CookieJar {
  /// libcurl's share handle; `nil` where there was no memory for it, and then nothing is shared.
  private let share: UnsafeMutableRawPointer?
  private let given: [String]
  private let usesCookies: Bool
  private var byteCount = 0
  private var isFilled = false

  /// How many bytes of `Set-Cookie` headers are taken before the jar is emptied: a server could otherwise fill the memory with cookies,
  /// page by page. It is some 100,000 ordinary cookies.
  private static let maximumBytes = 8_000_000

  init(_ settings: FetchSettings) {
    given = settings.cookies.lines
    usesCookies = settings.usesCookies
    share = curl_share_init()
    guard let share else { return }
    pith_share_kind(share, CURL_LOCK_DATA_SSL_SESSION)
    if usesCookies { pith_share_kind(share, CURL_LOCK_DATA_COOKIE) }
  }

  deinit {
    if let share { curl_share_cleanup(share) }
  }

  /// Has a handle use the jar until its next reset.
  func serve(_ handle: EasyHandle) {
    guard let share else { return }
    handle.setShare(share)
    // No file, but without it libcurl leaves the cookies alone.
    if usesCookies { handle.set(CURLOPT_COOKIEFILE, "") }
    guard !isFilled else { return }
    isFilled = true
    fill(by: handle)
  }

  private func fill(by handle: EasyHandle) {
    for line in given { handle.set(CURLOPT_COOKIELIST, line) }
  }

  /// Notes how many bytes of cookies arrived, and empties a jar that is too full, but for the cookies that it began with.
  func note(arrivedBytes: Int, by handle: EasyHandle) {
    byteCount += arrivedBytes
    guard byteCount > Self.maximumBytes else { return }
    byteCount = 0
    handle.set(CURLOPT_COOKIELIST, "ALL")
    fill(by: handle)
  }
}
