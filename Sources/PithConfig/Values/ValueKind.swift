import PithCore

/// A kind of values: what one has to look like, and how it is read.
struct ValueKind<Value> {
  /// What stands in "wants …" of a message.
  let wanted: String
  /// Whether no message may repeat the value.
  var isSecret = false
  /// Throws what a message adds to "but this is …", which may be nothing.
  let read: (ConfigValue) throws(ValueProblem) -> Value

  /// The whole message about a value that is none of the kind.
  func message(about name: String, _ value: ConfigValue, _ problem: ValueProblem) -> String {
    if problem.isOfRightForm { return "'\(name)': \(problem.message)" }
    let found = isSecret ? value.kindFound : value.found
    let hint = problem.message.isEmpty ? "" : "; \(problem.message)"
    return "'\(name)' wants \(wanted), but this is \(found)\(hint)"
  }
}

extension ValueKind {
  /// A kind where nothing (`null`) is a value as well.
  static func optional<Wrapped>(_ kind: ValueKind<Wrapped>) -> Self where Value == Wrapped? {
    Self(wanted: "\(kind.wanted), or null", isSecret: kind.isSecret) { value throws(ValueProblem) in
      value.isNothing ? nil : try kind.read(value)
    }
  }
}

extension ConfigValue {
  /// The text of a scalar without quotation marks, which may be a number.
  fileprivate var plainText: String? {
    guard case .scalar(let text, true) = content else { return nil }
    return text
  }

  /// The text of any scalar.
  fileprivate var scalarText: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}

extension ValueKind where Value == Bool {
  static var boolean: Self {
    Self(wanted: "true or false") { value throws(ValueProblem) in
      switch value.meaning {
      case .boolean(let isTrue): return isTrue
      case .oldBoolean(let isTrue): throw ValueProblem("write \(isTrue)")
      case .text where ["true", "false"].contains(value.scalarText):
        throw ValueProblem("leave out the quotation marks")
      default: throw ValueProblem("")
      }
    }
  }
}

extension ValueKind where Value == Int {
  static func integer(_ bounds: ClosedRange<Int>) -> Self {
    Self(wanted: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)") {
      value throws(ValueProblem) in
      guard value.meaning == .number, let text = value.plainText else {
        let isQuotedNumber = value.scalarText.flatMap { Int($0) } != nil
        throw ValueProblem(isQuotedNumber ? "leave out the quotation marks" : "")
      }
      let digits = text.drop { $0 == "-" || $0 == "+" }
      if digits.count > 1, digits.first == "0", Int(digits) != nil {
        // Octal in YAML 1.1, decimal in 1.2.
        throw ValueProblem("leave out the zero before it")
      }
      guard let number = Int(text), bounds.contains(number) else { throw ValueProblem("") }
      return number
    }
  }

  /// A size with its unit.
  static func bytes(_ bounds: ClosedRange<Int>) -> Self {
    let largest = ByteCount(bounds.upperBound)
    return Self(wanted: "a number of bytes such as 500K or 20M, up to \(largest)") {
      value throws(ValueProblem) in
      guard let text = value.scalarText, let count = ByteCount(text: text), bounds.contains(count.bytes)
      else { throw ValueProblem("") }
      return count.bytes
    }
  }
}

extension ValueKind where Value == Double {
  static func share(_ bounds: ClosedRange<Double>) -> Self {
    Self(wanted: "a number from \(bounds.lowerBound) to \(bounds.upperBound)") { value throws(ValueProblem) in
      guard value.meaning == .number, let number = value.plainText.flatMap({ Double($0) }) else {
        let isQuotedNumber = value.scalarText.flatMap { Double($0) } != nil
        throw ValueProblem(isQuotedNumber ? "leave out the quotation marks" : "")
      }
      guard bounds.contains(number) else { throw ValueProblem("") }
      return number
    }
  }
}

extension ValueKind where Value == Duration {
  static func duration(_ bounds: ClosedRange<Duration>) -> Self {
    let least = DurationText.text(bounds.lowerBound)
    let most = DurationText.text(bounds.upperBound)
    return Self(wanted: "a duration such as 90s, 15m, 6h or 2d, from \(least) to \(most)") {
      value throws(ValueProblem) in
      guard let text = value.scalarText, let duration = DurationText.duration(text) else {
        let isNumber = value.meaning == .number
        throw ValueProblem(isNumber ? "give it a unit: s, m, h, d or w" : "")
      }
      guard bounds.contains(duration) else { throw ValueProblem("") }
      return duration
    }
  }
}

extension ValueKind where Value == String {
  static var text: Self { text(wanted: "a text") }

  /// - Parameter wanted: what the text is.
  static func text(wanted: String) -> Self {
    Self(wanted: wanted) { value throws(ValueProblem) in
      switch value.meaning {
      case .text, .oldBoolean: break
      case .number, .boolean: throw ValueProblem("put it in quotation marks if it is one")
      case .nothing, nil: throw ValueProblem("")
      }
      guard let text = value.scalarText, !text.allSatisfy(\.isWhitespace) else {
        throw ValueProblem("write something between the quotation marks")
      }
      return text
    }
  }
}

extension ValueKind where Value == [String] {
  static var texts: Self {
    Self(wanted: "a list of texts") { value throws(ValueProblem) in
      guard case .list(let values) = value.content else { throw ValueProblem("write [one, another]") }
      var texts: [String] = []
      for value in values {
        do { texts.append(try ValueKind<String>.text.read(value)) } catch {
          throw ValueProblem("one of its values is \(value.found)", at: value.place)
        }
      }
      return texts
    }
  }
}

extension ValueKind {
  /// One of some words.
  static func word(_ words: [String], _ value: @escaping (String) -> Value?) -> Self {
    Self(wanted: words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")) {
      given throws(ValueProblem) in
      guard let text = given.scalarText else { throw ValueProblem("") }
      if words.contains(text), let value = value(text) { return value }
      let nearest = NearestName.nearest(to: text, in: words)
      throw ValueProblem(nearest.map { "did you mean \($0)?" } ?? "")
    }
  }

  /// A text that something else reads.
  static func parsed(
    wanted: String, _ read: @escaping (String) throws(ValueProblem) -> Value
  ) -> Self {
    let text = ValueKind<String>.text(wanted: wanted)
    return Self(wanted: wanted) { value throws(ValueProblem) in try read(try text.read(value)) }
  }
}
