/// Text about things that never happened: each seed has its own, which shares hardly three words in a row with any other.
struct Prose {
  private var random: SeededRandom

  private static let syllables = [
    "ar", "bel", "cor", "dan", "el", "fen", "gar", "hol", "ist", "jor", "kel", "lum", "mar", "nev", "or",
    "pel", "quin", "ras", "sol", "tam", "ul", "ver", "wes", "yar", "zim", "bra", "cle", "dru", "fro", "gli",
  ]
  private static let things = [
    "bridge", "harbour", "school", "mill", "council", "market", "forest", "railway", "library", "hospital",
    "orchard", "theatre", "ferry", "museum", "brewery", "reservoir", "stadium", "workshop", "chapel",
    "quarry",
  ]
  private static let acts = [
    "rebuilt", "sold", "measured", "opened", "moved", "painted", "counted", "closed", "mended", "praised",
    "flooded", "surveyed", "cleared", "lit", "insured", "photographed", "planted", "drained", "guarded",
  ]
  private static let whens = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "spring", "summer",
    "autumn",
    "winter", "noon", "dawn", "Easter", "harvest",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func title() -> String {
    let name = name()
    return "\(capitalized(thing())) of \(name) \(act()) after \(when()) in \(self.name())"
  }

  /// Paragraphs of about 40 words.
  mutating func paragraphs(_ count: Int) -> [String] {
    (0..<count).map { _ in "\(sentence()) \(sentence())" }
  }

  mutating func sentence() -> String {
    switch random.number(0..<6) {
    case 0:
      "The \(word()) \(thing()) near \(name()) was \(act()) on \(when()), and \(name()) \(name()) said the \(word()) \(thing()) of \(name()) had \(word()) it."
    case 1:
      "Before \(when()), \(name()) \(name()) \(act()) a \(thing()) in \(name()), where \(word()) and \(word()) people \(act()) every \(word()) \(thing())."
    case 2:
      "“We \(act()) the \(thing()) with \(word()) \(word()) tools,” said \(name()) of \(name()), whose \(thing()) was \(act()) last \(when())."
    case 3:
      "In \(name()) they \(act()) \(random.number(3..<900)) \(word()) stones, \(word()) boards and a \(thing()) that \(name()) had \(act()) by \(when())."
    case 4:
      "\(name()) \(name()), who \(act()) the \(word()) \(thing()) for \(random.number(2..<60)) years, \(act()) \(name()) and its \(word()) \(thing()) again."
    default:
      "Nobody in \(name()) had \(act()) the \(thing()) since \(when()), but \(word()) visitors from \(name()) now \(act()) its \(word()) \(thing())."
    }
  }

  private mutating func word() -> String {
    (0..<3).map { _ in Self.syllables[random.number(0..<Self.syllables.count)] }.joined()
  }

  private mutating func name() -> String { capitalized(word()) }
  private mutating func thing() -> String { Self.things[random.number(0..<Self.things.count)] }
  private mutating func act() -> String { Self.acts[random.number(0..<Self.acts.count)] }
  private mutating func when() -> String { Self.whens[random.number(0..<Self.whens.count)] }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
