extension Settings {
  /// How many pages may be between the source and the output: enough to keep all fetches and all cores busy
  /// while the one whose turn it is in the order of the output is late.
  func window(for pages: PageSource) -> Int {
    switch pages.kind {
    case .addresses: (simultaneousFetches + simultaneousPages) * Self.windowPerPlace
    case .saved: simultaneousPages * Self.windowPerPlace
    }
  }

  /// Pages for each page that is worked on.
  private static let windowPerPlace = 4
}
