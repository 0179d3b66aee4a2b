import PithCore

/// A block-level element: it holds blocks and other containers.
struct Container {
  /// The element in the document.
  let node: HTMLDocument.NodeID
  /// The enclosing container; -1 for the outermost.
  let parent: Int32
  let tag: HTMLTag
  /// The number of containers around this one.
  let depth: Int32
  /// Hash of the tag and the first two class names: elements of one template share it.
  let signature: UInt64
  /// Hash of the tag and of all attributes that `TemplateNames` reads: containers with the same one have the same names.
  let names: UInt64
  /// What the element's own class, id and role say.
  let marks: ClassMarks
  /// Whether the page says that the element isn't shown: `hidden`, `display:none`, `visibility:hidden`.
  let isHidden: Bool
  /// One past the last container below this one.
  var end: Int32
  /// The blocks of this container and of those below it.
  var firstBlock: Int32
  var endBlock: Int32

  var blocks: Range<Int> { Int(firstBlock)..<Int(endBlock) }

  /// Whether the template is more than a tag that stands for anything.
  var isNamed: Bool {
    switch tag {
    case .article, .main: return true
    case .p, .li: return false
    default:
      var plain = WordHash.start
      WordHash.add(tag.rawValue, to: &plain)
      return signature != plain
    }
  }
}
