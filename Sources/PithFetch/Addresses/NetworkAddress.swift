import Glibc

/// The address of a machine, as a name was resolved to it.
enum NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  case ipv4(UInt32)
  case ipv6(high: UInt64, low: UInt64)

  /// Reads an address in the text form that URLs have, IPv6 with or without its brackets; `nil` for a name.
  ///
  /// Zones (`fe80::1%eth0`) are left out. IPv4 is taken in all forms that resolvers take (`127.1`, `0x7f.0.0.1`, `0177.0.0.1`,
  /// `2130706433`), and with the dot at the end that a name may have.
  init?(_ text: String) {
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
    let address = String(inner.prefix { $0 != "%" })
    let number = address.hasSuffix(".") ? String(address.dropLast()) : address
    var ipv4 = in_addr()
    var ipv6 = in6_addr()
    // What follows white space doesn't count for `inet_aton`, and no host has any.
    if !number.utf8.contains(where: { $0 <= 0x20 }), inet_aton(number, &ipv4) != 0 {
      self = .ipv4(UInt32(bigEndian: ipv4.s_addr))
    } else if inet_pton(AF_INET6, address, &ipv6) == 1 {
      self = withUnsafeBytes(of: &ipv6) { Self.ipv6(UnsafeRawPointer($0.baseAddress)) ?? .ipv4(0) }
    } else {
      return nil
    }
  }

  /// Reads a `sockaddr_in` or `sockaddr_in6`; `nil` for any other family, or fewer bytes than that one has.
  init?(socketAddress: UnsafeRawPointer, family: Int32, byteCount: Int) {
    switch family {
    case AF_INET where byteCount >= MemoryLayout<sockaddr_in>.size:
      let offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 0
      self = .ipv4(UInt32(bigEndian: socketAddress.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    case AF_INET6 where byteCount >= MemoryLayout<sockaddr_in6>.size:
      let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 0
      guard let address = Self.ipv6(socketAddress + offset) else { return nil }
      self = address
    default:
      return nil
    }
  }

  /// The address of 16 bytes in network order.
  private static func ipv6(_ bytes: UnsafeRawPointer?) -> NetworkAddress? {
    guard let bytes else { return nil }
    return .ipv6(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The kind of addresses outside the public web that it belongs to; `nil` for one on the public web.
  ///
  /// An IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4) is of that one's kind, since that is where its packets end.
  var reservedNetwork: ReservedNetwork? {
    switch self {
    case .ipv4(let bits):
      return ReservedNetwork.ipv4Ranges.first { range in
        bits >> (32 - range.length) == range.prefix >> (32 - range.length)
      }?
      .kind
    case .ipv6(let high, let low):
      if let embedded = Self.embeddedIPv4(high: high, low: low) {
        return NetworkAddress.ipv4(embedded).reservedNetwork
      }
      if high == 0 && low <= 1 { return low == 0 ? .unspecified : .loopback }
      let range = ReservedNetwork.ipv6Ranges.first {
        high >> (64 - $0.length) == $0.prefix >> (64 - $0.length)
      }
      if let range { return range.kind }
      let isGlobalUnicast = high >> 61 == 0b001
      return isGlobalUnicast ? nil : .reserved
    }
  }

  private static func embeddedIPv4(high: UInt64, low: UInt64) -> UInt32? {
    // ::ffff:0:0/96 (RFC 4291) and 64:ff9b::/96 (RFC 6052).
    let isMapped = high == 0 && low >> 32 == 0xFFFF
    let isTranslated = high == 0x0064_FF9B_0000_0000 && low >> 32 == 0
    if isMapped || isTranslated { return UInt32(truncatingIfNeeded: low) }
    // 2002::/16 (RFC 3056).
    if high >> 48 == 0x2002 { return UInt32(truncatingIfNeeded: high >> 16) }
    return nil
  }

  /// Whether it shares the leading bits of another one of its family.
  func isIn(_ network: NetworkAddress, prefixLength: Int) -> Bool {
    switch (self, network) {
    case (.ipv4(let bits), .ipv4(let prefix)):
      guard (0...32).contains(prefixLength) else { return false }
      // A shift by all of the bits gives 0 in Swift.
      return (bits ^ prefix) >> (32 - prefixLength) == 0
    case (.ipv6(let high, let low), .ipv6(let prefixHigh, let prefixLow)):
      guard (0...128).contains(prefixLength) else { return false }
      return (high ^ prefixHigh) >> (64 - min(prefixLength, 64)) == 0
        && (low ^ prefixLow) >> (64 - max(prefixLength - 64, 0)) == 0
    default: return false
    }
  }

  var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let size = socklen_t(text.count)
    switch self {
    case .ipv4(let bits):
      var address = in_addr(s_addr: bits.bigEndian)
      inet_ntop(AF_INET, &address, &text, size)
    case .ipv6(let high, let low):
      var halves = (high.bigEndian, low.bigEndian)
      inet_ntop(AF_INET6, &halves, &text, size)
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
