import ArgumentParser
import Foundation
import Helpdesk

/// Creates the desk and the file of its signing key.
struct InitializeDesk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Creates a desk and its signing key.",
    discussion: """
      The key is written beside the desk, for its owner alone; keep a copy apart from the desk. What is \
      printed is its public half, which auditors are given.
      """)

  @Option(help: ArgumentHelp("The name of the desk's log.", valueName: "host/helpdesk/name"))
  var origin: String

  @Option(help: "The home store, for time zone, fees and currency; amazon.com unless told.")
  var marketplace = Marketplace.amazonUnitedStates.rawValue

  @Option(
    name: .customLong("support-address"),
    help: ArgumentHelp("An address that a migration may announce; repeatable.", valueName: "address"))
  var supportAddresses: [String] = []

  @Option(
    name: .customLong("support-phone"),
    help: ArgumentHelp("A number that a migration may announce; repeatable.", valueName: "number"))
  var supportPhones: [String] = []

  @Option(
    name: .customLong("own-address"),
    help: ArgumentHelp("A mailbox that mail comes to; repeatable.", valueName: "address"))
  var ownAddresses: [String] = []

  @Option(
    help: ArgumentHelp("The mail server whose Authentication-Results count.", valueName: "server"))
  var trustedAuthServer: String?

  @Flag(help: "Give the desk a clock that --at sets; it begins in 1970 unless --at is given.")
  var simulatedClock = false

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp("Where the signing key goes; beside the desk unless told.", valueName: "path"))
  var keyPath: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let home = Marketplace(rawValue: marketplace)
    guard home.language != nil else {
      let stores = Marketplace.table.map(\.store.rawValue).joined(separator: ", ")
      throw BadInput("The home store is not known. Choose one of \(stores).")
    }
    guard simulatedClock || options.givenTime == nil else { throw DeskError.clockNotSimulated }
    guard !FileManager.default.fileExists(atPath: options.path) else { throw DeskError.exists }
    let key = try SigningKey(origin: origin)
    let keyFile = keyPath ?? options.path + ".key"
    // Until somebody sets it, a simulated clock stands at its beginning, so that any mail can be received.
    let clock = DeskClock.simulated(SimulatedClock(try options.time ?? Timestamp(milliseconds: 0)))
    try key.write(to: keyFile)
    do {
      let desk = try await Desk.create(
        at: URL(filePath: options.path), as: configuration(home), clock: simulatedClock ? clock : .system)
      try await desk.close()
    } catch {
      try? FileManager.default.removeItem(atPath: keyFile)
      throw error
    }
    try printer.print(
      [
        "desk": .string(options.path), "origin": .string(origin),
        "verifierKey": .string(key.verifierKey), "key": .string(keyFile),
      ],
      """
      Desk \(options.path) of \(origin), home store \(home).
      Signing key: \(keyFile)
      Verifier key: \(key.verifierKey)
      """)
  }

  private func configuration(_ home: Marketplace) -> DeskConfiguration {
    DeskConfiguration(
      origin: origin, home: home, supportAddresses: supportAddresses, supportPhones: supportPhones,
      ownAddresses: ownAddresses, trustedAuthServer: trustedAuthServer, isSimulated: simulatedClock)
  }
}
