import Pith

/// A sample page whose elements say in `data-verdict` what they are, in the words of `BoilerplateKind`.
///
/// What is marked with several kinds may be taken for any of them, what isn't marked is the article. Extraction doesn't
/// read the attribute: documents don't hold it.
struct MarkedPage {
  /// A block of the page as extraction sees it, with what the page's author says of it.
  struct MarkedBlock {
    let text: String
    /// Empty for a block of the article.
    let trueKinds: [BoilerplateKind]
    let verdict: Verdict
  }

  let blocks: [MarkedBlock]

  /// - Throws: `UnknownKind` for a mark that is no kind.
  init(_ sample: Sample) throws {
    let page = try sample.page
    let marks = try Self.marks(of: page)
    let parsed = try HTMLParser().parse(page)
    let judged = ContentExtractor().judge(
      ParsedPage(
        request: PageRequest(.file("\(sample.name).html")), url: nil, document: parsed.document,
        encoding: parsed.encoding))
    var position = marks.startIndex
    blocks = judged.compactMap { block in
      let letters = Array(Self.letters(of: block.block.text))
      guard let start = Self.position(of: letters, in: marks[position...]) else { return nil }
      position = start + letters.count
      return MarkedBlock(text: block.block.text, trueKinds: marks[start].kinds, verdict: block.verdict)
    }
  }

  struct UnknownKind: Error, CustomStringConvertible {
    let mark: String

    var description: String { "data-verdict=\"\(mark)\" names no kind of boilerplate." }
  }

  // MARK: Marks

  /// A letter of the page, with the mark around it.
  private typealias MarkedLetter = (letter: Unicode.Scalar, kinds: [BoilerplateKind])

  /// The letters of the page's text, in order.
  private static func marks(of page: [UInt8]) throws -> [MarkedLetter] {
    // Under a name that documents keep, and that no sample uses otherwise.
    let document = try HTMLParser().parse(replacing("data-verdict=", by: "data-qa=", in: page)).document
    guard let body = document.firstElement(.body) else { return [] }
    var kinds = [[BoilerplateKind]](repeating: [], count: document.nodes.count)
    var letters: [MarkedLetter] = []
    for node in body..<document.nodes[Int(body)].end {
      let record = document.nodes[Int(node)]
      let inherited = kinds[Int(record.parent)]
      kinds[Int(node)] = try document.value(of: .dataQA, in: node).map(Self.kinds(named:)) ?? inherited
      guard record.tag == .text else { continue }
      let text = String(decoding: document.bytes[document.textRange(of: node)], as: UTF8.self)
      letters += Self.letters(of: text).map { ($0, inherited) }
    }
    return letters
  }

  private static func kinds(named mark: String) throws -> [BoilerplateKind] {
    try mark.split(separator: " ").map { name in
      guard let kind = BoilerplateKind(rawValue: String(name)) else { throw UnknownKind(mark: mark) }
      return kind
    }
  }

  /// Letters and digits alone: white space, soft hyphens and the like are not the same in a page and in its blocks.
  private static func letters(of text: String) -> some Sequence<Unicode.Scalar> {
    text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Where a block's letters stand next; `nil` for a block without any.
  private static func position(of letters: [Unicode.Scalar], in marks: ArraySlice<MarkedLetter>) -> Int? {
    guard let first = letters.first else { return nil }
    return marks.indices.first { start in
      marks[start].letter == first && start + letters.count <= marks.endIndex
        && letters.indices.allSatisfy { marks[start + $0].letter == letters[$0] }
    }
  }

  private static func replacing(_ name: String, by other: String, in bytes: [UInt8]) -> [UInt8] {
    let (name, other) = (Array(name.utf8), Array(other.utf8))
    var result: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.indices.first(where: { rest[$0...].starts(with: name) }) {
      result += rest[..<start] + other
      rest = rest[(start + name.count)...]
    }
    return result + rest
  }
}
