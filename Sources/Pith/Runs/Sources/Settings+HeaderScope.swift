import PithConfig
import PithFetch

extension Settings {
  /// With headers that go to none but the origins of a configuration's sources, and of the addresses in lists that are files of this machine.
  /// What feeds, sitemaps and pages name beside them was chosen by others.
  func sendingHeadersToSources(of configuration: Configuration) -> Settings {
    var settings = self
    // Lists can be long, and are read for nothing where there is nothing to send.
    let named = settings.fetch.headers.isEmpty ? [] : configuration.sources.flatMap(Self.namedAddresses)
    settings.fetch.headerScope = .originsOf(Set(named))
    return settings
  }

  private static func namedAddresses(of source: SourceConfiguration) -> [String] {
    guard source.isLocalFile else { return [source.address] }
    // What is wrong with the file is told where the source is read.
    return (try? AddressList(file: source.address))?.addresses ?? []
  }
}
