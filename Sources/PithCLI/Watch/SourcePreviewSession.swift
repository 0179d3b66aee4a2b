import ArgumentParser
import Glibc
import Pith

/// `pith run --dry-run`: what a run would fetch.
struct SourcePreviewSession {
  private let configuration: Configuration
  private let options: SourceRunOptions
  private let console: Console

  init(_ configuration: Configuration, _ options: SourceRunOptions, _ console: Console) {
    self.configuration = configuration
    self.options = options
    self.console = console
  }

  func run() async throws(ExitCode) {
    let listings: [SourcePreview.Listing]
    do throws(LedgerError) {
      let isThere = access(configuration.state, F_OK) == 0
      let ledger = isThere ? try Ledger(path: configuration.state, readOnly: true) : nil
      listings = try await SourcePreview(configuration, options: options, now: SystemTime.now()).listings(
        ledger)
    } catch {
      console.message(error.description)
      throw .couldNotRun
    }
    var lines: [String] = []
    for listing in listings {
      if let failure = listing.failure {
        console.message("\(listing.source): \(failure.stage): \(failure.detail)")
        continue
      }
      let old = listing.oldCount > 0 ? ", \(listing.oldCount) too old" : ""
      lines.append(
        "# \(listing.source): \(listing.newPages.count) new, \(listing.knownCount) known\(old)".asSingleLine)
      lines += listing.newPages.map { AddressCredentials.removed(from: $0.address).asSingleLine }
    }
    do throws(WriteError) {
      try OutputFile.standardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    } catch {
      guard error.problem != .readerGone else { return }
      console.message(error.description)
      throw .couldNotRun
    }
    if listings.contains(where: { $0.failure != nil }) { throw .someFailed }
  }
}
