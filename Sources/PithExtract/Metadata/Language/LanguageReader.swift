import PithCore

/// Finds the language of an article: what the page declares, checked against its text.
///
/// Templates are often in another language than what stands in them, and themes come with `lang="en"`. Where the text is clearly
/// in another language, the text wins.
struct LanguageReader {
  private let facts: PageFacts
  private let article: JSONValue?
  private let place: TitlePlace?

  init(_ facts: PageFacts, article: JSONValue?, place: TitlePlace?) {
    self.facts = facts
    self.article = article
    self.place = place
  }

  func read() -> FieldReading<String> {
    var reading = FieldReading<String>()
    reading.add(facts.language.flatMap(LanguageTag.normalized), from: .element("html lang"))
    for name in ["content-language", "language", "og:locale", "dc.language"] {
      reading.add(facts.meta(name).flatMap(LanguageTag.normalized), from: .meta(name))
    }
    let linked = article?["inLanguage"]
    let tag = linked?.string ?? linked?["alternateName"]?.string
    reading.add(tag.flatMap(LanguageTag.normalized), from: .linkedData("inLanguage"))
    guard let detected = detected(declared: reading.findings.map(\.value)) else {
      reading.takeFirst()
      return reading
    }
    let index = reading.findings.firstIndex { Self.agree($0.value, detected) }
    reading.add(detected, from: .visible("text"))
    reading.take(index ?? reading.findings.count - 1)
    return reading
  }

  // MARK: Text

  /// As much of the article as the detector is shown, in bytes. With 1,000, CLD2 takes 30 µs, and names the language of all pages of our
  /// Fundus set that it names with 4,000.
  private static let sampleBytes = 1_000
  /// Shorter blocks, and those with a larger share in links, are labels and lists more often than sentences.
  private static let leastWords: Int32 = 8
  private static let mostLinkShare: Float = 0.3

  /// What is enough to bear out a language that the page declares, in bytes. To name another takes the whole sample.
  private static let shortSampleBytes = 600

  private func detected(declared: [String]) -> String? {
    let sample = sample
    let short = Self.withoutCutCharacter(sample.prefix(Self.shortSampleBytes))
    if let detected = LanguageDetector.language(of: short),
      declared.contains(where: { Self.agree($0, detected) })
    {
      return detected
    }
    return LanguageDetector.language(of: sample)
  }

  /// The first sentences of the article, or of the page where none stand below the title.
  private var sample: [UInt8] {
    let below = sample(from: place?.block ?? 0)
    return below.count >= Self.sampleBytes / 2 ? below : sample(from: 0)
  }

  private func sample(from block: Int) -> [UInt8] {
    let page = facts.page
    var sample: [UInt8] = []
    for block in page.blocks[block...]
    where block.words >= Self.leastWords && block.linkShare < Self.mostLinkShare {
      let text = page.text[block.textRange]
      sample += text.prefix(Self.sampleBytes - sample.count)
      if sample.count >= Self.sampleBytes { break }
      sample.append(UInt8(ascii: "\n"))
    }
    return Array(Self.withoutCutCharacter(sample[...]))
  }

  /// What was cut may end in the middle of a character.
  private static func withoutCutCharacter(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last, last & 0xC0 == 0x80 { text.removeLast() }
    if let last = text.last, last >= 0xC0 { text.removeLast() }
    return text
  }

  // MARK: Agreement

  /// Languages that the detector takes for each other, in primary subtags: a page that declares one is believed.
  private static let similar: [Set<String>] = [
    ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh", "cnr", "me"], ["id", "ms"], ["fil", "tl"],
    ["fa", "prs", "tg"],
    ["ro", "mo"], ["zh", "yue", "wuu", "cmn"], ["de", "gsw", "bar"], ["gl", "pt", "es"], ["hi", "mr", "ne"],
  ]

  /// Whether a declared tag may be that of a text in the detected language.
  private static func agree(_ declared: String, _ detected: String) -> Bool {
    let first = primary(declared)
    let second = primary(detected)
    return first == second || similar.contains { $0.contains(first) && $0.contains(second) }
  }

  private static func primary(_ tag: String) -> String {
    tag.split(separator: "-").first.map(String.init) ?? tag
  }
}
