/// Tells names of Japanese people that stand alone in brackets: `（高瀬結衣）` behind the last sentence, `【山田太郎】` as a byline.
enum JapaneseName {
  /// The name in a text that is one and its brackets, and nothing else; `nil` for any other text.
  static func bracketed(in text: String) -> String? {
    let text = Array(text)
    guard let first = text.first, let last = text.last, opening.contains(first),
      closing.contains(last),
      text.count >= 2
    else { return nil }
    let inside = text[1..<text.count - 1]
    let parts = inside.split { $0 == " " || $0 == "　" }
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return isName(parts.flatMap { Array($0) })
      ? parts.map { String($0) }.joined(separator: " ") : nil
  }

  private static let opening: Set<Character> = ["（", "【", "［", "("]
  private static let closing: Set<Character> = ["）", "】", "］", ")"]

  /// Names in Han alone, in characters: two for the family and one or two for the given name, hardly more.
  private static let hanLengths = 4...5
  /// A given name in kana behind a family name in Han, in characters.
  private static let kanaLengths = 2...4
  private static let familyLengths = 2...3

  private static func isName(_ name: [Character]) -> Bool {
    guard let end = name.last, !others.contains(end),
      !words.contains(where: { String(name).contains($0) })
    else { return false }
    let family = name.prefix(while: isHan)
    if family.count == name.count { return hanLengths.contains(name.count) }
    let given = name.dropFirst(family.count)
    return familyLengths.contains(family.count) && kanaLengths.contains(given.count)
      && (given.allSatisfy(isHiragana) || given.allSatisfy(isKatakana))
  }

  /// The ends of what names no person: papers, desks, editions, titles of persons, notes of what was left out.
  private static let others: Set<Character> = [
    "社", "部", "局", "版", "号", "報", "聞", "信", "班", "紙", "誌", "長", "者", "員", "氏", "略", "載", "了", "終",
    "完", "続", "面", "課", "室", "団", "会", "省", "庁", "所",
    "館", "校", "市", "県", "町", "村", "区", "国", "店", "駅", "円", "年", "月", "日", "時", "分", "中", "後",
    "前", "済", "定", "料", "別", "人",
  ]

  /// What stands in brackets at the same places.
  private static let words = [
    "記事", "限定", "写真", "動画", "編集", "提供", "無料", "有料", "会員", "関連", "特集", "速報", "独自", "連載", "敬称", "抜粋",
    "共同", "時事", "本紙", "地元", "取材", "記者", "记者",
    "通信", "新聞", "放送", "公開", "更新", "全文", "以下", "資料", "撮影", "転載", "広告", "税込", "税抜", "参照", "下記", "上記",
    "随時", "続報", "解説", "社説", "電子",
  ]

  private static func isHan(_ character: Character) -> Bool {
    (0x4E00...0x9FFF).contains(character.unicodeScalars.first?.value ?? 0) || character == "々"
  }

  private static func isHiragana(_ character: Character) -> Bool {
    (0x3041...0x3096).contains(character.unicodeScalars.first?.value ?? 0)
  }

  private static func isKatakana(_ character: Character) -> Bool {
    (0x30A1...0x30FA).contains(character.unicodeScalars.first?.value ?? 0) || character == "ー"
  }
}
