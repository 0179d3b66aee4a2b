import PithCore
import Testing

@Suite struct ByteCountTests {
  @Test(arguments: [
    ("800000", 800_000), ("512K", 512_000), ("5M", 5_000_000), ("1G", 1_000_000_000), ("1", 1),
  ])
  func readsNumbersWithUnits(argument: String, bytes: Int) {
    #expect(ByteCount(text: argument)?.bytes == bytes)
  }

  @Test(arguments: ["", "M", "0", "-5", "5MB", "5 M", "1.5M", "99999999999999999999", "9999999999999999G"])
  func refusesWhatIsNoNumberOfBytes(argument: String) {
    #expect(ByteCount(text: argument) == nil)
  }

  @Test(arguments: [(20_000_000, "20M"), (512_000, "512K"), (1_234, "1234")])
  func showsTheShortestExactForm(bytes: Int, text: String) {
    #expect(ByteCount(bytes).description == text)
  }
}
