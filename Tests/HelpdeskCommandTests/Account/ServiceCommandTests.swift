import Foundation
import Helpdesk
import Testing

/// The road of a message that the marketplace's customer service answers: enrolment, order report, refusal,
/// transfer (R26, R27, R34, R38).
@Suite struct ServiceCommandTests {
  private static let report = """
    order-id\tfulfillment-channel\torder-status\tsales-channel\tpurchase-date\tship-date\ttracking-number
    249-7654321-1234567\tMerchant\tShipped\tAmazon.co.jp\t2026-03-01T10:00:00+09:00\t2026-03-02\tJP5550111
    249-0000000-0000001\tAmazon\tShipped\tAmazon.co.jp\t2026-03-01T10:00:00+09:00\t2026-03-02\t
    not-an-order\tMerchant\tShipped\tAmazon.co.jp\t2026-03-01T10:00:00+09:00\t2026-03-02\t

    """

  private static func admin(_ arguments: String..., in shop: Shop) async throws -> Program.Run {
    try await Program.run(
      arguments + ["--json"], in: shop.folder,
      environment: ["HELPDESK_AS": "admin:ada", "HELPDESK_ROLE": "admin"])
  }

  private static func enrolled() async throws -> Shop {
    let shop = try await Shop()
    let run = try await admin(
      "enrol", "--store", "amazon.co.jp", "--from", "2026-02-01T00:00:00Z", in: shop)
    #expect(run.status == 0, "\(run.complaint)")
    return shop
  }

  private static func importing(_ text: String = report, in shop: Shop) async throws -> Program.Run {
    try Data(text.utf8).write(to: shop.folder.appending(path: "orders.txt"))
    return try await admin("orders", "import", "orders.txt", in: shop)
  }

  @Test func `an enrolment is shown with the moment from which the service answers`() async throws {
    let shop = try await Self.enrolled()
    let left = try await Self.admin(
      "enrol", "--store", "amazon.co.jp", "--from", "2026-02-01T00:00:00Z", "--until",
      "2026-03-01T00:00:00Z", in: shop
    ).json
    #expect(left["store"].string == "amazon.co.jp" && left["sellerCountry"].string == "CN")
    #expect(left["activeFrom"].string == "2026-02-01T01:00:00.000Z")
    #expect(left["until"].string == "2026-03-01T00:00:00.000Z")
    let shown = try await shop.run("desk", "show", "--json").json["enrolments"].items
    #expect(shown.map { $0["until"].string } == ["2026-03-01T00:00:00.000Z"])
    let plain = try await shop.run("desk", "show").output
    #expect(plain.contains("service in amazon.co.jp"))
  }

  @Test(arguments: [
    ["--store", "amazon.co.jp", "--from", "2026-02-10T00:00:00Z"],
    ["--store", "nowhere.example", "--from", "2026-02-10T00:00:00Z"],
    ["--store", "amazon.de", "--from", "2026-02-10T00:00:00Z", "--until", "2026-02-09T00:00:00Z"],
  ])
  func `an enrolment that cannot be is refused`(arguments: [String]) async throws {
    let shop = try await Self.enrolled()
    let run = try await Program.run(
      ["enrol"] + arguments + ["--json"], in: shop.folder,
      environment: ["HELPDESK_AS": "admin:ada", "HELPDESK_ROLE": "admin"])
    #expect(run.status == 2 && run.refusedBy == "enrolment.contradicts")
  }

  @Test func `an order report completes tickets, before and after it`() async throws {
    let shop = try await Self.enrolled()
    try await shop.receive(.kenjiAsks, at: "2026-03-08T12:01:00Z")
    let first = try await Self.importing(in: shop)
    #expect(first.status == 0, "\(first.complaint)")
    #expect(first.lines.first?.hasPrefix("{\"imported\":2,\"updated\":1,\"rejected\":[{\"line\":4,") ?? false)
    #expect(try await Self.importing(in: shop).json["updated"].number == 0)
    try await shop.receive(.asking("<fba@mail.example>", "249-0000000-0000001"), at: "2026-03-08T13:00:00Z")
    let types = try await shop.mika("show", "2").json["entries"].items.map { $0["type"].string }
    #expect(types == ["message.received", "order.reported"])
  }

