import PithStore
import Testing

@Suite struct ContentHashTests {
  /// The examples of FIPS 180-2, appendix B, and of the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownHashes(text: String, hash: String) throws {
    #expect(try ContentHash(of: text).description == hash)
    #expect(try ContentHash(of: Array(text.utf8)).digits(8) == String(hash.prefix(8)))
  }

  /// By `openssl dgst -sha256 -binary | base64`.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func knownHashesInBase64(text: String, hash: String) throws {
    #expect(try ContentHash(of: text).base64 == hash)
  }
}
