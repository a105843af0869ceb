import Helpdesk

extension DeskOptions {
  /// Carries out a command on a macro and gives its newest version after it.
  func settle(_ command: DeskCommand, of id: MacroID) async throws -> MacroLibrary.Published {
    let published = try await withDesk(.writing) { door in
      try await door.desk.perform(command, by: door.principal)
      return try await door.desk.state().macros.newest(id)
    }
    guard let published else { throw Refusal(.macroUnknown) }
    return published
  }
}
