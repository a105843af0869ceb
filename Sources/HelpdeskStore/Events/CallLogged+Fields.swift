import HelpdeskCore
import HelpdeskTrail

extension CallLogged {
  func write(to writer: inout FactWriter) {
    writer.set("direction", direction)
    writer.set("startedAt", startedAt)
    writer.set("endedAt", endedAt)
    writer.set("joinsMigration", flag: joinsMigration)
    writer.set("opening", opening?.fields)
    writer.set("marketplace", marketplace)
    order?.write(to: &writer)
    writer.keep("number", number)
    writer.keep("summary", summary)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    self.init(
      direction: try fields.value("direction"), number: try reader.text("number"),
      startedAt: try fields.time("startedAt"), endedAt: try fields.time("endedAt"),
      summary: try reader.text("summary"), joinsMigration: try fields.flag("joinsMigration"),
      opening: try Arrival.Opening(fields), order: try OrderContext(reader),
      marketplace: try fields.valueIfPresent("marketplace"))
  }
}
