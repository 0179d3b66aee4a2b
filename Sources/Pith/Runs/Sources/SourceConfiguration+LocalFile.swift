import PithConfig

extension SourceConfiguration {
  /// Whether it is a list on this machine, which costs nobody a request.
  var isLocalFile: Bool { kind == .list && address.hasPrefix("/") }
}
