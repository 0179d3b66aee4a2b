import Testing

@testable import PithFetch

@Suite struct RetryBudgetTests {
  @Test("A host that only fails uses up its own budget, not that of others")
  func host() {
    let budget = RetryBudget(perHost: 3, perRun: 100)
    #expect((0..<10).count { _ in budget.spend(on: "a.example") } == 3)
    #expect(budget.spend(on: "b.example"))
  }

  @Test("Where everything fails, the run stops trying again")
  func run() {
    let budget = RetryBudget(perHost: 3, perRun: 20)
    let granted = (0..<1_000).count { budget.spend(on: "host\($0 % 100).example") }
    #expect(granted == 20)
  }

  @Test("Ten successes pay for another attempt, and none is saved up beyond the start")
  func earning() {
    let budget = RetryBudget(perHost: 2, perRun: 100)
    for _ in 0..<1_000 { budget.earn(from: "a.example") }
    #expect((0..<10).count { _ in budget.spend(on: "a.example") } == 2)
    for _ in 0..<11 { budget.earn(from: "a.example") }
    #expect((0..<10).count { _ in budget.spend(on: "a.example") } == 1)
  }
}
