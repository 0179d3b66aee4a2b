import Foundation
import PithTestServer
import Testing

/// `pith fetch --warc` and `pith clean` of what it wrote, with warcio (PyPI) as the judge of the archive.
@Suite(.timeLimit(.minutes(10))) struct WARCTests {
  private let server: TestServer
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    server = try TestServer { request in
      switch request.path {
      case "/bridge": .html(StoryPage.bridge.html)
      case "/chunks": .chunked([StoryPage.harbour.html])
      case "/moved": .redirect(to: "/bridge")
      case "/endless": .endless()
      case "/large":
        .html(StoryPage.bridge.html + String(repeating: "<!-- nothing to see -->", count: 20_000))
      case "/cut": .truncated("<p>Half", announcedBytes: 100)
      default: .status(404)
      }
    }
  }

  /// The Python that `Scripts/setup.sh --tests` installs warcio for. A machine without it fails the test instead of skipping it.
  private static func python() throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let python = "\(package)/.build/warcio/bin/python"
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "warcio is missing; run Scripts/setup.sh --tests")
    return python
  }

  /// Runs warcio's command line.
  private func warcio(_ arguments: String...) async throws -> PithProcess.Result {
    try await PithProcess(
      Self.python(), ["-m", "warcio.cli"] + arguments, in: folder.path
    ).end()
  }

  /// A line for each response: its address, its status, why it is cut off, and the length of its payload or, where that is whole, the
  /// hash of it.
  private func responses(in archive: String) async throws -> [String] {
    let script = """
      import hashlib, sys
      from warcio.archiveiterator import ArchiveIterator
      for record in ArchiveIterator(open(sys.argv[1], 'rb')):
          if record.rec_type == 'response':
              payload = record.content_stream().read()
              cut = record.rec_headers.get_header('WARC-Truncated')
              print(record.rec_headers.get_header('WARC-Target-URI'), record.http_headers.get_statuscode(),
                    cut or hashlib.sha256(payload).hexdigest())
      """
    let result = try await PithProcess(Self.python(), ["-c", script, archive], in: folder.path).end()
    #expect(result.messages == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  private func sha256(_ text: String) async throws -> String {
    let path = try folder.write(text, to: "payload")
    let script = "import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())"
    return try await PithProcess(Self.python(), ["-c", script, path]).end().output
      .trimmingCharacters(in: .newlines)
  }

  @Test func warcioFindsNoFaultAndTheSamePayloads() async throws {
    let paths = ["/moved", "/chunks", "/gone", "/endless", "/cut"]
    let result = try await PithProcess.run(
      [
        "fetch", "--ignore-robots", "--allow-private", "--warc", "crawl.warc.gz", "--max-bytes", "50K", "-j",
        "1", "--retries",
        "0",
      ]
        + paths.map { server.url($0) }, in: folder.path)
    #expect(result.status == 1)
    let check = try await warcio("check", "-v", "crawl.warc.gz")
    #expect(check.status == 0)
    #expect(check.messages == "")
    #expect(!check.output.contains("failed"))
    // The record about the run has a digest of its block, and so has every other.
    #expect(check.output.components(separatedBy: "digest pass").count > 1 + 2 * paths.count)
    let index = try await warcio("index", "crawl.warc.gz")
    #expect(index.status == 0)
    #expect(index.output.split(separator: "\n").count == 1 + 2 * (paths.count + 1))

    // The page behind a redirect may stand after one that was asked for later.
    let expected: Set = [
      "\(server.url("/moved")) 302 \(try await sha256(""))",
      "\(server.url("/bridge")) 200 \(try await sha256(StoryPage.bridge.html))",
      "\(server.url("/chunks")) 200 \(try await sha256(StoryPage.harbour.html))",
      "\(server.url("/gone")) 404 \(try await sha256("<p>Status 404</p>"))",
      "\(server.url("/endless")) 200 length",
      "\(server.url("/cut")) 200 disconnect",
    ]
    let found = try await responses(in: "crawl.warc.gz")
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
  }

  @Test func aFetchCanBeCleanedAgain() async throws {
    let urls = [server.url("/moved"), server.url("/chunks"), server.url("/gone")]
    let fetched = try await PithProcess.run(
      ["fetch", "--allow-private", "--warc", "crawl.warc.gz", "-o", "first", "-j", "1"] + urls,
      in: folder.path)
    #expect(fetched.status == 1)
    let cleaned = try await PithProcess.run(["clean", "crawl.warc.gz", "-o", "second"], in: folder.path)
    #expect(cleaned.status == 0)
    #expect(cleaned.messages == "")
    let names = fileNames(in: folder.path("second"))
    #expect(names.count == 2)
    #expect(names == fileNames(in: folder.path("first")).filter { $0 != "failures.jsonl" })
    for name in names {
      #expect(try text(of: folder.path("second/\(name)")) == text(of: folder.path("first/\(name)")))
    }
    let printed = try await PithProcess.run(["clean", "crawl.warc.gz"], in: folder.path)
    // The page behind a redirect may stand after one that was asked for later.
    let articles = [
      "==> crawl.warc.gz: \(server.url("/bridge")) <==\n\(StoryPage.bridge.text)",
      "==> crawl.warc.gz: \(server.url("/chunks")) <==\n\(StoryPage.harbour.text)",
    ]
    #expect(articles.allSatisfy { printed.output.contains($0.dropLast()) })
    #expect(printed.output.split(separator: "==> ").count == articles.count)
  }

  @Test func anArchiveUnpackedWithGunzipIsReadAsWell() async throws {
    _ = try await PithProcess.run(
      ["fetch", "--allow-private", "--warc", "crawl.warc.gz", server.url("/bridge")], in: folder.path)
    _ = try await PithProcess("/bin/sh", ["-c", "gunzip crawl.warc.gz"], in: folder.path).end()
    let result = try await PithProcess.run(["clean", "crawl.warc"], in: folder.path)
    #expect(result.output == "==> crawl.warc: \(server.url("/bridge")) <==\n" + StoryPage.bridge.text)
    #expect(result.status == 0)
  }

  @Test func cleansAnArchiveThatWarcioWrote() async throws {
    let script = """
      import io
      from warcio.warcwriter import WARCWriter
      from warcio.statusandheaders import StatusAndHeaders
      page = open('page.html', 'rb').read()
      with open('theirs.warc.gz', 'wb') as output:
          writer = WARCWriter(output, gzip=True)
          for kind in ('text/html', 'text/css'):
              head = StatusAndHeaders('200 OK', [('Content-Type', kind)], protocol='HTTP/1.0')
              writer.write_record(writer.create_warc_record(
                  'https://news.example/bridge', 'response', payload=io.BytesIO(page), http_headers=head))
      """
    try folder.write(StoryPage.bridge.html, to: "page.html")
    let written = try await PithProcess(Self.python(), ["-c", script], in: folder.path).end()
    #expect(written.messages == "")
    let result = try await PithProcess.run(["clean", "theirs.warc.gz"], in: folder.path)
    #expect(result.output == "==> theirs.warc.gz: https://news.example/bridge <==\n" + StoryPage.bridge.text)
    #expect(result.status == 0)
  }

  @Test func aLaterRunAppends() async throws {
    for path in ["/bridge", "/chunks"] {
      let result = try await PithProcess.run(
        ["fetch", "--ignore-robots", "--allow-private", "--warc", "crawl.warc.gz", server.url(path)],
        in: folder.path)
      #expect(result.status == 0)
    }
    #expect(try await warcio("check", "crawl.warc.gz").status == 0)
    #expect(try await responses(in: "crawl.warc.gz").count == 2)
  }

  @Test func anotherFileIsLeftAlone() async throws {
    let path = try folder.write("my thesis", to: "crawl.warc.gz")
    let result = try await PithProcess.run(["fetch", "--warc", path, server.url("/bridge")])
    #expect(result.status == 2)
    #expect(result.messageLines.count == 1)
    #expect(
      result.messages.hasPrefix("pith: \(path) was not written: it is there already and is no .warc.gz"))
    #expect(try text(of: path) == "my thesis")
    #expect(server.requests.isEmpty)
  }

  @Test func aNameThatIsNoneIsAUsageError() async throws {
    let result = try await PithProcess.run(["fetch", "--warc", "crawl.zip", server.url("/bridge")])
    #expect(result.status == 64)
    #expect(result.messages.contains(".warc.gz"))
    let clean = try await PithProcess.run(["clean", "a.warc.gz", "--url", "https://news.example/"])
    #expect(clean.status == 64)
    #expect(clean.messages.contains("a.warc.gz is a web archive"))
  }

  @Test func anArchiveThatCannotGrowEndsTheRunAndStaysWhole() async throws {
    // The file may have 1,024 bytes: room for the record about the run and for no page.
    let command = """
      ulimit -f 1; exec \(PithProcess.executable) fetch --allow-private --warc crawl.warc.gz -j 1 \
      \(server.url("/bridge")) \(server.url("/chunks"))
      """
    let result = try await PithProcess("/bin/bash", ["-c", command], in: folder.path).end()
    #expect(result.status == 2)
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("crawl.warc.gz was not written: it is larger than files may be here"))
    let again = try await PithProcess.run(
      ["fetch", "--allow-private", "--warc", "crawl.warc.gz", server.url("/bridge")], in: folder.path)
    #expect(again.status == 0)
    #expect(try await warcio("check", "crawl.warc.gz").status == 0)
  }
}
