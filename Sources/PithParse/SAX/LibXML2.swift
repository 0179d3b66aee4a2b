import CLibXML2

/// What libxml2 needs before its first use, by whatever target.
package enum LibXML2 {
  /// Readies libxml2, once for the process and before its first use.
  ///
  /// libxml2 2.9 readies itself at the first use of each part, without a lock: two threads that parse the first pages at the
  /// same moment can make its dictionary's mutex twice and then wait for each other for ever. `xmlInitParser` doesn't make that
  /// mutex; the first dictionary does.
  package static let readiness: Void = {
    xmlInitParser()
    xmlDictFree(xmlDictCreate())
  }()
}
