import PithCore
import PithExtract
import Testing

@Suite struct PageNoticeTests {
  @Test func aChallengeAndAConsentWallAreFailuresThatAreNotTriedAgainAtOnce() {
    for (notice, code) in [(PageNotice.botChallenge, FailureCode.botChallenge), (.consentWall, .consentWall)]
    {
      guard case .failed(let failure) = notice.exit(in: .fetch) else {
        Issue.record("\(notice) is skipped")
        continue
      }
      #expect(failure.code == code)
      #expect(failure.stage == .fetch)
      #expect(!failure.isTransient)
    }
  }

  @Test func whatStaysAsItIsIsSkipped() {
    let expected: [(PageNotice, SkipReason.Code)] = [
      (.loginRequired, .loginRequired), (.paywalled, .paywalled), (.softNotFound, .softNotFound),
    ]
    for (notice, code) in expected {
      guard case .skipped(let reason) = notice.exit(in: .extract) else {
        Issue.record("\(notice) is a failure")
        continue
      }
      #expect(reason.code == code)
      #expect(!reason.detail.isEmpty)
    }
  }

  @Test func theStageGivesTheNoticeInThePlaceOfAnArticle() async throws {
    let page = try TestPage.head(
      "<title>Page not found</title>",
      body: "<h1>Page not found</h1><p>The page you are looking for is gone.</p>"
    ).page
    do {
      _ = try await ExtractStage().run(page)
      Issue.record("the notice is an article")
    } catch {
      guard case .skipped(let reason) = error else {
        Issue.record("the notice is a failure")
        return
      }
      #expect(reason.code == .softNotFound)
    }
  }
}
