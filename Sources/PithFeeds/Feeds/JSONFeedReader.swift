import PithCore
import PithExtract

/// Reads JSON Feed (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedReader {
  let address: String
  let mostItems: Int

  /// - Returns: `nil` where the text is other JSON.
  func feed(in text: [UInt8]) -> Feed? {
    guard let root = JSONReader.value(in: text), let items = root["items"], case .array(let elements) = items,
      isFeed(root, elements)
    else { return nil }
    var feed = Feed(format: .json)
    feed.title = root["title"]?.string.flatMap { FeedText.title($0, markup: .text) }
    feed.siteAddress = link(root["home_page_url"])
    feed.language = root["language"]?.string
    feed.ownAddress = link(root["feed_url"])
    feed.nextPageAddress = link(root["next_url"])
    feed.hubAddresses = root["hubs"]?.elements.compactMap { link($0["url"]) } ?? []
    for element in elements.prefix(mostItems) {
      if let item = item(element) { feed.items.append(item) } else { feed.itemsWithoutAddress += 1 }
    }
    feed.isTruncated = elements.count > mostItems || text.last { $0 > 0x20 } != UInt8(ascii: "}")
    return feed
  }

  /// Whether an object says it is a feed, or looks like one that forgot to say so.
  private func isFeed(_ root: JSONValue, _ items: [JSONValue]) -> Bool {
    if root["version"]?.string?.contains("jsonfeed.org") == true { return true }
    return root["title"] != nil && items.first.map { $0["url"] != nil && $0["id"] != nil } ?? false
  }

  private func item(_ value: JSONValue) -> FeedItem? {
    guard let address = link(value["url"]) ?? link(value["external_url"]) ?? link(absolute: value["id"])
    else {
      return nil
    }
    var item = FeedItem(address: address)
    item.title = value["title"]?.string.flatMap { FeedText.title($0, markup: .text) }
    item.identifier = text(value["id"])
    item.published = date(value["date_published"])
    item.updated = date(value["date_modified"])
    item.hasSummary = ["summary", "content_text", "content_html"].contains { name in
      value[name]?.string?.contains { !$0.isWhitespace } ?? false
    }
    return item
  }

  private func link(_ value: JSONValue?) -> String? {
    value?.string.flatMap { WebLink.resolve($0, against: address) }
  }

  private func link(absolute value: JSONValue?) -> String? {
    value?.string.flatMap { $0.contains("://") ? WebLink.resolve($0, against: nil) : nil }
  }

  /// An id, which version 1.0 lets be a number.
  private func text(_ value: JSONValue?) -> String? {
    if case .number(let digits) = value { return digits }
    return value?.string
  }

  private func date(_ value: JSONValue?) -> PublicationDate? {
    value?.string.flatMap { FeedDate.date(in: $0) }
  }
}
