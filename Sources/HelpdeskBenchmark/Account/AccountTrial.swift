import HelpdeskAccount
import HelpdeskCore
import HelpdeskLanguage

/// Invented packages, messages and order lines, and what it takes to count them.
struct AccountTrial {
  let units: Int
  let responses: Int
  let lines: Int

  private static let turns = 5
  /// Noon of 2 March 2026, UTC, in milliseconds.
  private static let noon: Int64 = 1_772_452_800_000
  private static let day: Int64 = 86_400_000

  func statement() throws -> Samples {
    var ledger = ServiceLedger()
    let start = Timestamp(milliseconds: Self.noon - 200 * Self.day)
    try ledger.enrolments.enrol(in: .amazonJapan, from: start)
    ledger.shipments = (0..<units).map { number in
      Shipment(
        shippedAt: Timestamp(milliseconds: Self.noon - Int64(number % 31) * Self.day), fulfilment: .mfn,
        units: 1, isTracked: number % 20 != 0)
    }
    guard let month = Month("2026-02") else { return Samples() }
    return try Samples.milliseconds(times: Self.turns) { _ in
      var figures = try ledger.figures(for: month, of: .amazonJapan)
      figures.reportedContacts = units / 100
      _ = try FeeStatement(figures)
    }
  }

  /// Health, and the report of response times by day.
  func health() throws -> (Samples, Samples) {
    var prose = Prose(seed: 3)
    let records = (0..<responses).map { number -> ResponseRecord in
      let received = Self.noon - Int64(prose.next() % UInt64(90 * Self.day))
      let taken = Int64(prose.next() % UInt64(26 * 3_600_000))
      return ResponseRecord(
        receivedAt: Timestamp(milliseconds: received),
        settledAt: number % 50 == 0 ? nil : Timestamp(milliseconds: received + taken),
        agent: "agent:mika", category: .delivery, language: "en", marketplace: .amazonUnitedStates)
    }
    let calendar = try StoreCalendar(.amazonUnitedStates)
    let now = Timestamp(milliseconds: Self.noon)
    let today = calendar.day(of: now)
    let health = Samples.milliseconds(times: Self.turns) { _ in
      _ = HealthReport(AccountRecords(responses: records), asOf: now, calendar: calendar)
    }
    let report = Samples.milliseconds(times: Self.turns) { _ in
      let days = today.advanced(by: -89)..<today.advanced(by: 1)
      _ = ResponseReport(records, days: days, asOf: now, calendar: calendar).rows(by: .day)
    }
    return (health, report)
  }

  func orderLinesPerSecond() throws -> Samples {
    let file = orderReport()
    var samples = Samples()
    for _ in 0..<Self.turns {
      var reader = OrderReportReader()
      let start = ContinuousClock.now
      for offset in stride(from: 0, to: file.count, by: 65_536) {
        _ = try reader.read(file[offset..<min(file.count, offset + 65_536)])
      }
      _ = try reader.finish()
      samples.add(Double(reader.readCount) / (ContinuousClock.now - start).seconds)
    }
    return samples
  }

  private func orderReport() -> [UInt8] {
    var text = OrderColumn.allCases.map(\.rawValue).joined(separator: "\t") + "\n"
    for number in 0..<lines {
      text += OrderColumn.allCases.map { Self.cell($0, number) }.joined(separator: "\t") + "\n"
    }
    return Array(text.utf8)
  }

  private static func cell(_ column: OrderColumn, _ number: Int) -> String {
    switch column {
    case .order: "900-\(1_000_000 + number % 9_000_000)-\(1_000_000 + number / 9)"
    case .purchased, .shipBy, .shipped, .deliverBy, .delivered: "2026-02-\(10 + number % 18)T09:30:00+00:00"
    case .status: "Shipped"
    case .fulfilment: "MFN"
    case .premium: "false"
    case .store: "Amazon.com"
    case .quantity: "1"
    case .carrier: "Parcel Post"
    case .tracking: "PP\(100_000_000 + number)"
    case .buyerAlias: "buyer\(number)@relay.example"
    case .buyerName, .recipient: "Jana Albers"
    case .buyerPhone: "+49 30 5550 0100"
    case .address1: "Example Road \(number % 200)"
    case .address2, .address3: ""
    case .city: "Exampleton"
    case .region: "EX"
    case .postalCode: "00\(100 + number % 900)"
    case .country: "US"
    }
  }
}
