import PithCore
import Testing

@Suite struct ChainTests {
  private let double = ScriptedStage<Int, Int> { 2 * $0 }
  private let word = ScriptedStage<Int, String> { "<\($0)>" }

  @Test func theOutputOfOneIsTheInputOfTheNext() async {
    #expect(await double.then(double).then(word).ending(of: 3) == "done: <12>")
  }

  @Test(arguments: [StageExit.skip(in: .parse), .failure(.notHTML, in: .parse)])
  func anInputThatEndsGoesNoFurther(exit: StageExit) async {
    let stop = ScriptedStage<Int, Int> { (_) throws(StageExit) in throw exit }
    await confirmation(expectedCount: 0) { reached in
      let after = ScriptedStage<Int, Int> {
        reached()
        return $0
      }
      let ending = await double.then(stop).then(after).ending(of: 1)
      #expect(ending.contains("parse"))
    }
  }

  @Test func aCancelledInputEndsBetweenTheStages() async {
    let first = ScriptedStage<Int, Int> { input in
      withUnsafeCurrentTask { $0?.cancel() }
      return input
    }
    await confirmation(expectedCount: 0) { reached in
      let second = ScriptedStage<Int, Int> {
        reached()
        return $0
      }
      let ending = await Task { await first.then(second).ending(of: 1) }.value
      #expect(ending == "failed: pipeline cancelled")
    }
  }
}
