/// A server that gives one page over TLS, with a certificate that only its own file vouches for.
///
/// It is `openssl s_server`, since there is no TLS server in Swift without further dependencies; a machine
/// without the `openssl` command fails the test instead of skipping it.
public final class TestTLSServer: Sendable {
  /// The address of the page.
  public let url: String
  /// The path of the PEM file with the certificate.
  public let certificateFile: String
  private let folder: TestFolder
  private let process: ChildProcess

  /// - Parameter host: The host that the certificate is for; the server is always on 127.0.0.1.
  public init(page: String, host: String = "127.0.0.1") throws(TestServerError) {
    folder = try TestFolder()
    certificateFile = folder.path + "/certificate.pem"
    let name = host.allSatisfy { $0.isNumber || $0 == "." } ? "IP:\(host)" : "DNS:\(host)"
    process = try ChildProcess(script: Self.script, arguments: [folder.path, host, name, page])
    while let line = process.nextLine() {
      guard line.hasPrefix(Self.readySign) else { continue }
      url = "https://\(line.dropFirst(Self.readySign.count))/page.html"
      return
    }
    throw TestServerError("openssl s_server did not start; the tests need the command openssl")
  }

  /// What s_server writes, before its address, when it takes connections.
  private static let readySign = "ACCEPT "

  private static let script = """
    cd "$1" && printf %s "$4" >page.html &&
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 \
      -subj "/CN=$2" -addext "subjectAltName=$3" -keyout key.pem -out certificate.pem 2>/dev/null &&
    exec openssl s_server -accept 127.0.0.1:0 -key key.pem -cert certificate.pem -WWW 2>/dev/null
    """
}
