import Foundation
import Testing

@Suite struct FeesCommandTests {
  /// October 2025 asked for in its middle: contacts, units and what else is typed.
  static func october(
    _ contacts: Int, _ units: Int, _ more: String = "", in shop: Shop
  ) async throws -> Program.Run {
    let words =
      "fees --json --at 2025-10-15T00:00:00Z --month 2025-10 --contacts \(contacts) --units \(units) \(more)"
    return try await Program.run(words.split(separator: " ").map(String.init), in: shop.folder)
  }

  /// The examples of the marketplace's own page. Source: R8, R9, R14, domain.md §5.1, §5.2.
  static let examples:
    [(contacts: Int, units: Int, more: String, basis: String, rate: String, charge: String)] = [
      (10, 100, "--shipped 1", "table", "38", "38"),
      (4, 100, "--shipped 500", "table", "11", "5500"),
      (40, 400, "--shipped 500", "table", "38", "19000"),
      (15, 100, "--shipped 500", "table", "76", "38000"),
      (21, 100, "--shipped 1", "table", "163", "163"),
      (8, 100, "--shipped 100 --tracked 95 --packages 100", "promotion", "13", "1300"),
      (4, 100, "--shipped 100 --tracked 19 --packages 20", "promotion", "0", "0"),
      (8, 100, "--shipped 100 --tracked 949 --packages 1000", "table", "38", "3800"),
      (5, 20, "--shipped 10", "standard", "38", "380"),
      (5, 0, "--shipped 10", "standard", "38", "380"),
    ]

  @Test(arguments: examples)
  func `the fee is the one of the marketplace's own examples, without a desk`(
    contacts: Int, units: Int, more: String, basis: String, rate: String, charge: String
  ) async throws {
    let shop = try await Shop(hasDesk: false)
    let json = try await Self.october(contacts, units, more, in: shop).json
    #expect(json["basis"].string == basis)
    #expect(json["ratePerUnit"].string == rate)
    #expect(json["charge"].string == charge)
    #expect(json["currency"].string == "JPY")
    #expect(json["contactsPerUnit"].string == "\(contacts)/\(units)")
  }

