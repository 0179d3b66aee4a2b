import Testing

@testable import PithExtract

@Suite struct ReadAlsoMatcherTests {
  private func rest(_ text: String) -> ReadAlsoMatcher.Rest? {
    ReadAlsoMatcher.standard.rest(of: Array(text.utf8)[...])
  }

  @Test(arguments: [
    "Read also:", "ALSO READ", "CITEȘTE ȘI", "Puede leer:", "Te recomendamos:", "Siga leyendo:",
    "Seguí leyendo:", "Vea además:",
    "Mirá también:",
    "Per approfondire:", "Přečtěte si:", "Čtěte více:", "Mohlo by vás zajímat:", "Przeczytaj również:",
    "Olvasd el ezt is:", "Kapcsolódó cikk:", "Vezi și:", "Citește mai mult:", "İLGİLİ HABER", "Ayrıca okuyun",
    "Ayrıca bakınız:", "წაიკითხეთ ასევე", "இதையும் படிக்க:", "อ่านข่าวที่เกี่ยวข้อง", "ተጨማሪ ያንብቡ",
    "Прочитајте још", "Pročitajte još:", "Повезане вести", "Habari zinazohusiana", "همچنین بخوانید",
    "یہ بھی پڑھیں", "اقرأ أيضًا", "إقرأ المزيد", "Simak juga", "推荐阅读", "往期推荐", "▶ 관련기사 보기", "【関連】",
    "Вижте още",
  ])
  func aLabelStandsAlone(text: String) {
    #expect(rest(text) == .nothing)
  }

  @Test(arguments: [
    "READ ALSO: Women of Varde turn peels into soap", "Lire aussi : Le marché change de place",
    "Baca Juga: Kapal tua kembali", "Leggi anche > Il sindaco che risponde in rima", "関連：船が港に戻る",
    "อ่านข่าวที่เกี่ยวข้อง : ตลาดน้ำฟื้นแล้ว", "Pročitajte još – Most je otvoren",
  ])
  func aLabelIsSetApartFromATitle(text: String) {
    #expect(rest(text) == .apart)
  }

  @Test func aTitleMayFollowALabelAtOnce() {
    #expect(rest("Прочитајте још Мост је отворен") == .words)
  }

  @Test(arguments: [
    "", "Reading also helps", "The bridge: read also what the mayor says", "More on Monday: rain", "関連する船",
    "See also: the chapter on tides", "Don’t miss: the lighthouse at dusk",
    "À voir aussi : le musée de la mer", "More information: 555-0142", "Also: cod fell",
  ])
  func otherTextsHaveNone(text: String) {
    #expect(rest(text) == nil)
  }
}
