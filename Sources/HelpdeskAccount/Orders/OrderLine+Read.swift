import HelpdeskCore

extension OrderLine {
  /// Reads a line of a report.
  ///
  /// - Throws: ``RejectedLine`` that names the column in which something cannot be.
  init(_ row: TabularRow<OrderColumn>) throws(RejectedLine) {
    let order = try row.needed(.order)
    guard Self.isOrderID(order) else {
      throw row.malformed(.order, "an order id of 3, 7 and 7 digits, such as 305-1234567-7654321")
    }
    self.init(line: row.number, order: order)
    purchasedAt = try Self.moment(row, .purchased)
    shipBy = try Self.moment(row, .shipBy)
    shippedAt = try Self.moment(row, .shipped)
    deliverBy = try Self.moment(row, .deliverBy)
    deliveredAt = try Self.moment(row, .delivered)
    status = try row.text(.status).map(Self.status)
    fulfilment = try Self.fulfilment(row)
    store = try row.text(.store).flatMap(Self.store)
    quantity = try row.number(.quantity, in: 0...1_000_000) ?? 1
    carrier = try row.text(.carrier)
    trackingNumber = try row.text(.tracking)
    personal = try Self.personal(row)
  }

  /// Three, seven and seven digits (domain.md §1.3).
  private static func isOrderID(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 19 else { return false }
    return zip(bytes, 0...).allSatisfy { byte, index in
      index == 3 || index == 11 ? byte == 0x2D : (0x30...0x39).contains(byte)
    }
  }

  private static func moment(
    _ row: TabularRow<OrderColumn>, _ column: OrderColumn
  ) throws(RejectedLine) -> Timestamp? {
    guard let text = try row.text(column) else { return nil }
    guard let moment = ReportDate.moment(text) else {
      throw row.malformed(column, "a date, such as 2025-10-01T09:12:00+09:00")
    }
    return moment
  }

  /// Source: the statuses of the marketplace's order reports and domain.md §2.3.
  private static let statuses: [String: Status] = [
    "pending": .pending, "pendingavailability": .pending, "invoiceunconfirmed": .pending,
    "unshipped": .unshipped, "partiallyshipped": .shipped, "shipped": .shipped, "shipping": .unshipped,
    "canceled": .cancelled, "cancelled": .cancelled, "unfulfillable": .cancelled,
    "complete": .shipped, "delivered": .delivered, "shipped - delivered to buyer": .delivered,
    "shipped - picked up": .shipped, "shipped - out for delivery": .shipped,
    "shipped - returning to seller": .returning, "shipped - returned to seller": .returning,
    "shipped - rejected by buyer": .returning, "shipped - undeliverable": .returning,
  ]

  private static func status(_ text: String) -> Status {
    statuses[text.lowercased()] ?? (text.lowercased().hasPrefix("shipped") ? .shipped : .other)
  }

  private static let fulfilments: [String: OrderContext.Fulfilment] = [
    "amazon": .fba, "afn": .fba, "fba": .fba, "merchant": .mfn, "seller": .mfn, "mfn": .mfn, "fbm": .mfn,
    "sfp": .sfp,
  ]

  private static func fulfilment(
    _ row: TabularRow<OrderColumn>
  ) throws(RejectedLine) -> OrderContext.Fulfilment? {
    let isPremium = try isPremium(row)
    guard let text = try row.text(.fulfilment) else { return nil }
    guard let fulfilment = fulfilments[text.lowercased()] else {
      throw row.malformed(.fulfilment, "Amazon or Merchant")
    }
    return fulfilment == .mfn && isPremium ? .sfp : fulfilment
  }

  private static func isPremium(_ row: TabularRow<OrderColumn>) throws(RejectedLine) -> Bool {
    switch try row.text(.premium)?.lowercased() {
    case "true", "yes", "1": true
    case nil, "false", "no", "0": false
    default: throw row.malformed(.premium, "true or false")
    }
  }

  /// A store that is known; nil for sales outside the marketplace.
  private static func store(_ text: String) -> Marketplace? {
    let store = Marketplace(rawValue: text)
    return store.currency == nil ? nil : store
  }

  private static func personal(_ row: TabularRow<OrderColumn>) throws(RejectedLine) -> Personal {
    var personal = Personal()
    personal.alias = try row.text(.buyerAlias)?.lowercased()
    personal.name = try row.text(.buyerName)
    personal.phone = try row.text(.buyerPhone)
    personal.recipient = try row.text(.recipient)
    for column: OrderColumn in [.address1, .address2, .address3, .city, .region, .postalCode, .country] {
      if let line = try row.text(column) { personal.address.append(line) }
    }
    return personal
  }
}
