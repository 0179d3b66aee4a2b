/// The name of a file that every file system takes: those of Windows and macOS too, where the results of a run
/// may be copied to.
///
/// Without control characters and `<>:"/\|?*`, without a dot or a space at the end, without the names of DOS
/// devices, in NFC, not hidden, not like a command-line option, and at most `maximumBytes` long.
public struct FileName: Hashable, Sendable, CustomStringConvertible {
  /// Bytes of UTF-8 with the extension: below the 255 of ext4, NTFS and APFS by room for what programs append.
  public static let maximumBytes = 200

  let base: String
  /// Without the dot.
  let fileExtension: String

  /// The name nearest to this one that is safe.
  init(base: String, fileExtension: String) {
    self.fileExtension = fileExtension
    self.base = Self.safe(base, maximumBytes: Self.maximumBytes - fileExtension.utf8.count - 1)
  }

  /// The name of a folder that is nearest to this one and safe.
  static func folder(_ name: String) -> String { safe(name, maximumBytes: maximumBytes) }

  private static func safe(_ base: String, maximumBytes: Int) -> String {
    var safe = base.normalizedToNFC
    if safe.unicodeScalars.contains(where: isForbidden) {
      safe = String(String.UnicodeScalarView(safe.unicodeScalars.map { isForbidden($0) ? "-" : $0 }))
    }
    if safe.hasPrefix(".") || safe.hasPrefix("-") { safe = "_" + safe }
    safe = trimmed(apartFromDevices(safe), to: maximumBytes)
    return safe.isEmpty ? "_" : safe
  }

  private init(uncheckedBase base: String, fileExtension: String) {
    self.base = base
    self.fileExtension = fileExtension
  }

  /// The name of a file that was written before.
  init(filed name: Substring) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    base = String(name[..<dot])
    fileExtension = String(name[dot...].dropFirst())
  }

  public var description: String { "\(base).\(fileExtension)" }

  /// The name with a number at the end of its base: `a-2.txt`.
  func numbered(_ number: Int) -> FileName { adding("-\(number)") }

  /// The name of a later revision: `a.r2.txt`.
  func revision(_ number: Int) -> FileName { adding(".r\(number)") }

  private func adding(_ suffix: String) -> FileName {
    let room = Self.maximumBytes - fileExtension.utf8.count - 1 - suffix.utf8.count
    return FileName(uncheckedBase: Self.trimmed(base, to: room) + suffix, fileExtension: fileExtension)
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", ":", "\"", "/", "\\", "|", "?", "*", "\u{00}"..<"\u{20}", "\u{7F}": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return true
    default: return false
    }
  }

  private static func trimmed(_ base: String, to maximumBytes: Int) -> String {
    var base = base.prefix(bytes: maximumBytes)
    while let last = base.last, last == "." || last == " " { base.removeLast() }
    return String(base)
  }

  /// Windows opens a device for such a name whatever follows its first dot, so an underscore comes before that.
  private static func apartFromDevices(_ base: String) -> String {
    let stem = base.prefix { $0 != "." && $0 != " " }
    guard devices.contains(stem.lowercased()) else { return base }
    return stem + "_" + base.dropFirst(stem.count)
  }

  /// Microsoft, "Naming Files, Paths, and Namespaces".
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
      + "123456789¹²³".flatMap { ["com\($0)", "lpt\($0)"] })
}
