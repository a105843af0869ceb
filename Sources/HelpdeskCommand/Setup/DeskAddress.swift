import ArgumentParser

/// The desk's addresses.
struct DeskAddress: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "address", abstract: "Adds and removes the desk's addresses and numbers; needs an admin.",
    subcommands: [AddDeskAddress.self, RemoveDeskAddress.self])

  @OptionGroup var options: DeskOptions
}
