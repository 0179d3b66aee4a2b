import PithCore

extension HTMLDocument.DataScript.Kind {
  /// The kind of a script by its `type` attribute; `nil` for a program.
  init?(type: some Sequence<UInt8>) {
    let essence = type.prefix { $0 != UInt8(ascii: ";") }.filter { !$0.isHTMLSpace }.map(\.asciiLowercased)
    switch String(decoding: essence, as: UTF8.self) {
    case "application/ld+json": self = .linkedData
    case "application/json": self = .state
    default: return nil
    }
  }
}
