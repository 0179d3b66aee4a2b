public import PithConfig

extension Settings {
  /// What a configuration says about pages and how they are fetched; the rest as by default.
  ///
  /// Who asks hosts without a check of their certificates should set `fetch.uncheckedUse` to say so.
  public init(_ configuration: Configuration) {
    self.init()
    fetch = configuration.fetch
    maximumPageBytes = configuration.maximumPageBytes
    focus = configuration.focus
    politeness = configuration.politeness
    simultaneousFetches = configuration.simultaneousFetches
    resolvesAMP = configuration.resolvesAMP
    retries.maximumAttempts = configuration.retries + 1
  }
}
