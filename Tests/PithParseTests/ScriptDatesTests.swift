import PithCore
import Testing

@testable import PithParse

@Suite struct ScriptDatesTests {
  private func dates(_ program: String, type: String = "") throws -> [String] {
    let page = "<body><p>Text</p><script\(type)>\(program)</script></body>"
    return try HTMLParser().parse(Array(page.utf8)).document.dataScripts.filter { $0.kind == .date }.map {
      "\($0.id ?? "") \(String(decoding: $0.content, as: UTF8.self))"
    }
  }

  @Test(arguments: [
    (#"var publish_time = "2026-03-11" || "";"#, "publish_time 2026-03-11"),
    (#"createTime='2026-03-11 08:50'"#, "createTime 2026-03-11 08:50"),
    (#"x={"datePublished" : "2026-03-11T08:50:00Z"}"#, "datePublished 2026-03-11T08:50:00Z"),
    (#"{articlePublishDate:"2026/03/11"}"#, "articlePublishDate 2026/03/11"),
    (#"s="{\"pubDate\":\"2026-03-11\",\"a\":1}""#, "pubDate 2026-03-11"),
  ])
  func variablesOfPublicationAreSetAside(program: String, expected: String) throws {
    #expect(try dates(program) == [expected])
    #expect(try dates(program, type: " type='text/javascript'") == [expected])
  }

  @Test(arguments: [
    #"var version = "2026-03-11""#, #"var publish_time = "2026""#, #"publish_time = 20260311"#,
    #""2026-03-11""#,
    #"lastPublishDate="2026-03-11""#, #"publish_time = "2x""#, #"2"#, #"= "2026-03-11""#, "",
  ])
  func allElseIsNone(program: String) throws {
    #expect(try dates(program) == [])
  }

  @Test func programsOfManyDatesGiveAFew() throws {
    let many = String(repeating: #"a({pubDate:"2026-03-11"});"#, count: 20_000)
    #expect(try dates(many).count == 12)
  }
}
