import Foundation

/// A folder of small saved pages for one test, removed when the value is released.
final class SavedPages: Sendable {
  let folder: String

  /// - Parameter count: pages `00.html`, `01.html` and so on.
  init(count: Int) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pith-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<count { try write(Self.page(number), to: Self.name(number)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  static func name(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number).html" }
  static func title(_ number: Int) -> String { "Ferry number \(number) is painted green" }

  private static func page(_ number: Int) -> String {
    let paragraph = """
      The owners of ferry number \(number) have painted it green from keel to funnel, as the passengers had \
      asked them to in a vote that took the whole of a wet and windy March.
      """
    return """
      <!DOCTYPE html><html lang="en"><title>\(title(number))</title><article><h1>\(title(number))</h1>
      <p>\(paragraph)</p><p>Part two. \(paragraph)</p><p>Part three. \(paragraph)</p></article></html>
      """
  }
}
