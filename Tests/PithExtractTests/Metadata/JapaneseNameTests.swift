import Testing

@testable import PithExtract

@Suite struct JapaneseNameTests {
  @Test(arguments: [
    ("（高瀬結衣）", "高瀬結衣"), ("【水野花子】", "水野花子"), ("（水野さくら）", "水野さくら"), ("（水野　花子）", "水野 花子"),
    ("（長谷川真一）", "長谷川真一"),
    ("（佐々木みどり）", "佐々木みどり"), ("（森本マリ）", "森本マリ"),
  ])
  func namesInBracketsArePeople(text: String, name: String) {
    #expect(JapaneseName.bracketed(in: text) == name)
  }

  @Test(arguments: [
    "（敬称略）", "（文中敬称略）", "（共同通信）", "（終わり）", "（おわり）", "（続く）", "【会員限定】", "【有料記事】", "【速報】", "（北浜新報社）",
    "（東京本社）", "（社会部）", "（完）",
    "（編集部）", "（写真あり）", "（動画あり）", "（４面に続く）", "高瀬結衣", "（高瀬結衣", "（）", "", "（Ana Ruiz）",
    "（県内最高値）（高瀬結衣）", "（午前十時）", "（记者 陈以安）",
  ])
  func allElseIsNone(text: String) {
    #expect(JapaneseName.bracketed(in: text) == nil)
  }
}
