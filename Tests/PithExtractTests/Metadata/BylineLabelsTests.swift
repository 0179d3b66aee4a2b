import Testing

@testable import PithExtract

@Suite struct BylineLabelsTests {
  /// Names of several scripts with the labels of dates beside them.
  private static let labels = [
    ("Ana Ruiz", "Last modified on Monday,"), ("Ana Ruiz", "First published on"), ("Ana Ruiz", "Publié le"),
    ("Ana Ruiz", "Dernière mise à jour :"), ("Ana Ruiz", "Veröffentlicht am"),
    ("Ana Ruiz", "Zuletzt aktualisiert am"),
    ("Ana Ruiz", "Publicado el"), ("Ana Ruiz", "Última actualización:"), ("Ana Ruiz", "Publicado em"),
    ("Ana Ruiz", "Última atualização"), ("Ana Ruiz", "Pubblicato il"), ("Ana Ruiz", "Ultimo aggiornamento:"),
    ("Ana Ruiz", "Đăng lúc"), ("Ana Ruiz", "Cập nhật lúc"), ("Ana Ruiz", "Opublikowano"),
    ("Ana Ruiz", "Ostatnia aktualizacja:"), ("Ana Ruiz", "Julkaistu"), ("Ana Ruiz", "Viimeksi päivitetty"),
    ("Ana Ruiz", "Diterbitkan pada"), ("Ana Ruiz", "Terakhir diperbarui"), ("Ana Ruiz", "Yayınlanma tarihi"),
    ("Ana Ruiz", "Son güncelleme"), ("Ana Ruiz", "SON GÜNCELLEME"), ("Ana Ruiz", "Publikováno:"),
    ("Ana Ruiz", "Poslední aktualizace"), ("Ana Ruiz", "Publicerad"), ("Ana Ruiz", "Senast uppdaterad"),
    ("Ana Ruiz", "Sist oppdatert"), ("Ana Ruiz", "Laatste update"), ("Ana Ruiz", "Publicat la"),
    ("Ana Ruiz", "Publicat pe"), ("Ana Ruiz", "Ultima actualizare"), ("Ana Ruiz", "Közzétéve:"),
    ("Ana Ruiz", "Utolsó frissítés:"), ("Ana Ruiz", "Objavljeno"), ("Ana Ruiz", "Paskelbta"),
    ("Ирина Лапина", "Дата публикации"), ("Ирина Лапина", "Последнее обновление:"),
    ("Ирина Лапина", "Опубліковано"),
    ("Ирина Лапина", "Останнє оновлення"), ("Ирина Лапина", "Публикувана на"),
    ("Γιώργος Παππάς", "Δημοσιεύτηκε στις"), ("Γιώργος Παππάς", "Τελευταία ενημέρωση"),
    ("ليلى حداد", "نشر في"), ("ليلى حداد", "نُشر يوم الاثنين"), ("ليلى حداد", "آخر تحديث:"),
    ("ليلى حداد", "تاريخ النشر"),
    ("علی رضایی", "تاریخ انتشار"), ("علی رضایی", "آخرین بروزرسانی"), ("רות שגב", "פורסם ב"),
    ("רות שגב", "עדכון אחרון:"),
    ("राजेश कुमार", "प्रकाशित:"), ("राजेश कुमार", "अपडेटेड"), ("खलील अहमद", "अंतिम अपडेट"), ("খলিল আহমদ", "প্রকাশিত"),
    ("খলিল আহমদ", "সর্বশেষ আপডেট:"), ("สมชาย ใจดี", "เผยแพร่เมื่อ"), ("สมชาย ใจดี", "ปรับปรุงล่าสุด"),
    ("ნინო ლომიძე", "გამოქვეყნდა"),
  ]

  @Test(arguments: labels, [" ", " · ", " | ", " - "])
  func labelsOfDatesAreNoNames(label: (name: String, text: String), sign: String) {
    #expect(Byline.names(in: "\(label.name)\(sign)\(label.text) 3.11.2025") == [label.name])
  }

  @Test(arguments: labels)
  func aLabelAloneIsNoName(label: (name: String, text: String)) {
    #expect(Byline.names(in: label.text) == [])
    #expect(Byline.names(in: "\(label.name) \(label.text)") == [label.name])
  }

  @Test(arguments: [
    ("記者：李薇 · 公開 2025年11月3日", ["李薇"]), ("文・水野花子 | 最終更新日 2025年11月3日", ["水野花子"]),
    ("文・水野花子 · 読了 4分", ["水野花子"]), ("记者 李薇 王小明 · 发布于 2025-11-03", ["李薇", "王小明"]),
    ("记者 李薇 | 更新时间 2025-11-03", ["李薇"]), ("作者：李薇 阅读 12", ["李薇"]),
  ])
  func labelsAreNoNamesInScriptsWithoutSpaces(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: [
    "Ana Ruiz Lesezeit 4 Minuten", "Ana Ruiz · Temps de lecture : 4 min",
    "Ana Ruiz | Tiempo de lectura: 4 min",
    "Ana Ruiz Tempo de leitura 4 min", "Ana Ruiz Okuma süresi 4 dk",
    "Ana Ruiz Estimated reading time: 4 minutes",
    "Ana Ruiz Czas czytania 4 min",
  ])
  func theTimeOfReadingIsNoName(byline: String) {
    #expect(Byline.names(in: byline) == ["Ana Ruiz"])
  }

  @Test(arguments: [
    "By Staff Writer | Nov. 3, 2025, 2:15 p.m. EST", "3 Nov 2025, 14:15 CET", "3.11.2025 14:15 МСК",
  ])
  func zonesOfTimeAreNoNames(byline: String) {
    #expect(Byline.names(in: byline) == [])
  }

  @Test(arguments: [
    ("Nguyễn Hải Đăng", "Nguyễn Hải Đăng"), ("Nguyễn Hải Đăng 3/11/2025", "Nguyễn Hải Đăng"),
    ("Publié par Zoé Morel", "Zoé Morel"), ("Veröffentlicht von Anna Rüther", "Anna Rüther"),
    ("Publicado por Eva Gil", "Eva Gil"), ("Opublikowano przez Jan Nowak", "Jan Nowak"),
    ("Publicado el 3 de noviembre por Eva Gil", "Eva Gil"), ("Kim Son", "Kim Son"),
  ])
  func namesBesideTheSameWordsStay(byline: String, name: String) {
    #expect(Byline.names(in: byline) == [name])
  }
}
