import Glibc
import Testing

@testable import PithFetch

@Suite struct NetworkAddressTests {
  @Test(
    "Addresses outside the public web are known by their kind",
    arguments: [
      ("0.0.0.0", ReservedNetwork.unspecified), ("0.255.255.255", .unspecified), ("10.0.0.1", .privateUse),
      ("10.255.255.255", .privateUse), ("100.64.0.0", .carrierGradeNAT),
      ("100.127.255.255", .carrierGradeNAT),
      ("100.100.100.200", .cloudMetadata), ("127.0.0.1", .loopback), ("127.255.255.254", .loopback),
      ("168.63.129.16", .cloudMetadata), ("169.254.0.1", .linkLocal), ("169.254.169.254", .cloudMetadata),
      ("172.16.0.0", .privateUse), ("172.31.255.255", .privateUse), ("192.0.0.8", .reserved),
      ("192.0.0.192", .cloudMetadata), ("192.0.2.7", .example), ("192.168.0.0", .privateUse),
      ("192.168.255.255", .privateUse), ("198.18.0.1", .example), ("198.19.255.255", .example),
      ("224.0.0.1", .multicast), ("239.255.255.255", .multicast), ("240.0.0.1", .reserved),
      ("255.255.255.255", .reserved),
      ("::", .unspecified), ("::1", .loopback), ("[::1]", .loopback), ("fe80::1", .linkLocal),
      ("fe80::1%eth0", .linkLocal), ("febf::1", .linkLocal), ("fec0::1", .privateUse),
      ("fc00::1", .uniqueLocal),
      ("fdff::1", .uniqueLocal), ("fd00:ec2::254", .cloudMetadata), ("ff02::1", .multicast),
      ("2001:db8::1", .example), ("2001::1", .reserved), ("::127.0.0.1", .reserved), ("4000::1", .reserved),
      ("64:ff9b:1::a00:1", .reserved),
    ] as [(String, ReservedNetwork)])
  func reserved(_ text: String, _ kind: ReservedNetwork) {
    #expect(NetworkAddress(text)?.reservedNetwork == kind)
  }

  @Test(
    "The neighbours of these ranges are on the public web",
    arguments: [
      "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
      "168.63.129.15", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0",
      "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
      "2000::1", "2001:200::1", "2001:db7::1", "2003::1", "2606:4700::1111", "3ffe::1",
    ])
  func isPublic(_ text: String) throws {
    #expect(try #require(NetworkAddress(text)).reservedNetwork == nil)
  }

  @Test(
    "An IPv6 address that stands for an IPv4 one is of its kind",
    arguments: [
      ("::ffff:127.0.0.1", ReservedNetwork.loopback), ("::ffff:10.1.2.3", .privateUse),
      ("::ffff:a9fe:a9fe", .cloudMetadata), ("64:ff9b::192.168.1.1", .privateUse),
      ("64:ff9b::7f00:1", .loopback),
      ("2002:7f00:1::", .loopback), ("2002:c0a8:101::1", .privateUse), ("::ffff:8.8.8.8", nil),
      ("64:ff9b::8.8.8.8", nil), ("2002:808:808::1", nil),
    ] as [(String, ReservedNetwork?)])
  func embedded(_ text: String, _ kind: ReservedNetwork?) throws {
    #expect(try #require(NetworkAddress(text)).reservedNetwork == kind)
  }

  @Test(
    "IPv4 is known in all forms that resolvers take",
    arguments: [
      "127.0.0.1.", "127.1", "127.1.", "2130706433", "2130706433.", "0x7f000001", "0x7F.1", "0177.0.0.1",
      "017700000001",
    ])
  func spellings(_ text: String) {
    #expect(NetworkAddress(text) == .ipv4(0x7F00_0001))
    #expect(NetworkAddress("0")?.reservedNetwork == .unspecified)
  }

  @Test(
    "Names are no addresses",
    arguments: [
      "news.example", "", ".", "[news]", "::g", "256.0.0.1", "127.0.0.1..", "127.0.0.1 x", "0x", "08",
    ])
  func names(_ text: String) {
    #expect(NetworkAddress(text) == nil)
  }

  @Test(
    "The text is the usual one", arguments: ["8.8.8.8", "2606:4700::1111", "::ffff:10.0.0.1", "fe80::1"])
  func text(_ text: String) {
    #expect(NetworkAddress(text)?.description == text)
  }

  @Test("A socket's address is read; another family, or a short one, is none")
  func socketAddress() {
    var ipv4 = sockaddr_in()
    ipv4.sin_family = sa_family_t(AF_INET)
    ipv4.sin_addr.s_addr = UInt32(0xC0A8_0102).bigEndian
    withUnsafeBytes(of: &ipv4) { bytes in
      guard let start = bytes.baseAddress else { return }
      let address = NetworkAddress(socketAddress: start, family: AF_INET, byteCount: bytes.count)
      #expect(address?.description == "192.168.1.2")
      #expect(NetworkAddress(socketAddress: start, family: AF_INET, byteCount: 8) == nil)
      #expect(NetworkAddress(socketAddress: start, family: AF_UNIX, byteCount: bytes.count) == nil)
    }
    var ipv6 = sockaddr_in6()
    ipv6.sin6_addr = in6addr_loopback
    withUnsafeBytes(of: &ipv6) { bytes in
      guard let start = bytes.baseAddress else { return }
      #expect(
        NetworkAddress(socketAddress: start, family: AF_INET6, byteCount: bytes.count)?.description == "::1")
    }
  }
}
