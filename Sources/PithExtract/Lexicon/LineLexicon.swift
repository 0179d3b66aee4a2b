/// How the short lines begin that publishers put around a text: who took the photo, whose report it is, who edited it.
enum LineLexicon {
  /// What a line is.
  enum Line {
    case credit, source, editor, contact, firstPublication
  }

  /// Words with a colon behind them, in lower case, one a comma.
  private static let labels: [(Line, String)] = [
    (
      .credit,
      """
      photo, photos, photograph, photographs, picture, pictures, image, images, foto, fotos, fotó, fotografie, sursa foto, foto kredit, borítókép, nyitókép, kiemelt kép, címlapkép, bild, bilder, crédit photo, crédits photo, crédit, photo credit, image credit, credit, immagine, imagem, imagen, beeld, billede, kuva, kuvat,
      zdjęcie, fot, фото, снимка, фотография, fotoğraf, φωτογραφια, φωτο, الصورة, صورة, תמונה, צילום, फोटो, ảnh, ภาพ, 사진, 写真, 图, 图片, 圖, 摄影, 攝影
      """
    ),
    (
      .source,
      """
      source, sources, quelle, quellen, fuente, fuentes, fonte, fonti, fontes, bron, bronnen, kilde, kilder, källa, källor, lähde, lähteet, źródło, źródła, zdroj, zdroje, forrás, sursa, izvor, vir, источник, источники, джерело, източник, kaynak, πηγη, المصدر, مصدر, מקור, स्रोत, sumber, nguồn, ที่มา, 来源, 來源, 出典, 出处, 출처
      """
    ),
    (
      .editor,
      """
      editor, editors, editing by, redaktion, redakteur, redaktor, redakce, penulis, penyunting, редактор, редактор материала, editör, المحرر, 审核, 校对, 编审, 监制, 責任編集, עריכה, संपादक, biên tập, 编辑, 責編, 责编, 责任编辑, 責任編輯, 編集
      """
    ),
    (
      .contact,
      """
      media contact, media contacts, rückfragen, rückfragen bitte an, für rückfragen, bei rückfragen, weitere informationen bei, press contact, press contacts, contact for media, media enquiries, media inquiries, press enquiries, press inquiries, for media enquiries, for press enquiries, pressekontakt, rückfragehinweis, contact presse, contacts presse, contacto de prensa, contacto para medios, contatto stampa, contatti stampa, ufficio stampa, contato para a imprensa, perscontact, presskontakt, kontakt dla mediów, контакты для сми
      """
    ),
  ]

  /// Words that such lines begin with, whatever follows.
  private static let openings: [(Line, String)] = [
    (
      .firstPublication,
      """
      this article was originally published, this story was originally published, this article was first published, this story was first published, this article originally appeared, this story originally appeared, a version of this article appears in print, a version of this article appeared, a version of this story appeared, this article appeared in the, this article appears in the, originally published in, originally published on, first published in, first published on, dieser artikel erschien zuerst, dieser beitrag erschien zuerst, dieser text erschien zuerst, cet article est paru, article paru dans, este artículo se publicó originalmente, questo articolo è apparso
      """
    )
  ]

  private static let labelTable = PhraseTable(labels.map { ($0, $1.replacing("\n", with: " ")) })
  private static let openingTable = PhraseTable(openings.map { ($0, $1.replacing("\n", with: " ")) })

  /// More of a text is not read, in bytes.
  private static let longestOpening = 80

  /// What a line is by its beginning; `nil` for text.
  static func line(_ text: ArraySlice<UInt8>) -> Line? {
    let opening = text.prefix(longestOpening)
    if let label = label(of: opening), let line = match(label, labelTable, whole: true) { return line }
    return match(opening, openingTable, whole: false)
  }

  /// Whom a credit names, in bytes at most.
  private static let longestCredit = 48

  /// Whether a text ends as captions do: "The pier after the storm. Photo: Ana Ruiz".
  static func endsWithCredit(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.suffix(longestCredit).lastIndex(of: UInt8(ascii: ":")) else { return false }
    let name = text[(colon + 1)...]
    // A clock time has a colon too, and a sentence goes on in lower case.
    guard name.first == UInt8(ascii: " "), let initial = name.dropFirst().first,
      !(0x61...0x7A).contains(initial)
    else { return false }
    var before = text[..<colon]
    let label = before[(before.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? before.startIndex)...]
    before = before[..<label.startIndex]
    while before.last == UInt8(ascii: " ") { before.removeLast() }
    let own = label.first == UInt8(ascii: "(") ? label.dropFirst() : label
    let isApart =
      own.startIndex > label.startIndex || before.last.map { !$0.isASCIILetter && $0 < 0x80 } ?? false
    return isApart && match(own, labelTable, whole: true) == .credit
  }

  /// A colon's wide form, and what Chinese lines have in its place.
  private static let wideColons = ["：", "丨", "｜"].map { Array($0.utf8) }

  /// Whether a text is a label for who edited a text or whom to ask, with nothing behind it.
  static func isBareLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8) else { return false }
    return match(WordEdges.trimmed(text), labelTable, whole: true).map { $0 == .editor || $0 == .contact }
      ?? false
  }

  /// The words before a colon, or before its wide form.
  private static func label(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var own = text
    if own.first == UInt8(ascii: "(") {
      own.removeFirst()
    } else if own.starts(with: "（".utf8) {
      own.removeFirst(3)
    }
    for index in own.indices {
      let isColon = own[index] == UInt8(ascii: ":")
      guard isColon || Self.wideColons.contains(where: { own[index...].starts(with: $0) }) else { continue }
      // A label with nothing behind it is the heading of what follows.
      return own.endIndex - index > (isColon ? 1 : 3) ? own[..<index] : nil
    }
    return nil
  }

  private static func match(_ text: ArraySlice<UInt8>, _ table: PhraseTable<Line>, whole: Bool) -> Line? {
    let words = WordReader.words(of: text)
    guard !words.isEmpty else { return nil }
    var found: Line?
    table.match(words, at: 0) { line, length in
      if !whole || length == words.count { found = line }
    }
    return found
  }
}
