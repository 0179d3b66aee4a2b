import Glibc
import Synchronization

/// Web servers on 127.0.0.0/8, each at an address of its own, on one thread: most of them answer at once.
final class PlayedHosts: Sendable {
  /// A request as it reached its host.
  struct Arrival: Sendable {
    let host: Int
    let path: String
    /// In seconds, as the kernel has it: when the bytes came, not when they were read.
    let time: Double
  }

  private struct Connection {
    let host: Int
    var received: [UInt8] = []
    /// What is still to be sent a byte a second.
    var drops: ArraySlice<UInt8> = []
  }

  let port: UInt16
  private let listener: Int32
  private let silent: Set<Int>
  private let dripping: Set<Int>
  private let answer: [UInt8]
  private let log = Mutex<[Arrival]>([])

  /// The address of a host, by its number.
  static func name(of host: Int) -> String {
    "127.\(host / 62_500 + 1).\(host / 250 % 250 + 1).\(host % 250 + 1)"
  }

  init(silent: Set<Int>, dripping: Set<Int>, page: [UInt8]) throws {
    self.silent = silent
    self.dripping = dripping
    answer =
      Array(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(page.count)\r\n\r\n"
          .utf8) + page
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { [listener] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, size) == 0 && listen(listener, 4_096) == 0
          && getsockname(listener, pointer, &size) == 0
      }
    }
    guard isListening else { throw PlayedHostsError(errno: errno) }
    port = UInt16(bigEndian: address.sin_port)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<PlayedHosts>.fromOpaque(context).takeRetainedValue().serve() }
        return nil
      }, context.toOpaque())
  }

  func arrivals() -> [Arrival] { log.withLock { $0 } }

  /// Serves until the process ends.
  private func serve() {
    var connections: [Int32: Connection] = [:]
    var nextDrop = Self.now + 1
    while true {
      var polled = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
      polled += connections.keys.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&polled, nfds_t(polled.count), 100)
      for entry in polled where entry.revents != 0 {
        if entry.fd == listener {
          accept(&connections)
        } else {
          receive(from: entry.fd, &connections)
        }
      }
      if Self.now >= nextDrop {
        nextDrop += 1
        for descriptor in Array(connections.keys) { drip(descriptor, &connections) }
      }
    }
  }

  private func accept(_ connections: inout [Int32: Connection]) {
    while true {
      let descriptor = Glibc.accept(listener, nil, nil)
      guard descriptor >= 0 else { return }
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      var isOn: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, Self.timestamps, &isOn, socklen_t(MemoryLayout<Int32>.size))
      var address = sockaddr_in()
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      _ = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
      }
      let bytes = UInt32(bigEndian: address.sin_addr.s_addr)
      let parts = [16, 8, 0].map { Int(bytes >> $0 & 255) - 1 }
      connections[descriptor] = Connection(host: parts[0] * 62_500 + parts[1] * 250 + parts[2])
    }
  }

  private func receive(from descriptor: Int32, _ connections: inout [Int32: Connection]) {
    guard var connection = connections[descriptor] else { return }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let (count, time) = Self.received(from: descriptor, into: &buffer)
    guard count > 0 else {
      connections[descriptor] = nil
      close(descriptor)
      return
    }
    connection.received += buffer.prefix(count)
    // One request at a time: libcurl doesn't send another before the answer is there.
    if connection.received.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let line = connection.received.prefix { $0 != 13 }.split(separator: 32)
      let path = line.count > 1 ? String(decoding: line[1], as: UTF8.self) : ""
      connection.received = []
      log.withLock { $0.append(Arrival(host: connection.host, path: path, time: time)) }
      if dripping.contains(connection.host) {
        connection.drops = answer[...]
      } else if !silent.contains(connection.host) {
        let notFound = Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
        let bytes = path == "/robots.txt" ? notFound : answer
        // A page fits into the buffer of a socket that nothing else was written to.
        send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      }
    }
    connections[descriptor] = connection
  }

  private func drip(_ descriptor: Int32, _ connections: inout [Int32: Connection]) {
    guard let byte = connections[descriptor]?.drops.popFirst() else { return }
    send(descriptor, [byte], 1, Int32(MSG_NOSIGNAL))
  }

  /// The bytes that came, and when the kernel had them.
  private static func received(
    from descriptor: Int32, into buffer: inout [UInt8]
  ) -> (count: Int, time: Double) {
    var control = [UInt64](repeating: 0, count: 8)
    let count = buffer.withUnsafeMutableBytes { bytes in
      control.withUnsafeMutableBytes { control in
        var vector = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
        return withUnsafeMutablePointer(to: &vector) { vector in
          var message = msghdr()
          message.msg_iov = vector
          message.msg_iovlen = 1
          message.msg_control = control.baseAddress
          message.msg_controllen = control.count
          return recvmsg(descriptor, &message, 0)
        }
      }
    }
    // A header of two words (length; level and type), then seconds and nanoseconds.
    let hasTime = control[1] >> 32 == UInt64(timestamps)
    return (count, hasTime ? Double(control[2]) + Double(control[3]) / 1e9 : .nan)
  }

  /// SO_TIMESTAMPNS of <asm-generic/socket.h>, which is the type of the message as well.
  private static let timestamps: Int32 = 35

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The hosts could not be played.
struct PlayedHostsError: Error, CustomStringConvertible {
  let errno: Int32
  var description: String { "cannot listen on 127.0.0.0/8: \(String(cString: strerror(errno)))" }
}
