import PithCore

/// Computes the features of a page's blocks: everything that the models read.
///
/// This is the only place where features are computed: the trainer reads matrices that this code wrote, so
/// that training and use can't drift apart. Time is linear in containers and blocks.
enum FeatureReader {
  /// All features but those that a model's trees give (`kindArticle` and what follows it).
  static func matrix(of context: FeatureContext, tables: TokenTables) -> FeatureMatrix {
    var matrix = FeatureMatrix(rows: context.page.blocks.count)
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
    let repeated = RepeatedTemplateFeatures.write(context, into: &matrix)
    TopicFeatures.write(context, repeated: repeated, into: &matrix)
    DeclaredFeatures.write(context, into: &matrix)
    ThreadFeatures.write(context, into: &matrix)
    RuleFeatures.write(context, into: &matrix)
    PageFeatures.write(context, into: &matrix)
    MeanFeatures.write(context, into: &matrix)
    TokenFeatures.write(context, tables, into: &matrix)
    return matrix
  }
}
