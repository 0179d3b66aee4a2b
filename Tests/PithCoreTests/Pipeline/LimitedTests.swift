import PithCore
import Testing

@Suite struct LimitedTests {
  @Test func neverMoreThanTheLimitAreInside() async {
    let doors = Doors()
    let stage = doors.limited(to: 3)
    await withTaskGroup { group in
      for input in 0..<20 {
        group.addTask { await stage.ending(of: input) }
      }
      await doors.waitForArrivals(3)
      doors.openAll()
      await group.waitForAll()
    }
    #expect(doors.mostInside == 3)
    #expect(Set(doors.arrived) == Set(0..<20))
  }

  @Test func aFreedPlaceIsFilled() async {
    let doors = Doors()
    let stage = doors.limited(to: 1)
    await withTaskGroup { group in
      for input in 0..<4 {
        group.addTask { await stage.ending(of: input) }
      }
      for count in 1...4 {
        await doors.waitForArrivals(count)
        doors.open(doors.arrived[count - 1])
      }
    }
    #expect(doors.mostInside == 1)
  }

  @Test func copiesShareTheLimit() async {
    let doors = Doors()
    let stage = doors.limited(to: 1)
    let copy = stage
    async let first = stage.ending(of: 1)
    await doors.waitForArrivals(1)
    async let second = copy.ending(of: 2)
    doors.open(2)
    #expect(doors.arrived == [1])
    doors.open(1)
    _ = await (first, second)
    #expect(doors.arrived == [1, 2])
    #expect(doors.mostInside == 1)
  }

  @Test func aPlaceIsGivenBackByThoseThatFailAndSkip() async {
    let stage = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      switch input {
      case 0: throw .failure(.totalTimeout)
      case 1: throw .skip()
      default: return input
      }
    }.limited(to: 1)
    #expect(await stage.ending(of: 0) == "failed: fetch totalTimeout")
    #expect(await stage.ending(of: 1) == "skipped: fetch duplicate")
    #expect(await stage.ending(of: 2) == "done: 2")
  }

  @Test func whoIsCancelledOutsideNeverEnters() async {
    let doors = Doors()
    let stage = doors.limited(to: 1)
    async let first = stage.ending(of: 1)
    await doors.waitForArrivals(1)
    let waiting = (2..<50).map { input in Task { await stage.ending(of: input) } }
    for task in waiting { task.cancel() }
    for task in waiting { #expect(await task.value == "failed: pipeline cancelled") }
    doors.openAll()
    #expect(await first == "done: 1")
    #expect(await stage.ending(of: 50) == "done: 50", "the place is free again")
    #expect(doors.arrived == [1, 50])
  }

  @Test func cancellationRacingWithAFreePlaceLosesNeither() async {
    let stage = ScriptedStage<Int, Int> { $0 }.limited(to: 2)
    for round in 0..<200 {
      let tasks = (0..<8).map { input in Task { await stage.ending(of: input) } }
      for task in tasks.dropFirst(round % 8) { task.cancel() }
      for (input, task) in tasks.enumerated() {
        #expect(["done: \(input)", "failed: pipeline cancelled"].contains(await task.value))
      }
    }
    #expect(await stage.ending(of: 1) == "done: 1")
  }
}
