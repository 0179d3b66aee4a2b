import Glibc

/// The calls on sockets that the server makes.
enum Socket {
  /// The longest queue of connections that wait to be accepted; tests open hundreds at once.
  private static let backlog: Int32 = 1_024

  /// `POLLRDHUP` of poll.h, which the Glibc module leaves out: the other side has closed.
  private static let hangUp: Int16 = 0x2000

  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// The same descriptor, closed in processes that this one starts.
  static func keptFromChildren(_ descriptor: Int32) -> Int32 {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// A socket that listens on the loopback address, on a port that the system chooses.
  static func listening(_ network: TestNetwork = .ipv4) throws(TestServerError) -> Int32 {
    let family = network == .ipv4 ? AF_INET : AF_INET6
    let descriptor = keptFromChildren(socket(family, Int32(SOCK_STREAM.rawValue), 0))
    guard descriptor >= 0 else { throw TestServerError(systemCall: "socket") }
    guard isBound(descriptor, network), listen(descriptor, backlog) == 0 else {
      defer { Glibc.close(descriptor) }
      throw TestServerError(systemCall: "bind")
    }
    return descriptor
  }

  private static func isBound(_ descriptor: Int32, _ network: TestNetwork) -> Bool {
    var ipv4 = sockaddr_in()
    ipv4.sin_family = sa_family_t(AF_INET)
    ipv4.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var ipv6 = sockaddr_in6()
    ipv6.sin6_family = sa_family_t(AF_INET6)
    ipv6.sin6_addr = in6addr_loopback
    return switch network {
    case .ipv4: isBound(descriptor, to: &ipv4)
    case .ipv6: isBound(descriptor, to: &ipv6)
    }
  }

  private static func isBound<Address>(_ descriptor: Int32, to address: inout Address) -> Bool {
    withUnsafeBytes(of: &address) { bytes in
      guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
      return bind(descriptor, pointer, socklen_t(bytes.count)) == 0
    }
  }

  /// The port, which stands at the same place in the addresses of both families.
  static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return UInt16(bigEndian: address.sin6_port)
  }

  /// The next connection; `nil` when the listening socket is shut down.
  static func accepted(from listener: Int32) -> Int32? {
    while true {
      let descriptor = accept(listener, nil, nil)
      if descriptor >= 0 { return keptFromChildren(descriptor) }
      guard errno == EINTR || errno == ECONNABORTED else { return nil }
    }
  }

  /// The bytes that arrive next; `nil` when the client is gone.
  static func received(from descriptor: Int32) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
      count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// Whether all of the bytes went out.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits for the gate, or for the time to pass. Whether the client is still there then.
  static func wait(on descriptor: Int32, gate: Int32 = -1, atMost limit: Duration? = nil) -> Bool {
    let gone = hangUp | Int16(POLLHUP) | Int16(POLLERR)
    var polled = [
      pollfd(fd: descriptor, events: hangUp, revents: 0),
      pollfd(fd: gate, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = limit.map { Int32($0 / .milliseconds(1)) } ?? -1
    while poll(&polled, nfds_t(polled.count), milliseconds) < 0, errno == EINTR {}
    return polled[0].revents & gone == 0
  }

  /// Has `close` send a TCP reset.
  static func resetOnClose(_ descriptor: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }
}
