import PithFetch
import PithTestServer
import Testing

/// No page, and no redirect, reaches the networks that this machine is in, unless that is allowed.
@Suite(.timeLimit(.minutes(10))) struct ReservedAddressTests {
  private static var closed: FetchSettings {
    var settings = FetchSettings.direct
    settings.allowsPrivateNetworks = false
    return settings
  }

  @Test(
    "A host on this machine is refused before a connection is made, however it is written",
    arguments: [
      "127.0.0.1", "localhost", "news.localhost", "127.1", "0x7f.0.0.1", "2130706433", "0177.0.0.1",
      "127.0.0.1.", "localhost.", "LOCALHOST.", "0x7f000001.", "127%2e0%2e0%2e1", "１２７.0.0.1", "127。0。0。1",
    ])
  func loopback(_ host: String) async throws {
    let server = try TestServer { _ in .html("<p>Internal.</p>") }
    let error = await failure(of: server.url("/", host: host), settings: Self.closed)
    guard case .reservedAddress(_, .loopback) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.isTransient == false)
    #expect(server.connectionCount == 0)
  }

  @Test(
    "So is any other address outside the public web",
    arguments: [
      ("0.0.0.0", ReservedNetwork.unspecified), ("10.0.0.1", .privateUse), ("172.16.0.1", .privateUse),
      ("192.168.0.1", .privateUse), ("100.64.0.1", .carrierGradeNAT), ("169.254.169.254", .cloudMetadata),
      ("224.0.0.1", .multicast), ("[::1]", .loopback), ("[::ffff:10.0.0.1]", .privateUse),
      ("[fe80::1]", .linkLocal),
      ("[fd00::1]", .uniqueLocal), ("[64:ff9b::a00:1]", .privateUse), ("[2002:a00:1::]", .privateUse),
      ("[::]", .unspecified), ("0", .unspecified), ("0.", .unspecified), ("012.1", .privateUse),
      ("0xA9FEA9FE", .cloudMetadata), ("[::127.0.0.1]", .reserved), ("[::ffff:127.0.0.1]", .loopback),
      ("[64:ff9b::169.254.169.254]", .cloudMetadata),
    ] as [(String, ReservedNetwork)])
  func others(_ host: String, _ network: ReservedNetwork) async {
    let error = await failure(of: "http://\(host):9/", settings: Self.closed)
    guard case .reservedAddress(let address, network) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.reason.contains(address) == true)
  }

  @Test("The reason is a sentence", arguments: [("0.0.0.0", "an unspecified"), ("10.0.0.1", "a private")])
  func reason(_ host: String, _ words: String) async {
    let error = await failure(of: "http://\(host):9/", settings: Self.closed)
    #expect(error?.reason == "it is at \(host), \(words) address, where no page of the web is")
  }

  @Test(
    "Behind a proxy, which may be on a private network itself, numbers and names of this machine are refused")
  func behindProxy() async throws {
    let proxy = try TestServer { _ in .html("<p>By the proxy.</p>") }
    var settings = Self.closed
    settings.proxy = .address("http://127.0.0.1:\(proxy.port)")
    let page = try await PageFetcher(settings: settings).fetch("http://news.example/a")
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>By the proxy.</p>")
    for address in [
      "http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/", "http://169.254.169.254/latest",
      "http://127.0.0.1./", "http://localhost./", "http://0x7f.1./", "http://2130706433./", "http://0./",
      "http://127%2e0%2e0%2e1/", "http://１２７.0.0.1/", "http://127。0。0。1/", "http://ⓛocalhost/",
      "http://[::ffff:7f00:1]/", "http://[64:ff9b::a00:1]/", "http://[2002:a00:1::]/",
    ] {
      guard case .reservedAddress = await failure(of: address, settings: settings)?.cause else {
        Issue.record("\(address) was not refused")
        continue
      }
    }
    #expect(proxy.requests.count == 1)
  }

  @Test("A redirect of a page behind a proxy is checked as well")
  func redirectBehindProxy() async throws {
    let proxy = try TestServer { _ in .redirect(to: "http://169.254.169.254/latest/meta-data") }
    var settings = Self.closed
    settings.proxy = .address("http://127.0.0.1:\(proxy.port)")
    let error = await failure(of: "http://news.example/a", settings: settings)
    #expect(error?.cause == .reservedAddress("169.254.169.254", .cloudMetadata))
    #expect(error?.redirectedAddress == "http://169.254.169.254/latest/meta-data")
    #expect(proxy.requests.count == 1)
  }
}
