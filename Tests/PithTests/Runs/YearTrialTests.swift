import Pith
import PithSimulation
import PithTestServer
import Testing

/// Some days of a simulated world; `Benchmarks` has the program that plays a year of it.
@Suite(.timeLimit(.minutes(10))) struct YearTrialTests {
  @Test(arguments: [ChangePolicy.replace, .revision])
  func eachArticleIsThereOnce(changes: ChangePolicy) async throws {
    let folder = try TestFolder()
    var plan = SimulationPlan(seed: 5, sites: 4, days: 2)
    plan.backlogDays = 1
    plan.rhythms = 4...24
    let report = try await YearTrial(plan, changes: changes, in: folder.path).run()
    #expect(report.faults == [])
    // What is compared was there to be compared.
    #expect(report.writtenCount > 50 && report.changedCount > 1 && report.duplicateCount > 1)
  }
}
