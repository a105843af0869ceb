import Foundation

/// A message as the bytes of a spool file: RFC 5322 with UTF-8 headers (RFC 6532), text first, then files.
struct SpoolFile {
  private let message: OutboundMessage

  init(_ message: OutboundMessage) { self.message = message }

  var bytes: [UInt8] {
    let boundary =
      "=_\(message.entry.ticket.rawValue).\(message.entry.number).\(message.messageID.utf8.count)"
    var lines = headers
    if message.attachments.isEmpty {
      lines += textHeaders + [""] + body
    } else {
      lines += ["Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)"]
      lines += textHeaders + [""] + body
      for attachment in message.attachments { lines += ["--\(boundary)"] + part(attachment) }
      lines += ["--\(boundary)--"]
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private var headers: [String] {
    var headers = ["Message-ID: \(message.messageID)"]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { headers.append("\(name): \(Self.oneLine(value))") }
    }
    add("Date", message.queuedAt.internetMessageDate)
    add("From", message.sender)
    add("To", message.recipient)
    add("Subject", message.subject)
    add("In-Reply-To", message.references.last)
    add("References", message.references.isEmpty ? nil : message.references.joined(separator: " "))
    add("X-Helpdesk-Order", message.order)
    add("X-Helpdesk-Channel", message.channel.rawValue)
    return headers + ["MIME-Version: 1.0"]
  }

  private var textHeaders: [String] {
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]
  }

  private var body: [String] { Self.base64Lines(Array(message.text.replacing("\n", with: "\r\n").utf8)) }

  private func part(_ attachment: Attachment) -> [String] {
    let name = Self.fileName(attachment.name)
    return [
      "Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment; filename=\"\(name)\"", "",
    ] + Self.base64Lines(attachment.bytes ?? [])
  }

  /// Kinds of characters that end a line or stand for nothing. Source: Unicode 16 §4.5, Cc, Zl and Zp.
  private static let lineEnds: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]

  /// No header may hold a line end: what a stranger wrote must not become a header of its own.
  private static func oneLine(_ value: String) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { lineEnds.contains($0.properties.generalCategory) ? " " : $0 }))
  }

  /// A name that cannot end its quotation nor lead out of a folder; judged by scalars, as a mark that joins a
  /// quotation mark makes another character of it.
  private static func fileName(_ name: String?) -> String {
    let forbidden: Set<Unicode.Scalar> = ["\"", "\\", "/"]
    let kept = String.UnicodeScalarView(oneLine(name ?? "").unicodeScalars.filter { !forbidden.contains($0) })
    return kept.isEmpty ? "attachment" : String(kept)
  }

  private static func base64Lines(_ bytes: [UInt8]) -> [String] {
    let text = Data(bytes).base64EncodedString()
    var lines: [String] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
      lines.append(String(decoding: rest.prefix(76), as: UTF8.self))
      rest = rest.dropFirst(76)
    }
    return lines
  }
}
