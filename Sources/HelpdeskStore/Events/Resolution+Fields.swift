import HelpdeskCore
import HelpdeskTrail

extension Resolution {
  /// Writes outcome and amount into the leaf, the words as the content `item`.
  func write(to writer: inout FactWriter, text item: String) {
    writer.set("outcome", outcome)
    writer.set("amountMinor", integer: amount?.minorUnits)
    writer.set("currency", amount?.currency)
    writer.keep(item, text)
  }

  /// Reads it back; nil where the event holds none.
  init?(_ reader: FactReader, text item: String) throws(UndecodableEvent) {
    guard let outcome = try reader.fields.valueIfPresent("outcome", as: Outcome.self) else { return nil }
    var amount: Money?
    if let minorUnits = try reader.fields.integerIfPresent("amountMinor") {
      amount = Money(minorUnits: minorUnits, try reader.fields.value("currency"))
    }
    self.init(outcome, try reader.text(item), amount: amount)
  }
}
