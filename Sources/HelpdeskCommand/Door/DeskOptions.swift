import ArgumentParser
import Foundation
import Helpdesk

/// The options that every sub-command takes, on either side of its name.
///
/// The group is declared on the program, on each group of sub-commands and on each sub-command; all of
/// them see the same values, and of an option given twice the last one counts.
struct DeskOptions: ParsableArguments {
  @Option(
    name: .customLong("desk"),
    help: ArgumentHelp("The desk's file; desk.sqlite unless told.", valueName: "path"))
  var givenPath: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who acts, a surrogate such as agent:mika; else $HELPDESK_AS, else viewer:local.", valueName: "id"))
  var givenActor: String?

  @Option(
    name: .customLong("role"),
    help: ArgumentHelp("What they may do; else $HELPDESK_ROLE, else viewer.", valueName: "role"))
  var givenRole: Principal.Role?

  @Flag(name: .customLong("json"), help: "Print for programs: one JSON object, or one a line.")
  var isJSON = false

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp(
      "What the clock shows, ISO 8601; only on a desk with a simulated clock.", valueName: "time"))
  var givenTime: String?

  @Option(
    name: .customLong("signing-key"),
    help: ArgumentHelp(
      "The file of the key that signs; else $HELPDESK_SIGNING_KEY, else <desk>.key where it is there.",
      valueName: "path"))
  var givenKeyPath: String?

  /// Where the desk's file is.
  var path: String { givenPath ?? "desk.sqlite" }

  /// What `--at` says; nil where it is not given.
  var time: Timestamp? {
    get throws { try givenTime.map { try Timestamp(argument: $0) } }
  }

  /// Who acts.
  ///
  /// - Throws: ``BadInput`` where the environment names a role that does not exist.
  var principal: Principal {
    get throws {
      let environment = ProcessInfo.processInfo.environment
      let id = givenActor ?? environment["HELPDESK_AS"] ?? "viewer:local"
      guard let name = environment["HELPDESK_ROLE"], givenRole == nil else {
        return Principal(id: PrincipalID(id), role: givenRole ?? .viewer)
      }
      guard let role = Principal.Role(rawValue: name) else {
        let roles = Principal.Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw BadInput("HELPDESK_ROLE is no role. Choose one of \(roles).")
      }
      return Principal(id: PrincipalID(id), role: role)
    }
  }
}
