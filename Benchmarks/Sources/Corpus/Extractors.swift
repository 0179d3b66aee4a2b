import Foundation
@_spi(Training) public import PithExtract

/// The extractors that pages are measured with: for each page, one whose model was fitted without the page's site.
public struct Extractors: Sendable {
  private let extractors: [ContentExtractor]

  /// The extractor as users have it, for all pages.
  public init(focus: Focus = .balanced) {
    extractors = [ContentExtractor(focus: focus)]
  }

  /// One extractor a fold, of the models `FOLD.model` in a folder.
  public init(folds folder: String, focus: Focus = .balanced) throws {
    extractors = try (0..<Site.folds).map { fold in
      let model = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(fold).model"))
      return try ContentExtractor(model: [UInt8](model), focus: focus)
    }
  }

  public func extractor(for entry: CorpusSet.Entry) -> ContentExtractor {
    extractors[entry.site.fold % extractors.count]
  }
}
