/// How a text that is about to be written stands to one that was.
public enum Resemblance: Hashable, Sendable {
  /// Title and text are the same.
  case same(page: Int64)
  /// The text differs in a word or two, and the title is the same or the source another.
  case near(page: Int64)
  /// The page gives itself the address of another one, and their texts are alike.
  case canonical(page: Int64)
}
