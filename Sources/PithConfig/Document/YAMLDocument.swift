internal import Yams

/// Reads a text that holds one YAML document. Nothing else knows Yams.
struct YAMLDocument {
  private let log: ProblemLog
  private var text: DisguisedText
  /// Values so far, each alias counted with all that it leads to.
  private var valueCount = 0

  /// The most values that a file may come to. A thousand sources with all their keys have 15,000.
  private static let mostValues = 500_000
  /// Levels of lists and mappings; a configuration has four.
  private static let deepest = 64

  private init(_ text: String, _ log: ProblemLog) {
    self.log = log
    self.text = DisguisedText(text)
  }

  /// The value of the document; `nil` where the text holds none or is no YAML, which the log has heard of then.
  static func read(_ text: String, log: ProblemLog) -> ConfigValue? {
    if let problem = AliasCheck.problem(in: text) {
      log.report(problem)
      return nil
    }
    var document = YAMLDocument(text, log)
    guard let root = document.parse() else { return nil }
    do {
      return try document.value(of: root, depth: 0)
    } catch {
      log.report(error.message, at: error.place)
      return nil
    }
  }

  // MARK: Parsing

  /// The root of the only document.
  private mutating func parse() -> Node? {
    while true {
      do {
        // Yams looks for an encoding in the environment unless it is told one.
        let parser = try Parser(yaml: text.text, encoding: .utf8)
        let root = try parser.nextRoot()
        if root != nil, let second = try parser.nextRoot() {
          log.report(
            "another document begins here (after '---'); a configuration is one document",
            at: second.mark.map(TextPlace.init))
        }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // Yams ends at the first one. With another key in its place the rest can be read as well; the duplicate is said when the
        // mapping is looked at.
        let place = TextPlace(context.mark)
        if let key = keys.first, text.disguise(key, at: place) { continue }
        log.report("the key '\(keys.first ?? "")' stands in this mapping more than once", at: place)
      } catch let error as YamlError {
        let (message, place) = YAMLProblemText.text(for: error)
        log.report(message, at: place)
      } catch {
        log.report("this is no YAML that can be read: \(error)")
      }
      return nil
    }
  }

  // MARK: Values

  private mutating func value(of node: Node, depth: Int) throws(ValueProblem) -> ConfigValue {
    let place = node.mark.map(TextPlace.init)
    valueCount += 1
    guard valueCount <= Self.mostValues else {
      throw ValueProblem("aliases make this file too large to be a configuration", at: place)
    }
    guard depth < Self.deepest else {
      throw ValueProblem("lists and mappings are nested too deep", at: place)
    }
    switch node {
    case .scalar(let scalar):
      try checkTag(scalar.tag, at: place)
      let isPlain = scalar.style == .plain && scalar.tag.description.isEmpty
      return ConfigValue(content: .scalar(scalar.string, isPlain: isPlain), place: place)
    case .sequence(let sequence):
      try checkTag(sequence.tag, at: place)
      var values: [ConfigValue] = []
      for node in sequence { values.append(try value(of: node, depth: depth + 1)) }
      return ConfigValue(content: .list(values), place: place)
    case .mapping(let mapping):
      try checkTag(mapping.tag, at: place)
      return ConfigValue(content: .mapping(try entries(of: mapping, depth: depth)), place: place)
    case .alias:
      // Yams puts the values of aliases in their places.
      throw ValueProblem("this alias leads nowhere", at: place)
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(ValueProblem) -> [ConfigValue.Entry] {
    var entries: [ConfigValue.Entry] = []
    var merged: [ConfigValue.Entry] = []
    var places: [String: TextPlace] = [:]
    for (node, valueNode) in mapping {
      let place = node.mark.map(TextPlace.init) ?? TextPlace(line: 1, column: 1)
      let value = try value(of: valueNode, depth: depth + 1)
      guard case .scalar(let scalar) = node else {
        log.report("a key must be a word, not a list or a mapping", at: place)
        continue
      }
      let key = text.original(at: place) ?? scalar.string
      if let first = places[key] {
        log.report(
          "the key '\(key)' stands here again; the first one is in line \(first.line). Leave one out",
          at: place)
        continue
      }
      places[key] = place
      if key == Self.mergeKey && scalar.style == .plain {
        merged += mergedEntries(of: value, place)
      } else {
        entries.append(ConfigValue.Entry(key: key, keyPlace: place, value: value))
      }
    }
    // What the mapping says itself counts, then what is merged first (YAML's type "merge").
    for entry in merged where places.updateValue(entry.keyPlace, forKey: entry.key) == nil {
      entries.append(entry)
    }
    return entries
  }

  private static let mergeKey = "<<"

  private func mergedEntries(of value: ConfigValue, _ place: TextPlace) -> [ConfigValue.Entry] {
    switch value.content {
    case .mapping(let entries): return entries
    case .list(let values):
      return values.flatMap { mergedEntries(of: $0, $0.place ?? place) }
    case .scalar:
      log.report("'<<' wants the alias of a mapping, but this is \(value.found)", at: value.place)
      return []
    }
  }

  private func checkTag(_ tag: Tag, at place: TextPlace?) throws(ValueProblem) {
    let name = tag.description
    if name.isEmpty || name.hasPrefix(Self.standardTags) { return }
    throw ValueProblem("tags such as '\(name)' mean nothing here; leave it out", at: place)
  }

  private static let standardTags = "tag:yaml.org,2002:"
}

extension TextPlace {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
