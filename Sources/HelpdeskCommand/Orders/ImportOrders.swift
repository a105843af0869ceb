import ArgumentParser
import Foundation
import Helpdesk
import HelpdeskAccount

/// Takes in an order report.
struct ImportOrders: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in the marketplace's tab-separated order report.",
    discussion: """
      Who ships, how far an order came and when completes the tickets about it, also those that are opened \
      later. Names and addresses of the report are not kept. A line that cannot be read is named and left \
      out; a file that is no order report leaves nothing.
      """)

  @Argument(help: "The report.")
  var file: String

  @OptionGroup var options: DeskOptions

  /// Orders recorded in one transaction. Our own.
  private static let batch = 2_000

  func carryOut(_ printer: Printer) async throws {
    let report = ReportFile(path: file)
    // Once through for nothing but the reading: what is no report must not be imported by half.
    try await report.read { _, _ in }
    let bar = ProgressBar("Importing", isShown: !printer.isJSON)
    var tally = ImportTally()
    try await options.withDesk(.writing) { door in
      var orders: [Desk.ReportedOrder] = []
      try await report.read { outcomes, part in
        for outcome in outcomes {
          switch outcome {
          case .line(let line):
            tally.imported += 1
            orders.append(Desk.ReportedOrder(id: line.order, facts: line.facts))
          case .rejected(let line): tally.reject(line)
          }
        }
        while orders.count >= Self.batch {
          tally.updated += try await door.desk.record(
            Array(orders.prefix(Self.batch)), by: door.principal)
          orders.removeFirst(Self.batch)
        }
        bar.show(part.done, of: part.size)
      }
      tally.updated += try await door.desk.record(orders, by: door.principal)
    }
    bar.finish()
    try printer.print(tally.json, tally.sentences)
  }
}

extension OrderLine {
  /// What a ticket is told of the order; nothing that names a person but the parcel.
  fileprivate var facts: OrderFacts {
    var facts = OrderFacts()
    (facts.fulfilment, facts.phase, facts.marketplace) = (fulfilment, phase, store)
    (facts.orderedAt, facts.shipBy, facts.shippedAt) = (purchasedAt, shipBy, shippedAt)
    (facts.deliverBy, facts.deliveredAt) = (deliverBy, deliveredAt)
    (facts.carrier, facts.trackingNumber) = (carrier, trackingNumber)
    return facts
  }
}
