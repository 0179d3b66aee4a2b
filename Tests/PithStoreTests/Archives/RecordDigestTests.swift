import Testing

@testable import PithStore

@Suite struct RecordDigestTests {
  @Test func givesTheKnownDigests() throws {
    // Of no bytes, as every index of archives has it; of "abc", FIPS 180-4's example, a9993e36… in hexadecimal.
    #expect(try RecordDigest.of([]) == "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ")
    #expect(try RecordDigest.of(Array("abc".utf8)) == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
    #expect(try RecordDigest.of(Array("a".utf8), Array("bc".utf8)) == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
  }
}
