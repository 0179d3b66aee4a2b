/// Parts names between which "and" is a letter that touches the second: `أحمد علي ومحمود حسن`, `דני כהן ורונית לוי`.
///
/// A name may begin with that letter, so only full names on both sides are parted, and none before a name that is known to.
enum AttachedConjunction {
  /// The names in a text of names alone.
  static func names(in text: String) -> [String] {
    // Hebrew and Arabic begin with these bytes.
    guard let byte = text.utf8.first, (0xD7...0xDB).contains(byte), !text.contains(where: persian.contains)
    else { return [text] }
    let words = text.spaceSeparated()
    guard words.count >= 2 * leastWords else { return [text] }
    let joint = (leastWords...words.count - leastWords).first { index in
      isJoined(words[index]) && !compounds.contains(words[index - 1])
    }
    guard let joint else { return [text] }
    let rest = [words[joint].dropFirst()] + words[(joint + 1)...]
    return [words[..<joint].joined(separator: " ")] + names(in: rest.joined(separator: " "))
  }

  /// Letters of Persian and Urdu, which write the word by itself.
  private static let persian: Set<Character> = ["ی", "ک", "گ", "پ", "چ", "ژ", "ں", "ہ", "ے"]
  /// A given name and that of a family.
  private static let leastWords = 2
  /// The letter and a name of two more.
  private static let leastLetters = 3

  private static func isJoined(_ word: Substring) -> Bool {
    guard word.count >= leastLetters else { return false }
    switch word.first {
    case "و": return !arabicNames.contains(word)
    case "ו": return !hebrewNames.contains(where: word.hasPrefix)
    default: return false
    }
  }

  /// Words that are part of a name with the next: "father of", "son of", "servant of".
  private static let compounds: Set<Substring> = [
    "أبو", "ابو", "أبي", "بن", "ابن", "عبد", "آل", "أم", "بنت", "בן", "בר", "בת", "אבו",
  ]

  /// Names that begin with the letter.
  private static let arabicNames: Set<Substring> = Set(
    """
    وليد وائل وسام وفاء وداد وجدي وهبة وهبه وسيم وردة ورد وحيد وصفي وجيه ولاء وديع واصف وضاح ونيس وهيب وهبي وصال وعد وفيق وهاب والي والد واثق واجد وارث
    واصل وافي وجد وجدان وجود وحدة وداعة ودود وردي ورشان وزان وزير وسن وسمي وصيف وعود وفا وفيقة وقاص ولد ولي ولادة وهدان وهران وهيبة ويليام ويلسون وود ووكر ويسترن
    واكد واعر والا ورقة وريث وزاني وسلاتي وشاح وطفة وطفاء وطن وطني وفقي وقار وكيل وكيلي
    """.split(whereSeparator: \.isWhitespace))

  /// How Hebrew names begin that begin with the letter, most of them foreign.
  private static let hebrewNames = [
    "ורד", "ויקט", "ויטל", "וול", "ולדימיר", "ולר", "וינ", "וייס", "וייצ", "ויצמן", "וקסמן", "ורטה", "וקנין",
    "וילנ", "ויסמן", "ונסה", "וסר", "ורש", "ורון", "וונ",
    "ויולט", "ויקי", "ויליאם", "ואן", "ון", "וסילי", "ורנר", "ופא", "ורטמן", "ויזל", "ויס", "וסקר", "ורה",
  ]
}
