package import PithCore

extension FetchedPage {
  /// The page that a response brings.
  ///
  /// - Parameter receivedUnixSeconds: when it came, for servers that don't say when they sent it.
  package init(_ request: PageRequest, _ response: FetchResponse, receivedUnixSeconds: Int?) {
    self.init(
      request: request, bytes: response.body, url: response.url, status: response.status,
      contentType: response.headers["content-type"],
      fetchedUnixSeconds: response.sentUnixSeconds ?? receivedUnixSeconds)
    for field in response.headers.fields {
      let name = field.name.lowercased()
      if NoticeHeaders.names.contains(name) { noticeHeaders[name] = field.value }
    }
  }
}
