import HelpdeskCore
import HelpdeskTrail

extension NoticeReceived {
  func write(to writer: inout FactWriter) throws(CanonicalError) {
    writer.set("kind", kind)
    writer.set("marketplace", marketplace)
    writer.set("start", start)
    writer.set("deadline", deadline)
    writer.set("opening", opening?.fields)
    writer.set("key", base64: key)
    writer.keep("subject", subject)
    writer.keep("text", text)
    order?.write(to: &writer)
    try writer.keep("correspondence", json: correspondence.json)
    writer.keep("raw", bytes: raw)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    self.init(
      kind: try fields.valueIfPresent("kind"), marketplace: try fields.valueIfPresent("marketplace"),
      order: try OrderContext(reader), subject: try reader.text("subject"), text: try reader.text("text"),
      start: try fields.time("start"), deadline: try fields.timeIfPresent("deadline"),
      opening: try Arrival.Opening(fields), key: try fields.base64IfPresent("key"),
      correspondence: try Correspondence(reader.object("correspondence")), raw: reader.bytes("raw"))
  }
}
