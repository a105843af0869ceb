import HelpdeskCore
import HelpdeskTrail

extension OrderContext {
  /// Writes that there is an order, and its kind, into the leaf; its id as content, which the fact outlives.
  func write(to writer: inout FactWriter) {
    writer.set("hasOrder", flag: true)
    writer.set("fulfilment", fulfilment)
    writer.set("phase", phase)
    writer.keep("order", id)
  }

  /// Reads it back; nil where the event names no order.
  init?(_ reader: FactReader) throws(UndecodableEvent) {
    guard try reader.fields.flag("hasOrder") else { return nil }
    self.init(
      id: try reader.text("order"), fulfilment: try reader.fields.valueIfPresent("fulfilment"),
      phase: try reader.fields.valueIfPresent("phase"))
  }
}

extension Arrival.Opening {
  /// What the leaf keeps of it; an opening without particulars is an empty object.
  var fields: CanonicalValue {
    var members = MemberWriter()
    members.set("follows", follows.map { .integer($0.rawValue) })
    members.set("linked", linked.map { .integer($0.rawValue) })
    if isSecondSender { members.set("secondSender", .bool(true)) }
    return members.object
  }

  /// Reads it back; nil where the event opened nothing.
  init?(_ fields: FieldReader) throws(UndecodableEvent) {
    guard let opening = try fields.objectIfPresent("opening") else { return nil }
    self.init(
      linked: try opening.integerIfPresent("linked").map { TicketID(rawValue: $0) },
      follows: try opening.integerIfPresent("follows").map { TicketID(rawValue: $0) },
      isSecondSender: try opening.flag("secondSender"))
  }
}
