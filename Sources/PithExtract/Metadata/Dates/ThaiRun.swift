/// Cuts runs of Thai, which has no spaces between words, where they consist of words that stand around dates: เผยแพร่เมื่อวันจันทร์ที่.
enum ThaiRun {
  /// The ends of the words in a run; `nil` where it holds any other word.
  static func ends(in run: ArraySlice<UInt8>) -> [Int]? {
    guard run.count <= longestRun, run.first == lead else { return nil }
    var ends: [Int] = []
    var index = run.startIndex
    while index < run.endIndex {
      guard let word = words.first(where: { run[index...].starts(with: $0) }) else { return nil }
      index += word.count
      ends.append(index)
    }
    return ends
  }

  /// The first byte of all Thai letters.
  private static let lead: UInt8 = 0xE0
  /// In bytes, of which a letter has three: no such run is longer.
  private static let longestRun = 120

  /// The longest first, so that no word ends early.
  private static let words: [[UInt8]] =
    """
    เผยแพร่ เมื่อ วัน ที่ โพสต์ ประกาศ ลง ปรับปรุง แก้ไข อัปเดต อัพเดต อัปเดท อัพเดท ครั้ง ล่าสุด สุดท้าย เวลา ปี เดือน พ.ศ. ค.ศ.
    อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี พฤหัส ศุกร์ เสาร์ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม
    พฤศจิกายน ธันวาคม นาที ชั่วโมง ชม. สัปดาห์ แล้ว ที่แล้ว ที่ผ่านมา ผ่านมา ก่อน ก่อนหน้านี้ วันนี้ เมื่อวาน เมื่อวานนี้
    """
    .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }.sorted { $0.count > $1.count }
}
