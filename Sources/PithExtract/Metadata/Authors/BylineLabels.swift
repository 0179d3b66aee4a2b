/// What bylines hold beside names and dates: labels of the days of publication and change, and of the time that reading takes.
///
/// Entries are in lower case. A word that is also a name stands only in a phrase: "Hải Đăng" is a person, "đăng lúc" a label.
enum BylineLabels {
  /// The first label among the words of a byline; `nil` where there is none.
  static func first(in words: [Substring]) -> Range<Int>? {
    for (index, word) in words.enumerated() {
      guard let letters = letters(of: word) else { continue }
      if isUnspacedLabel(letters) { return index..<index + 1 }
      guard let phrases = phrases[letters] else { continue }
      let label = phrases.first { phrase in
        index + phrase.count <= words.count
          && phrase.indices.dropFirst().allSatisfy { Self.letters(of: words[index + $0]) == phrase[$0] }
      }
      if let label { return index..<index + label.count }
    }
    return nil
  }

  /// Whether a word of a script without spaces is a label, or begins with one: `发布于`, `最終更新日`.
  static func isUnspacedLabel(_ word: String) -> Bool {
    // Thai begins with this byte.
    guard let byte = word.utf8.first, byte >= 0xE0 else { return false }
    return unspaced.contains(where: word.hasPrefix)
  }

  /// What stands between a label and the name of an author: "Publié par".
  static let authorWords: Set<String> = [
    "by", "von", "par", "por", "per", "da", "door", "av", "af", "przez", "oleh", "bởi", "от", "από", "de",
    "autor",
  ]

  /// The words of all labels, for those who look for texts without any.
  static var words: [String] { phrases.values.flatMap { $0.flatMap { $0 } } }

  /// A word in lower case without the signs at its ends.
  private static func letters(of word: Substring) -> String? {
    guard let first = word.firstIndex(where: \.isLetter), let last = word.lastIndex(where: \.isLetter) else {
      return nil
    }
    return word[first...last].lowercased()
  }

  /// How labels begin in scripts that put no space behind them.
  private static let unspaced = [
    "公開", "更新", "最終更新", "掲載", "投稿", "配信", "発行日", "読了", "発表日", "初版", "发布", "發布", "發佈", "发表于", "发表於",
    "發表於", "发表时间", "發表時間", "刊登", "最后更新", "最後更新", "发稿", "發稿", "时间", "時間", "阅读", "閱讀", "浏览", "瀏覽", "字数", "字數",
    "出版时间",
    "出版時間", "日期", "เผยแพร่", "ปรับปรุง", "อัปเดต", "อัพเดต", "อัปเดท", "อัพเดท", "วันที่", "โพสต์เมื่อ", "แก้ไขล่าสุด",
    "แก้ไขเมื่อ", "เวลาอ่าน", "ใช้เวลาอ่าน",
    "ตีพิมพ์เมื่อ", "입력", "기사입력", "기사수정", "최종수정", "최종업데이트", "업데이트", "수정일", "등록일", "게재일", "발행일", "승인일", "송고시간",
    "작성일",
  ]

  private static let phrases: [String: [[String]]] = {
    var phrases: [String: [[String]]] = [:]
    let lists = (published + updated + reading).utf8
    for phrase in lists.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
      let words = phrase.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      if let first = words.first { phrases[first, default: []].append(words) }
    }
    return phrases.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// Labels of the day of publication.
  private static let published = """
    published, posted, first published, originally published, date published, date posted, publication date, post date, publish date
    veröffentlicht, publiziert, erschienen am, erstellt am, gepubliceerd, geplaatst, publicatiedatum, publié, publiée, publiés, posté le, mis en ligne, date de publication
    publicado, publicada, publicados, fecha de publicación, data de publicação, publicação, pubblicato, pubblicata, data di pubblicazione, publicat, publicată
    data publicării, data publicării, data de publicació, argitaratua, publisert, publiceret, udgivet, offentliggjort, publicerad, publicerat, publicerades
    julkaistu, julkaisuaika, avaldatud, publicēts, publicēta, paskelbta, publikuota, opublikowano, opublikowany, opublikowane, data publikacji, data dodania, dodano
    publikováno, zveřejněno, vydáno, datum publikace, publikované, zverejnené, objavljeno, datum objave, објављено, објавено, публикувано, публикувана
    опубликовано, опубликована, дата публикации, размещено, опубліковано, дата публікації, апублікавана, жарияланды, megjelent, közzétéve, publikálva, megjelenés
    δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, δημοσιευτηκε, δημοσιευθηκε, δημοσιευση, ημερομηνία δημοσίευσης, αναρτήθηκε, publikuar
    yayınlanma, yayınlanma tarihi, yayinlanma, yayınlandı, yayımlanma, yayımlandı, yayın tarihi, giriş tarihi, oluşturulma, haber giriş, eklenme tarihi, dərc edilib, yayımlanıb
    diterbitkan, dipublikasikan, dimuat, diunggah, tanggal terbit, inilathala, imechapishwa, ilichapishwa, đăng lúc, đăng ngày, ngày đăng, xuất bản, ngày xuất bản
    نشر, نُشر, نشرت, نُشرت, تم النشر, تاريخ النشر, تاريخ, النشر, منشور في, انتشار, تاریخ انتشار, زمان انتشار, تاریخ, شائع, اشاعت, تاریخ اشاعت
    פורסם, פורסמה, תאריך פרסום, תאריך, प्रकाशित, पब्लिश्ड, प्रकाशन तिथि, प्रकाशन तारीख, প্রকাশিত, প্রকাশকাল, প্রকাশের তারিখ, প্রকাশের সময়, প্রকাশের সময়, પ્રકાશિત, ਪ੍ਰਕਾਸ਼ਿਤ
    வெளியிடப்பட்டது, ప్రచురించబడింది, ಪ್ರಕಟಿಸಲಾಗಿದೆ, പ്രസിദ്ധീകരിച്ചത്, გამოქვეყნდა, გამოქვეყნებულია, հրապարակվել, հրապարակված
    """

