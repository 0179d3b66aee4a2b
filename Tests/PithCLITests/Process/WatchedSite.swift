import Foundation
import PithTestServer

/// A news site, and a configuration that watches it.
final class WatchedSite: Sendable {
  let site = TestNewsSite()
  let server: TestServer
  let folder: TemporaryFolder

  var configuration: String { folder.path("pith.yaml") }
  var state: String { folder.path("state.sqlite") }
  var output: String { folder.path("articles") }

  init(_ stories: [String] = []) throws {
    let site = site
    server = try TestServer { site.response(to: $0) }
    folder = try TemporaryFolder()
    try folder.write(
      """
      state: state.sqlite
      files: "{source}/{slug}"
      fetch:
        allow-private: true
        delay: 0s
        retries: 0
        robots: false
      sources:
        - name: valley
          feed: \(server.url("/feed"))
      """, to: "pith.yaml")
    for story in stories { publish(story) }
  }

  /// Publishes a story at the path of its first word.
  ///
  /// - Parameter age: in seconds.
  func publish(_ title: String, age: Int = 60) {
    let story = TestNewsSite.Story(
      title: title, paragraphs: TestNewsSite.paragraphs(title),
      published: Int(Date().timeIntervalSince1970) - age)
    site.publish(story, at: "/\(title.lowercased().split(separator: " ")[0])")
  }

  /// Runs a command on the configuration.
  func pith(_ command: String, _ options: String...) async throws -> PithProcess.Result {
    try await PithProcess.run([command, configuration] + options)
  }

  /// The names of the files of the source.
  var files: [String] { fileNames(in: "\(output)/valley") }
}
