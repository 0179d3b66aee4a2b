import Testing

@testable import PithConfig

/// Files that are no texts.
@Suite struct ConfigurationTextTests {
  @Test func namesAMissingFile() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(environment: [:]).read(folder.path(of: "none.yaml"))
    }
    #expect(error?.description == "\(folder.path)/none.yaml: there is no such file; check the path")
  }

  @Test func namesAFolder() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(environment: [:]).read(folder.path)
    }
    #expect(error?.problems.first?.message == "this is a folder; name the configuration file in it")
  }

  @Test func namesThePlaceOfBytesThatAreNoUTF8() throws {
    let latin1: [UInt8] = Array("output: a\n# Ünter\noutput: K".utf8) + [0xF6] + Array("ln\n".utf8)
    #expect(
      try TemporaryFolder().problems(latin1) == [
        "pith.yaml:3:10: the file is no text in UTF-8 from here on; save it as UTF-8 in your editor"
      ])
  }

  @Test func takesAByteOrderMarkAndLineEndsOfWindows() throws {
    let yaml = "\u{FEFF}limit: 7\r\n" + oneSource.replacing("\n", with: "\r\n")
    let configuration = try TemporaryFolder().configuration(yaml)
    #expect(configuration.limit == 7)
    #expect(configuration.sources.first?.line == 3)
  }

  @Test(arguments: ["", "\n\n", "# nothing but a comment\n", "---\n", "null\n"])
  func namesAnEmptyFile(yaml: String) throws {
    let problems = try TemporaryFolder().problems(yaml)
    #expect(problems == ["pith.yaml: the file is empty; it needs at least 'sources' with an entry"])
  }

  @Test func namesATextThatIsNoMapping() throws {
    let problems = try TemporaryFolder().problems("- name: valley\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("pith.yaml:1:1: a configuration wants a mapping") == true)
  }
}
