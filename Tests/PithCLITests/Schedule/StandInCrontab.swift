import Foundation

/// A `crontab` for the tests, which keeps its text in a folder of the test and not where the machine's cron finds it.
struct StandInCrontab {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try install(Self.script)
  }

  /// The variables with which it is found.
  var environment: [String: String] {
    [
      "PATH": "\(folder.path("bin")):/usr/bin:/bin", "CRONTAB": folder.path("crontab"),
      "XDG_STATE_HOME": folder.path("state"),
      // What the machine may have set; empty ones count as none.
      "SSL_CERT_FILE": "", "SSL_CERT_DIR": "", "http_proxy": "", "https_proxy": "", "no_proxy": "",
    ]
  }

  /// Puts another script in its place.
  ///
  /// The file to be run is written by a process of its own: a child that another test begins while this one has a file open for writing
  /// has it open as well, and nobody can run it meanwhile (`ETXTBSY`).
  func install(_ script: String) throws {
    let path = try folder.write(script, to: "bin/crontab.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try Process.run(
      URL(filePath: "/bin/cp"), arguments: ["--preserve=mode", path, folder.path("bin/crontab")]
    ).waitUntilExit()
  }

  /// The crontab; `nil` where there is none.
  var contents: String? { try? text(of: folder.path("crontab")) }

  func set(_ text: String) throws { try folder.write(text, to: "crontab") }

  /// Has another program put this in place of the next text that is written.
  func meddle(with text: String) throws { try folder.write(text, to: "crontab.meddle") }

  /// With the words of Debian's.
  private static let script = """
    #!/bin/sh
    case "$*" in
      -l) [ -e "$CRONTAB" ] || { echo "no crontab for ann" >&2; exit 1; }; cat "$CRONTAB" ;;
      -) cat >"$CRONTAB"; [ ! -e "$CRONTAB.meddle" ] || mv "$CRONTAB.meddle" "$CRONTAB" ;;
      -r) rm "$CRONTAB" ;;
      *) echo "crontab: usage error" >&2; exit 1 ;;
    esac

    """
}
