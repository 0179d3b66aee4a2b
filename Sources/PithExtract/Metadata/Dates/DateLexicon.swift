/// The words around dates in the languages of the web, by the hashes of `WordReader`.
enum DateLexicon {
  /// Words between the parts of a date: "31st of January", "31 de enero de 2026", "2026 m. sausio 31 d.".
  static let joints = words(
    """
    of de del di da the la le a d' d st nd rd th er º ª do m g gada y ng ngày năm tháng ko eko års year r г року года от від den the's e i dan жылғы жылы жыл ቀን
    """)

  /// Words between a date and its time.
  static let timeJoints = words(
    """
    at um à a a's às as las alle ore ora kl klo klokken klockan o ob u v в о об saat om t us le uur lúc pukul jam στις ώρα ωρα na godz gp at
    los hs la il
    """)

  /// Words behind a time that only say it is one.
  static let hours = words("uhr uur hs hrs h ч год ore ώρα hours น wib wita wit เวลา น")

  static let morning = words("am a.m a πμ صباحا ص πμ sa öö पूर्वाह्न")
  static let afternoon = words("pm p.m p μμ مساء م مساءً ch ös अपराह्न")

  /// Labels of the day on which a text was last changed.
  static let updates = words(
    """
    updated update modified revised edited changed amended aktualisiert aktualisierung geändert update stand bearbeitet jour mise mis modifié actualisé
    actualizado actualizada actualización modificado actualitzat aggiornato aggiornamento modificato atualizado atualizada atualização bijgewerkt
    gewijzigd oppdatert opdateret uppdaterad päivitetty muokattu uppfært uuendatud atjaunots atnaujinta aktualizacja zaktualizowano aktualizováno
    aktualizované aktualizace posodobljeno ažurirano ажурирано обновлено изменено оновлено абноўлена обновена актуализирана frissítve frissült actualizat
    ενημερώθηκε ενημέρωση τελευταία güncelleme güncellendi yenilənib diperbarui dikemaskini تحديث آخر المحدث עודכן עדכון بروزرسانی अपडेट अद्यतन cập nhật
    อัปเดต อัพเดต
    """)

  /// Labels of the day of publication.
  static let publications = words(
    """
    published posted publish created first veröffentlicht erstellt erschienen publié publiée publicado publicada publicación pubblicato publicado publicat
    gepubliceerd geplaatst publisert publiceret udgivet publicerad julkaistu birt avaldatud opublikowano dodano publikováno zverejnené vydáno objavljeno
    објављено опубликовано опубліковано публикувано megjelent közzétéve δημοσιεύθηκε δημοσίευση δημοσιεύτηκε yayınlanma yayınlandı yayın giriş diterbitkan
    diterbitkan dipublikasikan نشر نُشر تاريخ פורסם तारीख प्रकाशित đăng xuất เผยแพร่
    """)

  /// Offsets from UTC by the names of zones, in minutes: those of RFC 5322, section 4.3, and names that stand for one zone alone.
  static let zones: [UInt64: Int] = {
    let names: [(String, Int)] = [
      ("z", 0), ("ut", 0), ("utc", 0), ("gmt", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300),
      ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("akst", -540), ("akdt", -480),
      ("hst", -600),
      ("wet", 0), ("cet", 60), ("cest", 120), ("mez", 60), ("mesz", 120), ("eet", 120), ("eest", 180),
      ("msk", 180),
      ("мск", 180), ("trt", 180), ("pkt", 300), ("wib", 420), ("wita", 480), ("hkt", 480), ("sgt", 480),
      ("awst", 480),
      ("jst", 540), ("kst", 540), ("aest", 600), ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("sast", 120),
      ("brt", -180),
    ]
    return Dictionary(names.map { (MonthLexicon.hash($0.0.utf8), $0.1) }) { first, _ in first }
  }()

  static func words(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { MonthLexicon.hash($0.utf8) })
  }
}
