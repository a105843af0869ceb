import HelpdeskCore
import HelpdeskTrail

extension MessageReceived {
  func write(to writer: inout FactWriter) throws(CanonicalError) {
    writer.set("channel", channel)
    writer.set("marketplace", marketplace)
    writer.set("start", start)
    writer.set("language", language)
    writer.set("opening", opening?.fields)
    writer.set("joinsMigration", flag: joinsMigration)
    writer.set("quarantined", flag: isQuarantined)
    writer.set("key", base64: key)
    writer.keep("subject", subject)
    writer.keep("text", text)
    try writer.keep("buyer", json: buyer.json)
    order?.write(to: &writer)
    try writer.keep("correspondence", json: correspondence.json)
    try attachments.write(to: &writer)
    writer.keep("raw", bytes: raw)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    self.init(
      channel: try fields.value("channel"), marketplace: try fields.valueIfPresent("marketplace"),
      buyer: try Buyer(reader.object("buyer")), order: try OrderContext(reader),
      subject: try reader.text("subject"), text: try reader.text("text"),
      attachments: try [Attachment](reader), start: try fields.time("start"),
      language: try fields.valueIfPresent("language"),
      correspondence: try Correspondence(reader.object("correspondence")),
      opening: try Arrival.Opening(fields), joinsMigration: try fields.flag("joinsMigration"),
      isQuarantined: try fields.flag("quarantined"), key: try fields.base64IfPresent("key"),
      raw: reader.bytes("raw"))
  }
}
