import Testing

@testable import PithExtract

@Suite struct AddressFeaturesTests {
  private static func page(_ address: String, _ expected: [BlockFeature: Float]) -> FeatureCase {
    FeatureCase("<p>Eel</p>", on: "Eel", url: address, expected)
  }

  static let cases = [
    page("https://norvale.example/forum/7", [.addressSaysForum: 1]),
    page("https://norvale.example/product/7", [.addressSaysProduct: 1]),
    page("https://norvale.example/Shop/7", [.addressSaysCollection: 1]),
    page("https://docs.norvale.example/", [.addressSaysDocumentation: 1]),
    page("https://norvale.example/news/cod", [.addressSaysBlog: 1, .addressSaysForum: 0]),
    page("https://norvale.example/pricing", [.addressSaysService: 1]),
    page("https://norvale.example/tag/cod", [.addressSaysList: 1]),
    page(
      "https://norvale.example/2026/cod-prices-fall?id=12#top",
      [
        .addressDepth: 2, .addressHyphens: 2, .addressLength: 21, .addressDigits: 4, .addressQuery: 5,
        .addressSaysProduct: 0,
      ]),
    page("https://norvale.example", [.addressDepth: 0, .addressHyphens: -1, .addressLength: 0]),
    page("https://norvale.example/?q=/forum", [.addressDepth: 0, .addressQuery: 8, .addressSaysForum: 1]),
    page("norvale", [.addressDepth: 0, .addressLength: 0, .addressHyphens: 0]),
  ]

  @Test(arguments: cases) func theAddressIsCounted(example: FeatureCase) throws {
    try example.check()
  }

  /// Pages are copied to one's own machine, or served from there, under any path.
  @Test(arguments: [
    "http://localhost:8000/shop/7", "http://mirror/shop/7", "http://127.0.0.1/shop/7", "http://mirror",
  ])
  func theAddressOfACopySaysNothing(address: String) throws {
    let canonical = "<link rel=canonical href='https://norvale.example/news/cod-prices-fall'>"
    let page = FeaturePage(try .head(canonical, body: "<p>Eel</p>", url: address))
    #expect(try page.value(.addressSaysCollection, on: "Eel") == 0)
    #expect(try page.value(.addressSaysBlog, on: "Eel") == 1)
    #expect(try page.value(.addressHyphens, on: "Eel") == 2)
  }

  @Test(arguments: ["", ":", "a:", "a:/", "a://", "://?", "a://#/", "?://", "a:b?/"])
  func scrapsOfAddressesAreNoTrap(address: String) {
    var page = PageRow()
    AddressFeatures.write(address, into: &page)
    #expect(page.values[BlockFeature.addressDepth.rawValue] == 0)
  }
}
