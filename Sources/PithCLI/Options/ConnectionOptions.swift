import ArgumentParser
import Pith

/// What is sent along with requests, and by which way and to which hosts they may go.
struct ConnectionOptions: ParsableArguments {
  @Option(
    name: .customLong("header"),
    help: ArgumentHelp(
      "Send this header, 'Name: value', to the hosts of the addresses. Can be given several times.",
      valueName: "header"))
  var headers: [String] = []

  @Option(
    help: ArgumentHelp("Begin with the cookies of this file, in Netscape's format.", valueName: "file"),
    completion: .file())
  var cookies: String?

  @Option(
    help: ArgumentHelp(
      "Go through this proxy: http://, https:// or socks5://, then host and port; none is 'none'.",
      valueName: "url"))
  var proxy: String?

  @Flag(help: "Fetch from this machine and from private networks as well.")
  var allowPrivate = false

  @Flag(name: .customLong("allow-http-redirects"), help: "Follow redirects from https to http as well.")
  var allowHTTPRedirects = false

  @Option(
    name: .customLong("insecure-host"),
    help: ArgumentHelp(
      "Do not check the certificate of this host, and say so each time. Can be given several times.",
      valueName: "host"))
  var uncheckedHosts: [String] = []

  func validate() throws {
    var settings = FetchSettings()
    do {
      try apply(to: &settings)
    } catch {
      throw ValidationError(error.sentence)
    }
  }

  /// - Throws: what is wrong with an option, which `validate()` has said before.
  func apply(to settings: inout FetchSettings) throws(OptionProblem) {
    for header in headers { settings.headers.append(try HeaderField(header).field) }
    if let cookies { settings.cookies = try Self.cookies(in: cookies) }
    if let proxy { settings.proxy = try Self.proxy(proxy) }
    settings.allowsPrivateNetworks = allowPrivate
    settings.followsRedirectsToHTTP = allowHTTPRedirects
    for host in uncheckedHosts { settings.uncheckedHosts.insert(try Self.host(host)) }
    let console = Console(showsProgress: false)
    settings.uncheckedUse = { console.tellUncheckedUse(of: $0) }
  }

  /// Its message does not repeat the text, which may hold a password.
  private static func proxy(_ text: String) throws(OptionProblem) -> FetchSettings.Proxy {
    if let proxy = FetchSettings.Proxy(text) { return proxy }
    throw OptionProblem(
      "--proxy takes 'none' or an address that begins with http://, https://, socks4:// or socks5://.")
  }

  private static func host(_ text: String) throws(OptionProblem) -> String {
    if let name = HostName.form(of: text) { return name }
    throw OptionProblem(
      "--insecure-host takes the name of a host alone, such as old.example.com: no https://, no port, no '*'."
    )
  }

  private static func cookies(in path: String) throws(OptionProblem) -> CookieList {
    do {
      return try CookieList(file: path)
    } catch {
      throw OptionProblem("--cookies cannot take \(path): \(error).")
    }
  }
}
