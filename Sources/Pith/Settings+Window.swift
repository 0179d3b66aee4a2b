extension Settings {
  /// How many pages may be between the source and the output.
  ///
  /// Of saved pages enough to keep all cores busy while the one whose turn it is in the order of the output is late. Of addresses many
  /// more, since most of them wait for the turn of their host and hold no page meanwhile: what holds one is bounded by
  /// `simultaneousFetches` and `maximumBacklog`.
  func window(for pages: PageSource) -> Int {
    switch pages.kind {
    case .addresses: addressWindow
    case .saved: cores * Self.windowPerPlace
    }
  }

  /// How many addresses may be between the source and the output.
  var addressWindow: Int {
    max(Self.addressWindow, min(max(simultaneousFetches, 1), Self.mostPlaces) * Self.windowPerPlace)
  }

  /// The pages that may be fetched and not worked up yet before no more are fetched.
  var maximumBacklog: Int { cores * Self.windowPerPlace }

  /// How the pages of a run take turns; `nil` where the source is taken in its order.
  ///
  /// - Parameter keepsOrder: whether the output has the order of the source.
  func lanes(for pages: PageSource, keepsOrder: Bool) -> Lanes<PageInput>? {
    guard case .addresses = pages.kind else { return nil }
    return lanes(keepsOrder: keepsOrder) { input in
      guard case .page(let request) = input, case .url(let address) = request.source else { return nil }
      return address
    }
  }

  /// How inputs take turns that are fetched.
  ///
  /// - Parameter address: the address that an input is fetched from; `nil` where it isn't.
  func lanes<Input>(
    keepsOrder: Bool, address: @escaping @Sendable (Input) -> String?
  ) -> Lanes<Input> {
    let isPolite = politeness.requestsPerHost < Self.mostPlaces
    return Lanes(
      maximumPerLane: isPolite ? politeness.requestsPerHost + Self.readyPerHost : .max,
      lookAhead: isPolite ? addressesReadAhead : 1,
      maximumSpread: keepsOrder ? addressWindow : nil
    ) { input in isPolite ? address(input).flatMap { PoliteFetcher.host(of: $0) } : nil }
  }

  private var cores: Int { min(max(simultaneousPages, 1), Self.mostPlaces) }

  /// Pages for each page that is worked on.
  private static let windowPerPlace = 4
  /// More places than any machine can fill.
  private static let mostPlaces = 100_000
  /// So many hosts, and a few pages of each, can have their turns at once; an input that waits takes some 50 KB, most of it what its
  /// tasks have in hand. Where the output keeps the order of the source, this also says how far articles may be ahead of the one whose
  /// turn it is.
  private static let addressWindow = 4_096
  /// Pages of a host that stand ready for its next turn, or wait for another attempt, beside those that are fetched.
  private static let readyPerHost = 2
}
