/// The content codings of HTTP (RFC 9110, section 8.4.1) that Pith asks for and undoes.
///
/// libcurl could undo them, but takes a compressed body that breaks off for a whole one where the length of the response is right, and does
/// the work on the thread that all transfers share.
enum ContentCoding {
  /// What is undone here, as it is written.
  private static let ownNames: Set<String> = ["gzip", "x-gzip", "deflate", "br", "zstd"]
  /// The other codings that are registered: a body in one of them is no text. Any other word is no coding; servers write what belongs
  /// elsewhere into the field (`utf-8`, `aws-chunked`), and browsers take the body as it is then.
  private static let otherNames: Set<String> = [
    "compress", "x-compress", "exi", "pack200-gzip", "aes128gcm", "dcb", "dcz",
  ]

  /// The codings of a body, the first one applied first.
  static func names(in headers: HTTPHeaders) -> [String] {
    headers.fields.filter { $0.name.lowercased() == "content-encoding" }
      .flatMap { $0.value.split(separator: ",") }
      .map { $0.filter { !$0.isWhitespace }.lowercased() }
      .filter { ownNames.contains($0) || otherNames.contains($0) }
  }

  /// A body without its coding.
  ///
  /// - Throws: `contentCoding` for a coding that nobody asked for and for a body that is not in its coding, `truncatedBody` for one that ends
  ///   too early, `bodyTooLarge` for one that swells beyond the limit.
  static func decoded(
    _ body: [UInt8], headers: HTTPHeaders, maximumBytes: Int
  ) throws(FetchError.Cause) -> [UInt8] {
    let names = names(in: headers)
    guard let name = names.first, !body.isEmpty else { return body }
    // Each coding can swell a body a thousandfold, so those of a second one couldn't be bounded by the size of the result.
    guard names.count == 1 else { throw .contentCoding("it is compressed \(names.count) times over") }
    var output = DecodedBody(maximumBytes: maximumBytes)
    switch name {
    case "gzip", "x-gzip": try DeflateDecoder.decodeGzip(body, into: &output)
    case "deflate": try DeflateDecoder.decodeDeflate(body, into: &output)
    case "br": try BrotliDecoder.decode(body, into: &output)
    case "zstd": try ZstandardDecoder.decode(body, into: &output)
    default: throw .contentCoding("nobody asked for its coding")
    }
    return output.bytes
  }
}
