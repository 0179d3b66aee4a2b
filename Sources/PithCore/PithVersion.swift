/// The version of Pith, kept in this one place: `pith --version`, the user agent and the output say it.
public enum PithVersion {
  /// By the rules of Semantic Versioning, without a leading `v`.
  public static let current = "0.1.0"
}
