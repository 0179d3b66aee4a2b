/// The words and marks of notices, by kind, in the order in which they are looked for.
///
/// Entries are in lower case, with `'` for every apostrophe, one a line. A title has to be what a notice is titled with, not what an
/// article about it could be; a text what a notice says to its reader.
enum NoticeLexicon {
  static let all = [botChallenge, consentWall, loginRequired, paywall, softNotFound]
}
