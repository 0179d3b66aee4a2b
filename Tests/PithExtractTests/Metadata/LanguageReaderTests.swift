import PithCore
import Testing

@testable import PithExtract

@Suite struct LanguageReaderTests {
  private static let english = """
    The harbour of Norvale stayed closed on Monday after the storm had torn two lamps from the old pier. Fishermen
    waited for the wind to turn, and the mayor promised that repairs would begin before the end of the week.
    """
  private static let german = """
    Der Hafen von Norvale blieb am Montag geschlossen, nachdem der Sturm zwei Lampen von der alten Mole gerissen hatte.
    Die Fischer warteten darauf, dass der Wind sich dreht, und die Bürgermeisterin versprach, dass die Arbeiten bald beginnen.
    """
  private static let danish = """
    Havnen i Norvale forblev lukket mandag, efter at stormen havde revet to lamper af den gamle mole. Fiskerne ventede
    på, at vinden skulle vende, og borgmesteren lovede, at arbejdet ville begynde inden udgangen af ugen.
    """

  private func page(_ language: String?, head: String = "", _ text: String) throws -> TestPage {
    let attribute = language.map { " lang='\($0)'" } ?? ""
    return try TestPage(
      "<html\(attribute)><head>\(head)</head><body><h1>Norvale</h1><p>\(text)</p></body></html>")
  }

  @Test(arguments: ["de", "de-AT"])
  func aDeclaredLanguageThatTheTextIsInKeepsItsRegion(tag: String) throws {
    #expect(try page(tag, Self.german).metadata.language == tag)
  }

  @Test func theTextWinsOverWhatATemplateDeclares() throws {
    let page = try page("en-US", Self.german)
    #expect(page.metadata.language == "de")
    let evidence = page.metadataReading.evidence.filter { $0.field == .language }
    #expect(evidence.map(\.source) == ["html lang", "text"])
    #expect(evidence.map(\.isTaken) == [false, true])
  }

  @Test func ofTwoDeclaredLanguagesTheOneOfTheTextCounts() throws {
    let page = try page("en-US", head: "<meta property=og:locale content=de_AT>", Self.german)
    #expect(page.metadata.language == "de-AT")
  }

  @Test func aPageThatDeclaresNoneHasThatOfItsText() throws {
    #expect(try page(nil, Self.english).metadata.language == "en")
    #expect(try page("{{lang}}", Self.german).metadata.language == "de")
  }

  @Test func languagesThatAreHardToTellApartAreBelieved() throws {
    #expect(try page("nb-NO", Self.danish).metadata.language == "nb-NO")
  }

  @Test func shortTextSaysNothing() throws {
    #expect(try page("en", "Der Hafen von Norvale blieb am Montag zu.").metadata.language == "en")
    #expect(try page(nil, "Der Hafen blieb zu.").metadata.language == nil)
  }

  @Test func linksAndBannersAboveTheTitleDoNotCount() throws {
    let page = try TestPage(
      "<html lang=de><body><p>\(Self.english)</p><h1>Norvale</h1><p>\(Self.german) \(Self.german) \(Self.german)</p></body></html>"
    )
    #expect(page.metadata.language == "de")
  }

  /// A sentence each, about an invented harbour.
  @Test(arguments: [
    (
      "ru",
      "Гавань Норвале оставалась закрытой в понедельник после того, как шторм сорвал две лампы со старого пирса, и рыбаки ждали, пока ветер не переменится."
    ),
    (
      "uk",
      "Гавань Норвале залишалася зачиненою в понеділок після того, як шторм зірвав дві лампи зі старого пірса, і рибалки чекали, доки вітер не зміниться."
    ),
    (
      "el",
      "Το λιμάνι του Νορβάλε παρέμεινε κλειστό τη Δευτέρα, αφού η καταιγίδα ξερίζωσε δύο φανάρια από την παλιά προβλήτα και οι ψαράδες περίμεναν."
    ),
    (
      "ar",
      "بقي ميناء نورفالي مغلقا يوم الاثنين بعد أن اقتلعت العاصفة مصباحين من الرصيف القديم، وانتظر الصيادون أن تتغير الريح قبل العودة إلى البحر."
    ),
    (
      "he",
      "נמל נורוואלה נשאר סגור ביום שני לאחר שהסערה עקרה שתי מנורות מן המזח הישן, והדייגים חיכו שהרוח תשתנה לפני שיצאו שוב אל הים הפתוח."
    ),
    ("hi", "तूफ़ान के पुराने घाट से दो बत्तियाँ उखाड़ देने के बाद नॉरवेल का बंदरगाह सोमवार को बंद रहा और मछुआरे हवा के रुख बदलने का इंतज़ार करते रहे।"),
    (
      "th",
      "ท่าเรือนอร์เวลปิดทำการในวันจันทร์หลังจากพายุพัดโคมไฟสองดวงหลุดจากท่าเก่า และชาวประมงต่างรอให้ลมเปลี่ยนทิศก่อนจะออกทะเลอีกครั้ง"
    ),
    ("ja", "嵐が古い桟橋から二つの街灯を吹き飛ばしたため、ノルヴェールの港は月曜日も閉鎖されたままで、漁師たちは風向きが変わるのを待っていた。"),
    ("ko", "폭풍이 낡은 부두에서 등 두 개를 떼어 낸 뒤 노르발레 항구는 월요일에도 닫혀 있었고, 어부들은 바람의 방향이 바뀌기를 기다리고 있었다."),
    ("zh", "风暴从旧码头上刮走了两盏灯之后，诺瓦尔港星期一仍然关闭，渔民们等待风向转变，市长承诺维修工作将在本周结束之前开始进行。"),
  ])
  func textsInManyScriptsCorrectATemplateInEnglish(tag: String, text: String) throws {
    #expect(try page("en", text + " " + text).metadata.language == tag)
  }

  @Test func textThatIsNoLanguageChangesNothing() throws {
    let noise = String(repeating: "x1 7q 99 zz ### ", count: 200)
    #expect(try page("fr", noise).metadata.language == "fr")
  }
}
