public import PithCore

/// What a server says to people in the place of the page that was asked for.
public enum PageNotice: String, CaseIterable, Hashable, Sendable {
  /// A check whether the reader is a program: a challenge, a captcha, a block.
  case botChallenge
  /// A demand to accept cookies, or to pay, before there is anything to read.
  case consentWall
  /// A form to log in with.
  case loginRequired
  /// A beginning of hardly a paragraph, and an offer to subscribe.
  case paywalled
  /// "Page not found", with a status that says otherwise.
  case softNotFound

  /// How an input ends whose page is this.
  ///
  /// A challenge and a consent wall are failures: another visitor, or the same one tomorrow, is shown the page. They aren't transient,
  /// since trying again at once is what such guards take for the mark of a program. A login, a paywall and a page that is gone are
  /// skips: the answer is right, and stays what it is.
  public func exit(in stage: StageName) -> StageExit {
    switch self {
    case .botChallenge: .failed(StageFailure(stage: stage, code: .botChallenge, detail: sentence))
    case .consentWall: .failed(StageFailure(stage: stage, code: .consentWall, detail: sentence))
    case .loginRequired: .skipped(SkipReason(stage: stage, code: .loginRequired, detail: sentence))
    case .paywalled: .skipped(SkipReason(stage: stage, code: .paywalled, detail: sentence))
    case .softNotFound: .skipped(SkipReason(stage: stage, code: .softNotFound, detail: sentence))
    }
  }

  private var sentence: String {
    switch self {
    case .botChallenge:
      "the server shows a check for robots and not the page; ask the site for access, or try again another day"
    case .consentWall: "the server shows a demand to accept cookies and not the page"
    case .loginRequired: "the page is only for readers who are logged in"
    case .paywalled: "the page shows only the beginning of the article to readers without a subscription"
    case .softNotFound: "the page says that there is no such page"
    }
  }
}
