extension StringProtocol {
  /// The text with white space collapsed and invisible characters dropped, as `TextCollector` does it for blocks.
  var collapsed: String {
    let bytes = Array(utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var collector = TextCollector(capacity: buffer.count)
      _ = collector.append(buffer)
      return String(decoding: collector.text, as: UTF8.self)
    }
  }
}
