import Foundation

/// How well a text agrees with its gold text: words as a multiset, as in WCXB.
struct WordScore {
  let precision: Double
  let recall: Double

  var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  init(_ text: String, gold: String) {
    let found = Self.words(text)
    let wanted = Self.words(gold)
    guard !wanted.isEmpty, !found.isEmpty else {
      (precision, recall) = wanted.isEmpty && found.isEmpty ? (1, 1) : (0, 0)
      return
    }
    let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
    precision = Double(common) / Double(found.values.reduce(0, +))
    recall = Double(common) / Double(wanted.values.reduce(0, +))
  }

  /// The words of a text with their counts: runs of letters, digits and underscores, in lower case.
  private static func words(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if isWord(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        counts[word, default: 0] += 1
        word = ""
      }
    }
    if !word.isEmpty { counts[word, default: 0] += 1 }
    return counts
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
