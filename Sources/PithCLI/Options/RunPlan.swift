import Pith

/// What is to be done, once flags, defaults and the kind of command are put together.
struct RunPlan: Sendable {
  enum Verbosity: Sendable {
    /// Failures only.
    case quiet
    /// Failures and why pages were skipped, and on a terminal the progress and a summary.
    case normal
    /// Also a line for every input.
    case verbose
  }

  var settings = Settings()
  var destination: Destination
  var format: OutputFormat
  var verbosity: Verbosity
  /// Where what goes over the wire is kept; `nil` for nowhere.
  var archive: WARCWriter? {
    didSet { settings.fetch.recorder = archive }
  }

  /// - Parameter isSeveral: whether more than one article is asked for. Decided by what was asked, not by what
  ///   comes out of it, so that a run's form doesn't depend on which pages fail.
  init(_ options: OutputOptions, isSeveral: Bool) {
    format = options.format.format
    verbosity = options.quiet ? .quiet : options.verbose ? .verbose : .normal
    if let folder = options.output {
      destination = .folder(folder, names: options.name)
    } else {
      destination = .standardOutput(namesSources: isSeveral && !format.isSelfDelimiting)
    }
  }

  var writesToStandardOutput: Bool {
    if case .standardOutput = destination { true } else { false }
  }
}
