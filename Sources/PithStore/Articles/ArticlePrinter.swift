import Glibc
public import PithCore
import Synchronization

/// Prints articles one after the other, most often to standard output.
public final class ArticlePrinter: Sendable {
  private enum State {
    case empty
    case hasArticles
    case readerGone
  }

  private let descriptor: Int32
  private let separator: [UInt8]
  private let state = Mutex(State.empty)

  /// - Parameters:
  ///   - descriptor: stays open. The process must ignore `SIGPIPE`, or it ends when the reader goes.
  ///   - separator: what stands between two articles.
  public init(to descriptor: Int32 = 1, separator: [UInt8] = []) {
    self.descriptor = descriptor
    self.separator = separator
  }

  /// Whether the program that reads the output has closed it (as `head` does), so that going on is no use.
  public var isReaderGone: Bool { state.withLock { $0 == .readerGone } }

  /// Prints an article. Where that fails, a part of it may have been printed.
  public func print(_ rendered: RenderedArticle) throws(WriteError) -> WrittenArticle {
    do {
      try state.withLock { state throws(SystemError) in
        if state == .readerGone { throw SystemError(number: EPIPE) }
        let bytes = state == .hasArticles ? separator + rendered.bytes : rendered.bytes
        state = .hasArticles
        do throws(SystemError) {
          try write(bytes)
        } catch {
          if error.number == EPIPE { state = .readerGone }
          throw error
        }
      }
    } catch {
      throw WriteError(path: "standard output", error)
    }
    return WrittenArticle(request: rendered.article.request, path: nil, byteCount: rendered.bytes.count)
  }

  private func write(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
      try writeAll(of: UnsafeRawBufferPointer(bytes), to: descriptor)
    }
  }
}
