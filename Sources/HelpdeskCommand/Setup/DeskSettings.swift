import ArgumentParser

/// The desk's own settings.
struct DeskSettings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Shows the desk and changes its addresses.",
    subcommands: [ShowDesk.self, DeskAddress.self])

  @OptionGroup var options: DeskOptions
}
