import ArgumentParser
import Pith

/// The most bytes of something, on the command line: `800000`, `512K`, `5M`, `1G`.
struct ByteLimit: ExpressibleByArgument {
  let bytes: Int

  init(_ bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    guard let count = ByteCount(text: argument) else { return nil }
    bytes = count.bytes
  }

  var defaultValueDescription: String { ByteCount(bytes).description }
}
