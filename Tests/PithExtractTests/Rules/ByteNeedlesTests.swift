import Testing

@testable import PithExtract

@Suite struct ByteNeedlesTests {
  private static let needles = ByteNeedles(["date", "Time", "ublish", "rtime", "tim"])

  @Test(arguments: [
    "date", "update", "date-line", "xTime", "pubTime", "published", "airtime", "overtime", "tim",
  ])
  func anyOfThemIsFoundAnywhere(text: String) {
    #expect(Self.needles.isFound(in: Array(text.utf8)[...]))
  }

  @Test(arguments: ["", "d", "da", "dat", "dae", "TIME", "ublis", "dublin", "ti m", "Dat e", "ärti"])
  func whatIsLikeOneIsNone(text: String) {
    #expect(!Self.needles.isFound(in: Array(text.utf8)[...]))
  }

  @Test func aPartOfALargerTextIsReadByItself() {
    let text = Array("update date".utf8)
    #expect(!Self.needles.isFound(in: text[3..<10]))
    #expect(Self.needles.isFound(in: text[3..<11]))
  }

  @Test func ofNoneNothingIsFound() {
    #expect(!ByteNeedles([]).isFound(in: Array("date".utf8)[...]))
  }
}
