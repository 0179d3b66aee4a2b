import PithExtract
import PithFetch
import PithStore

extension ValueKind where Value == OutputFormat {
  static var format: Self {
    let words = OutputFormat.allCases.filter { !$0.isGathered }.map(\.rawValue)
    let word = Self.word(words, OutputFormat.init(rawValue:))
    return Self(wanted: word.wanted) { value throws(ValueProblem) in
      if case .scalar(let text, _) = value.content, OutputFormat(rawValue: text)?.isGathered == true {
        throw ValueProblem("runs write a file an article, which \(text) doesn't; json holds the same")
      }
      return try word.read(value)
    }
  }
}

extension ValueKind where Value == Focus {
  static var focus: Self { word(Focus.allCases.map(\.rawValue), Focus.init(rawValue:)) }
}

extension ValueKind where Value == ChangePolicy {
  static var changes: Self { word(ChangePolicy.allCases.map(\.rawValue), ChangePolicy.init(rawValue:)) }
}

extension ValueKind where Value == PathTemplate {
  static var files: Self {
    parsed(wanted: "a template such as \(PathTemplate.standard)") { text throws(ValueProblem) in
      do throws(NameTemplateError) { return try PathTemplate(text) } catch {
        throw ValueProblem("it \(error.explanation)")
      }
    }
  }
}

extension ValueKind where Value == String {
  static var userAgent: Self {
    parsed(wanted: "letters, digits and signs of ASCII, such as NewsArchive/1.0") {
      text throws(ValueProblem) in
      guard FetchSettings.isUserAgent(text) else { throw ValueProblem("") }
      return text
    }
  }

  /// The name of a source.
  static var sourceName: Self {
    let mostBytes = 80
    let wanted = "a name of letters, digits, '.', '_', '-' and spaces, of at most \(mostBytes) bytes"
    return parsed(wanted: wanted) { text throws(ValueProblem) in
      guard text.utf8.count <= mostBytes else { throw ValueProblem("it has \(text.utf8.count) bytes") }
      let odd = text.first { !$0.isLetter && !$0.isNumber && !"._- ".contains($0) }
      if let odd { throw ValueProblem("leave out the '\(odd)'") }
      guard let first = text.first, first.isLetter || first.isNumber else {
        throw ValueProblem("begin it with a letter or a digit")
      }
      // Folders are named after it, and end in neither on some systems.
      guard text.last != " ", text.last != "." else { throw ValueProblem("end it with a letter or a digit") }
      return text
    }
  }

  static var webAddress: Self {
    parsed(wanted: "an http or https address") { text throws(ValueProblem) in
      if let problem = AddressCheck.problem(in: text) { throw ValueProblem(problem) }
      return text
    }
  }

  // MARK: Paths

  /// The absolute path of something that is written.
  ///
  /// - Parameter other: what must not be there already.
  static func path(_ wanted: String, _ base: PathBase, not other: SmallFile.Kind) -> Self {
    parsed(wanted: wanted) { text throws(ValueProblem) in
      let path = try absolute(text, base)
      if SmallFile.kind(of: path) == other {
        throw ValueProblem(other == .folder ? "\(path) is a folder" : "\(path) is a file, not a folder")
      }
      return path
    }
  }

  /// The absolute path of a file that is read.
  static func existingFile(_ wanted: String, _ base: PathBase) -> Self {
    parsed(wanted: wanted) { text throws(ValueProblem) in
      let path = try absolute(text, base)
      switch SmallFile.kind(of: path) {
      case nil: throw ValueProblem("there is no \(ConfigValue.shown(path))")
      case .folder: throw ValueProblem("\(path) is a folder")
      case .pipe: throw ValueProblem("\(path) is a pipe, not a file")
      case .file:
        guard SmallFile.isReadable(path) else { throw ValueProblem("\(path) cannot be read by this user") }
        return path
      }
    }
  }

  /// An address, or the absolute path of a file that is there.
  static func list(_ base: PathBase) -> Self {
    let wanted = "the path or the http(s) address of a text with an address a line"
    let file = existingFile(wanted, base)
    return parsed(wanted: wanted) { text throws(ValueProblem) in
      try text.contains("://")
        ? webAddress.read(ConfigValue(content: .scalar(text, isPlain: false), place: nil))
        : file.read(ConfigValue(content: .scalar(text, isPlain: false), place: nil))
    }
  }

  private static func absolute(_ text: String, _ base: PathBase) throws(ValueProblem) -> String {
    guard let path = base.absolute(text) else { throw ValueProblem("HOME is not set, so '~' means nothing") }
    return path
  }
}

extension ValueKind where Value == CookieList {
  /// No message repeats the value: whoever mistakes the key writes cookies there.
  static func cookies(_ base: PathBase) -> Self {
    let wanted = "the path of a file of cookies in Netscape's format"
    let path = ValueKind<String>.path(wanted, base, not: .folder)
    return Self(wanted: wanted, isSecret: true) { value throws(ValueProblem) in
      let path = try path.read(value)
      switch SmallFile.kind(of: path) {
      case nil: throw ValueProblem("there is no such file")
      case .pipe: throw ValueProblem("it leads to a pipe, not a file")
      case .file, .folder: break
      }
      do throws(CookieList.Problem) { return try CookieList(file: path) } catch {
        throw ValueProblem("the file cannot be taken: \(error.description)")
      }
    }
  }
}

extension ValueKind where Value == Set<String> {
  /// Names of hosts, in lower case.
  static var hosts: Self {
    let texts = ValueKind<[String]>.texts
    return Self(wanted: "a list of host names such as [news.example]") { value throws(ValueProblem) in
      var hosts: Set<String> = []
      for text in try texts.read(value) {
        guard let name = HostName.form(of: text) else {
          throw ValueProblem("leave out of '\(ConfigValue.shown(text))' all but the name")
        }
        hosts.insert(name)
      }
      return hosts
    }
  }
}
