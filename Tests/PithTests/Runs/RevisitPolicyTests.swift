import Pith
import Testing

@testable import Pith

@Suite struct RevisitPolicyTests {
  private let now = 1_000_000

  /// The pauses between the attempts for a page that always fails this way, in seconds.
  private func pauses(_ due: (_ failures: Int) -> Int?) -> [Int] {
    var pauses: [Int] = []
    while let time = due(pauses.count) { pauses.append(time - now) }
    return pauses
  }

  private func failure(_ code: FailureCode, isTransient: Bool = false) -> StageFailure {
    StageFailure(stage: .fetch, code: code, isTransient: isTransient, detail: "x")
  }

  @Test func whatMayPassIsTriedForTwoWeeks() {
    let pauses = pauses {
      RevisitPolicy.due(after: failure(.serverError, isTransient: true), failures: $0, at: now)
    }
    #expect(pauses.prefix(4) == [1_800, 3_600, 7_200, 14_400])
    #expect(pauses.last == 259_200)
    #expect((10...16).contains(pauses.reduce(0, +) / 86_400))
  }

  @Test func aMissingPageIsTriedTwiceMore() {
    #expect(
      pauses { RevisitPolicy.due(after: failure(.notFound), failures: $0, at: now) } == [3_600, 86_400])
  }

  @Test func aPageThatIsNoArticleIsTriedForDays() {
    #expect(pauses { RevisitPolicy.due(after: failure(.noContent), failures: $0, at: now) }.count == 3)
  }

  @Test func noticesAndRulesAreAskedAgainLater() {
    let paywalled = SkipReason(stage: .extract, code: .paywalled, detail: "x")
    #expect(pauses { RevisitPolicy.due(after: paywalled, failures: $0, at: now) } == [86_400])
    let robots = SkipReason(stage: .fetch, code: .robots, detail: "x")
    #expect(pauses { RevisitPolicy.due(after: robots, failures: $0, at: now) } == [604_800, 2_592_000])
  }

  @Test func faultsOfThisMachineAreNotThePages() {
    for code in [FailureCode.diskFull, .notWritable, .writeFault, .cancelled] {
      #expect(RevisitPolicy.isOwnFault(failure(code)))
    }
    #expect(!RevisitPolicy.isOwnFault(failure(.notFound)))
  }
}
