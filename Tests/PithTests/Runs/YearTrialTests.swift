import Pith
import PithSimulation
import PithTestServer
import Testing

/// Some days of a simulated world; `Benchmarks` has the program that plays a year of it.
@Suite(.timeLimit(.minutes(5))) struct YearTrialTests {
  @Test(arguments: [ChangePolicy.replace, .revision])
  func eachArticleIsThereOnce(changes: ChangePolicy) async throws {
    let folder = try TestFolder()
    var plan = SimulationPlan(seed: 5, sites: 7, days: 4)
    plan.rhythms = 0.5...16
    let report = try await YearTrial(plan, changes: changes, in: folder.path).run()
    #expect(report.faults == [])
    // What is compared was there to be compared.
    #expect(report.writtenCount > 100 && report.changedCount > 5 && report.duplicateCount > 3)
  }
}
