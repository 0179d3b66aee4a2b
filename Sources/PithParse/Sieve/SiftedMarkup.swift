import PithCore

/// What the sieve leaves of a page: tags without attributes and text for libxml2, and beside them what it need not see.
///
/// libxml2 reads an attribute's bytes one by one, checks them as UTF-8 twice, and allocates each value; so
/// attributes go around it. A tag finds its own again by the place of its `>` in the markup.
struct SiftedMarkup: ~Copyable {
  /// A start tag that has attributes.
  struct Tag {
    /// The index of its `>` (or `/>`) in `markup`. A space stands before it, so that no
    /// other event of libxml2 comes from the same place.
    let end: Int
    /// Its attributes in `attributes`.
    let attributes: Range<Int>
  }

  struct Attribute {
    let name: HTMLAttribute
    /// The place of its value in `values`.
    let value: Range<Int>
  }

  /// HTML, ended by a NUL.
  var markup: ByteBuffer
  /// The tags with attributes, in document order.
  var tags: [Tag] = []
  var attributes: [Attribute] = []
  /// Attribute values, character references resolved.
  var values: ByteBuffer
  /// The scripts that hold data, in document order.
  var dataScripts: [HTMLDocument.DataScript] = []

  /// - Parameter expectedBytes: the size of the page.
  init(expectedBytes: Int) {
    markup = ByteBuffer(capacity: expectedBytes / 2)
    values = ByteBuffer(capacity: expectedBytes / 4)
    // A tag with attributes for every 100 bytes of a page, with 1.6 of them, over our corpora.
    tags.reserveCapacity(expectedBytes / 64)
    attributes.reserveCapacity(expectedBytes / 32)
  }

  /// A page as it is, for libxml2 to read the whole of.
  init(unsifted text: UnsafeBufferPointer<UInt8>) {
    self.init(expectedBytes: text.count * 2 + 2)
    if let base = text.baseAddress { markup.append(base, count: text.count) }
    markup.append(0)
  }
}
