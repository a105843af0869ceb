import ArgumentParser

/// The trail of everything that happened.
struct Trail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trail", abstract: "Shows and checks the trail of everything that happened.",
    subcommands: [
      ShowTrailHead.self, ListTrail.self, VerifyTrail.self, SignCheckpoint.self, ProveEntry.self,
      WriteTiles.self,
      CheckProofs.self,
    ])

  @OptionGroup var options: DeskOptions
}
