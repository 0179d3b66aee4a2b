import FoundationEssentials

@testable import PithConfig

/// A folder for one test, removed with all in it when the value goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pith-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file that only its owner can read, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String, permissions: Int = 0o600) throws -> String {
    try write(Array(text.utf8), to: name, permissions: permissions)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String, permissions: Int = 0o600) throws -> String {
    let path = path(of: name)
    try Data(bytes).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    return path
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(of: name), withIntermediateDirectories: true)
  }

  // MARK: Configurations

  /// Reads a text as `pith.yaml` in this folder.
  func configuration(
    _ yaml: String, environment: [String: String] = [:], overrides: ConfigurationOverrides = .init()
  ) throws -> Configuration {
    let path = try write(yaml, to: "pith.yaml")
    return try reader(environment).read(path, overrides: overrides)
  }

  /// What is wrong with a text as `pith.yaml` in this folder, each without the folder's path: `pith.yaml:1:1: …`.
  func problems(_ yaml: String, environment: [String: String] = [:]) throws -> [String] {
    try problems(Array(yaml.utf8), environment: environment)
  }

  func problems(_ yaml: [UInt8], environment: [String: String] = [:]) throws -> [String] {
    let path = try write(yaml, to: "pith.yaml")
    do throws(ConfigurationError) {
      _ = try reader(environment).read(path)
      return []
    } catch {
      return error.problems.map { $0.description.replacing(self.path + "/", with: "") }
    }
  }

  private func reader(_ environment: [String: String]) -> ConfigurationReader {
    ConfigurationReader(environment: ["HOME": "/home/reader"].merging(environment) { $1 })
  }
}

/// The least that a configuration needs.
let oneSource = """
  sources:
    - name: valley
      feed: https://valley-post.example/feed.xml

  """
