import Pith

extension StageFailure {
  /// The failure in one line: the input, the stage, what happened and what to do.
  func message(about source: PageRequest.Source) -> String {
    let advice = advice.map { "; \($0)" } ?? ""
    return "\(source): \(stage): \(detail)\(advice)"
  }

  /// The option that helps, which the library's words cannot know.
  private var advice: String? {
    switch code {
    case .tooLarge, .transferTooLarge: "raise it with --max-bytes"
    case .totalTimeout: "allow more with --timeout"
    case .reservedAddress: "--allow-private allows it"
    case .redirectToHTTP: "--allow-http-redirects follows it"
    default: nil
    }
  }
}
