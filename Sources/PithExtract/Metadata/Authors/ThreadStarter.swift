import PithCore

/// Finds who opened a thread of a forum: who is said to have, or the first user with a link or a name beside a contribution.
///
/// Forum programs mark users by the addresses of their profiles, alike in all of their templates and languages: `member.php?u=7`,
/// `memberlist.php?mode=viewprofile`, `/members/ana.7/`.
struct ThreadStarter {
  private let facts: PageFacts
  private let document: HTMLDocument
  private let place: TitlePlace?

  init(_ facts: PageFacts, place: TitlePlace?) {
    self.facts = facts
    self.place = place
    document = facts.document
  }

  /// A user's name as the page shows it.
  struct Starter {
    let name: String
    /// Whether the page says that this user began the thread; else it is who stands beside its first contribution.
    let isSaid: Bool
  }

  /// Who began the thread; `nil` where the page is none, or shows nobody.
  var starter: Starter? {
    let users = users
    guard
      facts.isDiscussion || users.count(where: \.isForum) >= Self.leastMarks
        || users.contains(where: { $0.isForum && $0.isStarter })
    else { return nil }
    let own = users.filter { !$0.isForeign }
    if let said = own.first(where: \.isStarter) { return Starter(name: said.name, isSaid: true) }
    let start = place?.node ?? 0
    return (own.first { $0.node >= start } ?? own.first).map { Starter(name: $0.name, isSaid: false) }
  }

  private struct User {
    let node: HTMLDocument.NodeID
    let name: String
    /// Whether the markup is that of a forum program and nothing else.
    let isForum: Bool
    /// Whether the text before says that this user began the thread, or did something else.
    let isStarter: Bool
    let isForeign: Bool
  }

  /// One may be a link in an article to somebody's page in a forum.
  private static let leastMarks = 2
  /// Further users have answered.
  private static let mostUsers = 8
  /// A longer text is no name, in bytes.
  private static let longestName = 60

  private var users: [User] {
    var users: [User] = []
    /// The text before, which may say what the user did.
    var before: HTMLDocument.NodeID?
    var last: HTMLDocument.NodeID?
    for (index, node) in document.nodes.enumerated() {
      if users.count == Self.mostUsers { break }
      let id = HTMLDocument.NodeID(index)
      if node.tag == .text {
        (before, last) = (last, id)
        continue
      }
      guard node.end - id <= Self.mostNodes else { continue }
      let isOpener = node.tag == .a && isFollowedByOpening(node)
      guard let isForum = isOpener ? true : mark(on: id, node) else { continue }
      let name = document.text(below: id).collapsed
      // A single letter stands for a picture.
      guard (2...Self.longestName).contains(name.utf8.count), name.contains(where: \.isLetter),
        !name.contains("\n"), !CreditLexicon.anonymousUsers.contains(name.lowercased())
      else { continue }
      let said = announcement(last, before)
      users.append(
        User(
          node: id, name: name, isForum: isForum,
          isStarter: isOpener || Self.starterWords.contains { said.hasSuffix($0) },
          isForeign: Self.otherWords.contains { said.hasSuffix($0) }))
    }
    return users
  }

  /// An element of more nodes is more than a name.
  private static let mostNodes: HTMLDocument.NodeID = 8

  /// The last texts before an element, in lower case and without signs at the end.
  private func announcement(_ last: HTMLDocument.NodeID?, _ before: HTMLDocument.NodeID?) -> String {
    let texts = [before, last].compactMap { $0 }.map {
      String(decoding: document.bytes[document.textRange(of: $0)].suffix(Self.longestName), as: UTF8.self)
    }
    let said = texts.joined(separator: " ").collapsed.lowercased()
    return said.lastIndex(where: \.isLetter).map { String(said[...$0]) } ?? ""
  }

  /// What stands before the name of who began a thread.
  private static let starterWords = [
    "started by", "thread starter", "topic starter", "topic author", "original poster", "asked by",
    "erstellt von", "begonnen von", "ersteller", "auteur du sujet", "iniciado por", "автор темы",
  ]

