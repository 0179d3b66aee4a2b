import Pith
import Synchronization

/// Standard error: messages a line each, and below them the progress of the run where a terminal shows it.
///
/// The progress line is redrawn in place and wiped before a message is written, so messages stand above it.
final class Console: Sendable {
  /// Whether `show(_:)` draws anything.
  let showsProgress: Bool
  private let terminal: Terminal
  /// The progress line that stands on the terminal now.
  private let drawn = Mutex<String?>(nil)

  init(showsProgress: Bool, terminal: Terminal = .standardError) {
    self.showsProgress = showsProgress
    self.terminal = terminal
  }

  /// Writes a message, as one line whatever it holds.
  func message(_ text: String) {
    drawn.withLock { drawn in
      let wiped = drawn == nil ? "" : Self.wipe
      terminal.write(wiped + "pith: " + text.asSingleLine + "\n" + (drawn ?? ""))
    }
  }

  /// Says that a page came without a check of its server's certificate.
  func tellUncheckedUse(of address: String) {
    message("\(address): the certificate of this host is not checked, so the page may be anybody's")
  }

  /// Writes lines as they are, each of them one line whatever it holds.
  func table(_ lines: [String]) {
    drawn.withLock { drawn in
      let wiped = drawn == nil ? "" : Self.wipe
      terminal.write(wiped + lines.map { $0.asSingleLine + "\n" }.joined() + (drawn ?? ""))
    }
  }

  /// Draws the progress.
  func show(_ progress: ProgressLine) {
    guard showsProgress else { return }
    drawn.withLock { drawn in
      // The last column stays free: a line that fills it wraps on some terminals.
      let line = progress.text(columns: terminal.columns - 1)
      terminal.write(Self.wipe + line)
      drawn = line
    }
  }

  /// Wipes the progress line.
  func clearProgress() {
    drawn.withLock { drawn in
      guard drawn != nil else { return }
      terminal.write(Self.wipe)
      drawn = nil
    }
  }

  /// To the first column, then erase to the end of the line (ECMA-48).
  private static let wipe = "\r\u{1B}[K"
}
