import Pith
import Testing

/// The pages of `Samples/`, each against its expected text and metadata.
@Suite struct SampleTests {
  private func article(of sample: Sample) throws -> Article {
    let request = PageRequest(.file("\(sample.name).html"))
    let parsed = try HTMLParser().parse(sample.page)
    let page = ParsedPage(request: request, url: nil, document: parsed.document, encoding: parsed.encoding)
    return try ContentExtractor().extract(page)
  }

  @Test func thereAreSamples() throws {
    #expect(try Sample.all.count >= 8)
  }

  @Test(arguments: try Sample.all)
  func text(of sample: Sample) throws {
    let text = String(decoding: OutputFormat.txt.renderer.render(try article(of: sample)), as: UTF8.self)
    let difference = LineDifference(expected: try sample.expectedText, actual: text)
    #expect(difference.isEmpty)
  }

  @Test(arguments: try Sample.all)
  func metadata(of sample: Sample) throws {
    let expected = try sample.expectedMetadata
    let metadata = try article(of: sample).metadata
    #expect(metadata.title == expected.title)
    #expect(metadata.authors == expected.authors)
    #expect(metadata.published?.description == expected.published)
    #expect(metadata.siteName == expected.siteName)
    #expect(metadata.language == expected.language)
    #expect(metadata.canonicalURL == expected.canonicalURL)
  }
}
