import PithFetch

extension FetchSettings {
  /// The defaults, without a proxy that the environment of the tests may have.
  static var direct: FetchSettings {
    var settings = FetchSettings()
    settings.proxy = .none
    return settings
  }
}
