import ArgumentParser

/// The desk's macros.
struct Macros: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "macro", abstract: "Shows and publishes macros; versions are added, never edited.",
    subcommands: [ListMacros.self, ShowMacro.self, PublishMacro.self, LockMacro.self, RetireMacro.self])

  @OptionGroup var options: DeskOptions
}
