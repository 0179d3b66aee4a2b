/// Where elements end whose content is not markup.
extension MarkupReader {
  /// The start of the end tag of a name, from here on; the end of the text where there is none.
  ///
  /// - Parameters:
  ///   - name: the element's name in lower case, behind `</`.
  ///   - isInNoscript: whether the end tag of a `noscript` ends the element as well. That is raw text to browsers, so what it leaves open
  ///     ends with it: `<noscript><iframe src=x /></noscript>`.
  func endOfRawText(_ name: StaticString, isInNoscript: Bool = false) -> Int {
    var index = position
    while true {
      index = next(UInt8(ascii: "<"), from: index)
      guard index < end else { return end }
      if isEndTag(name, at: index) || isInNoscript && isEndTag("</noscript", at: index) { return index }
      index += 1
    }
  }

  /// The start of the end tag of a script's content, which starts here.
  ///
  /// Between `<!--` and `-->`, a script start tag hides the next end tag: the "script data escaped" and "double
  /// escaped" states of the HTML Standard.
  func endOfScript() -> Int {
    var index = position
    while true {
      index = next(UInt8(ascii: "<"), from: index)
      guard index < end else { return end }
      if isEndTag("</script", at: index) { return index }
      guard has("<!--", at: index) else {
        index += 1
        continue
      }
      // The two hyphens may be those of the end, `-->`, as well.
      index = endOfEscapedScript(from: index + 2)
      guard index < end else { return end }
      if isEndTag("</script", at: index) { return index }
    }
  }

  /// The index behind the `-->` that ends an escaped part of a script, or that of the script's end tag in it.
  private func endOfEscapedScript(from start: Int) -> Int {
    var index = start
    var isDoubleEscaped = false
    while index < end {
      switch base[index] {
      case UInt8(ascii: "-") where has("-->", at: index):
        return index + 3
      case UInt8(ascii: "<") where isEndTag("</script", at: index):
        if !isDoubleEscaped { return index }
        isDoubleEscaped = false
      case UInt8(ascii: "<") where has("<script", at: index) && isNameEnd(at: index + 7):
        isDoubleEscaped = true
      default:
        break
      }
      index += 1
    }
    return end
  }

  /// Whether an end tag that starts with a text, such as `</script`, stands at an index.
  func isEndTag(_ start: StaticString, at index: Int) -> Bool {
    let nameEnd = index + start.utf8CodeUnitCount
    return nameEnd < end && has(start, at: index) && isNameEnd(at: nameEnd)
  }
}
