package import PithCore

extension Block {
  /// The words of the text, as extraction counts them; see `WordCounter`.
  package var wordCount: Int {
    var text = text
    return text.withUTF8 { WordCounter.count($0).words }
  }
}
