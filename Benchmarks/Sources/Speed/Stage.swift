import CLibXML2Tree
import PithCore
import PithExtract
import PithParse

/// Something to time over all pages.
struct Stage: Sendable {
  let name: String
  let run: @Sendable (Pages) throws -> Void

  /// The tree-building parse first: the others are related to it.
  static let all = [
    Stage(name: "libxml2 tree (htmlReadMemory)") { pages in
      let options = Int32(
        HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue)
      for page in pages.bytes {
        page.withUnsafeBytes { buffer in
          let document = htmlReadMemory(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
          xmlFreeDoc(document)
        }
      }
    },
    Stage(name: "parse") { pages in
      for page in pages.bytes { _ = try? HTMLParser().parse(page) }
    },
    Stage(name: "extract") { pages in
      for page in pages.parsed { _ = try? ContentExtractor().extract(page) }
    },
  ]
}
