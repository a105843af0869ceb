import ArgumentParser
import Helpdesk

/// Records when the seller takes part in the marketplace's customer service.
struct EnrolSeller: Verb {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: "Records when the seller takes part in a store's customer service. Needs an admin.",
    discussion: """
      The service answers from one hour after --from; what a buyer wrote before stays the seller's. Give the \
      same --from again with --until to leave. Who has left may join again.
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("The store, such as amazon.co.jp.", valueName: "store"))
  var store: String

  @Option(parsing: .unconditional, help: ArgumentHelp("When the seller registered.", valueName: "time"))
  var from: String

  @Option(parsing: .unconditional, help: ArgumentHelp("When the seller left.", valueName: "time"))
  var until: String?

  @Option(
    name: .customLong("seller-country"), parsing: .unconditional,
    help: ArgumentHelp(
      "Where the seller is based, such as CN, where a store's service has more than one address.",
      valueName: "country"))
  var country: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let store = Marketplace(rawValue: store)
    let (start, end) = (try Timestamp(argument: from), try until.map { try Timestamp(argument: $0) })
    let command = DeskCommand.enrol(in: store, sellerCountry: country, from: start, until: end)
    let (entries, enrolment) = try await options.withDesk(.writing) { door in
      let entries = try await door.desk.perform(command, by: door.principal)
      let history = try await door.desk.state().enrolments
      return (entries, history.enrolments[store]?.first { $0.registeredAt == start })
    }
    let json = enrolment.map { JSON($0) } ?? .object([])
    try printer.print(
      json.adding(["entry": .entry(entries.last)]),
      entries.isEmpty ? "\(store): nothing to change." : "\(store): \(enrolment?.sentence ?? "").")
  }
}

extension JSON {
  /// An enrolment in a store's customer service.
  init(_ enrolment: ServiceEnrolment) {
    self = [
      "store": .string(enrolment.store.rawValue),
      "sellerCountry": .string(enrolment.terms.sellerCountry),
      "from": .time(enrolment.registeredAt), "activeFrom": .time(enrolment.activeAt),
      "until": .time(enrolment.leftAt),
    ]
  }
}

extension ServiceEnrolment {
  /// The stretch of time, for people.
  var sentence: String {
    let end = leftAt.map { ", until \($0.minute) UTC" } ?? ""
    return "the service answers from \(activeAt.minute) UTC\(end)"
  }
}
