/// Reads bylines of scripts that put no space between a label and a name: `作者：陈以安`, `取材・文／水野花`, `윤서진 기자`.
enum EastAsianByline {
  /// The names in a text that is a byline and nothing else, up to a date or another label; empty where its label announces no
  /// name; `nil` for any other text.
  ///
  /// - Parameter isMarked: whether markup says that the text is a byline: then a name may touch the label.
  static func names(in text: String, isMarked: Bool = false) -> [String]? {
    guard text.utf8.count <= longestByline, mayBegin(text) else { return nil }
    let bracketed = text
    let text = withoutBrackets(Array(text))
    if let name = reporter(in: text) ?? japaneseReporter(in: text) { return [name] }
    guard let (label, rest) = labelled(text, isMarked: isMarked) else {
      return isMarked ? JapaneseName.bracketed(in: bracketed).map { [$0] } : nil
    }
    return names(behind: label, in: rest)
  }

  /// The names in a byline of names alone, of three characters each as most Chinese ones are: `陈以安　李明远`. Japanese ones have a space
  /// within, and hardly two such parts.
  static func chineseNames(in text: String) -> [String]? {
    guard text.utf8.count <= longestByline else { return nil }
    let words = text.split { $0 == " " || $0 == "　" }
    guard words.count > 1, words.count <= mostNames,
      words.allSatisfy({ word in
        word.count == 3 && word.allSatisfy(isHan) && word.last.map(organisationSigns.contains) == false
      })
    else { return nil }
    return words.map(String.init)
  }

  /// The ends of names of agencies, papers, sites, stations and desks.
  private static let organisationSigns: Set<Character> = ["社", "报", "報", "网", "網", "台", "部", "局", "站", "室"]

  /// A longer text is a sentence, in bytes.
  private static let longestByline = 160

