import ArgumentParser

/// The marketplace's orders.
struct Orders: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders", abstract: "Takes in the marketplace's order reports. Needs a lead.",
    subcommands: [ImportOrders.self])

  @OptionGroup var options: DeskOptions
}
