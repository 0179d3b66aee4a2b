/// The name of a host alone, as people write it beside an address.
package enum HostName {
  /// The one form that stands for all spellings of a host, as `WebAddress.hostName` has it; `nil` for what is none: an address, a port behind it,
  /// a pattern.
  package static func form(of text: String) -> String? {
    guard !text.isEmpty, !text.contains(where: { $0.isWhitespace || "/\\?#@*%".contains($0) }) else {
      return nil
    }
    // A colon belongs to IPv6, or begins a port.
    let isBare = text.contains(":") && !(text.hasPrefix("[") && text.hasSuffix("]"))
    return (try? WebAddress("https://" + (isBare ? "[\(text)]" : text)))?.hostName
  }
}
