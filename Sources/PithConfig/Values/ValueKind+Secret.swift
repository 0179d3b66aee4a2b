import PithCore
import PithFetch

/// Where the values of secrets come from.
struct SecretPlaces {
  let environment: [String: String]
  /// The folder of the configuration file.
  let base: PathBase
  let log: ProblemLog

  /// The largest file of a secret.
  static let maximumBytes = 65_536
}

extension ValueKind where Value == String {
  /// A text that stands in the file, or in a variable `{env: NAME}`, or in another file `{file: PATH}`.
  static func secret(_ places: SecretPlaces) -> Self {
    Self(wanted: "a text, {env: NAME} or {file: PATH}", isSecret: true) { value throws(ValueProblem) in
      guard case .mapping(let entries) = value.content else { return try ValueKind.text.read(value) }
      guard entries.count == 1, let entry = entries.first, ["env", "file"].contains(entry.key) else {
        let only = entries.count == 1 ? entries.first : nil
        let nearest = only.flatMap { NearestName.nearest(to: $0.key, in: ["env", "file"]) }
        throw ValueProblem(
          nearest.map { "did you mean '\($0)'?" } ?? "write one of the two keys, env and file")
      }
      guard case .text = entry.value.meaning, case .scalar(let name, _) = entry.value.content, !name.isEmpty
      else {
        throw ValueProblem(
          "'\(entry.key)' wants the name of a \(entry.key == "env" ? "variable" : "file")",
          at: entry.value.place)
      }
      return entry.key == "env"
        ? try places.variable(name, at: entry.value.place)
        : try places.file(name, at: entry.value.place)
    }
  }
}

extension SecretPlaces {
  fileprivate func variable(_ name: String, at place: TextPlace?) throws(ValueProblem) -> String {
    guard let value = environment[name] else {
      throw ValueProblem("the environment has no variable \(name)", at: place, isOfRightForm: true)
    }
    guard !value.isEmpty else {
      throw ValueProblem("the variable \(name) is empty", at: place, isOfRightForm: true)
    }
    return value
  }

  fileprivate func file(_ name: String, at place: TextPlace?) throws(ValueProblem) -> String {
    guard let path = base.absolute(name) else {
      throw ValueProblem("HOME is not set, so '~' in \(name) means nothing", at: place, isOfRightForm: true)
    }
    let file: SmallFile
    do { file = try SmallFile(path, maximumBytes: Self.maximumBytes, takesPipes: false) } catch {
      throw ValueProblem("\(path): \(error.words)", at: place, isOfRightForm: true)
    }
    if file.isWorldReadable {
      log.warn("every user of this machine can read \(path); make it private: chmod 600 \(path)", at: place)
    }
    var bytes = file.bytes[...]
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else { throw ValueProblem("\(path) is empty", at: place, isOfRightForm: true) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ValueProblem("\(path) is no text in UTF-8", at: place, isOfRightForm: true)
    }
    return text
  }
}

extension ValueKind where Value == FetchSettings.Proxy {
  static func proxy(_ places: SecretPlaces) -> Self {
    let wanted =
      "none, or the address of a proxy that begins with http://, https://, socks4:// or socks5://, "
      + "itself or from {env: NAME} or {file: PATH}"
    return Self(wanted: wanted, isSecret: true) { value throws(ValueProblem) in
      let text = try ValueKind<String>.secret(places).read(value)
      guard let proxy = FetchSettings.Proxy(text) else {
        var hints: [String] = []
        if case .mapping = value.content { hints.append("what it leads to is no such address") }
        if text.contains("@"), FetchSettings.Proxy.schemes.contains(where: text.lowercased().hasPrefix) {
          hints.append("signs such as / in a password are written as %2F")
        }
        throw ValueProblem(hints.joined(separator: "; "))
      }
      return proxy
    }
  }
}
