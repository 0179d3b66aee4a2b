import PithCore
import Testing

@testable import PithParse

/// Data that a program gives to a variable before all else.
@Suite struct ScriptStateTests {
  private func states(_ program: String) throws -> [String] {
    let page = "<body><p>Text</p><script>\(program)</script></body>"
    return try HTMLParser().parse(Array(page.utf8)).document.dataScripts.filter { $0.kind == .state }
      .map { String(decoding: $0.content, as: UTF8.self) }
  }

  /// An object of more than four hundred bytes.
  private static let body = String(repeating: "The ferry left the quay at nine. ", count: 20)
  private static let object = "{\"article\": {\"body\": \"\(body)\"}}"

  @Test(arguments: [
    "window.__INITIAL_STATE__ = ", "window.__DATA__=", " var data = ", "\n  self.__STATE__ =\n  ",
    "window['state']=", "const $page = ",
  ])
  func anObjectIsSetAside(variable: String) throws {
    #expect(try states(variable + Self.object + ";") == [Self.object + ";"])
  }

  @Test func anObjectInAStringIsSetAsideAsItIsParsed() throws {
    let quoted = Self.object.replacing("\"", with: "\\\"").replacing("nine.", with: "nine.\\\\n")
    let state = try #require(states("window.__STATE__ = JSON.parse(\"\(quoted)\");").first)
    #expect(state == Self.object.replacing("nine.", with: "nine.\\n"))
  }

  @Test(arguments: [
    "if (a) { window.b = \(object) }", "run({\"a\": \(object)})", "window.data = [\(object)]",
    "window.data = {article: \(object)}", "window.data = \"\(body)\"",
    "window.data = JSON.parse('\(object)')",
    "window.data = {\"a\": 1}", "= \(object)", "window.data", "window.data = JSON.parse(",
    "var a = function() { return \(object) }",
  ])
  func otherProgramsAreNoData(program: String) throws {
    #expect(try states(program).isEmpty)
  }

  @Test func aDateInItIsFoundStill() throws {
    let page = "<script>window.data = {\"pubDate\": \"2026-03-11\", \"body\": \"\(Self.body)\"}</script>"
    #expect(try HTMLParser().parse(Array(page.utf8)).document.dataScripts.map(\.kind) == [.state, .date])
  }
}
