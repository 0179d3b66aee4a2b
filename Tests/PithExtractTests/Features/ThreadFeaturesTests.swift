import Testing

@testable import PithExtract

@Suite struct ThreadFeaturesTests {
  private static let thread = """
    <p>Ray</p><ul><li><p>Cod fell</p><p>Reply</p><p>2 hours ago</p></li><li><p>Eel</p><p>3 hours ago</p></li></ul>
    """

  static let cases = [
    FeatureCase(
      thread, on: "Eel",
      [.threadReplies: 0.5, .threadDates: 1, .threadCount: 2, .threadRepliesOutside: 0.5, .repliesBefore: 1]),
    FeatureCase(
      thread, on: "Ray",
      [.threadReplies: -1, .threadDates: -1, .threadCount: 0, .threadRepliesOutside: 0, .repliesBefore: 0]),
    // The thread that a block stands in holds no button, the one around it does.
    FeatureCase(
      "<div><p>Cod</p><ul><li>Eel</li><li>Ray</li></ul></div><div><p>Reply</p></div>", on: "Eel",
      [.threadReplies: 0, .threadCount: 2, .threadRepliesOutside: 0.5]),
    // Text of some length that has the word in it is no button.
    FeatureCase(
      "<ul><li>Cod fell</li><li>The harbour master did not reply to the letter of the skippers</li></ul>",
      on: "Cod fell", [.threadReplies: 0, .threadCount: 2]),
  ]

  @Test(arguments: cases) func contributionsWithButtonsAreCounted(example: FeatureCase) throws {
    try example.check()
  }
}
