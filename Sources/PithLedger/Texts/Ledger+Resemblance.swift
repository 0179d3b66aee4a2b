import Foundation
import GRDB

extension Ledger {
  /// The written article that a text is a copy of; `nil` where it is one of its own.
  ///
  /// Under another title, a text is only near to those of other sources: a source that has nearly the same text again under a new title
  /// has its next issue, such as the lottery numbers of another day.
  ///
  /// - Parameters:
  ///   - text: that of the article to be written.
  ///   - page: the id of its page, which is not compared with itself.
  ///   - published: when the article appeared, in seconds since 1970.
  ///   - canonical: the identity of the address that the page gives itself.
  ///   - now: in seconds since 1970.
  public func resemblance(
    of text: TextIdentity, page: DuePage.ID, published: Int?, canonical: String?, at now: Int
  ) throws(LedgerError) -> Resemblance? {
    var canonicalKey: Data?
    if let canonical { canonicalKey = try key(of: canonical) }
    return try read { database in
      let same = try Int64.fetchOne(
        database, sql: "SELECT id FROM page WHERE hash = ? AND state = ? AND id <> ? ORDER BY id",
        arguments: [Data(text.hash), PageState.written.rawValue, page])
      if let same { return .same(page: same) }
      if let canonicalKey,
        let other = try Self.likePage(canonicalKey, text: text, butNot: page, in: database)
      {
        return .canonical(page: other)
      }
      guard text.wordCount >= SimHash.fewestWords else { return nil }
      return try Self.nearPage(to: text, butNot: page, published: published ?? now, in: database)
        .map { .near(page: $0) }
    }
  }

  /// Forgets the quarters of fingerprints of texts that no new text is compared with any more.
  public func forgetOldBands(at now: Int) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "DELETE FROM band WHERE time < ?", arguments: [now - Self.comparedSpan])
    }
  }

  /// Forgets the quarters of a page's fingerprint, which is still that of its text before. They are found by their values: the table has no
  /// order by page.
  static func forgetBands(of page: Int64, in database: Database) throws {
    let find = try database.cachedStatement(sql: "SELECT fingerprint FROM page WHERE id = ?")
    guard let bits = try Int64.fetchOne(find, arguments: [page]) else { return }
    let fingerprint = SimHash(bits: UInt64(bitPattern: bits))
    let forget = try database.cachedStatement(
      sql: "DELETE FROM band WHERE band = ? AND value = ? AND page = ?")
    for band in 0..<SimHash.bandCount {
      try forget.execute(arguments: [band, fingerprint.band(band), page])
    }
  }

  /// Texts are compared with those fetched in the last two weeks: reprints come within days, while reports that say the same each time but
  /// for a figure ("The water stands at 3.2 metres") come again and again.
  static var comparedSpan: Int { 14 * 86_400 }
  /// Near duplicates appear within so many seconds of each other.
  private static var publishedSpan: Int { 7 * 86_400 }
  /// Two texts that have nothing to do with each other differ in 32 bits of 64, give or take 4 (the binomial distribution). A page whose
  /// canonical address is another's has its text where they differ in no more than this.
  private static var alikeDistance: Int { 16 }

  private static func likePage(
    _ key: Data, text: TextIdentity, butNot page: Int64, in database: Database
  ) throws -> Int64? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT page.id, page.fingerprint FROM address JOIN page ON page.id = address.page
        WHERE address.key = ? AND page.id <> ? AND page.state = ?
        """, arguments: [key, page, PageState.written.rawValue])
    guard let row, let fingerprint: Int64 = row["fingerprint"] else { return nil }
    let distance = text.fingerprint.distance(to: SimHash(bits: UInt64(bitPattern: fingerprint)))
    return distance <= alikeDistance ? row["id"] : nil
  }

  private static func nearPage(
    to text: TextIdentity, butNot page: Int64, published: Int, in database: Database
  ) throws -> Int64? {
    for band in 0..<SimHash.bandCount {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT page.id, page.fingerprint FROM band JOIN page ON page.id = band.page
          WHERE band.band = ?1 AND band.value = ?2 AND page.id <> ?3 AND page.state = ?4
            AND ABS(COALESCE(page.published, page.fetched) - ?5) <= ?6
            AND (page.title = ?7 OR page.source <> (SELECT source FROM page WHERE id = ?3))
          ORDER BY page.id
          """,
        arguments: [
          band, text.fingerprint.band(band), page, PageState.written.rawValue, published, publishedSpan,
          Data(text.titleHash),
        ])
      while let row = try rows.next() {
        guard let fingerprint: Int64 = row["fingerprint"] else { continue }
        let distance = text.fingerprint.distance(to: SimHash(bits: UInt64(bitPattern: fingerprint)))
        if distance <= SimHash.nearDistance { return row["id"] }
      }
    }
    return nil
  }
}
