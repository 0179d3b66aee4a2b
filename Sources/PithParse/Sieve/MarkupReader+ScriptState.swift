import PithCore

/// Finds the data that a program gives to a variable as its first act: `window.__INITIAL_STATE__ = {"article": ...}`,
/// `window.__PRELOADED_STATE__ = JSON.parse("{\"article\": ...}")`.
///
/// Pages that are rendered by script have their article there, and nowhere else.
extension MarkupReader {
  /// Less can hold no article, in bytes.
  private static let smallestState = 400
  /// The data stands no further behind the start of the program, in bytes.
  private static let longestAssignment = 120
  private static let jsonParse = Array("JSON.parse(".utf8)

  /// The data that a program starts with, as JSON; `nil` for one that starts otherwise.
  func scriptState(in range: Range<Int>) -> [UInt8]? {
    guard range.count >= Self.smallestState else { return nil }
    let program = span(range)
    guard let sign = program.prefix(Self.longestAssignment).firstIndex(of: UInt8(ascii: "=")),
      isVariable(program.prefix(upTo: sign))
    else { return nil }
    var value = skipSpaces(sign + 1, of: program)
    if program[value...].starts(with: Self.jsonParse) {
      value = skipSpaces(value + Self.jsonParse.count, of: program)
      guard value < program.endIndex, program[value] == UInt8(ascii: "\"") else { return nil }
      return unquoted(program[(value + 1)...])
    }
    guard value < program.endIndex, program[value] == UInt8(ascii: "{") else { return nil }
    // The members of an object that is no data have names without quotation marks.
    let member = skipSpaces(value + 1, of: program)
    guard member < program.endIndex, program[member] == UInt8(ascii: "\"") else { return nil }
    return Array(program[value...])
  }

  /// Whether a text names a variable and nothing else: `window.__DATA__ `, `var data`, `window["data"]`.
  private func isVariable(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !text.isEmpty
      && text.allSatisfy { byte in
        byte.isASCIILetter || byte.isHTMLSpace || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || "._$[]\"'".utf8.contains(byte)
      }
  }

  private func skipSpaces(_ index: Int, of program: UnsafeBufferPointer<UInt8>) -> Int {
    var index = index
    while index < program.endIndex, program[index].isHTMLSpace { index += 1 }
    return index
  }

  /// A string of a program up to its closing quotation mark, of whose escapes only those of quotation marks, backslashes and slashes
  /// are resolved: the others are the JSON's own by then, `\\n`, or of no matter for it, `\n`.
  private func unquoted(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex {
        let next = text[index + 1]
        if "\"\\/'".utf8.contains(next) {
          result.append(next)
          index += 2
          continue
        }
        if next == UInt8(ascii: "n") || next == UInt8(ascii: "r") || next == UInt8(ascii: "t") {
          result.append(UInt8(ascii: " "))
          index += 2
          continue
        }
      }
      result.append(text[index])
      index += 1
    }
    return result
  }
}
