/// A maximal run of inline content directly under one container, with what was counted in it.
struct TextBlock {
  /// The container that the run stands in.
  let container: Int32
  /// The range of the text in `SegmentedPage.text`.
  let textStart: Int32
  let textEnd: Int32
  /// Bytes of the text that are not white space, in all and under certain elements.
  var inkBytes: Int32 = 0
  var linkBytes: Int32 = 0
  var strongBytes: Int32 = 0
  var emphasisBytes: Int32 = 0
  var timeBytes: Int32 = 0
  var codeBytes: Int32 = 0
  /// Links that begin in the run, and the one around its start.
  var links: Int32 = 0
  var images: Int32 = 0
  /// Words; in scripts without spaces, half the number of characters.
  var words: Int32 = 0
  /// The first link's element; -1 without one.
  var firstLink: Int32 = -1
  /// A hash of the text: blocks with the same one have the same text.
  var textHash: UInt64 = 0
  /// Whether the last character, quotes and brackets aside, ends a sentence.
  var endsSentence = false

  var textRange: Range<Int> { Int(textStart)..<Int(textEnd) }
  /// The share of the text that is in links, from 0 to 1.
  var linkShare: Float { inkBytes == 0 ? 0 : min(1, Float(linkBytes) / Float(inkBytes)) }
}
