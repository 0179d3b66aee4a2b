/// The words of corrections and editors' notes behind an article.
enum PostscriptLexicon {
  private static let phrases = """
    correction, corrections, clarification, editor's note, editors note, editors' note, this article was amended,
    this article was corrected, this article was updated, this article has been amended, this article has been corrected,
    this article has been updated, this story was corrected, this story was updated, this story has been corrected,
    this story has been updated, this post has been updated, an earlier version of, a previous version of, a correction was made,
    korrektur, korrekturhinweis, anmerkung der redaktion, anm der redaktion, hinweis der redaktion,
    in einer früheren version, in einer ersten version, dieser artikel wurde aktualisiert,
    rectificatif, note de la rédaction, cet article a été modifié, cet article a été corrigé, une version antérieure,
    corrección, fe de errores, nota de la redacción, nota del editor, este artículo ha sido,
    errata corrige, nota della redazione, questo articolo è stato, nota da redação, correção, esta reportagem foi,
    correctie, noot van de redactie, in een eerdere versie, rettelse, rettet, rättelse, oikaisu, sprostowanie, od redakcji,
    oprava, helyreigazítás, düzeltme, исправление, от редакции, примечание редакции
    """

  /// What such a note says in its second sentence, too.
  private static let versions = PhraseTable([
    (
      (),
      """
      an earlier version of, a previous version of, in einer früheren version, une version antérieure, una versión anterior, uma versão anterior,
      in una versione precedente, in een eerdere versie, en tidigare version
      """.replacing("\n", with: " ")
    )
  ])

  private static let table = PhraseTable([((), phrases.replacing("\n", with: " "))])

  /// Whether a text begins as such a note does, or tells of an earlier version.
  static func isNote(_ text: ArraySlice<UInt8>) -> Bool {
    let words = WordReader.words(of: text.prefix(longestOpening))
    var isFound = false
    if !words.isEmpty { table.match(words, at: 0) { _, _ in isFound = true } }
    return isFound || text.count <= longestNote && namesVersion(text)
  }

  private static func namesVersion(_ text: ArraySlice<UInt8>) -> Bool {
    let words = WordReader.words(of: text)
    var isFound = false
    for index in words.indices { versions.match(words, at: index) { _, _ in isFound = true } }
    return isFound
  }

  /// A longer text is no note, in bytes.
  private static let longestNote = 400

  /// More of a text is not read, in bytes.
  private static let longestOpening = 80
}
