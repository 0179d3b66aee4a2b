import PithCore

/// What of the environment a scheduled run needs, since cron and systemd start it with hardly any.
public struct RunEnvironment: Hashable, Sendable {
  public let variables: [String: String]

  /// Chooses from the environment of whoever schedules.
  ///
  /// Taken are `HOME` where it is another than the account's, `XDG_STATE_HOME`, the `PITH_…` variables, the proxies, and where
  /// OpenSSL has certificates from. Not `PATH`: a run starts no programs.
  ///
  /// - Parameters:
  ///   - environment: of this process.
  ///   - accountHome: the home folder that cron and systemd set.
  ///   - folder: the working folder, where relative paths in variables start.
  ///   - usesProxyVariables: whether the configuration leaves the proxy to the environment.
  /// - Throws: secrets, which others could read in a crontab or unit.
  public init(
    of environment: [String: String], accountHome: String?, folder: String, usesProxyVariables: Bool = true
  ) throws(ScheduleError) {
    var variables: [String: String] = [:]
    for (name, value) in environment where !value.isEmpty {
      switch name {
      case "HOME" where value.hasPrefix("/") && value != accountHome,
        "XDG_STATE_HOME" where value.hasPrefix("/"):
        variables[name] = value
      case "SSL_CERT_FILE", "SSL_CERT_DIR", "no_proxy", "NO_PROXY":
        variables[name] = value
      case _ where Self.proxies.contains(name) && usesProxyVariables, "PITH_PROXY":
        guard AddressCredentials.removed(from: value) == value else {
          throw ScheduleError(
            "\(name) holds a name or password, which has no place in a crontab or unit; write 'proxy: {file: PATH}' under "
              + "'fetch:' into the configuration, make PATH a file with the proxy's address that only you can read (chmod 600), and "
              + "unset \(name)")
        }
        variables[name] = value
      case _ where Self.paths.contains(name):
        let isRelative = !value.hasPrefix("/") && value != "~" && !value.hasPrefix("~/")
        variables[name] = isRelative ? "\(folder)/\(value)" : value
      case _ where name.hasPrefix("PITH_"):
        variables[name] = value
      default: continue
      }
    }
    self.variables = variables
  }

  /// What libcurl and Pith heed. Not `HTTP_PROXY`, which is what CGI makes of a client's header.
  private static let proxies = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
  /// Variables that hold a path, which starts at the working folder.
  private static let paths = ["PITH_OUTPUT", "PITH_STATE", "PITH_COOKIES"]
}
