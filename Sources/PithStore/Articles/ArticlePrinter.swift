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
  private let namesSources: Bool
  private let state = Mutex(State.empty)

  /// - Parameters:
  ///   - descriptor: stays open. The process must ignore `SIGPIPE`, or it ends when the reader goes.
  ///   - namesSources: whether a line `==> SOURCE <==` stands before each article, and an empty one between
  ///     two, as `head` and `tail` print several files. For formats that aren't `isSelfDelimiting`.
  public init(to descriptor: Int32 = 1, namesSources: Bool = false) {
    self.descriptor = descriptor
    self.namesSources = namesSources
  }

  /// Whether the program that reads the output has closed it (as `head` does), so that going on is no use.
  public var isReaderGone: Bool { state.withLock { $0 == .readerGone } }

  /// Prints an article. Where that fails, a part of it may have been printed.
  public func print(_ rendered: RenderedArticle) throws(WriteError) -> WrittenArticle {
    do {
      try state.withLock { state throws(SystemError) in
        if state == .readerGone { throw SystemError(number: EPIPE) }
        let heading = namesSources ? heading(of: rendered, isFirst: state == .empty) : []
        state = .hasArticles
        do throws(SystemError) {
          try write(heading + rendered.bytes)
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

  private func heading(of rendered: RenderedArticle, isFirst: Bool) -> [UInt8] {
    let source = rendered.article.request.source.description.asSingleLine
    return Array("\(isFirst ? "" : "\n")==> \(source) <==\n".utf8)
  }

  private func write(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
      try writeAll(of: UnsafeRawBufferPointer(bytes), to: descriptor)
    }
  }
}
