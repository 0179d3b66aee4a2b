/// Reads the text of a configuration file.
enum ConfigurationText {
  /// The largest file that is taken: some ten thousand sources take 1 MB.
  private static let maximumBytes = 16_000_000

  /// - Throws: why there is no text to be had.
  static func read(_ path: String, log: ProblemLog) throws(ConfigurationError) -> String {
    let file: SmallFile
    // As in `pith check <(sed … pith.yaml)`.
    do { file = try SmallFile(path, maximumBytes: maximumBytes, takesPipes: true) } catch {
      log.report(message(for: error))
      throw failure(log)
    }
    var bytes = file.bytes[...]
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: byteOrderMark) { bytes = bytes.dropFirst(byteOrderMark.count) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    log.report(
      "the file is no text in UTF-8 from here on; save it as UTF-8 in your editor",
      at: place(ofFaultIn: bytes))
    throw failure(log)
  }

  private static func message(for problem: SmallFile.Problem) -> String {
    switch problem {
    case .missing: "there is no such file; check the path"
    case .folder: "this is a folder; name the configuration file in it"
    case .pipe: "this is a pipe, not a file"
    case .tooLarge: "this is too large for a configuration file"
    case .notReadable(let words): "the file cannot be read (\(words))"
    }
  }

  private static func failure(_ log: ProblemLog) -> ConfigurationError { log.error ?? ConfigurationError([]) }

  /// Where the first character stands that is broken.
  private static func place(ofFaultIn bytes: ArraySlice<UInt8>) -> TextPlace {
    var place = TextPlace(line: 1, column: 1)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place = scalar == "\n" ? TextPlace(line: place.line + 1, column: 1) : place.right
    }
    return place
  }
}

extension TextPlace {
  /// The next column.
  fileprivate var right: TextPlace { TextPlace(line: line, column: column + 1) }
}
