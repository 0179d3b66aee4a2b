import Testing

@testable import PithExtract

@Suite struct GroupIndexTests {
  @Test func groupsAreNumberedInTheOrderOfTheirKeys() {
    var groups = GroupIndex(capacity: 4)
    #expect([7, 9, 7, 0, 9].map { groups.group(of: $0) } == [0, 1, 0, 2, 1])
    #expect(groups.count == 3)
  }

  @Test func askingForAGroupMakesNone() {
    var groups = GroupIndex(capacity: 1)
    #expect(groups.existingGroup(of: 0) == nil)
    #expect(groups.group(of: 0) == 0)
    #expect(groups.existingGroup(of: 0) == 0)
    #expect(groups.existingGroup(of: 1) == nil)
    #expect(groups.count == 1)
  }

  /// Keys that differ in their highest or lowest bits only.
  @Test(arguments: [0, 32, 52])
  func asManyKeysAsPromisedAreToldApart(shift: UInt64) {
    var groups = GroupIndex(capacity: 4_000)
    for key in UInt64(0)..<4_000 { #expect(groups.group(of: key << shift) == Int32(key)) }
    for key in UInt64(0)..<4_000 { #expect(groups.existingGroup(of: key << shift) == Int32(key)) }
  }
}
