import HelpdeskCore
import HelpdeskTrail

extension OrderFacts {
  /// Who ships and when stand in the leaf; the parcel, which leads to a person, is content.
  func write(to writer: inout FactWriter) {
    writer.set("fulfilment", fulfilment)
    writer.set("phase", phase)
    writer.set("marketplace", marketplace)
    writer.set("orderedAt", orderedAt)
    writer.set("shipBy", shipBy)
    writer.set("shippedAt", shippedAt)
    writer.set("deliverBy", deliverBy)
    writer.set("deliveredAt", deliveredAt)
    writer.keep("carrier", carrier)
    writer.keep("tracking", trackingNumber)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    self.init()
    fulfilment = try fields.valueIfPresent("fulfilment")
    phase = try fields.valueIfPresent("phase")
    marketplace = try fields.valueIfPresent("marketplace")
    orderedAt = try fields.timeIfPresent("orderedAt")
    shipBy = try fields.timeIfPresent("shipBy")
    shippedAt = try fields.timeIfPresent("shippedAt")
    deliverBy = try fields.timeIfPresent("deliverBy")
    deliveredAt = try fields.timeIfPresent("deliveredAt")
    carrier = try reader.text("carrier")
    trackingNumber = try reader.text("tracking")
  }
}
