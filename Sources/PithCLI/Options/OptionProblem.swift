/// Why the value of an option is none, as a sentence that names the option.
struct OptionProblem: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
