internal import CLibCurl
import Glibc

/// What libcurl needs once a process.
enum CurlLibrary {
  /// Whether libcurl could be set up, which is done on first use, by one thread.
  static let isReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

  /// Makes the calling thread one that libcurl can work on.
  static func prepareThread() {
    // libcurl converts host names such as bücher.example from the encoding of the thread's locale, which is
    // ASCII in a process that hasn't chosen one.
    if let utf8Locale { uselocale(utf8Locale) }
    // OpenSSL writes to sockets without MSG_NOSIGNAL: a server that closes early would end the process.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Runs something that has libcurl convert host names, on a thread of anybody's.
  static func withUTF8Locale<Result>(_ work: () -> Result) -> Result {
    guard let utf8Locale else { return work() }
    let usual = uselocale(utf8Locale)
    defer { uselocale(usual) }
    return work()
  }

  /// Lives as long as the process, since a locale must not be freed while a thread uses it.
  private nonisolated(unsafe) static let utf8Locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
}