  @Test func `the keys stand in the order that scripts were promised`() async throws {
    let shop = try await Shop(hasDesk: false)
    let json = try await Self.october(40, 400, "--shipped 500", in: shop).json
    #expect(
      json.keysInOrder.prefix(10) == [
        "month", "basis", "tier", "ratePerUnit", "currency", "units", "charge", "contactsPerUnit", "segments",
        "reasons",
      ])
    #expect(json["tier"].number == 2)
    #expect(json["units"].number == 500)
    #expect(json["reasons"].strings.contains("ratio-in-tier"))
    let segment = json["segments"][0]
    #expect(segment.names == ["from", "to", "basis", "ratePerUnit", "units", "charge"])
    #expect(segment["from"].string == "2025-10-01" && segment["to"].string == "2025-10-31")
  }

  @Test func `the free days end within the month, and each day is charged for itself`() async throws {
    let shop = try await Shop(hasDesk: false)
    let json = try await Self.october(
      4, 100,
      "--enrolled 2025-07-15 --registered 2025-01-01 --first-participation yes"
        + " --shipped 2025-10-12=7 --shipped 2025-10-13=5", in: shop
    ).json
    #expect(json["charge"].string == "55")
    #expect(json["segments"].items.compactMap { $0["basis"].string } == ["trial", "table"])
    #expect(json["segments"][0]["to"].string == "2025-10-12")
  }

  @Test func `who joins within the month, left before it or joins again pays accordingly`() async throws {
    let shop = try await Shop(hasDesk: false)
    let joined = try await Self.october(4, 100, "--enrolled 2025-10-10 --shipped 9", in: shop).json
    #expect(joined["basis"].string == "not-decided" && joined["charge"].string == "0")
    #expect(joined["tier"].isNull)
    let gone = try await Self.october(
      4, 100, "--enrolled 2025-01-01 --left 2025-10-01 --shipped 9", in: shop
    ).json
    #expect(gone["basis"].string == "not-enrolled")
    let back = try await Self.october(
      4, 100, "--enrolled 2025-01-01 --left 2025-10-05 --enrolled 2025-10-20 --first-participation no",
      in: shop
    ).json
    #expect(back["segments"].items.compactMap { $0["basis"].string } == ["table", "not-enrolled", "table"])
    #expect(back["charge"].isNull && back["units"].isNull)
  }

  /// What is typed beside a good month, and the option the complaint names.
  static let slips: [(words: String, option: String)] = [
    ("--month 2025-13 --contacts 1 --units 1", "--month"), ("--month soon --contacts 1 --units 1", "--month"),
    ("--month 2025-12 --contacts 1 --units 1", "--month"),
    ("--month 2025-10 --contacts -1 --units 1", "--contacts"),
    ("--month 2025-10 --contacts many --units 1", "--contacts"),
    ("--month 2025-10 --contacts 1 --units 99999999999999999999", "--units"),
    ("--month 2025-10 --contacts 1 --units 1.5", "--units"),
    ("--month 2025-10 --contacts 1 --units 1 --shipped -3", "--shipped"),
    ("--month 2025-10 --contacts 1 --units 1 --shipped 2025-11-01=3", "--shipped"),
    ("--month 2025-10 --contacts 1 --units 1 --shipped 2025-10-01=3 --shipped 2025-10-01=3", "--shipped"),
    ("--month 2025-10 --contacts 1 --units 1 --tracked 3", "--packages"),
    ("--month 2025-10 --contacts 1 --units 1 --tracked 3 --packages 2", "--tracked"),
    ("--month 2025-10 --contacts 1 --units 1 --enrolled 2025-02-30", "--enrolled"),
    ("--month 2025-10 --contacts 1 --units 1 --left 2025-02-01", "--enrolled"),
    ("--month 2025-10 --contacts 1 --units 1 --enrolled 2025-02-01 --left 2025-01-01", "--left"),
    ("--month 2025-10 --contacts 1 --units 1 --enrolled 2025-02-01 --enrolled 2025-03-01", "--left"),
    ("--month 2025-10 --contacts 1 --units 1 --enrolled 2025-02-01 --registered 2025-03-01", "--registered"),
    ("--month 2025-10 --contacts 1 --units 1 --store shop.example", "--store"),
  ]

  @Test(arguments: slips)
  func `a figure that cannot be is named by its option`(words: String, option: String) async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await Program.run(
      ["fees", "--at", "2025-10-15T00:00:00Z"] + words.split(separator: " ").map(String.init),
      in: shop.folder)
    #expect(run.status == 65, "\(run.complaint)")
    #expect(run.complaint.contains(option), "\(run.complaint)")
    #expect(run.output.isEmpty)
  }

  @Test func `people see how the tier came about, spreadsheets a row, browsers a drawing`() async throws {
    let shop = try await Shop(hasDesk: false)
    let plain = try await shop.run(
      "fees", "--at", "2025-10-15T00:00:00Z", "--month", "2025-10", "--contacts", "40", "--units", "400",
      "--shipped", "500", "--html", "fee.html")
    for words in ["10.00 % (40/400)", "Tier 2", "38 JPY", "19000 JPY", "With 20 contacts fewer"] {
      #expect(plain.output.contains(words), "\(plain.output)")
    }
    let page = try String(contentsOf: shop.folder.appending(path: "fee.html"), encoding: .utf8)
    #expect(page.contains("<svg") && !page.contains("<script"))
    let table = try await shop.run(
      "fees", "--at", "2025-10-15T00:00:00Z", "--month", "2025-10", "--contacts", "40", "--units", "400",
      "--shipped", "500", "--csv")
    #expect(table.output.utf8.filter { $0 == 0x0D }.count == 2)
    #expect(table.output.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
    #expect(table.output.contains("amazon.co.jp,2025-10-01,2025-10-31,table,2,38,JPY,500,19000,40,400"))
    #expect(
      try await shop.run(
        "fees", "--month", "2025-10", "--contacts", "1", "--units", "1", "--csv", "--json"
      ).status == 64)
  }
}
