import Foundation
import Pith
import Testing

@Suite struct HTMLReportRendererTests {
  private func report(_ page: PageExplanation = .ferry) throws -> String {
    String(decoding: try HTMLReportRenderer().render(page), as: UTF8.self)
  }

  private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

  @Test func showsTheBlocksInTheirOrderWithTheirVerdicts() throws {
    let report = try report()
    let items = report.components(separatedBy: "<li class=\"").dropFirst()
    #expect(items.map { $0.prefix { $0 != "\"" } } == ["frame", "kept", "kept", "links", "links"])
    let last = try #require(items.last)
    #expect(last.contains("id=\"b5\" data-kind=\"relatedArticles\""))
    #expect(last.contains(">Lamp lit</p>") && last.contains("region-heading &quot;More News&quot;"))
    #expect(items.dropFirst().first?.contains("<span class=\"score\">0.71</span>") == true)
  }

  @Test func saysWhatWasKeptAndWhatToKnow() throws {
    let report = try report()
    #expect(report.contains("<title>Ferry to Odrin runs again – pith explain</title>"))
    #expect(report.contains("<b>2</b> of 5 blocks kept") && report.contains("<b>21</b> of 28 words kept"))
    #expect(report.contains("<b>0.93</b> confidence"))
    #expect(report.contains("<li>taken for news 0.84, article 0.12</li>"))
    #expect(report.contains("<b>paywallSuspected</b>: "))
    #expect(
      report.contains(
        "data-kind=\"relatedArticles\" aria-pressed=\"false\">related articles <small>2</small>"))
  }

  @Test func saysWhereThePageGoesOn() throws {
    var page = PageExplanation.ferry
    page.explanation.refresh = PageRefresh(address: "https://baymail.example/a?b=1&c=<d>", delaySeconds: 5)
    #expect(try report(page).contains("to https://baymail.example/a?b=1&amp;c=&lt;d&gt; after 5 s"))
  }

  @Test func saysWhereTheMetadataStands() throws {
    let report = try report()
    #expect(report.contains("<td class=\"place\">h1, meta og:title</td>"))
    #expect(report.contains("<span class=\"note\">not taken:</span> meta author"))
    #expect(count("none found", in: report) == 7)
  }

  @Test func countsValuesBeyondWhatATableBears() throws {
    var page = PageExplanation.ferry
    page.explanation.metadataEvidence = (1...500).map {
      MetadataEvidence(field: .tags, value: "Tag \($0)", source: "meta \($0)", isTaken: true)
    }
    let report = try report(page)
    #expect(report.contains("480 more values, which --json has") && report.contains("rowspan=\"21\""))
    #expect(report.contains("Tag 20<") && !report.contains("Tag 21<"))
  }

  @Test func letsNothingOfThePageBeMarkup() throws {
    let hostile = "</p></script><img src=x onerror=alert(1)>\" onclick=\"alert(2)\u{1B}\u{0}"
    var page = PageExplanation.ferry
    page.url = "javascript:alert(3)"
    page.request = PageRequest(.file(hostile))
    page.explanation.metadata.title = hostile
    page.explanation.metadata.language = hostile
    page.explanation.metadataEvidence = [
      MetadataEvidence(field: .image, value: "javascript:alert(4)", source: hostile, isTaken: true),
      MetadataEvidence(field: .title, value: hostile, source: hostile, isTaken: true),
    ]
    page.explanation.blocks = [Block.Role.paragraph, .preformatted, .quotation].map { role in
      .init(
        block: Block(role: role, text: hostile), verdict: .stripped(.other, hostile, evidence: hostile + "!"),
        reasons: [.init(feature: hostile, value: 1, weight: 1)])
    }
    let report = try report(page)
    #expect(!report.contains("<img") && !report.contains("onclick=\"") && !report.contains("href=\"java"))
    #expect(count("<script", in: report) == 2 && count("</script>", in: report) == 2)
    #expect(!report.utf8.contains { $0 == 0 || $0 == 0x1B })
  }

  @Test func loadsNothing() throws {
    let report = try report()
    #expect(report.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    for attribute in [" src=", " srcset=", "<link", "<iframe", " style=", " onclick="] {
      #expect(!report.contains(attribute), "\(attribute)")
    }
  }

  @Test func linksToThePageItself() throws {
    #expect(try report().contains("<a href=\"https://baymail.example/ferry\" rel=\"noreferrer noopener\">"))
  }

  @Test func putsManyBlocksInGroups() throws {
    var page = PageExplanation.ferry
    let block = page.explanation.blocks[0]
    page.explanation.blocks = Array(repeating: block, count: 250)
    let report = try report(page)
    #expect(count("<ol start=\"", in: report) == 3 && count("</ol>", in: report) == 3)
    #expect(report.contains("<ol start=\"201\">\n<li class=\"frame\" id=\"b201\""))
  }

  @Test func saysThatAPageIsEmpty() throws {
    var page = PageExplanation.ferry
    page.explanation.blocks = []
    #expect(try report(page).contains("The page holds no text."))
  }

  @Test func keepsTheLinesOfPreformattedText() throws {
    var page = PageExplanation.ferry
    let block = Block(role: .preformatted, text: "\n06:00  Odrin\n07:30  Tarn")
    page.explanation.blocks = [.init(block: block, verdict: .kept("body"), reasons: [])]
    // A browser drops the first line end after the tag.
    #expect(try report(page).contains("dir=\"auto\">\n\n06:00  Odrin\n07:30  Tarn</pre>"))
  }

  @Test func isTheSameEachTime() throws {
    #expect(try report() == report())
  }
}
