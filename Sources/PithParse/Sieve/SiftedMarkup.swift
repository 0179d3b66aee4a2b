import PithCore

/// What the sieve leaves of a page: tags without attributes for libxml2, and beside them what it need not see.
///
/// libxml2 reads an attribute's bytes one by one, checks them as UTF-8 twice, and allocates each value; so
/// attributes go around it. So do the names of elements that it doesn't know, since it formats an error message for
/// each. A tag finds its own again by the place of its `>` in the markup. Text, which it also reads character by character, goes
/// around it too: a letter stands for each stretch of it, and a space for one of white space, which libxml2 leaves out in some places.
struct SiftedMarkup: ~Copyable {
  /// A start tag that has attributes or goes by a false name.
  struct Tag {
    let tag: HTMLTag
    /// The index of its `>` (or `/>`) in `markup`. A space stands before it, so that no
    /// other event of libxml2 comes from the same place.
    let end: Int
    /// Its attributes in `attributes`.
    let attributes: Range<Int>
  }

  /// A stretch of text.
  struct Text {
    /// The index behind the letter or space that stands for it in `markup`.
    let end: Int
    /// Where its bytes end in `text`; they start where those of the text before end.
    var textEnd: Int
  }

  struct Attribute {
    let name: HTMLAttribute
    /// The place of its value in `values`.
    let value: Range<Int>
  }

  /// HTML, ended by a NUL.
  var markup: ByteBuffer
  /// The tags with more to them than their name in `markup`, in document order.
  var tags: [Tag] = []
  var attributes: [Attribute] = []
  /// Attribute values, character references resolved.
  var values: ByteBuffer
  /// The stretches of text, in document order.
  var texts: [Text] = []
  /// Their bytes, character references resolved.
  var text: ByteBuffer
  /// Whether this is the sieve's work, and not a page as it is.
  private(set) var isSifted = true
  /// Whether there is any tag at all.
  var hasTags = false
  /// The scripts that hold data, in document order.
  var dataScripts: [HTMLDocument.DataScript] = []

  /// - Parameter expectedBytes: the size of the page.
  init(expectedBytes: Int) {
    markup = ByteBuffer(capacity: expectedBytes / 4)
    text = ByteBuffer(capacity: expectedBytes / 8)
    values = ByteBuffer(capacity: expectedBytes / 4)
    // A tag with attributes for every 100 bytes of a page, with 1.6 of them, over our corpora.
    tags.reserveCapacity(expectedBytes / 64)
    attributes.reserveCapacity(expectedBytes / 32)
    texts.reserveCapacity(expectedBytes / 64)
  }

  /// A page as it is, for libxml2 to read the whole of.
  init(unsifted text: UnsafeBufferPointer<UInt8>) {
    self.init(expectedBytes: text.count * 2 + 2)
    if let base = text.baseAddress { markup.append(base, count: text.count) }
    markup.append(0)
    hasTags = true
    isSifted = false
  }
}
