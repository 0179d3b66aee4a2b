import Glibc

/// A certificate authority of a test's own, with one certificate for the names of this machine.
///
/// The names are 127.0.0.1, localhost, *.localhost and *.example. A machine without the `openssl` command fails the test instead of
/// skipping it.
public final class TestAuthority: Sendable {
  /// The path of the PEM file with the authority's certificate.
  public let certificateFile: String
  let serverCertificateFile: String
  let serverKeyFile: String
  private let folder: TestFolder

  private static let first = Result { () throws(TestServerError) in try TestAuthority() }

  /// One for all tests of a process: making certificates takes processes, and so time.
  public static var shared: TestAuthority {
    get throws(TestServerError) { try first.get() }
  }

  public init() throws(TestServerError) {
    folder = try TestFolder()
    certificateFile = folder.path + "/authority.pem"
    serverCertificateFile = folder.path + "/certificate.pem"
    serverKeyFile = folder.path + "/key.pem"
    let process = try ChildProcess(script: Self.script, arguments: [folder.path])
    guard process.nextLine() == "done" else {
      throw TestServerError("no certificates were made; the tests need the command openssl")
    }
  }

  private static let script = """
    cd "$1" && new="openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1" &&
    $new -subj "/CN=Test authority" -addext "keyUsage=critical,keyCertSign" -keyout authority.key -out authority.pem &&
    $new -CA authority.pem -CAkey authority.key -subj "/CN=localhost" -addext "basicConstraints=critical,CA:FALSE" \
      -addext "subjectAltName=IP:127.0.0.1,IP:::1,DNS:localhost,DNS:*.localhost,DNS:*.example" \
      -keyout key.pem -out certificate.pem && echo done
    """
}
