import Glibc
import Synchronization

/// A news site with a feed, whose articles come, change and go as a test wants it.
///
/// It answers conditional requests by entity tags. `/feed` lists what is published, the newest first; `/robots.txt` is not there.
public final class TestNewsSite: Sendable {
  /// An article as its page has it.
  public struct Story: Sendable {
    public var title: String
    public var paragraphs: [String]
    /// The address that the page gives itself; `nil` for none.
    public var canonical: String?
    /// What its feed says of it, in seconds since 1970.
    public var published: Int
    public var updated: Int?
    /// Whether the feed has it.
    public var isListed = true

    public init(title: String, paragraphs: [String], published: Int) {
      self.title = title
      self.paragraphs = paragraphs
      self.published = published
    }
  }

  private struct State {
    var stories: [String: Story] = [:]
    /// Statuses that are answered instead of a page, by path.
    var statuses: [String: Int] = [:]
    /// The path of each request, and the status of its answer.
    var log: [(path: String, status: Int)] = []
  }

  private let state = Mutex(State())

  public init() {}

  /// The sentences of a story that has little to do with others.
  public static func paragraphs(_ topic: String) -> [String] {
    (1...4).map { number in
      "The \(topic) was discussed at length on part \(number) of the meeting, and the council of \(topic) decided that "
        + "the matter number \(number) of the \(topic) has to be looked at again before the summer, said its speaker."
    }
  }

  /// Adds a story, or replaces the one at the path.
  public func publish(_ story: Story, at path: String) {
    state.withLock { $0.stories[path] = story }
  }

  public func change(_ path: String, _ change: (inout Story) -> Void) {
    state.withLock { state in
      guard var story = state.stories[path] else { return }
      change(&story)
      state.stories[path] = story
    }
  }

  /// Has a path answer with a status; `nil` for what it has.
  public func answer(_ path: String, with status: Int?) {
    state.withLock { $0.statuses[path] = status }
  }

  /// The paths that were asked for since the last call, in order, robots.txt left out.
  public func takeRequests() -> [(path: String, status: Int)] {
    state.withLock { state in
      defer { state.log = [] }
      return state.log.filter { $0.path != "/robots.txt" }
    }
  }

  public func response(to request: TestRequest) -> TestResponse {
    state.withLock { state in
      let body = state.statuses[request.path] == nil ? Self.body(of: request.path, state) : nil
      guard let body else {
        let status = state.statuses[request.path] ?? 404
        state.log.append((request.path, status))
        return .status(status)
      }
      let tag = "\"\(Self.hash(body.text))\""
      guard request.header("If-None-Match") != tag else {
        state.log.append((request.path, 304))
        let head = "HTTP/1.1 304 Not Modified\r\nETag: \(tag)\r\n\r\n"
        return TestResponse([.send(Array(head.utf8))], keepsConnection: true)
      }
      state.log.append((request.path, 200))
      let bytes = Array(body.text.utf8)
      let head =
        "HTTP/1.1 200 OK\r\nContent-Type: \(body.type)\r\nETag: \(tag)\r\nContent-Length: \(bytes.count)\r\n\r\n"
      return TestResponse([.send(Array(head.utf8)), .send(bytes)], keepsConnection: true)
    }
  }

  private static func body(of path: String, _ state: State) -> (text: String, type: String)? {
    if path == "/feed" { return (feed(state.stories), "application/atom+xml") }
    return state.stories[path].map { (page($0), "text/html; charset=utf-8") }
  }

  private static func page(_ story: Story) -> String {
    let canonical = story.canonical.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
    let paragraphs = story.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><title>\(story.title)</title>\(canonical)
      <meta property="article:published_time" content="\(date(story.published))"></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <article><h1>\(story.title)</h1>
      \(paragraphs)
      </article><footer><p>All rights reserved.</p></footer></body></html>
      """
  }

  private static func feed(_ stories: [String: Story]) -> String {
    let listed = stories.filter(\.value.isListed).sorted {
      ($1.value.published, $1.key) < ($0.value.published, $0.key)
    }
    let entries = listed.map { path, story in
      """
      <entry><title>\(story.title)</title><link href="\(path)"/><published>\(date(story.published))</published>
      <updated>\(date(story.updated ?? story.published))</updated></entry>
      """
    }
    return
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Site</title>\(entries.joined(separator: "\n"))</feed>"
  }

  /// FNV-1a.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// `2026-01-31T08:05:00Z`
  private static func date(_ time: Int) -> String {
    var instant = time_t(time)
    var parts = tm()
    gmtime_r(&instant, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
