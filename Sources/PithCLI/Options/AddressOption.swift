import ArgumentParser
import Pith

/// The address of a saved page, which only its user may know.
struct AddressOption: ParsableArguments {
  @Option(
    name: .customLong("url"),
    help: ArgumentHelp(
      "The address that the page came from, if it doesn't say so itself. For one page only.", valueName: "url"
    ))
  var given: String?

  /// The address without a name and password.
  var address: String? { given.map(AddressCredentials.removed) }

  func validate() throws {
    if let given, !Self.isWebAddress(given) {
      throw ValidationError(
        "--url takes the http or https address of the page; '\(given.asSingleLine)' is none.")
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let text = text.lowercased()
    guard let scheme = ["http://", "https://"].first(where: text.hasPrefix),
      !text.contains(where: \.isWhitespace)
    else { return false }
    return !text.dropFirst(scheme.count).isEmpty
  }
}
