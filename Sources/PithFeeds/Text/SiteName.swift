/// The part of a host name that its owner registered, by its form: `valley-post.co.uk` of `www.valley-post.co.uk`.
///
/// Without the Public Suffix List: a name of at most three letters before one of two is taken for a part of the suffix (`co.uk`,
/// `com.br`, `or.jp`). Where that is wrong, links between two owners under one suffix count as links within a site; they still
/// have to look like articles.
enum SiteName {
  static func of(_ host: String) -> Substring {
    let labels = host.split(separator: ".", omittingEmptySubsequences: true)
    // An address of numbers is a name by itself.
    guard labels.count > 2, labels.last.map({ $0.contains(where: \.isLetter) }) == true, !host.contains(":")
    else {
      return host[...]
    }
    let isSecondLevelSuffix = labels[labels.count - 1].count == 2 && labels[labels.count - 2].count <= 3
    return host[labels[labels.count - (isSecondLevelSuffix ? 3 : 2)].startIndex...]
  }

  /// Whether two hosts belong to one site.
  static func isSame(_ first: String, _ second: String) -> Bool { of(first) == of(second) }
}
