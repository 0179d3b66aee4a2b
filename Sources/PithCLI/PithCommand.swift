import ArgumentParser
import Pith

@main
struct PithCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pith",
    abstract: "Turn web pages into clean text files: the article, without what stands around it.",
    usage: """
      pith <url> ...
      pith fetch [<options>] [<url> ...]
      pith clean [<options>] <path> ...
      pith explain [<options>] <page>
      pith discover [<options>] <url>
      pith check <config>
      pith run [<options>] <config>
      pith status [<options>] <config>
      pith prune [<options>] <config>
      pith schedule [<options>] <config>
      """,
    discussion: """
      EXAMPLES:
        pith https://example.com/2026/01/31/river-rises
        pith fetch --urls addresses.txt --output articles
        pith clean saved-pages/ --output articles
        curl -s https://example.com/story | pith clean - --format json
        pith explain story.html
        pith discover https://example.com
        pith check pith.yaml
        pith run pith.yaml
        pith status pith.yaml
        pith prune pith.yaml --older-than 365d
        pith schedule pith.yaml --every 15m --install
      """,
    version: "pith \(PithVersion.current)",
    subcommands: [
      FetchCommand.self, CleanCommand.self, ExplainCommand.self, DiscoverCommand.self, CheckCommand.self,
      RunCommand.self, StatusCommand.self, PruneCommand.self, ScheduleCommand.self,
    ],
    defaultSubcommand: FetchCommand.self)

  static func main() async {
    Allocator.keepMemory()
    await main(nil)
  }
}
