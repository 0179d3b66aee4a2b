import Pith
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [("06:30", 6, 30), ("6:30", 6, 30), ("00:00", 0, 0), ("23:59", 23, 59)])
  func readsHoursAndMinutes(text: String, hour: Int, minute: Int) throws {
    let time = try TimeOfDay(text)
    #expect(time.hour == hour && time.minute == minute)
  }

  @Test(arguments: ["", "6", "24:00", "12:60", "6:3", "06:30:00", "+6:30", "6.30", "noon", ":30"])
  func refusesWhatIsNone(text: String) {
    #expect(throws: ScheduleError.self) { try TimeOfDay(text) }
  }
}
