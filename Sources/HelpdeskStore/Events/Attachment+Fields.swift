import HelpdeskCore
import HelpdeskTrail

extension [Attachment] {
  /// Most files of one message whose bytes are kept apart, so that their commitments fit a leaf of 65,535
  /// bytes. Files beyond stand in the list with name, size and digest.
  static let keptApart = 500

  /// The name of the content that holds the bytes of file `number`.
  static func item(_ number: Int) -> String { "attachment/\(number)" }

  /// Writes their number into the leaf, the list and each file's bytes as content.
  func write(to writer: inout FactWriter) throws(CanonicalError) {
    guard !isEmpty else { return }
    writer.set("attachments", integer: Int64(count))
    try writer.keep("attachments", json: .array(map(\.json)))
    for (number, file) in prefix(Self.keptApart).enumerated() {
      writer.keep(Self.item(number), bytes: file.bytes)
    }
  }

  /// Reads them back; none once erased.
  init(_ reader: FactReader) throws(UndecodableEvent) {
    self = []
    guard try reader.fields.integerIfPresent("attachments") != nil,
      let list = try reader.objects("attachments")
    else { return }
    for (number, file) in list.enumerated() {
      append(
        Attachment(
          name: try file.stringIfPresent("name"), type: try file.string("type"),
          size: try file.count("size"), digest: try file.stringIfPresent("digest"),
          bytes: reader.bytes(Self.item(number))))
    }
  }
}

extension Attachment {
  fileprivate var json: CanonicalValue {
    var members = MemberWriter()
    members.set("digest", digest ?? bytes.map { Hash.sha256($0).hexadecimal })
    members.set("name", name)
    members.set("size", .integer(Int64(Swift.max(0, size))))
    members.set("type", type)
    return members.object
  }
}
