import PithFeeds

let valleyPost = "https://valley-post.example/feed"

/// Reads a feed as it came from `valleyPost`.
func feed(_ text: String, contentType: String? = nil) throws -> Feed {
  try feed(Array(text.utf8), contentType: contentType)
}

func feed(_ bytes: [UInt8], contentType: String? = nil) throws -> Feed {
  try FeedParser().parse(bytes, address: valleyPost, contentType: contentType)
}

/// An RSS 2.0 feed of one item with these elements.
func rss(item: String, attributes: String = "") -> String {
  "<?xml version=\"1.0\"?><rss version=\"2.0\" \(attributes)><channel><title>Valley Post</title><item>\(item)</item></channel></rss>"
}

/// The one item of an RSS 2.0 feed.
func rssItem(_ item: String, attributes: String = "") throws -> FeedItem? {
  try feed(rss(item: item, attributes: attributes)).items.first
}
