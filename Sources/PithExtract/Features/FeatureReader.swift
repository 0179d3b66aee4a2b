import PithCore

/// Computes the features of a page and of its blocks: everything that the models read.
///
/// This is the only place where features are computed: the trainer reads matrices that this code wrote, so
/// that training and use can't drift apart. Time is linear in containers and blocks.
enum FeatureReader {
  /// What is known of the page as a whole, but for the kinds that a model takes it for.
  static func pageRow(of context: FeatureContext, tables: TokenTables) -> PageRow {
    var row = PageRow()
    guard !context.page.blocks.isEmpty else { return row }
    PageFeatures.write(context, into: &row)
    MeanFeatures.write(context, into: &row)
    TokenFeatures.write(context, tables, into: &row)
    return row
  }

  /// All features but those that the first stage's scores give.
  ///
  /// - Parameters:
  ///   - page: what is known of the page as a whole.
  ///   - candidates: the blocks that get a row; by default all.
  static func matrix(
    of context: FeatureContext, tables: TokenTables, page: PageRow, candidates: [Int32]? = nil
  ) -> FeatureMatrix {
    var matrix = FeatureMatrix(page, blocks: context.page.blocks.count, candidates: candidates)
    guard matrix.rows > 0 else { return matrix }
    TextFeatures.write(context, into: &matrix)
    PathFeatures.write(context, into: &matrix)
    ContainerFeatures.write(context, into: &matrix)
    RepetitionFeatures.write(context, into: &matrix)
    PositionFeatures.write(context, into: &matrix)
    HeadingFeatures.write(context, into: &matrix)
    BodyFeatures.write(context, into: &matrix)
    LinkFeatures.write(context, into: &matrix)
    OpeningFeatures.write(context, into: &matrix)
    FollowingFeatures.write(context, into: &matrix)
    RepeatedTemplateFeatures.write(context, into: &matrix)
    TopicFeatures.write(context, into: &matrix)
    DeclaredFeatures.write(context, into: &matrix)
    ThreadFeatures.write(context, into: &matrix)
    RuleFeatures.write(context, into: &matrix)
    TokenFeatures.write(context, tables, into: &matrix)
    return matrix
  }
}
