import Pith

extension StageFailure {
  /// The option that helps, which the library's words cannot know.
  var advice: String? {
    switch code {
    case .tooLarge: "raise it with --max-bytes"
    case .timeout: "allow more with --timeout"
    default: nil
    }
  }
}
