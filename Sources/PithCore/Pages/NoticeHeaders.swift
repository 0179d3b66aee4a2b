/// The response headers that say whether a server sent a page or a notice in its place.
package enum NoticeHeaders {
  /// Their names, in lower case: those by which guards against robots announce their challenges (Cloudflare, AWS WAF, DataDome).
  package static let names: Set<String> = [
    "cf-mitigated", "x-amzn-waf-action", "x-dd-b",
  ]
}
