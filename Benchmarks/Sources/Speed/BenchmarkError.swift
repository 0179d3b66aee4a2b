/// Why there is nothing to measure.
enum BenchmarkError: Error, CustomStringConvertible {
  case noSet(String)
  case programFailed(String, status: Int32)

  var description: String {
    switch self {
    case .noSet(let folder): "there is no set of pages at \(folder)"
    case .programFailed(let program, let status):
      "\(program) ended with status \(status); is it a release build of pith?"
    }
  }
}
