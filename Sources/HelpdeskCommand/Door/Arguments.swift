public import ArgumentParser
public import Helpdesk

// Words of a closed list: anything else is a matter of grammar, and the list stands in the help.
extension Principal.Role: ExpressibleByArgument {}
extension Priority: ExpressibleByArgument {}
extension Category: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Direction: ExpressibleByArgument {}
extension Resolution.Outcome: ExpressibleByArgument {}
extension ErasureReason: ExpressibleByArgument {}
extension MigrationReason.Kind: ExpressibleByArgument {}
extension Inbox.Filter: ExpressibleByArgument {}
extension Claim.Kind: ExpressibleByArgument {}
extension Claim.Outcome: ExpressibleByArgument {}

// Values of an open form: anything else is bad input.
extension TicketID {
  /// Reads `12` or `#12`.
  init(argument: String) throws {
    guard let id = TicketID(argument) else { throw BadInput("Give a ticket by its number, such as 12.") }
    self = id
  }
}

extension EntryID {
  /// Reads `12/3` or `#12/3`.
  init(argument: String) throws {
    guard let id = EntryID(argument) else {
      throw BadInput("Give an entry by ticket and place, such as 12/3.")
    }
    self = id
  }

  /// Reads the place of an entry within `ticket`: `3`, or `12/3` where the ticket is the same.
  static func number(argument: String, in ticket: TicketID) throws -> Int {
    if let number = Int(argument), number >= 0 { return number }
    let id = try EntryID(argument: argument)
    guard id.ticket == ticket else { throw BadInput("The entry belongs to another ticket.") }
    return id.number
  }
}

extension Timestamp {
  /// Reads ISO 8601.
  init(argument: String) throws {
    guard let time = Timestamp(iso8601: argument) else {
      throw BadInput("Give a time in ISO 8601, such as 2026-03-30T12:00:00Z.")
    }
    self = time
  }
}

extension Language {
  /// Reads an ISO 639-1 code.
  init(argument: String) throws {
    let code = argument.lowercased()
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      throw BadInput("Give a language as two letters, such as de.")
    }
    self.init(rawValue: code)
  }
}
