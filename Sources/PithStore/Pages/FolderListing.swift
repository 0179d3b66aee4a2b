import Glibc

/// The pages and folders in one folder, sorted by the bytes of their names.
struct FolderListing {
  /// What the names of saved pages end in, in any case.
  static let pageExtensions = ["html", "htm", "xhtml", "shtml"]

  struct Entry {
    /// `nil` where the bytes of the name are not UTF-8.
    let name: String?
    let isFolder: Bool
  }

  private struct Item {
    let name: Range<Int>
    let isFolder: Bool
  }

  /// The names one after the other, which takes less memory than a String each.
  private var names: [UInt8] = []
  private var items: [Item] = []

  var count: Int { items.count }

  subscript(position: Int) -> Entry {
    let item = items[position]
    return Entry(name: String(validating: names[item.name], as: UTF8.self), isFolder: item.isFolder)
  }

  /// The name with replacement characters where it isn't UTF-8, for messages.
  func shownName(_ position: Int) -> String {
    String(decoding: names[items[position].name], as: UTF8.self)
  }

  init(of path: String) throws(SystemError) {
    guard let stream = opendir(path) else { throw SystemError.last }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      let name = entry.name
      if name.first != UInt8(ascii: "."), let isFolder = Self.isFolder(entry, in: stream) {
        items.append(Item(name: names.count..<names.count + name.count, isFolder: isFolder))
        names.append(contentsOf: name)
      }
      errno = 0
    }
    guard errno == 0 else { throw SystemError.last }
    let names = names
    items.sort { names[$0.name].lexicographicallyPrecedes(names[$1.name]) }
  }

  /// Whether an entry is a folder to walk (`true`) or a page to read (`false`); `nil` for all else.
  private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer) -> Bool? {
    switch Int(entry.pointee.d_type) {
    case DT_DIR: return true
    case DT_LNK:
      // A link to a page is a page; one to a folder could lead in a circle.
      return isPageName(entry.name) && kind(of: entry, in: stream, following: true) != S_IFDIR ? false : nil
    case DT_UNKNOWN:
      // Some file systems don't tell the kind of an entry with its name.
      switch kind(of: entry, in: stream, following: false) {
      case S_IFDIR: return true
      case S_IFLNK where kind(of: entry, in: stream, following: true) == S_IFDIR: return nil
      default: return isPageName(entry.name) ? false : nil
      }
    default: return isPageName(entry.name) ? false : nil
    }
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer, following: Bool
  ) -> mode_t? {
    var status = stat()
    guard let name = entry.pointer(to: \.d_name) else { return nil }
    let result = name.withMemoryRebound(to: CChar.self, capacity: entry.name.count + 1) {
      fstatat(dirfd(stream), $0, &status, following ? 0 : AT_SYMLINK_NOFOLLOW)
    }
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func isPageName(_ name: UnsafeRawBufferPointer) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
    return pageExtensions.contains { known in
      name[dot...].dropFirst().elementsEqual(known.utf8) { $0 | 0x20 == $1 }
    }
  }
}
