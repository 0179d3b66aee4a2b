extension Settings {
  /// How many pages may be between the source and the output: enough to keep all fetches and all cores busy
  /// while the one whose turn it is in the order of the output is late.
  func window(for pages: PageSource) -> Int {
    let fetches = min(max(simultaneousFetches, 1), Self.mostPlaces)
    let cores = min(max(simultaneousPages, 1), Self.mostPlaces)
    switch pages.kind {
    case .addresses: return (fetches + cores) * Self.windowPerPlace
    case .saved: return cores * Self.windowPerPlace
    }
  }

  /// Pages for each page that is worked on.
  private static let windowPerPlace = 4
  /// More places than any machine can fill.
  private static let mostPlaces = 100_000
}
