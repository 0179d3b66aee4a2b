import PithCore
import Testing

@testable import PithExtract

@Suite struct EastAsianBylineTests {
  @Test(arguments: [
    ("作者：陈以安", ["陈以安"]), ("作者: 陈以安 李明", ["陈以安", "李明"]), ("文／陈以安", ["陈以安"]), ("文/陈以安 图/李明", ["陈以安"]),
    ("记者 陈以安", ["陈以安"]), ("云岭日报记者 陈以安", ["陈以安"]), ("本报记者：陈以安、李明 报道", ["陈以安", "李明"]),
    ("云岭日报记者 陈以安 通讯员 李明", ["陈以安"]), ("（记者 陈以安）", ["陈以安"]), ("文汇日报记者 陈以安 摄影报道", ["陈以安"]),
    ("作者：陈以安 编辑：何苗", ["陈以安"]), ("作者：约翰·史密斯", ["约翰·史密斯"]), ("撰文：陈以安 2026-03-11", ["陈以安"]),
    ("記者李薇／台北報導", ["李薇"]), ("〔記者李薇／台北報導〕", ["李薇"]), ("記者 李薇", ["李薇"]),
    ("文・水野花子", ["水野花子"]), ("文・水野 花子", ["水野 花子"]), ("記者・水野花子", ["水野花子"]), ("取材・文／水野花子", ["水野花子"]),
    ("（取材・文＝水野さくら）", ["水野さくら"]), ("執筆：水野 花子", ["水野 花子"]),
    ("윤서진 기자", ["윤서진"]), ("글 윤서진 기자", ["윤서진"]), ("기자명 윤서진 기자", ["윤서진"]), ("글: 윤서진", ["윤서진"]),
    ("글·사진 윤서진 기자", ["윤서진"]),
    ("윤서진 기자 seojin@narae.example", ["윤서진"]), ("윤서진 기자 | 입력 2026.03.11 09:15", ["윤서진"]),
    ("[윤서진 특파원]", ["윤서진"]),
    ("【聯報∕記者李薇∕石鎮報導】", ["李薇"]), ("聯報／記者 李薇", ["李薇"]),
    ("云岭日报 记者 陈以安／竹溪即时报道", ["陈以安"]), ("云岭新闻记者 陈以安 实习生 李明", ["陈以安", "李明"]),
    ("ライター：水野花子", ["水野花子"]), ("水野さくら 記者", ["水野さくら"]), ("文＝水野さくら", ["水野さくら"]),
    ("나래신문 윤서진 기자", ["윤서진"]), ("윤서진기자", ["윤서진"]), ("文・水野花子 写真・森太郎", ["水野花子"]),
  ])
  func namesStandBehindLabels(byline: String, names: [String]) {
    #expect(EastAsianByline.names(in: byline) == names)
    #expect(Byline.names(in: byline) == names)
  }

  @Test(arguments: [
    "记者从县气象局获悉，大风明天停止。", "记者获悉", "云岭日报记者昨天在码头看到，灯都亮了。", "作者：我们不知道谁写的这一封信", "文字很小，看不清楚。",
    "文 章", "文化局说：灯塔今年不会开放。", "記者は港で船を見た。", "文・字が小さくて読めなかったと語る人もいた", "그는 전직 기자 출신이다.", "전직 기자", "사회부기자",
    "経済部 記者", "地元 記者", "사진 뉴스", "어제 홍길동 기자", "신문 기자", "글 쓰는 시간",
    "윤서진 기자는 항구에서 배를 보았다.", "글: 항구의 등대가 모두 꺼진 밤", "", "[", "(Norvale)",
  ])
  func sentencesAreNone(text: String) {
    #expect(EastAsianByline.names(in: text) ?? [] == [])
  }

  @Test func aJapaneseNameInBracketsIsAByline() {
    #expect(Byline.names(in: "【水野花子】") == ["水野花子"])
    #expect(Byline.names(in: "【会員限定】") == [])
  }

  @Test func aNameThatTouchesReporterCountsInABylineAlone() {
    #expect(Byline.names(in: "作者： 记者陈以安") == ["陈以安"])
    #expect(Byline.names(in: "记者陈以安") == ["陈以安"])
    #expect(EastAsianByline.names(in: "记者陈以安") == nil)
  }

  @Test func namesAloneStandInAChineseByline() {
    #expect(Byline.names(in: "陈以安　李明远") == ["陈以安", "李明远"])
    #expect(Byline.names(in: "水野 花子") == ["水野 花子"])
    #expect(EastAsianByline.chineseNames(in: "新华社 人民网") == nil)
  }

  @Test func labelsWithoutANameCreditNobody() {
    #expect(Byline.credits(in: "作者：我们不知道谁写的这一封信").isEmpty)
  }

  @Test(arguments: [
    "<div><span>2026-03-11 08:32</span><span>来源：云岭日报</span><span>作者：陈以安</span><span>字号：<a>大</a></span></div>",
    "<p>2026-04-20 08:32 来源：云岭日报 作者：陈以安</p>", "<p>云岭日报记者 陈以安</p>",
    "<ul><li>댓글 0</li><li>陈以安 기자</li><li>文／陈以安</li></ul>",
  ])
  func theyAreFoundBelowTheHeadline(line: String) throws {
    #expect(try TestPage.body("<h1>云岭县老灯塔重新亮起</h1>\(line)<p>码头的灯都亮了。</p>").metadata.authors == ["陈以安"])
  }

  @Test func sentencesBelowTheHeadlineNameNobody() throws {
    let body = "<h1>云岭县老灯塔重新亮起</h1><p>记者从县气象局获悉，大风停止。</p><p>记者昨天到码头。</p>"
    #expect(try TestPage.body(body).metadata.authors == [])
  }
}
