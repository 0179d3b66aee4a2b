import Logging
import Pith

/// Tells what happens in a run of sources: to a log file, and to standard error as far as somebody is there to read it.
struct RunLog: Sendable {
  private let logger: Logger

  /// - Parameters:
  ///   - file: the log file, which hears all; `nil` for none.
  ///   - format: of the file, or of standard error where there is no file.
  ///   - level: what standard error hears. The default is what somebody has to do something about.
  init(file: LogOutput?, format: LogFormat, level: Logger.Level = .error) {
    logger = Logger(label: "pith.run") { _ in
      let console = LineLogHandler(
        .standardError, format: file == nil ? format : .text, level: level, showsTime: false)
      guard let file else { return console }
      return MultiplexLogHandler([
        LineLogHandler(file, format: format, level: .info, showsTime: true), console,
      ])
    }
  }

  func info(_ text: String, _ fields: [String: String] = [:]) { log(.info, text, fields) }
  func notice(_ text: String, _ fields: [String: String] = [:]) { log(.notice, text, fields) }
  func warning(_ text: String, _ fields: [String: String] = [:]) { log(.warning, text, fields) }
  func error(_ text: String, _ fields: [String: String] = [:]) { log(.error, text, fields) }

  private func log(_ level: Logger.Level, _ text: String, _ fields: [String: String]) {
    logger.log(
      level: level, "\(text)",
      metadata: Logger.Metadata(fields.map { ($0, .string($1)) }) { first, _ in first })
  }

  // MARK: Events

  /// Only problems, which the end of the run tells, concern somebody who isn't watching: all of this is `info`.
  func log(_ event: SourceRunEvent) {
    switch event {
    case .sourceRead(let name, let enlistment, let isModified, let due):
      let what =
        isModified
        ? "\(enlistment.newCount) new, \(enlistment.changedCount) changed, \(enlistment.knownCount) known"
          + (enlistment.oldCount > 0 ? ", \(enlistment.oldCount) too old" : "")
        : "not changed"
      info(
        "\(name): \(what); next at \(Self.time(due))",
        [
          "event": "sourceRead", "source": name, "new": "\(enlistment.newCount)",
          "changed": "\(enlistment.changedCount)", "nextDue": Self.time(due),
        ])
    case .sourceFailed(let name, let failure, let failures, let due):
      info(
        "\(name): \(failure.stage): \(failure.detail) (failure \(failures) in a row); next at \(Self.time(due))",
        [
          "event": "sourceFailed", "source": name, "code": failure.code.rawValue, "failures": "\(failures)",
          "nextDue": Self.time(due),
        ])
    case .sourcePutOff(let name, let failure, let due):
      info(
        "\(name): \(failure.stage): \(failure.detail); next at \(Self.time(due))",
        [
          "event": "sourcePutOff", "source": name, "code": failure.code.rawValue, "nextDue": Self.time(due),
        ])
    case .sourceGone(let name, let failure):
      info(
        "\(name): \(failure.detail)", ["event": "sourceGone", "source": name, "code": failure.code.rawValue])
    case .partFailed(let name, let part, let failure):
      info(
        "\(name): \(part): \(failure.detail)",
        ["event": "partFailed", "source": name, "address": part, "code": failure.code.rawValue])
    case .page(let source, let address, let outcome, let due): log(source, address, outcome, due)
    case .note(let text): notice(text, ["event": "note"])
    }
  }

  private func log(_ source: String, _ address: String, _ outcome: Outcome<FiledPage>, _ due: Int?) {
    if case .skip(let reason) = outcome, reason.code == .notModified {
      // Its server has seen what the run would have: the end is the same.
      return log(source, address, .success(.unchanged), due)
    }
    var fields = ["source": source, "address": address]
    fields["nextDue"] = due.map(Self.time)
    let next =
      due.map { $0 <= SystemTime.now() ? "; the next run tries it again" : "; next at \(Self.time($0))" }
      ?? "; not tried again"
    switch outcome {
    case .success(.written(let path, let revision)):
      fields["event"] = "written"
      fields["path"] = path
      info("\(source): \(address): \(revision > 1 ? "revision \(revision) " : "")written to \(path)", fields)
    case .success(.unchanged):
      fields["event"] = "unchanged"
      info("\(source): \(address): not changed", fields)
    case .success(.duplicate(let original)):
      fields["event"] = "duplicate"
      info("\(source): \(address): the same article as \(original ?? "another")", fields)
    case .skip(let reason):
      fields["event"] = "skipped"
      fields["code"] = reason.code.rawValue
      info("\(source): \(address): skipped: \(reason.detail)\(next)", fields)
    case .failure(let failure):
      fields["event"] = "failed"
      fields["code"] = failure.code.rawValue
      info("\(source): \(address): \(failure.stage): \(failure.detail)\(next)", fields)
    }
  }

  private static func time(_ time: Int) -> String { PublicationDate(unixSeconds: time).description }
}
