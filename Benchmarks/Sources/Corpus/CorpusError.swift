/// Why a set can't be read.
public enum CorpusError: Error, CustomStringConvertible {
  case noSet(String)

  public var description: String {
    switch self {
    case .noSet(let folder): "there is no set of pages at \(folder): no gold.jsonl in it"
    }
  }
}
