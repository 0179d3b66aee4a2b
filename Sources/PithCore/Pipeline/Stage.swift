/// One step of the way from an address to an article: takes an input, gives an output, or ends the input.
///
/// A stage is a thin adapter over a plain type that also works alone (`PageFetcher`, `HTMLParser`,
/// `ContentExtractor`, `ArticleWriter`). It maps that type's own error to a `StageExit`, once. Stages
/// compose with `then(_:)`, and are wrapped by `limited(to:)`, `retrying(_:)` and `inInputOrder()`;
/// a `Pipeline` runs the whole over many inputs:
///
///     let stage = FetchStage(fetcher).limited(to: 16).retrying(.twice)
///       .then(ParseStage(parser)).then(ExtractStage(extractor)).then(WriteStage(writer))
///     let report = await Pipeline(stage, maximumInFlight: 32).run(requests)
///
/// One value of a stage serves many inputs at once, so a stage holds no state of a single input.
public protocol Stage<Input, Output>: Sendable {
  /// What the stage takes.
  associatedtype Input: Sendable
  /// What the stage gives to the next one.
  associatedtype Output: Sendable

  /// Processes one input.
  ///
  /// - Throws: `StageExit.skipped` where the input is left out by decision, `StageExit.failed` where
  ///   something went wrong. A stage that notices cancellation throws `StageExit.failed(.cancelled(in:))`.
  func run(_ input: Input) async throws(StageExit) -> Output
}
