import Foundation
import PithSimulation
import Testing

/// `pith run` against others of its kind, and against `kill -9`; `Benchmarks` has the program that does so hundreds of times.
@Suite(.timeLimit(.minutes(10))) struct KilledRunTests {
  @Test func killedRunsLeaveWhatOthersLeave() async throws {
    let folder = try TemporaryFolder()
    let trial = KillTrial(
      PithProcess.executable, kills: 15, sites: 2, seed: 3, now: Int(Date().timeIntervalSince1970),
      in: folder.path)
    let result = try await trial.run()
    #expect(result.faults == [])
    #expect(result.killCount > 0 && result.articleCount > 50)
  }

  @Test func oneOfTwoRunsWorks() async throws {
    let folder = try TemporaryFolder()
    #expect(try await LockTrial(PithProcess.executable, rounds: 20, in: folder.path).run() == [])
  }
}
