/// Finds saved pages under files and folders: the inputs of a run, in an order that is always the same.
///
///     for input in PageFinder(["pages", "a.html"]) { … }
///
/// A file is taken whatever it is called. In a folder and in the folders inside it, files that end in `.html`,
/// `.htm`, `.xhtml` or `.shtml` are taken, by the bytes of their names; hidden files and folders are left out, and
/// symbolic links to folders are not followed, so that no way leads in a circle. `-` is standard input.
///
/// A web archive, by its name (`.warc`, `.warc.gz`), gives its pages: the HTML responses with the status 200 or 203, in the order of the
/// archive. In folders archives are left out.
///
/// What is no page comes as an input too: a path that leads nowhere, a folder that cannot be read, a folder
/// without pages. A page that two of the paths lead to is a page once and a repetition after that.
///
/// The finder looks only as far as it is asked, and holds the names of one folder at each level of the folders
/// it is in.
public struct PageFinder: Sequence, Sendable {
  private let paths: [String]
  private let address: String?

  /// - Parameter address: the address that the pages are said to have.
  public init(_ paths: [String], address: String? = nil) {
    self.paths = paths
    self.address = address
  }

  public func makeIterator() -> Iterator {
    Iterator(paths: paths, address: address)
  }
}
