/// What pages say to browsers without scripts: "You need to enable JavaScript to run this app."
enum ScriptRequest {
  private static let requests = [
    "enable javascript", "javascript is disabled", "requires javascript", "activer javascript",
    "javascript aktivieren", "habilite javascript", "enable js", "without javascript", "turn on javascript",
    "habilitar javascript", "habilita javascript", "ative o javascript", "abilita javascript",
    "abilitare javascript",
    "javascript inschakelen", "aktivera javascript", "aktiver javascript", "włącz javascript",
    "включите javascript", "увімкніть javascript", "启用javascript", "启用 javascript", "啟用 javascript",
    "javascriptを有効", "javascript を有効", "자바스크립트를 활성화",
  ].map { Array($0.utf8) }

  /// Whether a text asks for scripts.
  static func isFound(in text: ArraySlice<UInt8>) -> Bool {
    let lower = text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }[...]
    return requests.contains { ByteSearch.contains($0, in: lower) }
  }
}
