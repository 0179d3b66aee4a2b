import Foundation
import Pith

/// The status of sources for programs: a JSON object.
struct StatusDocument: Encodable {
  struct Source: Encodable {
    var name: String
    var kind: String
    var address: String
    var enabled: Bool
    var lastAttempt: String?
    var lastSuccess: String?
    var lastNew: String?
    var nextDue: String?
    var intervalSeconds: Int?
    var failures: Int
    var code: String?
    var detail: String?
    var gone: Bool
    var due: Int
    var days: [Day]
    var pageCodes: [String: Int]
    var problems: [Problem]
  }

  struct Day: Encodable {
    var day: String
    var written: Int
    var changed: Int
    var unchanged: Int
    var duplicates: Int
    var skipped: Int
    var failed: Int
    var requests: Int
  }

  struct Problem: Encodable {
    var kind: String
    var text: String
  }

  var time: String
  var state: String
  var output: String
  var pages: [String: Int]
  var sources: [Source]

  init(_ statuses: [SourceStatus], _ configuration: Configuration, pages: [PageState: Int], now: Int) {
    time = Self.text(now)
    state = configuration.state
    output = configuration.output
    self.pages = Dictionary(uniqueKeysWithValues: PageState.allCases.map { ("\($0)", pages[$0] ?? 0) })
    sources = statuses.map(Self.source)
  }

  /// The object with a line end, its members in the order of the alphabet.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  private static func source(_ status: SourceStatus) -> Source {
    let record = status.record
    return Source(
      name: status.source.name, kind: status.source.kind.rawValue,
      address: AddressCredentials.removed(from: status.source.address), enabled: status.source.isEnabled,
      lastAttempt: record?.attempted.map(text), lastSuccess: record?.succeeded.map(text),
      lastNew: record?.changed.map(text), nextDue: record.flatMap { $0.isGone ? nil : text($0.due) },
      intervalSeconds: record?.interval, failures: record?.failures ?? 0, code: record?.code,
      detail: record?.detail, gone: record?.isGone ?? false, due: status.dueCount,
      days: status.days.map { day in
        Day(
          day: String(text(day.day * 86_400).prefix(10)), written: day[.written], changed: day[.changed],
          unchanged: day[.unchanged], duplicates: day[.duplicates], skipped: day[.skipped],
          failed: day[.failed], requests: day[.requests])
      },
      pageCodes: status.codes,
      problems: status.problems.map { Problem(kind: $0.kind.rawValue, text: $0.text) })
  }

  private static func text(_ time: Int) -> String { PublicationDate(unixSeconds: time).description }
}