  /// Whether a text begins with a character of these scripts, or with a bracket.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return first >= 0xE3 && first <= 0xEF || first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
  }

  static let opening: Set<Character> = ["[", "【", "(", "（", "［", "〔"]
  static let closing: Set<Character> = ["]", "】", ")", "）", "］", "〕"]

  private static func withoutBrackets(_ text: [Character]) -> ArraySlice<Character> {
    guard let first = text.first, opening.contains(first) else { return text[...] }
    let end = text.firstIndex(where: closing.contains) ?? text.endIndex
    return text[1..<end]
  }

  // MARK: Labels

  private struct Label {
    let text: [Character]
    /// Whether the name may have a space between family name and given name.
    var isJapanese: Bool
  }

  /// What announces an author, the longer first.
  private static let labels: [Label] = [
    ("取材・執筆", true), ("取材・構成・文", true), ("取材・文", true), ("構成・文", true), ("写真・文", true),
    ("文・写真", true),
    ("執筆者", true), ("執筆", true), ("著者", true), ("ライター", true), ("文責", true), ("筆者", true),
    ("投稿者", true),
    ("聞き手・文", true), ("取材", true), ("采写", false), ("编写", false), ("作者名", false), ("撰文", false),
    ("撰稿", false), ("文字", false), ("作者", false),
    ("文", false),
    ("글쓴이", false), ("글·사진", false), ("사진·글", false), ("글", false),
  ].map { Label(text: Array($0.0), isJapanese: $0.1) }

  /// "Reporter": the name of a paper may stand before it, `本报记者`.
  private static let reporters = ["记者", "記者"].map { Array($0) }
  /// The name of a paper is not longer, in characters.
  private static let longestPaper = 10

  private static let separators: Set<Character> = [
    ":", "：", "/", "／", "∕", "・", "·", "＝", "=", "|", "｜", " ", "　",
  ]

  /// What stands between the name of a paper and "reporter".
  private static let behindPapers: Set<Character> = [" ", "/", "／", "∕"]

  private static func labelled(
    _ text: ArraySlice<Character>, isMarked: Bool
  ) -> (label: Label, rest: ArraySlice<Character>)? {
    for label in labels where text.starts(with: label.text) {
      let rest = text.dropFirst(label.text.count)
      let separator = rest.prefix(while: separators.contains)
      if separator.isEmpty { continue }
      // "文 " and "글 " begin sentences, too.
      guard separator.contains(where: { $0 != " " && $0 != "　" }) else { return nil }
      var found = label
      found.isJapanese = label.isJapanese || separator.contains("・") || separator.contains("＝")
      return (found, rest.dropFirst(separator.count))
    }
    for index in text.indices.prefix(longestPaper + 1) {
      for reporter in reporters where text[index...].starts(with: reporter) {
        let rest = text[index...].dropFirst(reporter.count)
        let separator = rest.prefix(while: separators.contains)
        guard !separator.isEmpty || isReport(rest) || isMarked && isShortName(rest) else { return nil }
        let label = Label(text: reporter, isJapanese: separator.contains("・"))
        return (label, rest.dropFirst(separator.count))
      }
      // "云岭日报 记者 陈以安", "聯報∕記者李薇∕台北報導"
      let isDivider = behindPapers.contains(text[index]) && index > text.startIndex && isHan(text[index - 1])
      if !isHan(text[index]), !isDivider { return nil }
    }
    return nil
  }

  /// Whether a reporter's name touches the label, with the place of the report behind a slash: `記者李薇／台北報導`.
  private static func isReport(_ rest: ArraySlice<Character>) -> Bool {
    guard let end = rest.firstIndex(where: { $0 == "／" || $0 == "/" || $0 == "∕" }),
      nameLengths.contains(rest[..<end].count)
    else { return false }
    return ["報導", "报道", "報道"].contains(String(rest.suffix(2)))
  }

  /// Whether a name of hardly more characters stands behind "reporter" with nothing between.
  private static func isShortName(_ rest: ArraySlice<Character>) -> Bool {
    let name = rest.prefix { !dividers.contains($0) }
    return (2...3).contains(name.count) && name.allSatisfy(isHan) && name.last.map(didOther.contains) != true
  }

  /// How words end for who took the picture or translated.
  private static let didOther: Set<Character> = ["摄", "攝", "译", "譯"]

  // MARK: Names

  private static let dividers: Set<Character> = [" ", "　", "、", "，", ",", "/", "／", "∕", ";", "；", "|", "｜"]

  /// What follows names: what they did, and others who did something else.
  private static let endings: Set<String> = [
    "报道", "報道", "報導", "摄影", "攝影", "摄影报道", "通讯员", "編集", "编辑", "編輯", "写真", "撮影", "图", "图片", "文", "整理", "采访",
    "发自",
    "记者", "記者", "기자",
  ]

  /// Roles between the names of reporters.
  private static let interns: Set<String> = ["实习生", "實習生", "实习记者", "實習記者", "见习记者", "見習記者", "首席记者", "特约记者"]

  private static func names(behind label: Label, in rest: ArraySlice<Character>) -> [String] {
    var names: [String] = []
    for part in rest.split(whereSeparator: dividers.contains) {
      // "作者：记者陈以安" says it twice.
      let role = reporters.first { part.starts(with: $0) && part.count > $0.count }
      let piece = part.dropFirst(role?.count ?? 0)
      if interns.contains(String(piece)) || !piece.contains(where: { $0.isLetter || $0.isNumber }) {
        continue
      }
      if isOtherCredit(piece) || BylineLabels.isUnspacedLabel(String(piece)) { break }
      if isName(piece, label) {
        if endings.contains(String(piece)) || !names.isEmpty && endings.contains(String(piece.suffix(2))) {
          break
        }
        names.append(String(piece))
        continue
      }
      // Only a date, a label or a word for what was done stands behind a name; all else is a sentence.
      let isEnd =
        piece.first?.isNumber == true || piece.contains("：") || piece.contains(":")
        || endings.contains(String(piece.suffix(2))) || opening.contains(piece[piece.startIndex])
      if isEnd { break }
      return []
    }
    if label.isJapanese, names.count == 2, names.allSatisfy({ $0.count <= longestJapanesePart }) {
      return [names.joined(separator: " ")]
    }
    return names.count <= mostNames ? names : []
  }

  /// Whether a piece credits someone with something else: `写真・森太郎`.
  private static func isOtherCredit(_ piece: ArraySlice<Character>) -> Bool {
    guard let end = piece.firstIndex(where: separators.contains) else { return false }
    return endings.contains(String(piece[..<end]))
  }

  /// More people sign no article.
  private static let mostNames = 6
  /// A family name, or a given name, in characters.
  private static let longestJapanesePart = 3
  /// Names in Han or Hangul, in characters.
  private static let nameLengths = 2...4
  /// Names with kana, and foreign names with a dot between their parts.
  private static let longNameLengths = 2...14

  private static func isName(_ piece: ArraySlice<Character>, _ label: Label) -> Bool {
    if piece.allSatisfy(isHan) {
      return nameLengths.contains(piece.count) || label.isJapanese && piece.count == 1
    }
    if piece.allSatisfy(isHangul) { return nameLengths.contains(piece.count) }
    let isForeign = piece.contains("·") || piece.contains("・")
    guard label.isJapanese || isForeign, longNameLengths.contains(piece.count) else { return false }
    return piece.allSatisfy { isHan($0) || isKana($0) || $0 == "·" || $0 == "・" }
  }

  private static func isHan(_ character: Character) -> Bool {
    (0x4E00...0x9FFF).contains(character.unicodeScalars.first?.value ?? 0)
  }

  private static func isKana(_ character: Character) -> Bool {
    (0x3041...0x30FA).contains(character.unicodeScalars.first?.value ?? 0) || character == "ー"
  }

  private static func isHangul(_ character: Character) -> Bool {
    (0xAC00...0xD7A3).contains(character.unicodeScalars.first?.value ?? 0)
  }

  // MARK: Reporters whose title follows

  /// The name in `水野さくら 記者`, `水野花子 記者`; what ends as a desk's name does is none: `経済部 記者`.
  private static func japaneseReporter(in text: ArraySlice<Character>) -> String? {
    let words = text.split { $0 == " " || $0 == "　" }
    guard words.count >= 2, words[1].elementsEqual("記者"),
      words.dropFirst(2).allSatisfy({ $0.first?.isNumber == true || $0.count == 1 })
    else { return nil }
    let name = words[0]
    guard japaneseNameLengths.contains(name.count), name.allSatisfy({ isHan($0) || isKana($0) }),
      name.first.map(isHan) == true, let last = name.last, !japaneseDesks.contains(last)
    else { return nil }
    return String(name)
  }

  /// Family and given name together, in characters.
  private static let japaneseNameLengths = 3...8
  /// The ends of names of desks, papers and agencies.
  private static let japaneseDesks: Set<Character> = ["部", "局", "社", "班", "室", "紙", "誌", "聞", "信", "前", "元"]

  // MARK: Korean reporters

  /// What stands behind the name of one who writes for a paper.
  private static let titles: Set<String> = ["기자", "특파원", "논설위원", "선임기자"]
  /// Nearly all names have three syllables; words of sentences before "reporter" have two: `전직 기자`.
  private static let syllables = 3

  /// The name in `윤서진 기자`, `글 윤서진 기자`, `기자명 윤서진 기자`, with an address or a date behind it.
  private static func reporter(in text: ArraySlice<Character>) -> String? {
    var words = text.split { $0 == " " || $0 == "　" || $0 == "=" || $0 == "|" || $0 == "·" }
    words.trimPrefix { word in
      reporterLabels.contains(String(word))
        || papers.contains { word.count > $0.count && word.reversed().starts(with: $0.reversed()) }
    }
    if let touching = words.first, words.count == 1, let name = reporter(touching) { return name }
    guard words.count >= 2, words[0].count == syllables, words[0].allSatisfy(isHangul),
      titles.contains(String(words[1]))
    else { return nil }
    let isAlone = words.dropFirst(2).allSatisfy { word in
      !word.contains(where: isHangul) || word[word.startIndex].isNumber
        || behindReporters.contains(String(word))
    }
    return isAlone ? String(words[0]) : nil
  }

  /// The name in `윤서진기자`, which is no desk's reporter: `사회부기자`.
  private static func reporter(_ word: ArraySlice<Character>) -> String? {
    let name = word.prefix(syllables)
    guard word.count == syllables + 2, word.allSatisfy(isHangul), String(word.suffix(2)) == "기자",
      let last = name.last, !desks.contains(last)
    else { return nil }
    return String(name)
  }

  /// The ends of names of desks.
  private static let desks: Set<Character> = ["부", "국", "실", "팀", "문", "론"]
  /// The ends of names of papers and stations.
  private static let papers = ["신문", "뉴스", "일보", "방송", "통신", "타임스", "투데이", "미디어"].map { Array($0) }
  /// What stands before a reporter's name: text, photographs, "reporter".
  private static let reporterLabels: Set<String> = ["글", "사진", "기자명"]
  /// What stands between a reporter's name and a date.
  private static let behindReporters: Set<String> = ["입력", "등록", "승인", "작성", "기사입력", "오전", "오후"]
}