  @Test(arguments: ["", "colour\tsize\nred\t7\n"])
  func `a file that is no order report leaves nothing`(text: String) async throws {
    let shop = try await Shop()
    let run = try await Self.importing(text, in: shop)
    #expect(run.status == 65, "\(run.output)\(run.complaint)")
    let missing = try await Self.admin("orders", "import", "nowhere.txt", in: shop)
    #expect(missing.status == 74)
  }

  @Test func `a lead imports, an agent does not`() async throws {
    let shop = try await Shop()
    _ = try await Self.importing(in: shop)
    let run = try await shop.mika("orders", "import", "orders.txt")
    #expect(run.status == 2 && run.refusedBy == "permission.denied")
  }

  @Test func `what the service answers is handed over, not answered`() async throws {
    let shop = try await Self.enrolled()
    try await shop.receive(.kenjiAsks, at: "2026-03-08T12:01:00Z")
    _ = try await Self.importing(in: shop)
    let reply = try await shop.mika(
      "reply", "1", "--channel", "buyer-seller-messaging", "--text", "発送済みです。")
    #expect(reply.status == 2 && reply.refusedBy == "reply.owned-by-marketplace")
    let transfer = try await shop.mika("transfer", "1", "--reason", "The service answers.").json
    #expect(transfer["status"].string == "open" && transfer["entry"].string == "1/3")
    let delivered = try await shop.mika("deliver", "--spool", "out")
    #expect(delivered.status == 0, "\(delivered.complaint)")
    let shown = try await shop.mika("show", "1").json
    #expect(shown["status"].string == "waiting" && shown["clock"]["pending"].items.isEmpty)
    let folder = shop.folder.appending(path: "out")
    let mails = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".eml")
    }
    let mail = try String(contentsOf: folder.appending(path: try #require(mails.first)), encoding: .utf8)
    #expect(mail.contains("csba-cn-jp@amazon.com") && !mail.contains("In-Reply-To"))
    let closed = try await shop.mika(
      "close", "1", "--outcome", "transferred", "--summary", "Handed over to the service.")
    #expect(closed.status == 0, "\(closed.output)")
  }

  @Test func `evidence of a transferred ticket replays`() async throws {
    let shop = try await Shop(signs: true)
    _ = try await Self.admin(
      "enrol", "--store", "amazon.co.jp", "--from", "2026-02-01T00:00:00Z", in: shop)
    try await shop.receive(.kenjiAsks, at: "2026-03-08T12:01:00Z")
    _ = try await Self.importing(in: shop)
    _ = try await shop.mika("transfer", "1", "--reason", "The service answers.")
    _ = try await shop.mika("deliver", "--spool", "out")
    _ = try await Self.admin("claim", "open", "1", "--kind", "a-to-z", in: shop)
    let given = try await shop.mika("evidence", "1", "--out", "bundle.json")
    #expect(given.status == 0, "\(given.complaint)")
    let verdict = try await shop.run("verify", "bundle.json", "--key", Shop.verifierKey(), "--json")
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  @Test func `a claim is recorded by hand, with its deadline and what to do`() async throws {
    let shop = try await Shop()
    try await shop.receive(.kenjiAsks, at: "2026-03-08T12:01:00Z")
    let opened = try await Self.admin(
      "claim", "open", "1", "--kind", "a-to-z", "--deadline", "2026-03-11T00:00:00Z", in: shop
    ).json
    #expect(opened["claim"]["due"].string == "2026-03-11T00:00:00.000Z")
    #expect(opened["claim"]["kind"].string == "a-to-z" && !opened["next"].strings.isEmpty)
    let swept = try await shop.run(
      "sweep", "--json", "--as", "agent:mika", "--role", "agent", "--at", "2026-03-12T00:00:00Z")
    #expect(swept.output.contains("deadline.breached"), "\(swept.output)")
    let closed = try await Self.admin("claim", "close", "1", "--outcome", "denied", in: shop).json
    #expect(closed["claim"].isNull)
    let denied = try await shop.mika("claim", "open", "1")
    #expect(denied.status == 2 && denied.refusedBy == "permission.denied")
  }
}

extension InboundMessage {
  /// A buyer asks about an order.
  fileprivate static func asking(_ id: String, _ order: String) -> InboundMessage {
    InboundMessage(
      channel: .buyerSellerMessaging, externalID: id,
      buyer: Buyer(alias: "b\(order.suffix(4))y@marketplace.amazon.co.jp", name: "森 健二"),
      order: OrderContext(id: order), subject: "配送について", text: "いつ届きますか。")
  }
}
