import Foundation
import Helpdesk
import Testing

/// What scripts may rely on: the keys of cli.md, in its order, with whatever was added behind them.
@Suite struct ShapeTests {
  static let entryKeys: Set<String> = [
    "entry", "at", "actor", "type", "channel", "direction", "text", "attachments", "delivery", "macro",
  ]

  private func shop() async throws -> Shop {
    let shop = try await Shop()
    try await shop.receive(.kenjiAsks, .janaAsks, at: "2026-03-09T09:13:00Z")
    return shop
  }

  @Test func `an inbox row tells what is due`() async throws {
    let shop = try await shop()
    let rows = try await shop.mika("inbox", at: "2026-03-09T12:30:00Z").jsonLines
    #expect(rows.map { $0["ticket"].number } == [1, 2])
    let keys: Set<String> = [
      "ticket", "subject", "status", "priority", "assignee", "marketplace", "order", "category", "risk",
      "unanswered", "responseDue", "breached", "migration", "tags", "cursor",
    ]
    #expect(rows.allSatisfy { $0.names.isSuperset(of: keys) })
    let jana = try #require(rows.last)
    #expect(jana["responseDue"].string == "2026-03-10T09:12:00.000Z")
    #expect(
      jana["status"].string == "open" && jana["migration"].string == "none" && jana["unanswered"].number == 1)
    #expect(jana["breached"].truth == false && rows[0]["breached"].truth == true)
    #expect(jana["assignee"].isNull && jana["tags"].strings.isEmpty)
  }

  @Test func `pages follow one another by their cursors`() async throws {
    let shop = try await shop()
    let first = try await shop.mika("inbox", "--limit", "1").json
    let cursor = try #require(first["cursor"].string)
    let second = try await shop.mika("inbox", "--limit", "1", "--after", cursor).json
    #expect(first["ticket"].number == 1 && second["ticket"].number == 2)
    let last = try #require(second["cursor"].string)
    #expect(try await shop.mika("inbox", "--after", last).lines.isEmpty)
  }

  @Test func `the inbox is filtered by assignee, tag and state`() async throws {
    let shop = try await shop()
    _ = try await shop.mika("assign", "2", "agent:mika")
    _ = try await shop.mika("tag", "2", "+noise", "+video")
    func tickets(_ arguments: String...) async throws -> [Int?] {
      let run = try await Program.run(["inbox", "--json"] + arguments, in: shop.folder)
      return try run.jsonLines.map { $0["ticket"].number }
    }
    #expect(try await tickets("--assignee", "agent:mika") == [2])
    #expect(try await tickets("--tag", "video") == [2])
    #expect(try await tickets("--filter", "breached", "--at", "2026-03-09T12:30:00Z") == [1])
    #expect(try await tickets("--filter", "closed").isEmpty)
    #expect(try await tickets("--filter", "all").count == 2)
  }

  @Test func `a ticket is shown whole`() async throws {
    let shop = try await shop()
    let shown = try await shop.mika("show", "#2", at: "2026-03-09T12:30:00Z").json
    let keys = [
      "ticket", "status", "outcome", "officialChannel", "order", "entries", "linked", "clock", "migration",
      "obligations", "tags", "assignee", "priority", "category", "risk",
    ]
    #expect(shown.keysInOrder.filter { keys.contains($0) } == keys)
    #expect(shown["officialChannel"].string == "buyer-seller-messaging")
    #expect(shown["order"].string == "305-1234567-7654321" && shown["migration"].isNull)
    let entry = shown["entries"][0]
    #expect(entry.names.isSuperset(of: Self.entryKeys))
    #expect(entry["entry"].string == "2/0" && entry["direction"].string == "in" && entry["delivery"].isNull)
    #expect(entry["type"].string == "message.received" && entry["official"].truth == true)
    let pending = shown["clock"]["pending"][0]
    #expect(pending.names == ["entry", "due", "breached"])
    #expect(pending["entry"].string == "2/0" && pending["breached"].truth == false)
    let owed = shown["obligations"]["close"].items
    #expect(owed.first?["code"].string == "answer" && owed.first?["dischargedBy"].string == "reply")
    #expect(owed.allSatisfy { $0.names == ["code", "detail", "dischargedBy"] })
  }

  @Test func `annotations name their ticket and entry`() async throws {
    let shop = try await shop()
    let made = [
      try await shop.mika("assign", "2", "agent:mika"), try await shop.mika("tag", "2", "+noise", "-quiet"),
      try await shop.mika("priority", "2", "high"),
      try await shop.mika("note", "2", "--text", "She filmed it."),
    ]
    for (number, run) in made.enumerated() {
      let json = try run.json
      #expect(json.keysInOrder == ["ticket", "entry"])
      #expect(json["ticket"].number == 2 && json["entry"].string == "2/\(number + 1)")
    }
    let categorized = try await shop.mika("categorize", "2", "defective").json
    #expect(categorized["status"].string == "open" && categorized["entry"].string == "2/5")
    let again = try await shop.mika("priority", "2", "high").json
    #expect(again["entry"].isNull && again["ticket"].number == 2)
    let shown = try await shop.mika("show", "2").json
    #expect(shown["assignee"].string == "agent:mika" && shown["priority"].string == "high")
    #expect(shown["tags"].strings == ["noise"] && shown["category"].string == "defective")
    _ = try await shop.mika("tag", "2", "-noise")
    _ = try await shop.mika("assign", "2", "-")
    let after = try await shop.mika("show", "2").json
    #expect(after["tags"].strings.isEmpty && after["assignee"].isNull)
  }

  @Test func `search finds words of any language`() async throws {
    let shop = try await shop()
    for query in ["geräusche", "305-1234567-7654321", "albers"] {
      let hits = try await shop.mika("search", query).jsonLines
      #expect(
        hits.contains { $0["ticket"].number == 2 && $0.keysInOrder == ["ticket", "entry", "snippet"] },
        "\(query)")
    }
    #expect(try await shop.mika("search", "届き").jsonLines.map { $0["entry"].string } == ["1/0"])
    #expect(try await shop.mika("search", "zeppelin").lines.isEmpty)
  }

  @Test func `the trail is listed, counted and checked`() async throws {
    let shop = try await shop()
    let log = try await shop.mika("trail", "log", "--ticket", "2").jsonLines
    #expect(log.map(\.keysInOrder) == [["idx", "ticket", "entry", "at", "actor", "type", "hash"]])
    #expect(log[0]["entry"].string == "2/0" && log[0]["type"].string == "message.received")
    let verified = try await shop.mika("trail", "verify")
    #expect(try verified.json.keysInOrder == ["ok", "size", "root", "checkpoint", "problems"])
    let size = try await shop.mika("trail", "head").json["size"].number
    #expect(try verified.json["ok"].truth == true && verified.json["size"].number == size)
    #expect(try await shop.mika("trail", "log").lines.count == size)
    let rebuilt = try await shop.run("rebuild", "--role", "admin", "--json").json
    #expect(rebuilt.keysInOrder == ["events", "tickets"])
    #expect(rebuilt["events"].number == size && rebuilt["tickets"].number == 2)
  }

  @Test func `deadlines are swept once`() async throws {
    let shop = try await shop()
    let swept = try await shop.mika("sweep", at: "2026-03-09T21:30:00Z").jsonLines
    #expect(swept.allSatisfy { $0.names.isSuperset(of: ["ticket", "entry", "event"]) })
    let events = swept.map { "\($0["ticket"].number ?? 0) \($0["event"].string ?? "")" }
    #expect(Set(events) == ["1 deadline.breached", "2 deadline.warned"])
    #expect(try await shop.mika("sweep", at: "2026-03-09T21:30:00Z").lines.isEmpty)
  }
}
