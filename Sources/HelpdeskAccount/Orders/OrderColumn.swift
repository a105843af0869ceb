/// A column of the marketplace's order reports that the desk reads.
public enum OrderColumn: String, CaseIterable, Sendable {
  case order = "order-id"
  case purchased = "purchase-date"
  case status = "order-status"
  case fulfilment = "fulfillment-channel"
  case premium = "is-prime"
  case store = "sales-channel"
  case quantity
  case shipBy = "latest-ship-date"
  case shipped = "shipment-date"
  case deliverBy = "latest-delivery-date"
  case delivered = "delivery-date"
  case carrier
  case tracking = "tracking-number"
  case buyerAlias = "buyer-email"
  case buyerName = "buyer-name"
  case buyerPhone = "buyer-phone-number"
  case recipient = "recipient-name"
  case address1 = "ship-address-1"
  case address2 = "ship-address-2"
  case address3 = "ship-address-3"
  case city = "ship-city"
  case region = "ship-state"
  case postalCode = "ship-postal-code"
  case country = "ship-country"

  /// Further spellings, by the kind of report. Source: headings of the marketplace's order, unshipped-order
  /// and shipment reports.
  static let furtherNames: [OrderColumn: [String]] = [
    .order: ["amazon-order-id", "order id", "amazonorderid"],
    .purchased: ["purchase date", "purchasedate", "order-date"],
    .status: ["order status", "orderstatus"],
    .fulfilment: ["fulfilment-channel", "fulfillment channel", "fulfillmentchannel"],
    .premium: ["isprime", "is prime"],
    .store: ["sales channel", "saleschannel"],
    .quantity: ["quantity-purchased", "quantity-shipped"],
    .shipBy: ["promise-date", "ship-by-date"],
    .shipped: ["ship-date", "shipped-date"],
    .deliverBy: ["delivery-end-date", "estimated-arrival-date"],
    .delivered: ["delivered-date", "actual-delivery-date"],
    .carrier: ["carrier-name"],
    .tracking: ["tracking-id", "tracking number"],
    .buyerAlias: ["buyer email"],
    .buyerName: ["buyer name"],
    .buyerPhone: ["buyer-phone", "ship-phone-number"],
    .address1: ["address-1"],
    .address2: ["address-2"],
    .address3: ["address-3"],
    .region: ["ship-state-or-region"],
  ]

  /// Every spelling, in lower case.
  static let names: [String: OrderColumn] = Dictionary(
    allCases.flatMap { column in
      ([column.rawValue] + (furtherNames[column] ?? [])).map { ($0, column) }
    }, uniquingKeysWith: { first, _ in first })
}
