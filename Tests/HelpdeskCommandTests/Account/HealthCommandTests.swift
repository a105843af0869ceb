import Foundation
import Helpdesk
import Testing

@Suite struct HealthCommandTests {
  /// A shop whose first buyer is answered after an hour, the second after 30 hours, the third not yet.
  static func shop() async throws -> Shop {
    let shop = try await Shop()
    try await shop.receive(.asking("<a@mail.example>", "305-1111111-1111111"), at: "2026-03-10T09:00:00Z")
    try await answer("1", at: "2026-03-10T10:00:00Z", in: shop)
    try await shop.receive(.asking("<b@mail.example>", "305-2222222-2222222"), at: "2026-03-11T09:00:00Z")
    try await answer("2", at: "2026-03-12T15:00:00Z", in: shop)
    try await shop.receive(.asking("<c@mail.example>", "305-3333333-3333333"), at: "2026-03-12T16:00:00Z")
    return shop
  }

  private static func answer(_ ticket: String, at time: String, in shop: Shop) async throws {
    let reply = try await shop.mika(
      "reply", ticket, "--channel", "buyer-seller-messaging", "--text",
      "Vielen Dank, ein neuer Motor geht heute an Sie ab.", at: time)
    #expect(reply.status == 0, "\(reply.output)\(reply.complaint)")
    let delivery = try await shop.mika("deliver", "--spool", "out", at: time)
    #expect(delivery.status == 0, "\(delivery.complaint)")
  }

  private static func metric(_ name: String, _ window: String, _ run: Program.Run) throws -> Parsed {
    let found = try run.json["metrics"].items.first {
      $0["name"].string == name && $0["window"].string == window
    }
    return try #require(found)
  }

  @Test func `answers within 24 hours are counted, and the desk's own limits judge them`() async throws {
    let shop = try await Self.shop()
    let run = try await shop.run("health", "--json", "--at", "2026-03-12T17:00:00Z")
    #expect(run.status == 0, "\(run.complaint)")
    let inTime = try Self.metric("response-within-24h", "30d", run)
    #expect(inTime["numerator"].number == 1 && inTime["denominator"].number == 2)
    #expect(inTime["value"].string == "50.00 %" && inTime["state"].string == "breached")
    #expect(inTime["threshold"].string == "≥ 90 %")
    let median = try Self.metric("median-first-response", "30d", run)
    #expect(median["value"].string == "15 h 30 min" && median["state"].string == "breached")
    let defects = try Self.metric("order-defect-rate", "60d", run)
    #expect(defects["state"].string == "unknown" && defects["value"].isNull)
    #expect(defects["threshold"].string == "< 1 %")
  }

  @Test func `a past day is recomputed as it was`() async throws {
    let shop = try await Self.shop()
    let then = try await shop.run("health", "--json", "--as-of", "2026-03-10", "--at", "2026-03-12T17:00:00Z")
    let inTime = try Self.metric("response-within-24h", "7d", then)
    #expect(inTime["numerator"].number == 1 && inTime["denominator"].number == 1)
    #expect(inTime["state"].string == "ok" && inTime["to"].string == "2026-03-10")
    let next = try await shop.run("health", "--json", "--as-of", "2026-03-11", "--at", "2026-03-12T17:00:00Z")
    #expect(try Self.metric("response-within-24h", "7d", next)["denominator"].number == 1)
  }

  @Test(arguments: ["2026-03-13", "soon", "-1", "2026-02-30"])
  func `a day that has not come, or is none, is bad input`(day: String) async throws {
    let shop = try await Self.shop()
    let run = try await shop.run("health", "--as-of", day, "--at", "2026-03-12T17:00:00Z")
    #expect(run.status == 65 && run.complaint.contains("--as-of"), "\(run.complaint)")
  }

