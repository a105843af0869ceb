import ArgumentParser

/// `helpdesk-benchmark`: what the desk costs, measured.
@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpdesk-benchmark", abstract: "Measures the desk. Build it with -c release.",
    subcommands: subcommands)

  private static var subcommands: [any ParsableCommand.Type] {
    let always: [any ParsableCommand.Type] = [
      MeasureWriting.self, MeasureReading.self, MeasureTrail.self, MeasureLanguage.self, MeasureAccount.self,
      WriteReport.self,
    ]
    #if Mail
      return always + [MeasureMail.self]
    #else
      return always
    #endif
  }
}
