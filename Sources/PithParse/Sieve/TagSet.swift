import PithCore

/// A set of tags, as bits.
struct TagSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ tags: some Sequence<HTMLTag>) {
    for tag in tags {
      if tag.rawValue < 64 { low |= 1 << tag.rawValue } else { high |= 1 << (tag.rawValue - 64) }
    }
  }

  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool {
    tag.rawValue < 64 ? low >> tag.rawValue & 1 != 0 : high >> (tag.rawValue - 64) & 1 != 0
  }
}
