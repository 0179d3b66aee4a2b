/// A kind of network address that no page of the public web has, and that a server must not be able to lead a fetch to.
public enum ReservedNetwork: String, Hashable, Sendable, CaseIterable {
  case unspecified
  case loopback
  case privateUse = "private"
  case linkLocal = "link-local"
  case uniqueLocal = "unique-local"
  case carrierGradeNAT = "carrier-grade NAT"
  /// Where a cloud tells its machines their keys.
  case cloudMetadata = "cloud metadata"
  case multicast
  /// For documentation and measurements.
  case example
  /// Anything else that the registries of special-purpose addresses (RFC 6890) keep from ordinary use.
  case reserved

  /// The ranges of IPv4, the narrower before the wider. 168.63.129.16 is a public address by its number, and the host of Azure's machines;
  /// 100.100.100.200 and 192.0.0.192 are those of Alibaba's and Oracle's.
  static let ipv4Ranges: [(prefix: UInt32, length: Int, kind: ReservedNetwork)] = [
    (0xA9FE_A9FE, 32, .cloudMetadata),  // 169.254.169.254
    (0xA83F_8110, 32, .cloudMetadata),  // 168.63.129.16
    (0x6464_64C8, 32, .cloudMetadata),  // 100.100.100.200
    (0xC000_00C0, 32, .cloudMetadata),  // 192.0.0.192
    (0x0000_0000, 8, .unspecified),  // 0.0.0.0/8
    (0x0A00_0000, 8, .privateUse),  // 10.0.0.0/8
    (0x6440_0000, 10, .carrierGradeNAT),  // 100.64.0.0/10
    (0x7F00_0000, 8, .loopback),  // 127.0.0.0/8
    (0xA9FE_0000, 16, .linkLocal),  // 169.254.0.0/16
    (0xAC10_0000, 12, .privateUse),  // 172.16.0.0/12
    (0xC000_0000, 24, .reserved),  // 192.0.0.0/24
    (0xC000_0200, 24, .example),  // 192.0.2.0/24
    (0xC058_6300, 24, .reserved),  // 192.88.99.0/24
    (0xC0A8_0000, 16, .privateUse),  // 192.168.0.0/16
    (0xC612_0000, 15, .example),  // 198.18.0.0/15
    (0xC633_6400, 24, .example),  // 198.51.100.0/24
    (0xCB00_7100, 24, .example),  // 203.0.113.0/24
    (0xE000_0000, 4, .multicast),  // 224.0.0.0/4
    (0xF000_0000, 4, .reserved),  // 240.0.0.0/4
  ]

  /// The ranges of IPv6 by their leading 64 bits, the narrower before the wider. What is in none of them and not in 2000::/3 is reserved.
  static let ipv6Ranges: [(prefix: UInt64, length: Int, kind: ReservedNetwork)] = [
    (0xFD00_0EC2_0000_0000, 64, .cloudMetadata),  // fd00:ec2::/64
    (0x2001_0000_0000_0000, 23, .reserved),  // 2001::/23, Teredo among them
    (0x2001_0DB8_0000_0000, 32, .example),  // 2001:db8::/32
    (0x3FFF_0000_0000_0000, 20, .example),  // 3fff::/20
    (0xFC00_0000_0000_0000, 7, .uniqueLocal),  // fc00::/7
    (0xFE80_0000_0000_0000, 10, .linkLocal),  // fe80::/10
    (0xFEC0_0000_0000_0000, 10, .privateUse),  // fec0::/10, the former site-local addresses
    (0xFF00_0000_0000_0000, 8, .multicast),  // ff00::/8
  ]
}
