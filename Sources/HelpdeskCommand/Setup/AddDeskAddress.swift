import ArgumentParser
import Helpdesk

/// Adds an address.
struct AddDeskAddress: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds an address or number that a migration may announce.",
    discussion: "What holds an @ is an e-mail address, anything else a phone number.")

  @Argument(help: "The address or number.")
  var address: String

  @Flag(name: .customLong("own"), help: "Only a mailbox that mail comes to; a migration may not announce it.")
  var isMailboxOnly = false

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    try await options.changeAddresses(printer) { addresses in
      let isMail = address.contains("@")
      guard isMail || !isMailboxOnly else { throw BadInput("A mailbox is an address with an @.") }
      let phones = isMail ? addresses.phones : addresses.phones.adding(address)
      let support =
        isMail && !isMailboxOnly ? addresses.support.adding(address.lowercased()) : addresses.support
      let own = isMail ? addresses.own.adding(address.lowercased()) : addresses.own
      return DeskAddresses(
        own: own, support: support, phones: phones, trustedAuthServer: addresses.trustedAuthServer)
    }
  }
}

extension [String] {
  fileprivate func adding(_ value: String) -> [String] { contains(value) ? self : self + [value] }
}
