/// Reads the values in a script of JSON-LD, in whatever wrapping content systems put them.
enum LinkedDataScript {
  /// The values, in order: several objects may stand one behind the other.
  static func values(in script: [UInt8]) -> [JSONValue] {
    let values = JSONReader.values(in: script)
    guard values.allSatisfy(isEmpty) else { return values }
    // A template that escaped the script as if it were markup.
    if quotes.contains(where: { ByteSearch.contains($0, in: script[...]) }) {
      return JSONReader.values(in: unescaped(script))
    }
    return values
  }

  private static let quotes = ["&quot;", "&#34;", "&#x22;"].map { Array($0.utf8) }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    if case .object(let members) = value { return members.isEmpty }
    return false
  }

  private static let references = [
    ("&quot;", "\""), ("&#34;", "\""), ("&#x22;", "\""), ("&#39;", "'"), ("&lt;", "<"),
    ("&gt;", ">"), ("&amp;", "&"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func unescaped(_ script: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(script.count)
    var index = 0
    while index < script.count {
      if script[index] == UInt8(ascii: "&"),
        let found = references.first(where: { script[index...].starts(with: $0.0) })
      {
        result += found.1
        index += found.0.count
      } else {
        result.append(script[index])
        index += 1
      }
    }
    return result
  }
}
