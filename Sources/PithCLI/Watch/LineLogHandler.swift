import Logging
import Pith

/// Writes log messages as lines, for people or for programs.
struct LineLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  private let output: LogOutput
  private let format: LogFormat
  private let showsTime: Bool

  /// - Parameter showsTime: whether lines for people begin with the time.
  init(_ output: LogOutput, format: LogFormat, level: Logger.Level, showsTime: Bool) {
    self.output = output
    self.format = format
    self.showsTime = showsTime
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    switch format {
    case .text: output.write(text(event.level, "\(event.message)"))
    case .json:
      let fields = metadata.merging(event.metadata ?? [:]) { $1 }.map { ($0.key, "\($0.value)") }
      output.write(json(event.level, "\(event.message)", fields.sorted { $0 < $1 }))
    }
  }

  /// The message says what the fields do.
  private func text(_ level: Logger.Level, _ message: String) -> String {
    let time = showsTime ? "\(Self.time) " : ""
    let mark = level >= .error ? "error: " : level == .warning ? "warning: " : ""
    return "\(time)pith: \(mark)\(message)".asSingleLine
  }

  private func json(_ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
    JSONLine([("time", Self.time), ("level", level.rawValue), ("message", message)] + fields).text
  }

  private static var time: String { PublicationDate(unixSeconds: SystemTime.now()).description }
}
