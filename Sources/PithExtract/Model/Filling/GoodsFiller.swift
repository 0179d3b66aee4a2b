import PithCore

/// Keeps what pages of goods say in few words, which score low by themselves: what they fold up in `details` elements, and the tables that
/// shop programs name as specifications.
///
/// Held out by site, what is folded up moves word F1 on WCXB's pages of products from .7031 to .7040, all others the same. Of the 11 lines of
/// specifications that come, 9 are in the gold texts. Other names, "specifications" among them, stand for lists that the gold texts leave
/// out (68 lines of 247).
struct GoodsFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being goods on.
  static let productShare: Float = 0.5
  /// A folded element is kept whole from this mean score of its blocks on.
  private static let leastMean: Float = 0.2
  /// Parts of the names that WooCommerce, PrestaShop and Magento give to specifications.
  private static let names = [
    "woocommerce-product-attributes", "shop_attributes", "data-sheet", "additional-attributes",
  ].map { Array($0.utf8) }
  private static let tags: Set<HTMLTag> = [.table, .dl, .ul, .div, .section]
  private static let mostBlocks = 60

  func fill(_ selection: inout Selection) {
    guard result.kinds[PageKind.product.rawValue] >= Self.productShare else { return }
    for folded in context.page.outermost(where: { $0.tag == .details })
    where mean(of: folded) >= Self.leastMean {
      for block in folded where !selection.isKept(block) { selection.fill(block, by: "folded") }
    }
    for block in context.page.outermost(where: isSpecification).joined()
    where !selection.isKept(block) && selection.stripped[block] == nil {
      selection.fill(block, by: "specification")
    }
  }

  private func mean(of blocks: Range<Int>) -> Float {
    blocks.reduce(0) { $0 + result.scores[$1] } / Float(blocks.count)
  }

  private func isSpecification(_ container: Container) -> Bool {
    guard Self.tags.contains(container.tag), container.blocks.count <= Self.mostBlocks,
      let names = context.page.document.valueRange(of: .class, in: container.node)
    else { return false }
    return Self.names.contains { ByteSearch.contains($0, in: context.page.document.bytes[names]) }
  }
}
