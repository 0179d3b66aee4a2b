import Pith

/// What a configuration comes to, for people: where articles and state go, and a line a source.
struct ConfigurationListing {
  private let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// With `\n` line ends. Addresses are without passwords.
  var text: String {
    var rows = [["output", configuration.output], ["state", configuration.state]]
    let width = configuration.sources.map(\.name.columns).max() ?? 0
    for source in configuration.sources {
      let address = AddressCredentials.removed(from: source.address)
      let state = source.isEnabled ? "" : "  (not enabled)"
      rows.append([source.kind.rawValue, source.name.padded(toColumns: width) + "  " + address + state])
    }
    return rows.map { ($0[0].padded(toColumns: Self.labelColumns) + $0[1]).asSingleLine + "\n" }.joined()
  }

  /// The longest label, `sitemap` or `section`, and two spaces.
  private static let labelColumns = 9
}
