import Pith
import PithTestServer

extension Configuration {
  /// One with all its files in a folder of the test, for servers of this machine, which are asked at once and only once.
  static func local(in folder: TestFolder) -> Configuration {
    var configuration = Configuration(
      path: "\(folder.path)/pith.yaml", output: "\(folder.path)/out", state: "\(folder.path)/state.sqlite")
    configuration.fetch.allowsPrivateNetworks = true
    configuration.politeness = .off
    configuration.retries = 0
    return configuration
  }
}
