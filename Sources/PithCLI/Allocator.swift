internal import CLinux

/// How the C library's allocator asks the system for memory.
enum Allocator {
  /// In bytes.
  private static let growth: Int32 = 1 << 20
  private static let kept: Int32 = 32 << 20

  /// Lets the heaps of the threads grow by whole megabytes, and keep what pages, trees and texts come and go in: else the system
  /// takes memory back and clears it anew several times a page. Cleaning the 122 pages of Fundus then has 4,300 page faults for 5,500
  /// to 7,900; cleaning WCXB's 1,497 with two jobs peaks at 63 MB for 59.
  static func keepMemory() {
    _ = mallopt(PITH_M_TOP_PAD, growth)
    _ = mallopt(PITH_M_TRIM_THRESHOLD, kept)
    _ = mallopt(PITH_M_MMAP_THRESHOLD, kept)
  }
}
