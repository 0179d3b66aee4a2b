internal import CLibCurl
import Glibc

/// Decides to which addresses the connections of a request may go, at the moment at which they are made: what a name is resolved to then is
/// where the bytes go.
struct SocketGate {
  /// Whether it lets everything through.
  let isOpen: Bool
  private var refused: (address: NetworkAddress, network: ReservedNetwork)?
  private var hasPassed = false

  init(isOpen: Bool) {
    self.isOpen = isOpen
  }

  /// Why there is no connection, where the gate is why: a host may have public addresses as well, and then they decide.
  var refusal: FetchError.Cause? {
    guard let refused, !hasPassed else { return nil }
    return .reservedAddress(refused.address.description, refused.network)
  }

  /// A new socket for this address, or `CURL_SOCKET_BAD` where there is none to be had.
  mutating func openSocket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    let target = address.pointee
    if !isOpen {
      // libcurl's structure ends with a `sockaddr` that is as long as `addrlen` says.
      let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0
      let networkAddress = NetworkAddress(
        socketAddress: UnsafeRawPointer(address) + offset, family: target.family,
        byteCount: Int(target.addrlen))
      guard let networkAddress else { return CURL_SOCKET_BAD }
      if let network = networkAddress.reservedNetwork {
        refused = (networkAddress, network)
        return CURL_SOCKET_BAD
      }
    }
    hasPassed = true
    return socket(target.family, target.socktype | Int32(SOCK_CLOEXEC.rawValue), target.protocol)
  }
}
