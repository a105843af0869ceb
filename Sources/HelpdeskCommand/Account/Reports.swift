import ArgumentParser

/// Reports over some days.
struct Reports: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports over some days.", subcommands: [ReportResponses.self])

  @OptionGroup var options: DeskOptions
}
