import PithCore

/// Finds the name that signs a text at its end, set to the right, `<p style="text-align:right"><b>Ana Ruiz</b></p>`, or as Korean papers
/// have it, in a line of its own: `윤서진 기자 yoon@gazette.example`.
struct Signature {
  private let page: SegmentedPage
  private let memory: BylineMemory

  init(_ page: SegmentedPage, _ memory: BylineMemory) {
    self.page = page
    self.memory = memory
  }

  /// An article has hardly more blocks; what stands further down is beside it.
  private static let searchedBlocks = 400
  /// A name is not longer, in bytes.
  private static let longestName = 60
  private static let nameWords = 2...5

  /// The only block below the title that is set to the right and a name, with a block of the same list of blocks before it; `nil` where
  /// there is none or several: lines of a poem.
  func name(below place: TitlePlace) -> String? {
    var found: String?
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.searchedBlocks) {
      guard page.blocks[block].textRange.count <= Self.longestName, isSetRight(block) else { continue }
      guard found == nil else { return nil }
      let text = page.text(of: block)
      guard Self.nameWords.contains(text.spaceSeparated().count), isBehindText(block),
        memory.credits(in: text).people == [text]
      else { return nil }
      found = text
    }
    return found
  }

  /// "Reporter".
  private static let reporter = Array("기자".utf8)
  /// A longer line is a sentence, in bytes.
  private static let longestLine = 100

  /// The only Korean reporter who has a line below the title; `nil` where there is none or several: lists of stories.
  func reporter(below place: TitlePlace) -> String? {
    var found: String?
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.searchedBlocks)
    where ByteSearch.contains(Self.reporter, in: page.text[page.blocks[block].textRange]) {
      for line in page.lines(of: block).split(separator: "\n") where line.utf8.count <= Self.longestLine {
        guard let name = EastAsianByline.names(in: line.collapsed)?.first else { continue }
        guard found == nil || found == name else { return nil }
        found = name
      }
    }
    return found
  }

  /// The name in brackets that is the last line of a Japanese text, `（高瀬結衣）`; `nil` where there is none or several.
  func bracketedName(below place: TitlePlace) -> String? {
    var found: String?
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.searchedBlocks)
    where page.blocks[block].textRange.count <= Self.longestName
      && page.text[page.blocks[block].textRange].starts(with: Self.bracket)
    {
      guard isBehindText(block), isJapanese(block - 1),
        let name = JapaneseName.bracketed(in: page.text(of: block))
      else { continue }
      guard found == nil || found == name else { return nil }
      found = name
    }
    return found
  }

  private static let bracket = Array("（".utf8)
  /// The first two bytes of nearly all Hiragana, which Chinese has not.
  private static let hiragana: [UInt8] = [0xE3, 0x81]

  private func isJapanese(_ block: Int) -> Bool {
    ByteSearch.contains(Self.hiragana, in: page.text[page.blocks[block].textRange])
  }

  private static let right = ["text-align:right", "text-align: right"].map { Array($0.utf8) }

  private func isSetRight(_ block: Int) -> Bool {
    let node = page.containers[Int(page.blocks[block].container)].node
    guard let style = page.document.valueRange(of: .style, in: node) else { return false }
    return Self.right.contains { ByteSearch.contains($0, in: page.document.bytes[style]) }
  }

  private func isBehindText(_ block: Int) -> Bool {
    page.containers[Int(page.blocks[block].container)].parent
      == page.containers[Int(page.blocks[block - 1].container)].parent
  }
}
