import ArgumentParser

@main
struct PithCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pith")
}
