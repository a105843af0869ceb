#if Mail
  import Foundation

  /// What a reader finds in a mail: words, as plain text and as HTML, and files.
  struct MailBody: Sendable, Hashable {
    /// The plain text parts, decoded, lines ended by a line feed; `nil` if there is none.
    private(set) var plain: String?
    /// The HTML parts, decoded; `nil` if there is none.
    private(set) var html: String?
    private(set) var attachments: [MailAttachment] = []
    private(set) var problems: Set<MailProblem> = []

    init(_ message: MIMEMessage, limits: MIMELimits = .standard) {
      let root = message.root
      if root.isText, root.parts.isEmpty, !root.isDeclaredAttachment {
        add(words: decode(root), of: root)
      } else {
        collect(root, limits)
      }
    }

    private mutating func collect(_ part: MIMEPart, _ limits: MIMELimits) {
      switch part.mediaType {
      case "multipart/report":
        // The first part is for people; the others tell machines about another mail (RFC 6522).
        if let words = part.parts.first { collect(words, limits) }
      case _ where part.isMultipart:
        for child in part.parts { collect(child, limits) }
      case "text/plain" where isBody(part), "text/html" where isBody(part),
        "text/enriched" where isBody(part):
        add(words: decode(part), of: part)
      default: attach(part, limits)
      }
    }

    private func isBody(_ part: MIMEPart) -> Bool {
      !part.isDeclaredAttachment && part.declaredFilename == nil
    }

    private mutating func attach(_ part: MIMEPart, _ limits: MIMELimits) {
      let name = AttachmentName.cleaned(part.declaredFilename, limits: limits)
      attachments.append(
        MailAttachment(filename: name, mediaType: part.mediaType, content: part.content))
    }

    private mutating func add(words: String, of part: MIMEPart) {
      if part.mediaType == "text/html" {
        html = html.map { $0 + "\n" + words } ?? words
      } else {
        plain = plain.map { $0 + "\n" + words } ?? words
      }
    }

    private mutating func decode(_ part: MIMEPart) -> String {
      var label = part.contentType["charset"]
      if label == nil, part.mediaType == "text/html" { label = HTMLCharset.declared(in: part.content) }
      let (text, isBelied) = Charset.decode(part.content, label: label)
      if isBelied { problems.insert(.charset) }
      var words = text
      if part.mediaType != "text/html", part.contentType["format"]?.asciiLowercased == "flowed" {
        words = FlowedText.joined(words, deletesBlanks: part.contentType["delsp"]?.asciiLowercased == "yes")
      }
      return words.withPlainLines.inNFC
    }
  }

  extension String {
    /// The string with every line ended by a line feed alone and without other control characters.
    var withPlainLines: String {
      guard utf8.contains(where: { ($0 < 0x20 && $0 != .lineFeed && $0 != .tab) || $0 == 0x7F }) else {
        return self
      }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(utf8.count)
      var previous: UInt8 = 0
      for byte in utf8 {
        if byte == .carriageReturn || byte == 0x0C {
          bytes.append(.lineFeed)
        } else if byte == .lineFeed {
          if previous != .carriageReturn { bytes.append(byte) }
        } else if byte >= 0x20 && byte != 0x7F || byte == .tab {
          bytes.append(byte)
        }
        previous = byte
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
#endif
