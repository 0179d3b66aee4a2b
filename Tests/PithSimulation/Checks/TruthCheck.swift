import Pith

/// Compares an output folder with what the sites of a world published.
struct TruthCheck {
  private let world: SimulatedWorld
  private let changes: ChangePolicy

  init(_ world: SimulatedWorld, changes: ChangePolicy) {
    self.world = world
    self.changes = changes
  }

  /// What is not as it should be, a sentence each.
  func faults(in folder: String) throws -> [String] {
    let survey = try OutputSurvey(folder)
    var faults = survey.strangers.map { "\($0) stands in the output folder" }
    var filesByMarker: [String: [OutputSurvey.File]] = [:]
    for file in survey.files {
      if file.markers.count != 1 { faults.append("\(file.path) has \(file.markers.count) articles") }
      for marker in file.markers { filesByMarker[marker, default: []].append(file) }
      if !survey.indexedPaths.contains(file.path) { faults.append("\(file.path) is not in the index") }
    }
    let paths = Set(survey.files.map(\.path))
    faults += survey.indexedPaths.subtracting(paths).sorted().map {
      "the index has \($0), which is not there"
    }
    for story in world.truth {
      let files = filesByMarker.removeValue(forKey: story.marker) ?? []
      if let fault = fault(of: story, in: files) { faults.append(fault) }
    }
    for marker in filesByMarker.keys.sorted() { faults.append("\(marker) was too old and is there") }
    return faults
  }

  private func fault(of story: SimulatedStory, in files: [OutputSurvey.File]) -> String? {
    // A revision stands beside its first file: a.txt, a.r2.txt.
    let isRevision = changes == .revision && !story.edits.isEmpty
    let firsts = isRevision ? files.filter { Self.revision(of: $0.path) == 1 } : files
    guard firsts.count == 1, let newest = files.max(by: Self.isOlder) else {
      return "\(story.marker), published \(DateForm.iso(story.published)), is in \(firsts.count) files"
    }
    guard let last = story.edits.indices.last else { return nil }
    if changes == .ignore || newest.editMarkers.contains(story.editMarker(last + 1)) { return nil }
    return "\(newest.path) lacks the change of \(DateForm.iso(story.edits[last]))"
  }

  private static func isOlder(_ one: OutputSurvey.File, _ other: OutputSurvey.File) -> Bool {
    revision(of: one.path) < revision(of: other.path)
  }

  /// 2 for `a.r2.txt`.
  static func revision(of path: String) -> Int {
    let parts = path.split(separator: ".")
    guard parts.count > 2, parts[parts.count - 2].hasPrefix("r") else { return 1 }
    return Int(parts[parts.count - 2].dropFirst()) ?? 1
  }
}
