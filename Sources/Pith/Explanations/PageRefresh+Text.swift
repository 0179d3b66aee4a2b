extension PageRefresh {
  /// Where the page goes and when: `to https://news.example/ after 300 s`.
  package var phrase: String { "to \(address ?? "itself") after \(delaySeconds) s" }
}
