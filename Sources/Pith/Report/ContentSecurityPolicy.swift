/// What a report may load and run: nothing but the style and the script that it was made with.
struct ContentSecurityPolicy {
  let text: String

  init(style: String, script: String) throws(ContentHashError) {
    text = """
      default-src 'none'; style-src '\(try Self.source(style))'; script-src '\(try Self.source(script))'; \
      base-uri 'none'; form-action 'none'
      """
  }

  /// The content of an element as CSP Level 3 names it.
  private static func source(_ content: String) throws(ContentHashError) -> String {
    "sha256-\(try ContentHash(of: content).base64)"
  }
}
