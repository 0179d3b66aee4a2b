import PithCore

/// Reads how long a response stays fresh (RFC 9111, section 4.2), for a cache of one's own.
enum CacheControl {
  static func freshness(_ headers: HTTPHeaders) -> PageFreshness {
    var freshness = PageFreshness()
    var isRevalidated = false
    var maximumAge: Int?
    for field in headers.fields where field.name.lowercased() == "cache-control" {
      for directive in field.value.split(separator: ",") {
        let parts = directive.split(separator: "=", maxSplits: 1)
        switch parts.first.map(trimmed) ?? "" {
        case "no-store": freshness.mayBeStored = false
        case "no-cache": isRevalidated = true
        case "max-age":
          // Of several, the shortest: section 4.2.1 has them taken as stale, or the first used.
          let seconds = parts.count == 2 ? seconds(trimmed(parts[1])) : 0
          maximumAge = min(maximumAge ?? .max, seconds)
        default: break
        }
      }
    }
    if isRevalidated {
      freshness.lifetimeSeconds = 0
    } else {
      let age = headers["age"].map { seconds(trimmed($0[...])) } ?? 0
      freshness.lifetimeSeconds = (maximumAge ?? untilExpiry(headers)).map { max(0, $0 - age) }
    }
    return freshness
  }

  /// `Expires` less `Date`. An `Expires` that is no date means that the response is stale already (section 5.3).
  private static func untilExpiry(_ headers: HTTPHeaders) -> Int? {
    guard let expires = headers["expires"] else { return nil }
    guard let end = HTTPDate.unixSeconds(expires),
      let start = headers["date"].flatMap({ HTTPDate.unixSeconds($0) })
    else {
      return 0
    }
    return min(max(0, end - start), longest)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.filter { $0 != " " && $0 != "\t" && $0 != "\"" }.lowercased()
  }

  /// 0 for what is no number: such a response counts as stale. Numbers too large for an Int count as very long (section 1.2.2).
  private static func seconds(_ text: String) -> Int {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return 0
    }
    return min(Int(text) ?? .max, longest)
  }

  /// In seconds, 2^31: section 1.2.2.
  private static let longest = 2_147_483_648
}
