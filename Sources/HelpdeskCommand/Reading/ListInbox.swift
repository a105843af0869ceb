import ArgumentParser
import Helpdesk

/// A page of tickets, most urgent first.
struct ListInbox: Verb {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Lists tickets, most urgent first.")

  @Option(help: "Which tickets; needs-response unless told. At risk: three quarters of the time are gone.")
  var filter = Inbox.Filter.needsResponse

  @Option(help: ArgumentHelp("Only those of this principal.", valueName: "id"))
  var assignee: String?

  @Option(help: "Only those with this tag.")
  var tag: String?

  @Option(help: "Most rows, 1 to 1000; 50 unless told.")
  var limit = 50

  @Option(name: .customLong("after"), help: ArgumentHelp("Where the page before ended.", valueName: "cursor"))
  var cursorText: String?

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit takes 1 to 1000.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let cursor = try cursorText.map { text in
      guard let cursor = Inbox.Cursor(text) else {
        throw BadInput("Give --after a cursor that inbox printed.")
      }
      return cursor
    }
    let query = Inbox.Query(filter, assignee: assignee.map { PrincipalID($0) }, tag: tag)
    let (page, now) = try await options.withDesk(.reading) { door in
      (try await door.desk.inbox(query, limit: limit, after: cursor), try await door.desk.now())
    }
    if printer.isJSON {
      for row in page.rows { try printer.print(JSON(row), "") }
    } else {
      try printer.print(plain: InboxSheet(page: page, filter: filter, now: now, style: printer.style).lines)
    }
  }
}
