public import PithCore

/// One line of `failures.jsonl`: an input that failed, and why.
public struct FailureRecord: Hashable, Sendable {
  /// The input as it was given; `nil` for the failure of the list of inputs itself.
  public let source: String?
  public let stage: StageName
  public let code: FailureCode
  public let isTransient: Bool
  public let detail: String

  public init(source: String?, _ failure: StageFailure) {
    self.source = source
    stage = failure.stage
    code = failure.code
    isTransient = failure.isTransient
    detail = failure.detail
  }

  /// A JSON object with the members `source`, `stage`, `code`, `transient` and `detail`, and a line feed. It has
  /// no time in it, so that two runs over the same inputs give the same bytes.
  var line: [UInt8] {
    let members = [
      "\"source\": \(JSONText.quotedOrNull(source))", "\"stage\": \(JSONText.quoted(stage.rawValue))",
      "\"code\": \(JSONText.quoted(code.rawValue))", "\"transient\": \(isTransient)",
      "\"detail\": \(JSONText.quoted(detail))",
    ]
    return Array("{\(members.joined(separator: ", "))}\n".utf8)
  }
}
