import Glibc
public import PithCore

extension PageFinder {
  public struct Iterator: IteratorProtocol {
    /// A folder that is being walked.
    private struct Level {
      let folder: Place
      let listing: FolderListing
      var position = 0
    }

    /// A path as it is shown, and without symbolic links where that is of use.
    private struct Place {
      let path: String
      let canonicalPath: String?

      func appending(_ name: String) -> Place {
        Place(path: Self.join(path, name), canonicalPath: canonicalPath.map { Self.join($0, name) })
      }

      private static func join(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      }
    }

    private var paths: ArraySlice<String>
    private let address: String?
    private var given: GivenPaths
    private var nextIndex = 0
    /// The way from the folder that was given to the one that is being walked.
    private var levels: [Level] = []
    /// The value of `nextIndex` when the folder that was given was entered.
    private var indexAtEntry = 0
    /// The archive that pages are taken from.
    private var archive: ArchivePages?

    init(paths: [String], address: String?) {
      self.paths = paths[...]
      self.address = address
      given = GivenPaths(paths)
    }

    public mutating func next() -> PageInput? {
      while true {
        if archive != nil {
          if let input = nextInArchive() { return input }
          continue
        }
        if let input = levels.isEmpty ? nextGiven() : nextInFolder() { return input }
        if levels.isEmpty, paths.isEmpty, archive == nil { return nil }
      }
    }

    /// The next of the paths that were given; `nil` where that is a folder, which is then entered, or the end.
    private mutating func nextGiven() -> PageInput? {
      guard let path = paths.popFirst() else { return nil }
      if path == "-" {
        let request = request(.standardInput)
        return given.isFirstVisit(to: path) ? .page(request) : .repetition(request)
      }
      indexAtEntry = nextIndex
      return visit(
        Place(path: path, canonicalPath: given.canonicalPath(ofGiven: path)), isFolder: isFolder(path))
    }

    /// The next input in the folder that is being walked; `nil` where the walk goes on in another one.
    private mutating func nextInFolder() -> PageInput? {
      let level = levels[levels.count - 1]
      let folder = level.folder
      guard level.position < level.listing.count else {
        levels.removeLast()
        let isEmpty = levels.isEmpty && nextIndex == indexAtEntry
        return isEmpty ? fault(PageFinderError(path: folder.path, problem: .noPages)) : nil
      }
      levels[levels.count - 1].position += 1
      let entry = level.listing[level.position]
      guard let name = entry.name else {
        let place = folder.appending(level.listing.shownName(level.position))
        return fault(PageFinderError(path: place.path, problem: .nameNotUTF8))
      }
      return visit(folder.appending(name), isFolder: entry.isFolder)
    }

    private mutating func visit(_ place: Place, isFolder: Bool) -> PageInput? {
      if let path = place.canonicalPath, !given.isFirstVisit(to: path) {
        return .repetition(request(.file(place.path)))
      }
      guard isFolder else {
        if ArchiveReader.isArchive(place.path) { return enterArchive(place.path) }
        return .page(request(.file(place.path)))
      }
      do {
        levels.append(Level(folder: place, listing: try FolderListing(of: place.path)))
        return nil
      } catch {
        return fault(PageFinderError(path: place.path, error))
      }
    }

    /// The reason why the archive cannot be entered; `nil` where it can.
    private mutating func enterArchive(_ path: String) -> PageInput? {
      do {
        archive = try ArchivePages(path)
        return nil
      } catch {
        return .fault(request(.file(path)), error.failure(in: .input))
      }
    }

    /// The next page of the archive that pages are taken from; `nil` at its end.
    private mutating func nextInArchive() -> PageInput? {
      guard var pages = archive else { return nil }
      archive = nil
      do {
        guard let page = try pages.next() else {
          return pages.isEmpty ? fault(PageFinderError(path: pages.path, problem: .noArchivedPages)) : nil
        }
        archive = pages
        return .page(request(.archived(pages.path, offset: page.offset, address: page.address)))
      } catch {
        return .fault(request(.file(pages.path)), error.failure(in: .input))
      }
    }

    private mutating func fault(_ error: PageFinderError) -> PageInput {
      .fault(request(.file(error.path)), error.failure)
    }

    private mutating func request(_ source: PageRequest.Source) -> PageRequest {
      defer { nextIndex += 1 }
      return PageRequest(source, address: address, index: nextIndex)
    }

    private func isFolder(_ path: String) -> Bool {
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
  }
}
