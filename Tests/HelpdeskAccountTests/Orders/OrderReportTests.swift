import Foundation
import HelpdeskAccount
import HelpdeskCore
import Testing

/// The marketplace's order report: any order of columns, three encodings, chunks of any size.
@Suite struct OrderReportTests {
  static let header =
    "amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\tquantity\tbuyer-name\n"
  static let line =
    "305-1234567-7654321\t2025-10-01T09:12:00+09:00\tShipped\tMerchant\tAmazon.co.jp\t2\tJana Vogt\n"

  static func outcomes(
    _ bytes: some Collection<UInt8>, chunk: Int = 4_096, encoding: ReportEncoding? = nil
  ) throws -> [OrderReportReader.Outcome] {
    var reader = OrderReportReader(encoding: encoding)
    var outcomes: [OrderReportReader.Outcome] = []
    let bytes = Array(bytes)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      outcomes += try reader.read(bytes[start..<min(start + chunk, bytes.count)])
    }
    return try outcomes + reader.finish()
  }

  static func lines(_ outcomes: [OrderReportReader.Outcome]) -> [OrderLine] {
    outcomes.compactMap { if case .line(let line) = $0 { line } else { nil } }
  }

  static func rejects(_ outcomes: [OrderReportReader.Outcome]) -> [RejectedLine] {
    outcomes.compactMap { if case .rejected(let line) = $0 { line } else { nil } }
  }

  @Test func `a line is read into an order's context`() throws {
    let line = try #require(Self.lines(Self.outcomes((Self.header + Self.line).utf8)).first)
    #expect(line.line == 2)
    #expect(line.order == "305-1234567-7654321")
    #expect(line.purchasedAt == (try Sample.moment("2025-10-01T00:12:00Z")))
    #expect(line.context == OrderContext(id: line.order, fulfilment: .mfn, phase: .shipped))
    #expect(line.store == .amazonJapan)
    #expect(line.quantity == 2)
    #expect(line.personal.name == "Jana Vogt")
  }

  @Test func `columns stand in any order, and unknown ones are passed over`() throws {
    let report = "junk\tQuantity\tORDER-ID\r\nx\t3\t305-1234567-7654321\r\n"
    let line = try #require(Self.lines(Self.outcomes(report.utf8)).first)
    #expect(line.quantity == 3)
    #expect(line.fulfilment == nil)
    #expect(line.phase == nil)
    #expect(line.personal.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 7, 64, 100_000]) func `chunks of any size give the same`(size: Int) throws {
    let report = "\u{FEFF}" + Self.header + String(repeating: Self.line, count: 20) + "broken\n" + Self.line
    #expect(try Self.outcomes(report.utf8, chunk: size) == Self.outcomes(report.utf8, chunk: 1_000_000))
    #expect(try Self.lines(Self.outcomes(report.utf8, chunk: size)).count == 21)
  }

  @Test(arguments: [
    ("Amazon", "", OrderContext.Fulfilment.fba), ("AFN", "true", .fba), ("Merchant", "", .mfn),
    ("MFN", "false", .mfn), ("Merchant", "true", .sfp), ("Seller", "Yes", .sfp),
  ])
  func `who ships is told by channel and Prime`(
    channel: String, premium: String, fulfilment: OrderContext.Fulfilment
  ) throws {
    let report = "order-id\tfulfillment-channel\tis-prime\n305-1234567-7654321\t\(channel)\t\(premium)\n"
    #expect(try Self.lines(Self.outcomes(report.utf8)).first?.fulfilment == fulfilment)
  }

  @Test(arguments: [
    ("Pending", OrderContext.Phase.ordered), ("Unshipped", .ordered), ("Shipped", .shipped),
    ("PartiallyShipped", .shipped), ("Shipped - Delivered to Buyer", .delivered), ("Cancelled", .ordered),
    ("Shipped - Lost in Transit", .shipped), ("Shipped - Returning to Seller", .shipped), ("New", .ordered),
  ])
  func `how far it came is told by status`(status: String, phase: OrderContext.Phase) throws {
    let report = "order-id\torder-status\n305-1234567-7654321\t\(status)\n"
    #expect(try Self.lines(Self.outcomes(report.utf8)).first?.phase == phase)
  }

  @Test func `dates of shipping and delivery tell it as well`() throws {
    let report = """
      order-id\tshipment-date\tdelivery-date
      305-1234567-7654321\t2025-10-02\t
      305-1234567-7654322\t2025/10/02 10:00:00 JST\t2025-10-04 10:00:00 UTC
      305-1234567-7654323\t\t\n
      """
    let lines = try Self.lines(Self.outcomes(report.utf8))
    #expect(lines.map(\.phase) == [.shipped, .delivered, nil])
    #expect(lines[1].shippedAt == (try Sample.moment("2025-10-02T01:00:00Z")))
  }

  @Test(arguments: [
    ("305-1234567-765432\t2025-10-01\tMerchant\t1", "order-id"),
    ("305–1234567-7654321\t2025-10-01\tMerchant\t1", "order-id"),
    ("\t2025-10-01\tMerchant\t1", "order-id"),
    ("305-1234567-7654321\t2025-13-01\tMerchant\t1", "purchase-date"),
    ("305-1234567-7654321\tyesterday\tMerchant\t1", "purchase-date"),
    ("305-1234567-7654321\t2025-10-01\tCourier\t1", "fulfillment-channel"),
    ("305-1234567-7654321\t2025-10-01\tMerchant\t-1", "quantity"),
    ("305-1234567-7654321\t2025-10-01\tMerchant\t99999999999999999999999", "quantity"),
  ])
  func `a field that cannot be rejects its line by number and column`(line: String, column: String) throws {
    let good = "305-1234567-7654321\t2025-10-01\tMerchant\t1\n"
    let report = "order-id\tpurchase-date\tfulfillment-channel\tquantity\n\(good)\(line)\n\(good)"
    let outcomes = try Self.outcomes(report.utf8)
    #expect(Self.lines(outcomes).count == 2)
    let reject = try #require(Self.rejects(outcomes).first)
    #expect(reject.line == 3)
    #expect(reject.why.contains("column \(column)"))
    #expect(!reject.description.contains("7654321\t"))
  }

  @Test func `lines with too few or too many fields are rejected, and a file that breaks off says so`() throws
  {
    let report = Self.header + "305-1234567-7654321\tx\n" + Self.line.dropLast() + "\textra\n" + "305-12345"
    let rejects = try Self.rejects(Self.outcomes(report.utf8))
    #expect(
      rejects.map(\.reason) == [
        .fields(found: 2, expected: 7), .fields(found: 8, expected: 7), .brokenOff,
      ])
    #expect(rejects.map(\.line) == [2, 3, 4])
  }

  @Test func `what is no order report is refused whole`() throws {
    #expect(throws: TabularProblem.empty) { try Self.outcomes([]) }
    #expect(throws: TabularProblem.missingColumn("order-id")) { try Self.outcomes("a\tb\n1\t2\n".utf8) }
    #expect(throws: TabularProblem.repeatedColumn("order-id")) {
      try Self.outcomes("order-id\tamazon-order-id\n".utf8)
    }
    #expect(throws: TabularProblem.binary) { try Self.outcomes([0xFF, 0xFE, 0x6F, 0x00]) }
    #expect(throws: TabularProblem.binary) { try Self.outcomes([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x0A]) }
  }

  @Test func `a line without end is held to a bound`() throws {
    var bytes = Array(Self.header.utf8)
    bytes += Array(repeating: 0x78, count: 3_000_000)
    bytes += Array(("\n" + Self.line).utf8)
    let outcomes = try Self.outcomes(bytes)
    #expect(Self.rejects(outcomes) == [RejectedLine(line: 2, reason: .tooLong)])
    #expect(Self.lines(outcomes).map(\.line) == [3])
  }

  @Test func `bytes that no text has reject their line`() throws {
    let bytes = Array(Self.header.utf8) + [0x00, 0x0A] + Array(Self.line.utf8)
    #expect(try Self.rejects(Self.outcomes(bytes)).map(\.reason) == [.binary])
  }

  static let names: [(ReportEncoding, String.Encoding, String)] = [
    (.utf8, .utf8, "Zoë Müller"), (.utf8, .utf8, "山田 太郎"), (.windows1252, .windowsCP1252, "Zoë Müller"),
    (.windows1252, .windowsCP1252, "Jérôme L’Œillet"), (.windows1252, .windowsCP1252, "Peña Núñez"),
    (.windows1252, .windowsCP1252, "O’Briéna"),
    (.shiftJIS, .shiftJIS, "山田 太郎"), (.shiftJIS, .shiftJIS, "やまだ ハナコ"), (.shiftJIS, .shiftJIS, "表示ソ能"),
  ]

  @Test(arguments: names) func `three encodings are told apart by themselves`(
    encoding: ReportEncoding, foundation: String.Encoding, name: String
  ) throws {
    let report = Self.header + Self.line.replacing("Jana Vogt", with: name)
    let bytes = [UInt8](try #require(report.data(using: foundation)))
    #expect(try Self.lines(Self.outcomes(bytes)).first?.personal.name == name)
    #expect(try Self.lines(Self.outcomes(bytes, chunk: 1, encoding: encoding)).first?.personal.name == name)
  }

  @Test func `a line that is not in the file's encoding is rejected`() throws {
    var bytes = Array((Self.header + Self.line.replacing("Jana Vogt", with: "Zoë")).utf8)
    bytes += Array(Self.line.replacing("Jana Vogt", with: "Zo").utf8).dropLast() + [0xEB, 0x0A]
    #expect(try Self.rejects(Self.outcomes(bytes)).map(\.reason) == [.encoding(.utf8)])
  }

  @Test func `random bytes are read or refused, never a trap`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      var bytes = Array((Self.header + Self.line + Self.line).utf8)
      for _ in 0..<12 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? Self.outcomes(bytes, chunk: Int.random(in: 1...90, using: &random))
    }
  }

  @Test func `the reader counts what it read and what it did not`() throws {
    var reader = OrderReportReader()
    _ = try reader.read((Self.header + Self.line + "x\n").utf8)
    _ = try reader.finish()
    #expect(reader.readCount == 1)
    #expect(reader.rejectedCount == 1)
  }
}
