internal import CLibCurl

/// What libcurl reports of a request that went wrong, and the cause that it stands for.
struct TransferFault {
  /// How far the request had come.
  enum Phase {
    /// The request is not sent yet.
    case connecting
    /// The request is sent, and nothing has come back.
    case waiting
    /// The answer has begun.
    case receiving
  }

  /// What is known of the proxy that a request went through.
  struct ProxyAnswer {
    /// The status with which it answered the request for a tunnel; 0 where there was no such answer.
    let tunnelStatus: Int
    /// What a SOCKS proxy said, as libcurl's `CURLPX_` code.
    let socksCode: CURLproxycode
  }

  let code: CURLcode
  /// libcurl's description, which holds no credentials.
  let words: String
  let phase: Phase
  /// The host that was asked.
  let host: String
  let settings: FetchSettings
  /// `nil` for a direct connection.
  let proxy: ProxyAnswer?

  var cause: FetchError.Cause {
    if let proxy, let cause = cause(by: proxy) { return cause }
    return switch code {
    case CURLE_URL_MALFORMAT: .invalidURL(words)
    case CURLE_COULDNT_RESOLVE_HOST: .nameResolution(host)
    case CURLE_OPERATION_TIMEDOUT: .timeout(timeout)
    case CURLE_PARTIAL_FILE where phase == .receiving: .truncatedBody
    // Over HTTP/2 that is also the word for a stream that ended before its answer.
    case CURLE_PARTIAL_FILE: .connection("the server closed it without an answer")
    case CURLE_OUT_OF_MEMORY, Self.tooLarge: .headersTooLarge(limitBytes: settings.maximumHeaderBytes)
    case CURLE_RECV_ERROR where words.contains("chunk"): .protocolError(words)
    case CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR,
      CURLE_GOT_NOTHING, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_INTERFACE_FAILED, CURLE_PROXY,
      CURLE_AGAIN, CURLE_NO_CONNECTION_AVAILABLE, CURLE_FAILED_INIT:
      .connection(words)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
      CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_USE_SSL_FAILED,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      .tls(words)
    // CURLE_UNSUPPORTED_PROTOCOL among them: an answer without a status line, which libcurl takes for HTTP/0.9.
    default: .protocolError(words)
    }
  }

  /// The cause, where the request didn't come beyond the proxy; `nil` for what happens between it and the server, or may.
  private func cause(by proxy: ProxyAnswer) -> FetchError.Cause? {
    switch proxy.tunnelStatus {
    case 0, 200...299: break
    case 500...: return .connection("the proxy could not reach it (status \(proxy.tunnelStatus))")
    default: return .proxy(.status(proxy.tunnelStatus))
    }
    switch code {
    // No other name is resolved here.
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST: return .proxy(.nameResolution)
    case CURLE_COULDNT_CONNECT: return .proxy(.connection(words))
    case CURLE_PROXY where Self.repliesAboutServer.contains(proxy.socksCode.rawValue):
      return .connection(words)
    case CURLE_PROXY: return .proxy(.connection(words))
    default: return nil
    }
  }

  /// What SOCKS proxies say where it is the server that they cannot reach.
  private static let repliesAboutServer = Set(
    [
      CURLPX_REPLY_CONNECTION_REFUSED, CURLPX_REPLY_HOST_UNREACHABLE, CURLPX_REPLY_NETWORK_UNREACHABLE,
      CURLPX_REPLY_TTL_EXPIRED, CURLPX_REQUEST_FAILED, CURLPX_REPLY_GENERAL_SERVER_FAILURE,
      CURLPX_REPLY_ADDRESS_TYPE_NOT_SUPPORTED,
    ].map(\.rawValue))

  /// `CURLE_TOO_LARGE`, by which libcurl from 8.6 on says what it said as "out of memory" before: that one
  /// header is larger than its own limit.
  private static let tooLarge = CURLcode(rawValue: 100)

  private var timeout: FetchError.Timeout {
    switch phase {
    case .connecting: .connect(settings.connectTimeout)
    case .waiting: .firstByte(settings.firstByteTimeout)
    case .receiving: .total(settings.totalTimeout)
    }
  }
}
