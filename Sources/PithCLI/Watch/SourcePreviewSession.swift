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
        guard listing.waitingCount > 0 else { continue }
      }
      lines.append("# \(listing.source): \(Self.summary(of: listing))".asSingleLine)
      lines += listing.addresses.map { AddressCredentials.removed(from: $0).asSingleLine }
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

  /// What a source lists, and what is due beside it, as far as there is any.
  private static func summary(of listing: SourcePreview.Listing) -> String {
    let enlistment = listing.enlistment
    var parts =
      listing.isDue ? ["\(enlistment.newCount) new", "\(enlistment.knownCount) known"] : ["not due itself"]
    let others = [
      (enlistment.changedCount, "changed"), (enlistment.oldCount, "too old"),
      (listing.waitingCount, "from before"), (listing.leftCount, "left to later runs"),
    ]
    parts += others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.joined(separator: ", ")
  }
}
