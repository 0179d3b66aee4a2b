import PithCore
import PithExtract

/// An item while its elements are read.
struct FeedItemDraft {
  /// What gives the address, the better ones last.
  enum Origin: Int, Comparable {
    /// A `guid` that may be one, Atom's `id`, `rdf:about`.
    case identifier
    /// Atom's link to something other than HTML.
    case otherLink
    /// The link.
    case pageLink
    /// The link as it was before a service counted its readers.
    case originalLink

    static func < (first: Origin, second: Origin) -> Bool { first.rawValue < second.rawValue }
  }

  private let about: String?
  private var best: (address: String, origin: Origin)?
  var title: String?
  var identifier: String?
  var published: PublicationDate?
  /// What stands for the date of publication where there is none.
  var created: PublicationDate?
  var updated: PublicationDate?
  var hasSummary = false

  /// - Parameter about: `rdf:about`.
  init(about: String?) {
    self.about = about
  }

  /// Takes an address where none of the same or a better origin is there.
  mutating func offer(_ address: String, _ origin: Origin) {
    guard best.map({ $0.origin < origin }) ?? true else { return }
    best = (address, origin)
  }

  /// The item; `nil` where it has no address.
  func item(baseAddress: String) -> FeedItem? {
    guard let address = best?.address ?? about.flatMap({ WebLink.resolve($0, against: baseAddress) }) else {
      return nil
    }
    var item = FeedItem(address: address)
    item.title = title
    item.identifier = identifier ?? about
    item.published = published ?? created
    item.updated = updated
    item.hasSummary = hasSummary
    return item
  }
}
