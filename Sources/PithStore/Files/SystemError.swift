import Glibc

/// The error number of a failed system call.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let number: Int32

  /// What the last failed call of this thread left.
  static var last: SystemError { SystemError(number: errno) }

  /// What the number means, in the C library's words: `No space left on device`.
  var description: String {
    var text = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &text, text.count) == 0 else { return "error \(number)" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Runs a system call again for as long as signals interrupt it.
///
/// - Parameter call: gives a negative number where it fails.
@discardableResult
func systemCall<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let error = SystemError.last
    if error.number != EINTR { throw error }
  }
}
