/// The keys that a report knows, as its help shows them.
enum ReportKeys {
  private static let keys = [
    ("j k", "next, previous block"), ("n p", "next, previous change between kept and stripped"),
    ("Enter", "details of the block"), ("/", "search"), ("a", "all blocks"), ("+", "kept blocks"),
    ("-", "stripped blocks"), ("Esc", "clear the search and the filters"), ("?", "these keys"),
  ]

  static var markup: String {
    let entries = keys.map { keys, meaning in
      let caps = keys.split(separator: " ").map { "<kbd>\(String($0).escapedForHTML)</kbd>" }
      return "<dt>\(caps.joined(separator: " "))</dt><dd>\(meaning)</dd>"
    }
    return """
      <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>\(entries.joined())</dl>
      <form method="dialog"><button autofocus>Close</button></form>
      </dialog>
      """
  }
}
