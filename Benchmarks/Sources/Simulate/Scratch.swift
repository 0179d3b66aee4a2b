import ArgumentParser
import Foundation

/// A folder for one trial, gone afterwards, and lines for whoever waits.
enum Scratch {
  /// - Parameter kept: a folder that stays instead.
  static func use(_ kept: String? = nil, _ body: (String) async throws -> Void) async throws {
    let folder =
      kept.map { URL(filePath: $0).path() }
      ?? FileManager.default.temporaryDirectory.appending(path: "pith-simulate-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty else {
      throw ValidationError("\(folder) is not empty; name another folder.")
    }
    defer { if kept == nil { try? FileManager.default.removeItem(atPath: folder) } }
    try await body(folder)
  }

  static func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
