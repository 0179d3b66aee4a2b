import PithFetch
import Testing

extension FetchSettings {
  /// The defaults, without a proxy that the environment of the tests may have, and with the servers of this machine allowed.
  static var direct: FetchSettings {
    var settings = FetchSettings()
    settings.proxy = .none
    settings.allowsPrivateNetworks = true
    return settings
  }
}

/// The error of a fetch that has to fail.
func failure(
  of address: String, settings: FetchSettings = .direct, sourceLocation: SourceLocation = #_sourceLocation
) async -> FetchError? {
  await #expect(throws: FetchError.self, sourceLocation: sourceLocation) {
    try await PageFetcher(settings: settings).fetch(address)
  }
}