  /// Labels of the day of the last change.
  private static let updated = """

    updated, modified, last updated, last modified, last edited, last update, last changed, latest update, date modified, update date
    aktualisiert, zuletzt aktualisiert, zuletzt geändert, zuletzt bearbeitet, letzte aktualisierung, letztes update, letzte änderung, bijgewerkt, laatst bijgewerkt
    laatste update, laatste wijziging, laatst gewijzigd, laatst aangepast, gewijzigd, mis à jour, mise à jour, actualisé, modifié, dernière mise à jour
    dernière modification, dernière actualisation, actualizado, actualizada, actualización, última actualización, ultima actualización, última modificación, atualizado
    atualizada, atualização, última atualização, ultima atualização, última modificação, aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, ultima modifica
    actualizat, actualizată, actualizare, ultima actualizare, actualitzat, actualitzada, última actualització, eguneratua, oppdatert, sist oppdatert
    opdateret, sidst opdateret, senest opdateret, uppdaterad, uppdaterat, senast uppdaterad, senast ändrad, päivitetty, viimeksi päivitetty, muokattu, uppfært
    uuendatud, muudetud, atjaunots, atjaunināts, atnaujinta, aktualizacja, ostatnia aktualizacja, zaktualizowano, aktualizováno, poslední aktualizace, aktualizace
    aktualizované, posledná aktualizácia, posodobljeno, zadnja posodobitev, ažurirano, zadnja izmjena, posljednja izmjena, izmenjeno, ажурирано, обновена, обновено
    актуализирана, актуализирано, последна промяна, последна актуализация, обновлено, обновлена, последнее обновление, изменено, оновлено, останнє оновлення
    абноўлена, жаңартылды, frissítve, frissült, frissítés, utolsó frissítés, utoljára frissítve, módosítva, ενημερώθηκε, ενημέρωση, τελευταία ενημέρωση
    ενημερωθηκε, τελευταια ενημερωση, përditësuar, güncelleme, güncellendi, son güncelleme, son güncellenme, güncellenme, guncelleme, son guncelleme, yenilənib
    diperbarui, terakhir diperbarui, dikemaskini, dikemas kini, imesasishwa, cập nhật, cập nhật lúc, cập nhật lần cuối, آخر تحديث, اخر تحديث, تحديث, تم التحديث
    تاريخ التحديث, آخر تعديل, بروزرسانی, به‌روزرسانی, آخرین بروزرسانی, آخرین به‌روزرسانی, اپ ڈیٹ, עודכן, עודכנה, עדכון אחרון, עדכון, अपडेटेड, अपडेट, अंतिम अपडेट
    अद्यतन, আপডেট, সর্বশেষ আপডেট, হালনাগাদ, અપડેટ, ਅਪਡੇਟ, புதுப்பிக்கப்பட்டது, నవీకరించబడింది, განახლდა, թարմացվել
    """

  /// Labels of the time that reading takes.
  private static let reading = """

    reading time, read time, estimated reading time, estimated read time, estimated reading, time to read, lesezeit, lesedauer, leestijd, temps de lecture, durée de lecture
    tiempo de lectura, tempo de leitura, leitura, tempo di lettura, temps de lectura, timp de citire, lästid, lesetid, læsetid, lukuaika, czas czytania
    doba čtení, čas čtení, doba čítania, čas čítania, čas branja, vrijeme čitanja, време за четене, время чтения, время на чтение, час читання, olvasási idő
    χρόνος ανάγνωσης, okuma süresi, okuma, waktu baca, thời gian đọc, مدة القراءة, وقت القراءة, زمن القراءة, زمان مطالعه, زمان خواندن, זמן קריאה, पढ़ने का समय
    """
}