  /// What stands behind the name of who began a thread: `<a>ana</a> opened this issue`.
  private static let openings = [
    "opened this issue", "opened this pull request", "opened this discussion", "started this conversation",
    "started this discussion", "started this thread", "started this topic", "asked this question",
    "created this issue", "created this topic", "posted this question",
  ].map { Array($0.utf8) }

  private func isFollowedByOpening(_ link: HTMLDocument.Node) -> Bool {
    guard document.nodes.indices.contains(Int(link.end)), document.nodes[Int(link.end)].tag == .text else {
      return false
    }
    let text = document.bytes[document.textRange(of: link.end)].drop { $0 <= UInt8(ascii: " ") }
    return Self.openings.contains { text.starts(with: $0) }
  }

  /// What stands before the names of others.
  private static let otherWords = [
    "last post by", "latest reply", "last reply by", "last edited by", "edited by", "last post", "welcome",
    "newest member", "latest member", "letzter beitrag von", "dernier message par", "último mensaje por",
  ]

  // MARK: Marks

  /// Addresses of users' pages that no other programs write.
  private static let forumAddresses = ByteNeedles([
    "memberlist.php?mode=viewprofile", "member.php?", "action=profile;u=", "showuser=",
    "action=profile&uid=", "space-uid-", "home.php?mod=space",
  ])

  /// Addresses of users' pages where the page is known to be a thread.
  private static let userAddresses = [
    "/members/", "/member/", "/user/", "/users/", "/u/", "/profile/", "/profiles/", "user?id=", "/~",
  ].map { Array($0.utf8) }

  /// Class names of users' names that no other programs write.
  private static let forumNames = ByteNeedles(["bigusername", "PostUser-name"])
  private static let postLeft = Array("postleft".utf8)

  /// Whether an element is the name of a user, and if so, whether it is one of a forum program for sure.
  private func mark(on node: HTMLDocument.NodeID, _ record: HTMLDocument.Node) -> Bool? {
    if record.tag == .a, let range = document.valueRange(of: .href, in: node) {
      let address = document.bytes[range]
      if Self.forumAddresses.isFound(in: address) || isNumbered(address) {
        return true
      }
      let isUser = facts.isDiscussion && Self.userAddresses.contains { ByteSearch.contains($0, in: address) }
      return isUser ? false : nil
    }
    // FluxBB's users have no page for guests: <div class="postleft"><dl><dt><strong>ana</strong></dt>
    if record.tag == .strong { return isNamed(Self.postLeft, ancestor(of: record, levels: 3)) ? true : nil }
    guard let names = document.valueRange(of: .class, in: node) else { return nil }
    return Self.forumNames.isFound(in: document.bytes[names]) ? true : nil
  }

  private func isNamed(_ name: [UInt8], _ node: HTMLDocument.NodeID) -> Bool {
    guard node >= 0, let names = document.valueRange(of: .class, in: node) else { return false }
    return ByteSearch.contains(name, in: document.bytes[names])
  }

  private func ancestor(of record: HTMLDocument.Node, levels: Int) -> HTMLDocument.NodeID {
    var parent = record.parent
    for _ in 1..<levels where parent >= 0 { parent = document.nodes[Int(parent)].parent }
    return parent
  }

  private static let numbered = ByteNeedles(["members/", "/user-"])
  private static let members = Array("members/".utf8)
  private static let page = Array(".html".utf8)

  /// Whether an address is `members/ana.7/`, as XenForo has them, or `/user-7.html`, as MyBB has.
  private func isNumbered(_ address: ArraySlice<UInt8>) -> Bool {
    guard Self.numbered.isFound(in: address) else { return false }
    if ByteSearch.contains(Self.members, in: address) {
      let end = address.last == UInt8(ascii: "/") ? address.dropLast() : address
      let digits = end.reversed().prefix { $0.isASCIIDigit }.count
      return digits > 0 && end.dropLast(digits).last == UInt8(ascii: ".")
    }
    return address.suffix(Self.page.count) == Self.page[...]
      && address.dropLast(Self.page.count).last?.isASCIIDigit == true
  }
}
