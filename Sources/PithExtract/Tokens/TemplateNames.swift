import PithCore

/// The names that a page's templates give its containers, as tokens: class names and ids, whole and in their words, roles,
/// labels and tags.
///
/// What such names say of main content is learned, beside what `ClassLexicon` knows of it. Containers with the same tag and
/// the same attributes form a group and are read once: pages repeat a few templates.
struct TemplateNames {
  /// The group of each container.
  private(set) var groups: [Int32] = []
  /// The containers of each group.
  private(set) var counts: [Int32] = []
  /// The least depth of each group's containers.
  private(set) var depths: [Int32] = []
  private var tokens: [TokenTable.Token] = []
  /// Where the tokens of each group start; one more than there are groups.
  private var starts: [Int32] = [0]

  init(_ page: SegmentedPage) {
    var index = GroupIndex(capacity: page.containers.count)
    groups.reserveCapacity(page.containers.count)
    let document = page.document
    document.bytes.withUnsafeBufferPointer { bytes in
      for container in page.containers {
        let group = index.group(of: container.names)
        groups.append(group)
        if Int(group) == counts.count {
          Self.append(container, document, bytes, to: &tokens)
          starts.append(Int32(tokens.count))
          counts.append(1)
          depths.append(container.depth)
        } else {
          counts[Int(group)] += 1
          depths[Int(group)] = min(depths[Int(group)], container.depth)
        }
      }
    }
  }

  /// The tokens of all groups, with those that stand in several.
  var tokenCount: Int { tokens.count }

  /// The tokens of a group; some may stand twice.
  func tokens(ofGroup group: Int) -> ArraySlice<TokenTable.Token> {
    tokens[Int(starts[group])..<Int(starts[group + 1])]
  }

  private enum Reading { case names, values, words, nothing }

  /// Whether an attribute has names.
  @inline(__always)
  static func reads(_ attribute: HTMLAttribute, of tag: HTMLTag) -> Bool {
    reading(attribute, in: tag) != .nothing
  }

  private static func reading(_ attribute: HTMLAttribute, in tag: HTMLTag) -> Reading {
    switch attribute {
    // A heading's id is made of its words: "popular-support-falls".
    case .id: tag.headingLevel == nil ? .names : .nothing
    case .class: .names
    case .role, .itemprop, .itemtype: .values
    case .ariaLabel, .dataComponent, .dataTestID, .dataType, .dataModule, .dataQA, .dataName: .words
    default: .nothing
    }
  }

  private static func append(
    _ container: Container, _ document: HTMLDocument, _ bytes: UnsafeBufferPointer<UInt8>,
    to tokens: inout [TokenTable.Token]
  ) {
    tokens.append(NameToken.number(.tag, container.tag.rawValue))
    forEachAttribute(of: container, document) { attribute, range in
      let value = UnsafeBufferPointer(rebasing: bytes[range])
      switch reading(attribute, in: container.tag) {
      case .names:
        NameToken.forEachName(in: value) {
          NameToken.appendWithWords(.name, .wordOfName, of: $0, to: &tokens)
        }
      case .values: NameToken.forEachName(in: value) { tokens.append(NameToken.whole(.role, $0)) }
      case .words: NameToken.appendWords(.label, of: value, to: &tokens)
      case .nothing: break
      }
    }
  }

  @inline(__always)
  private static func forEachAttribute(
    of container: Container, _ document: HTMLDocument, _ body: (HTMLAttribute, Range<Int>) -> Void
  ) {
    let record = document.nodes[Int(container.node)]
    guard record.tag != .text else { return }
    for index in Int(record.payloadStart)..<Int(record.payloadStart + record.payloadCount) {
      let attribute = document.attributes[index]
      body(attribute.name, Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount))
    }
  }
}
