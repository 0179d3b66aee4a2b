/// Gives text a style, or leaves it plain where output is not coloured.
struct Paint {
  let isColored: Bool

  func callAsFunction(_ text: String, _ style: TextStyle) -> String {
    isColored ? style(text) : text
  }
}
