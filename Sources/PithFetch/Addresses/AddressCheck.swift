/// Looks at addresses before anything is fetched.
package enum AddressCheck {
  /// What speaks against an address, in words that don't repeat it; `nil` where nothing does.
  ///
  /// A scheme is asked for here: what stands in a file can be read by others, who don't guess.
  package static func problem(in text: String) -> String? {
    do {
      let address = try WebAddress(text)
      return text.lowercased().hasPrefix(address.scheme + "://") ? nil : "begin it with https:// or http://"
    } catch {
      switch error.cause {
      case .unsupportedScheme(let scheme): return "Pith speaks http and https, not \(scheme)"
      case .invalidURL(let why): return why
      default: return "it is no address"
      }
    }
  }
}
