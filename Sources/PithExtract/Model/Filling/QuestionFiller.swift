import PithCore

/// Keeps the questions of lists whose answers are kept: they are buttons or links that fold the answers up, which speaks against them.
/// On pages of services the whole list.
///
/// Held out by site: word F1 on WCXB's collections .7257 to .7261, services .8632 to .8638, all others the same. On pages of goods the gold
/// texts have answers without their questions.
struct QuestionFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of a kind on, a page is one.
  private static let kindShare: Float = 0.5
  /// In words.
  private static let questionLengths: ClosedRange<Int32> = 3...25
  private static let answerWords: Int32 = 5
  /// Fewer questions are no list.
  private static let leastQuestions = 2
  /// So many blocks a question and its answer have at most.
  private static let mostBlocks = 8
  /// From this mean score of its answers on, a list is kept whole on a page of a service.
  private static let listScore: Float = 0.15

  func fill(_ selection: inout Selection) {
    guard result.kinds[PageKind.product.rawValue] < Self.kindShare else { return }
    let isService = result.kinds[PageKind.service.rawValue] >= Self.kindShare
    for questions in lists {
      let answers = questions.map { $0 + 1 }
      let isWhole = isService && selection.meanScore(of: answers) >= Self.listScore
      let answered = questions.filter { selection.isKept($0 + 1) }
      if isWhole {
        keep(questions + answers, &selection)
      } else if answered.count >= Self.leastQuestions {
        keep(answered, &selection)
      }
    }
  }

  private func keep(_ rows: [Int], _ selection: inout Selection) {
    for row in rows where !selection.isKept(row) {
      selection.restore(row)
      selection.fill(row, by: "question")
    }
  }

  /// The blocks of questions with an answer right below, those in one template together.
  private var lists: [[Int]] {
    let page = context.page
    let questions = page.blocks.indices.dropLast().filter { row in
      isQuestion(row) && page.blocks[row + 1].words >= Self.answerWords && isBox(row)
    }
    return Dictionary(grouping: questions) { page.containers[Int(page.blocks[$0].container)].signature }
      .values.filter { $0.count >= Self.leastQuestions }.sorted { $0[0] < $1[0] }
  }

  private static let marks = ["?", "？", "؟"].map { Array($0.utf8) }

  private func isQuestion(_ row: Int) -> Bool {
    let block = context.page.blocks[row]
    guard Self.questionLengths.contains(block.words) else { return false }
    let text = context.page.text[block.textRange]
    return Self.marks.contains { text.suffix($0.count).elementsEqual($0) } && !leadsAway(block)
  }

  /// Whether a block is a link to another page.
  private func leadsAway(_ block: TextBlock) -> Bool {
    guard block.firstLink >= 0, block.linkShare >= PageProfile.linkedShare else { return false }
    let address = context.page.document.value(of: .href, in: block.firstLink)?.collapsed ?? ""
    return !(address.isEmpty || address.hasPrefix("#") || address.hasPrefix("javascript:"))
  }

  /// Whether the innermost element that holds a question and its answer holds hardly anything else.
  private func isBox(_ row: Int) -> Bool {
    let page = context.page
    let box = page.path(from: page.blocks[row].container).first {
      page.containers[Int($0)].blocks.contains(row + 1)
    }
    return box.map { page.containers[Int($0)].blocks.count <= Self.mostBlocks } ?? false
  }
}
