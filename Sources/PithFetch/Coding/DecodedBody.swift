/// A body that is being decompressed, up to a limit.
struct DecodedBody {
  private(set) var bytes: [UInt8] = []
  let maximumBytes: Int
  /// How much is decompressed at a time, in bytes.
  static let chunkSize = 65_536

  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  /// Has a decoder write a chunk.
  ///
  /// - Parameter fill: writes into the memory and says how many bytes it wrote.
  mutating func append(_ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int) throws(FetchError.Cause) {
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in count = fill(buffer) }
    guard bytes.count + chunk.count <= maximumBytes else { throw .bodyTooLarge(limitBytes: maximumBytes) }
    bytes += chunk
  }
}
