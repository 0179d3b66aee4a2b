import PithCore

/// Keeps the specifications of goods where a shop program says that they are: material, measures and weight are short words in tables,
/// which score low.
///
/// Of the 11 lines that this adds to WCXB's pages, held out by site, 9 are in the gold texts. Other names, "specifications" among them,
/// stand for lists that the gold texts leave out (68 lines of 247).
struct SpecificationFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being goods on.
  private static let productShare: Float = 0.5
  /// Parts of the names that WooCommerce, PrestaShop and Magento give to them.
  private static let names = [
    "woocommerce-product-attributes", "shop_attributes", "data-sheet", "additional-attributes",
  ].map { Array($0.utf8) }
  private static let tags: Set<HTMLTag> = [.table, .dl, .ul, .div, .section]
  private static let mostBlocks = 60

  func fill(_ selection: inout Selection) {
    guard result.kinds[PageKind.product.rawValue] >= Self.productShare else { return }
    var end = 0
    for container in context.page.containers
    where container.blocks.lowerBound >= end && !container.blocks.isEmpty && isNamed(container) {
      end = container.blocks.upperBound
      for block in container.blocks where !selection.isKept(block) && selection.stripped[block] == nil {
        selection.fill(block, by: "specification")
      }
    }
  }

  private func isNamed(_ container: Container) -> Bool {
    guard Self.tags.contains(container.tag), container.blocks.count <= Self.mostBlocks,
      let names = context.page.document.valueRange(of: .class, in: container.node)
    else { return false }
    return Self.names.contains { ByteSearch.contains($0, in: context.page.document.bytes[names]) }
  }
}
