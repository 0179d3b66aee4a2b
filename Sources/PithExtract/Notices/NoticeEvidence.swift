import PithCore

/// What of a page may say that it is a notice, in the form in which cues are looked for.
struct NoticeEvidence {
  let status: Int?
  let headers: [String: String]
  /// Host and path of the final address, in lower case; empty where there is none.
  let host: String
  let path: String
  /// The parts of the title, and the headings of the first rank.
  let titles: [String]
  let headings: [String]
  /// What the texts that are as short as those of notices say.
  let texts: NoticeSigns.Found
  let hasPasswordField: Bool
  let declaresPaywall: Bool
  private let document: HTMLDocument

  /// Longer texts are no sentence of a notice, in words.
  static let longestText: Int32 = 40
  /// Notices say what they are at the top.
  private static let mostTexts = 200

  init(_ page: ParsedPage, _ facts: PageFacts) {
    document = page.document
    status = page.status
    headers = page.noticeHeaders
    (host, path) = Self.parts(of: page.url ?? "")
    titles = NoticeText.parts(ofTitle: facts.titleElement ?? "")
    headings = facts.headings.flatMap(NoticeText.parts(ofTitle:))
    texts = facts.page.blocks.lazy.filter { $0.words <= Self.longestText }.prefix(Self.mostTexts)
      .reduce(NoticeSigns.Found()) {
        $0 | NoticeSigns.texts.found(in: facts.page.text[$1.textRange]).withoutExceptions
      }
    hasPasswordField = page.document.nodes.indices.contains { index in
      guard page.document.nodes[index].tag == .input else { return false }
      return page.document.value(of: .type, in: HTMLDocument.NodeID(index))?.lowercased() == "password"
    }
    declaresPaywall = facts.linkedData.items.contains { item in
      switch item.value["isAccessibleForFree"] {
      case .bool(let free): !free
      case .string(let text): text.lowercased() == "false"
      default: false
      }
    }
  }

  static func parts(of address: String) -> (host: String, path: String) {
    let rest = address.lowercased().split(separator: "://", maxSplits: 1).last ?? ""
    let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    return (String(rest[..<end]), String(rest[end...].prefix { $0 != "?" && $0 != "#" }))
  }

  /// What the values of attributes say; not read before it is asked for, since they are long.
  private(set) lazy var markup = document.attributes.reduce(NoticeSigns.Found()) { found, attribute in
    let range = Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)
    return found | NoticeSigns.markup.found(in: document.bytes[range])
  }
}
