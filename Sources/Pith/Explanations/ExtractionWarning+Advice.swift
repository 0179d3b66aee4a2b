extension ExtractionWarning {
  /// What the warning means for the article, and what can be done: a sentence for people.
  package var advice: String {
    switch self {
    case .cutOffSuspected:
      "the text seems to stop before its end; see whether the blocks after the last kept one belong to it"
    case .paywallSuspected:
      "the page seems to show readers without a subscription only the beginning"
    case .listingPage:
      "the page seems to be a list of other pages; clean those that it links to"
    case .noArticle:
      "the page has text, but none of it reads like an article; see whether it is an error page"
    case .needsJavaScript:
      "the page seems to build its text with scripts, which pith doesn't run; save it from a browser and clean that file"
    case .ampPage:
      "the text is that of the AMP page, since the canonical page could not be had; fetch that one to see why"
    }
  }
}
