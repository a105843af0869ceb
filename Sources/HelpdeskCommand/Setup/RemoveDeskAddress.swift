import ArgumentParser
import Helpdesk

/// Removes an address.
struct RemoveDeskAddress: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes an address or number wherever the desk has it.")

  @Argument(help: "The address or number.")
  var address: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    try await options.changeAddresses(printer) { addresses in
      let name = address.lowercased()
      let all = addresses.own + addresses.support + addresses.phones
      guard all.contains(where: { $0.lowercased() == name }) else {
        throw BadInput("The desk has no such address. See `desk show`.")
      }
      func others(_ values: [String]) -> [String] { values.filter { $0.lowercased() != name } }
      return DeskAddresses(
        own: others(addresses.own), support: others(addresses.support), phones: others(addresses.phones),
        trustedAuthServer: addresses.trustedAuthServer)
    }
  }
}
