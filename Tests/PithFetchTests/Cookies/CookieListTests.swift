import PithTestServer
import Testing

@testable import PithFetch

@Suite struct CookieListTests {
  @Test("Cookies are read; comments and empty lines are not, and a cookie that scripts may not read is one")
  func lines() throws {
    let text = """
      # Netscape HTTP Cookie File

      .news.example\tTRUE\t/\tFALSE\t0\tconsent\tyes
      #HttpOnly_news.example\tFALSE\t/\tTRUE\t1900000000\tsession\tabc
      news.example\tFALSE\t/\tFALSE\t0\tempty
      """
    let list = try CookieList(text: text)
    #expect(list.lines.count == 3)
    #expect(list.lines.last == "news.example\tFALSE\t/\tFALSE\t0\tempty\t")
  }

  @Test(
    "A line that is no cookie is named",
    arguments: [
      "consent=yes", "news.example TRUE / FALSE 0 a b", "a\tb\tc\td\te\tf\tg", "\tTRUE\t/\tFALSE\t0\ta\tb",
    ])
  func noCookie(_ line: String) {
    #expect(throws: CookieList.Problem.noCookie(line: 2)) { try CookieList(text: "# first\n\(line)\n") }
  }

  @Test("A byte order mark is no part of the first cookie")
  func byteOrderMark() throws {
    let line = ".news.example\tTRUE\t/\tFALSE\t0\tconsent\tyes"
    #expect(try CookieList(text: "\u{FEFF}\(line)\n").lines == [line])
    #expect(try CookieList(text: "\u{FEFF}# first\n\(line)\n").lines == [line])
  }

  @Test("A file that is not there, or is a folder, is a problem in the system's words")
  func missing() {
    #expect(throws: CookieList.Problem.notReadable("No such file or directory")) {
      try CookieList(file: "/nowhere/cookies.txt")
    }
    #expect(throws: CookieList.Problem.notReadable("Is a directory")) { try CookieList(file: "/") }
  }
}

@Suite(.timeLimit(.minutes(10))) struct CookieTests {
  @Test("A cookie goes back to the host that set it, in later fetches too, and to no other")
  func withinARun() async throws {
    let server = try TestServer { request in
      request.path == "/set" ? .body([], headers: ["Set-Cookie: seen=yes; Path=/"]) : .html("<p>x</p>")
    }
    let fetcher = PageFetcher(settings: .direct)
    _ = try await fetcher.fetch(server.url("/set"))
    _ = try await fetcher.fetch(server.url("/a"))
    _ = try await fetcher.fetch(server.url("/b", host: "other.localhost"))
    #expect(server.requests.map { $0.header("Cookie") } == [nil, "seen=yes", nil])
  }

  @Test("Fetches at the same time share their cookies")
  func shared() async throws {
    let server = try TestServer { request in
      request.path == "/set" ? .body([], headers: ["Set-Cookie: seen=yes; Path=/"]) : .html("<p>x</p>")
    }
    let fetcher = PageFetcher(settings: .direct)
    _ = try await fetcher.fetch(server.url("/set"))
    try await withThrowingTaskGroup { group in
      for number in 0..<20 { group.addTask { _ = try await fetcher.fetch(server.url("/\(number)")) } }
      try await group.waitForAll()
    }
    #expect(
      server.requests.dropFirst().map { $0.header("Cookie") } == Array(repeating: "seen=yes", count: 20))
  }

  @Test("They can be left out")
  func leftOut() async throws {
    let server = try TestServer { _ in .body([], headers: ["Set-Cookie: seen=yes; Path=/"]) }
    var settings = FetchSettings.direct
    settings.keepsCookies = false
    let fetcher = PageFetcher(settings: settings)
    for _ in 0..<2 { _ = try await fetcher.fetch(server.url("/")) }
    #expect(server.requests.map { $0.header("Cookie") } == [nil, nil])
  }

  @Test("Those of a file go to the hosts that they are for")
  func given() async throws {
    let server = try TestServer { _ in .html("<p>x</p>") }
    var settings = FetchSettings.direct
    settings.cookies = try CookieList(text: "127.0.0.1\tFALSE\t/\tFALSE\t0\tconsent\tyes")
    let fetcher = PageFetcher(settings: settings)
    _ = try await fetcher.fetch(server.url("/"))
    _ = try await fetcher.fetch(server.url("/", host: "other.localhost"))
    #expect(server.requests.map { $0.header("Cookie") } == ["consent=yes", nil])
  }

  @Test("A request has one header of cookies: those of the jar, and those of headers")
  func oneHeader() async throws {
    let server = try TestServer { _ in .body([], headers: ["Set-Cookie: seen=yes; Path=/"]) }
    var settings = FetchSettings.direct
    settings.cookies = try CookieList(text: "127.0.0.1\tFALSE\t/\tFALSE\t0\tconsent\tyes")
    settings.headers = [
      HTTPHeaders.Field(name: "Cookie", value: "mine=1"), HTTPHeaders.Field(name: "cookie", value: "mine=2"),
    ]
    let fetcher = PageFetcher(settings: settings)
    for _ in 0..<2 { _ = try await fetcher.fetch(server.url("/")) }
    _ = try await fetcher.fetch(server.url("/", host: "other.localhost"))
    let cookies = server.requests.map { request in
      request.headers.filter { $0.name.lowercased() == "cookie" }.map { Set($0.value.split(separator: "; ")) }
    }
    #expect(
      cookies == [
        [["consent=yes", "mine=1", "mine=2"]], [["consent=yes", "seen=yes", "mine=1", "mine=2"]],
        [["mine=1", "mine=2"]],
      ])
  }

  @Test(
    "A server that sets cookies without end fills no memory: the jar is emptied, but for those of the file")
  func endless() async throws {
    let value = String(repeating: "x", count: 3_000)
    let server = try TestServer { request in
      let cookies = (0..<40).map { "Set-Cookie: c\(request.path.dropFirst())-\($0)=\(value); Path=/p" }
      return request.path == "/p" ? .html("<p>x</p>") : .body([], headers: cookies)
    }
    var settings = FetchSettings.direct
    settings.cookies = try CookieList(text: "127.0.0.1\tFALSE\t/\tFALSE\t0\tconsent\tyes")
    let fetcher = PageFetcher(settings: settings)
    // 40 cookies of 3 KB are 120 KB a page, and 8 MB after 67 pages.
    for number in 0..<67 { _ = try await fetcher.fetch(server.url("/\(number)")) }
    _ = try await fetcher.fetch(server.url("/p"))
    #expect(server.requests.last?.header("Cookie") == "consent=yes")
  }
}