  @Test func `a day ends by the home store's clock`() async throws {
    let shop = try await Shop()
    // Half past midnight in Berlin is still the day before in UTC.
    try await shop.receive(.asking("<a@mail.example>", "305-1111111-1111111"), at: "2026-03-10T23:30:00Z")
    let run = try await shop.run("health", "--json", "--as-of", "2026-03-11", "--at", "2026-03-13T12:00:00Z")
    #expect(try Self.metric("response-within-24h", "7d", run)["to"].string == "2026-03-11")
    let report = try await shop.run(
      "report", "responses", "--from", "2026-03-11", "--to", "2026-03-11", "--json", "--at",
      "2026-03-13T12:00:00Z")
    #expect(try report.json["total"]["received"].number == 1)
    #expect(try report.json["total"]["late"].number == 1)
  }

  @Test func `a report groups every message once in each dimension`() async throws {
    let shop = try await Self.shop()
    let run = try await shop.run(
      "report", "responses", "--from", "2026-03-09", "--to", "2026-03-12", "--json", "--at",
      "2026-03-12T17:00:00Z", "--html", "page.html")
    let json = try run.json
    #expect(json["metrics"][0]["name"].string == "response-within-24h")
    #expect(json["metrics"][0]["window"].string == "4d" && json["metrics"][0]["denominator"].number == 2)
    let groups = json["groups"].items
    for dimension in ["agent", "channel", "category", "language", "marketplace", "hour", "day"] {
      let counts = groups.filter { $0["dimension"].string == dimension }.compactMap { $0["received"].number }
      #expect(counts.reduce(0, +) == 3, "\(dimension)")
    }
    let mika = groups.first { $0["key"].string == "agent:mika" }
    #expect(mika?["received"].number == 2 && mika?["late"].number == 1)
    #expect(groups.contains { $0["key"].string == "2026-03-11" && $0["late"].number == 1 })
    let page = try String(contentsOf: shop.folder.appending(path: "page.html"), encoding: .utf8)
    #expect(page.components(separatedBy: "<svg").count == 4)
    #expect(!page.contains("<script") && !page.contains("Mixer"))
  }

  @Test func `a report leaves out other days, and what was not known by then`() async throws {
    let shop = try await Self.shop()
    let day = ["report", "responses", "--from", "2026-03-11", "--to", "2026-03-11", "--json"]
    let clock = ["--at", "2026-03-12T17:00:00Z"]
    let now = try await Program.run(day + clock, in: shop.folder).json
    #expect(now["total"]["received"].number == 1 && now["total"]["late"].number == 1)
    let then = try await Program.run(day + clock + ["--as-of", "2026-03-11"], in: shop.folder).json
    #expect(then["total"]["pending"].number == 1 && then["total"]["late"].number == 0)
    let table = try await Program.run(
      day.dropLast() + clock + ["--csv"], in: shop.folder)
    #expect(table.output.hasPrefix("dimension,key,received") && table.output.hasSuffix("\r\n"))
    #expect(table.output.contains("agent,agent:mika,1,1,0,1,0,0,0.00"))
    let plain = try await Program.run(day.dropLast() + clock, in: shop.folder)
    #expect(plain.output.contains("agent:mika") && plain.output.contains("30 h 0 min"))
  }

  /// What is typed, and how the program ends.
  static let slips: [(words: [String], status: Int32)] = [
    (["--from", "2026-03-12", "--to", "2026-03-11"], 65), (["--from", "soon", "--to", "2026-03-11"], 65),
    (["--from", "2026-03-11"], 64),
    (["--from", "2026-03-11", "--to", "2026-03-12", "--csv", "--json"], 64),
    (["--from", "2026-03-11", "--to", "2026-03-12", "--html", "no/such/folder.html"], 74),
  ]

  @Test(arguments: slips)
  func `bad days and places are told apart`(words: [String], status: Int32) async throws {
    let shop = try await Shop()
    #expect(try await Program.run(["report", "responses"] + words, in: shop.folder).status == status)
  }
}

extension InboundMessage {
  /// A buyer asks about an order of his own.
  fileprivate static func asking(_ id: String, _ order: String) -> InboundMessage {
    InboundMessage(
      channel: .buyerSellerMessaging, externalID: id,
      buyer: Buyer(alias: "b\(order.suffix(4))x\(id.utf8.count)@marketplace.amazon.de", name: "Jana Albers"),
      order: OrderContext(id: order), subject: "Mixer", text: "Wann kommt mein Mixer an?")
  }
}
