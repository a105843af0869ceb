#if Mail
  import CGMime
  import Foundation
  import Helpdesk

  /// Writes a message down with GMime and owns all of its memory: what leaves here is plain bytes.
  struct MailWriter {
    private let message: OutboundMessage
    private let sender: EnvelopeAddress
    private let recipient: EnvelopeAddress

    init(_ message: OutboundMessage, from sender: EnvelopeAddress, to recipient: EnvelopeAddress) {
      self.message = message
      self.sender = sender
      self.recipient = recipient
    }

    /// GMime is set up once in a process and never torn down.
    private static let isReady: Bool = {
      g_mime_init()
      return true
    }()

    /// The mail with CR LF at the end of each line.
    ///
    /// - Throws: ``CompositionError`` where a file is missing or the whole is too large.
    func write() throws -> [UInt8] {
      let files = message.attachments.reduce(0) { $0 + ($1.bytes?.count ?? 0) }
      guard files <= ComposedMail.longest / 4 * 3 else { throw CompositionError.tooLarge }
      guard Self.isReady, let mail = g_mime_message_new(0) else { throw CompositionError.tooLarge }
      defer { g_object_unref(mail) }
      let object = UnsafeMutableRawPointer(mail).assumingMemoryBound(to: GMimeObject.self)
      writeHeader(to: mail)
      let text = textPart()
      defer { g_object_unref(text) }
      if message.attachments.isEmpty {
        g_mime_message_set_mime_part(mail, text)
      } else {
        guard let parts = try multipart(beginningWith: text) else { throw CompositionError.tooLarge }
        defer { g_object_unref(parts) }
        g_mime_message_set_mime_part(
          mail, UnsafeMutableRawPointer(parts).assumingMemoryBound(to: GMimeObject.self))
      }
      guard let stream = g_mime_stream_mem_new() else { throw CompositionError.tooLarge }
      defer { g_object_unref(stream) }
      guard g_mime_object_write_to_stream(object, nil, stream) >= 0 else { throw CompositionError.tooLarge }
      let bytes = Self.withNetworkLines(MIMETree.read(stream))
      guard bytes.count <= ComposedMail.longest else { throw CompositionError.tooLarge }
      return bytes
    }

    // MARK: - Header

    private func writeHeader(to mail: UnsafeMutablePointer<GMimeMessage>) {
      let object = UnsafeMutableRawPointer(mail).assumingMemoryBound(to: GMimeObject.self)
      func add(_ name: String, _ value: String) { g_mime_object_set_header(object, name, value, "utf-8") }
      let seconds = Int64((Double(message.queuedAt.rawValue) / 1_000).rounded(.down))
      if let date = g_date_time_new_from_unix_utc(gint64(seconds)) {
        g_mime_message_set_date(mail, date)
        g_date_time_unref(date)
      }
      g_mime_message_add_mailbox(mail, GMIME_ADDRESS_TYPE_FROM, nil, sender.rawValue)
      g_mime_message_add_mailbox(mail, GMIME_ADDRESS_TYPE_TO, nil, recipient.rawValue)
      let subject = OrderReference.complete(
        (message.subject ?? "").onOneLine, text: message.text, order: message.order,
        language: message.language)
      if !subject.isEmpty { g_mime_message_set_subject(mail, subject, "utf-8") }
      if let id = MessageIDs.bare(message.messageID) { g_mime_message_set_message_id(mail, id) }
      let cited = MessageIDs.fit(message.references)
      if let last = cited.last {
        add("In-Reply-To", last)
        add("References", cited.joined(separator: " "))
      }
      for (name, value) in automaticFields { add(name, value) }
      if let language = message.language?.rawValue, language.utf8.allSatisfy(\.isASCIIAlphanumeric) {
        add("Content-Language", language)
      }
      add("MIME-Version", "1.0")
    }

    /// What a program wrote says so, and asks programs for no answer. Source: RFC 3834 §3.1.7 and the field
    /// that Exchange minds.
    private var automaticFields: [(String, String)] {
      message.isAutomatic ? [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")] : []
    }

    // MARK: - Parts

    private func textPart() -> UnsafeMutablePointer<GMimeObject>? {
      let body = PlainBody(message.text, standsAlone: message.attachments.isEmpty)
      guard let part = g_mime_part_new_with_type("text", "plain") else { return nil }
      let object = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GMimeObject.self)
      g_mime_object_set_content_type_parameter(object, "charset", "utf-8")
      g_mime_object_set_content_type_parameter(object, "format", "flowed")
      let encoding = Self.encodings[body.encoding] ?? GMIME_CONTENT_ENCODING_BASE64
      // Base64 carries lines as the network ends them; the other two are written out line by line.
      let isBase64 = body.encoding == .base64
      Self.fill(part, with: isBase64 ? Self.withNetworkLines(body.bytes) : body.bytes, encoding)
      return object
    }

    private static let encodings: [PlainBody.Encoding: GMimeContentEncoding] = [
      .sevenBit: GMIME_CONTENT_ENCODING_7BIT, .quotedPrintable: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE,
      .base64: GMIME_CONTENT_ENCODING_BASE64,
    ]

    private func multipart(
      beginningWith text: UnsafeMutablePointer<GMimeObject>?
    ) throws -> UnsafeMutablePointer<GMimeMultipart>? {
      let parts = g_mime_multipart_new_with_subtype("mixed")
      // The keyed hash in the Message-ID cannot be guessed, so no file can hold the line that ends its part.
      let digits = (MessageIDs.bare(message.messageID) ?? "").utf8.prefix { $0 != .at }
      let mark = String(decoding: digits.filter(\.isASCIIAlphanumeric).suffix(40), as: UTF8.self)
      g_mime_multipart_set_boundary(parts, "=_helpdesk_\(mark)")
      g_mime_multipart_add(parts, text)
      for attachment in message.attachments {
        guard let bytes = attachment.bytes else {
          g_object_unref(parts)
          throw CompositionError.missingAttachment
        }
        let part = Self.filePart(attachment, bytes)
        g_mime_multipart_add(parts, part)
        g_object_unref(part)
      }
      return parts
    }

    private static func filePart(
      _ attachment: Attachment, _ bytes: [UInt8]
    ) -> UnsafeMutablePointer<GMimeObject>? {
      let type = MediaType(attachment.type)
      guard let part = g_mime_part_new_with_type(type.name, type.subtype) else { return nil }
      let object = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GMimeObject.self)
      g_mime_object_set_disposition(object, "attachment")
      let name = AttachmentName.cleaned(attachment.name, limits: .standard) ?? "attachment"
      g_mime_part_set_filename(part, name)
      fill(part, with: bytes, GMIME_CONTENT_ENCODING_BASE64)
      return object
    }

    private static func fill(
      _ part: UnsafeMutablePointer<GMimePart>?, with bytes: [UInt8], _ encoding: GMimeContentEncoding
    ) {
      let stream = bytes.withUnsafeBytes {
        g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
      }
      guard let stream else { return }
      defer { g_object_unref(stream) }
      guard let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
      else { return }
      defer { g_object_unref(content) }
      g_mime_part_set_content(part, content)
      g_mime_part_set_content_encoding(part, encoding)
    }

    /// GMime writes line feeds; none of its lines holds a carriage return that is not encoded.
    private static func withNetworkLines(_ bytes: [UInt8]) -> [UInt8] {
      var lines: [UInt8] = []
      lines.reserveCapacity(bytes.count + bytes.count / 40)
      for byte in bytes where byte != .carriageReturn {
        if byte == .lineFeed { lines.append(.carriageReturn) }
        lines.append(byte)
      }
      return lines
    }
  }
#endif
