/// The place in a page where a value of its metadata stands.
enum MetadataSource: Hashable, CustomStringConvertible {
  /// A member of the JSON-LD object that describes the article: `headline`.
  case linkedData(String)
  /// A `meta` element, by its name: `og:title`.
  case meta(String)
  /// An element with this `itemprop`.
  case microdata(String)
  /// An element, or an attribute of one: `h1`, `html lang`.
  case element(String)
  /// What the page shows its readers: `byline`, `dateline`, `text`.
  case visible(String)
  /// A variable of a program of the page: `publish_time`.
  case script(String)
  /// The address of the page.
  case address

  /// The place, as a reader of the page's source would look it up.
  var description: String {
    switch self {
    case .linkedData(let member): "JSON-LD \(member)"
    case .meta(let name): "meta \(name)"
    case .microdata(let property): "itemprop \(property)"
    case .script(let name): "script \(name)"
    case .element(let name), .visible(let name): name
    case .address: "address"
    }
  }
}
