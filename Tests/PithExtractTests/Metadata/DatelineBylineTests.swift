import PithCore
import Testing

@testable import PithExtract

@Suite struct DatelineBylineTests {
  @Test(arguments: [
    ("本报讯（记者 陈以安）3月13日清晨，码头的灯都亮了。", ["陈以安"]), ("〔記者李薇／台北報導〕碼頭的燈昨晚都亮了。", ["李薇"]),
    ("新华社云岭3月13日电（记者陈以安、李明）码头的灯都亮了。", ["陈以安", "李明"]), ("（记者 陈以安 实习生 李明）灯都亮了。", ["陈以安", "李明"]),
    ("(나래=나래통신) 윤서진 기자 = 항구의 등대가 켜졌다.", ["윤서진"]),
  ])
  func theReporterOpensTheText(text: String, names: [String]) {
    #expect(DatelineByline.names(startingText: text) == names)
  }

  @Test(arguments: [
    "码头的灯昨晚都亮了（记者 陈以安）。", "（记者李薇摄）", "（记者从气象局获悉）大风停止。", "(Norvale) The storm closed the pier.",
    "(나래) 항구 = 등대", "",
    "[1] Storm", "（图）灯塔",
  ])
  func otherTextNamesNobody(text: String) {
    #expect(DatelineByline.names(startingText: text) == nil)
  }

  @Test func itIsFoundBelowToolsAndAPicture() throws {
    let tools = "<div>2026/03/13 16:31</div><ul><li><a>分享</a></li></ul><p>燈塔重新亮起，人潮回籠。（記者李薇攝）</p>"
    let text = "<p>〔記者李薇／港都報導〕停了三年的燈塔昨晚重新亮起，入夜後湧入近萬人，市場管理處表示，新的燈已通過測試。</p>"
    let head = "<meta name=author content=港新聞電子報><meta property=og:site_name content=港新聞電子報>"
    #expect(try TestPage.head(head, body: "<h1>港都燈塔亮起</h1>\(tools)\(text)").metadata.authors == ["李薇"])
    #expect(
      try TestPage.head("<meta name=author content=滨湖日报>", body: "<h1>港都燈塔亮起</h1>\(tools)\(text)").metadata
        .authors == ["李薇"])
  }
}
