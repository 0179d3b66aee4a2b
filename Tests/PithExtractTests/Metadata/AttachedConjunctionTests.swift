import Testing

@testable import PithExtract

@Suite struct AttachedConjunctionTests {
  @Test(arguments: [
    ("أحمد علي ومحمود حسن", ["أحمد علي", "محمود حسن"]),
    ("דני כהן ורונית לוי", ["דני כהן", "רונית לוי"]),
    ("منى حسن وأحمد عبد الرحمن وليلى حداد", ["منى حسن", "أحمد عبد الرحمن", "ليلى حداد"]),
  ])
  func fullNamesOnBothSidesAreParted(text: String, names: [String]) {
    #expect(AttachedConjunction.names(in: text) == names)
  }

  @Test(arguments: [
    "أحمد علي وليد حسن", "أحمد وائل", "منى حسن ومحمود", "أحمد بن وهب حسن", "דני כהן ורדי לוי",
    "דני ויקטור כהן", "Ana Ruiz", "",
    "דני לוי ורד כהן", "محمد أبو وردان حسن", "محمد رضا وحیدی نژاد",
  ])
  func allElseIsOneName(text: String) {
    #expect(AttachedConjunction.names(in: text) == [text])
  }

  @Test(arguments: [
    ("Jan Novák a Petr Svoboda", ["Jan Novák", "Petr Svoboda"]),
    ("מאת: דני כהן ורונית לוי", ["דני כהן", "רונית לוי"]),
    ("بقلم أحمد علي ومحمود حسن", ["أحمد علي", "محمود حسن"]),
    ("Autor: Jan Novák a Petr Svoboda", ["Jan Novák", "Petr Svoboda"]),
  ])
  func namesWithAndBetweenAreTwo(byline: String, names: [String]) {
    #expect(Byline.names(in: byline) == names)
  }
}
