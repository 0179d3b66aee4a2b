import Pith
import Testing

@Suite struct RunEnvironmentTests {
  private func taken(_ environment: [String: String], usesProxyVariables: Bool = true) throws -> [String:
    String]
  {
    try RunEnvironment(
      of: environment, accountHome: "/home/ann", folder: "/desk", usesProxyVariables: usesProxyVariables
    ).variables
  }

  @Test func leavesWhatCronHasOrNobodyNeeds() throws {
    #expect(
      try taken(["HOME": "/home/ann", "PATH": "/bin", "LANG": "C", "XDG_STATE_HOME": "", "AWS_SECRET": "x"])
        == [:])
    // The XDG base directories are absolute or don't count.
    #expect(try taken(["XDG_STATE_HOME": "state"]) == [:])
  }

  @Test func takesWhatChangesARun() throws {
    let needed = [
      "HOME": "/srv/ann", "XDG_STATE_HOME": "/state", "http_proxy": "http://proxy.example:8080",
      "NO_PROXY": "localhost",
      "PITH_FOCUS": "recall", "SSL_CERT_FILE": "/etc/ca.pem",
    ]
    #expect(try taken(needed) == needed)
  }

  @Test func makesPathsAbsolute() throws {
    #expect(
      try taken(["PITH_OUTPUT": "out", "PITH_STATE": "/s", "PITH_COOKIES": "~/c"])
        == ["PITH_OUTPUT": "/desk/out", "PITH_STATE": "/s", "PITH_COOKIES": "~/c"])
  }

  @Test(arguments: ["https_proxy", "ALL_PROXY", "PITH_PROXY"])
  func refusesSecretsAndDoesNotRepeatThem(name: String) throws {
    let error = #expect(throws: ScheduleError.self) {
      try taken([name: "http://ann:hunter2@proxy.example:8080"])
    }
    let message = try #require(error?.description)
    #expect(message.hasPrefix(name) && message.contains("{file: PATH}") && !message.contains("hunter2"))
  }

  @Test func leavesProxiesThatTheConfigurationDoesNotUse() throws {
    let environment = ["https_proxy": "http://ann:hunter2@proxy.example:8080"]
    #expect(try taken(environment, usesProxyVariables: false) == [:])
  }
}
