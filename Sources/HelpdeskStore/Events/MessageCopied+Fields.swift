import HelpdeskCore
import HelpdeskTrail

extension MessageCopied {
  func write(to writer: inout FactWriter) {
    writer.set("sentAt", sentAt)
    writer.set("key", base64: key)
    writer.keep("text", text)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    self.init(
      text: try reader.text("text"), sentAt: try reader.fields.time("sentAt"),
      key: try reader.fields.base64IfPresent("key"))
  }
}
