#if Mail
  import CGMime

  /// Takes a body apart with GMime and owns all of its memory: what leaves here is plain values.
  struct MIMETree {
    private let limits: MIMELimits
    private(set) var problems: Set<MailProblem> = []
    private var partCount = 0

    init(limits: MIMELimits) { self.limits = limits }

    /// GMime is set up once in a process and never torn down.
    private static let isReady: Bool = {
      g_mime_init()
      return true
    }()

    /// The part tree of a message. Only the fields that shape a body are handed to GMime: the rest of the
    /// header has been read already, and cannot do any harm there.
    mutating func root(header: HeaderBlock, body: ArraySlice<UInt8>) -> MIMEPart {
      let shape = MIMEPart(header: header)
      guard shape.isMultipart || shape.mediaType == "message/rfc822" else {
        return leaf(shape, encoded: Array(body))
      }
      guard Self.isReady else { return shape }
      var boundaries = BoundaryLines(boundary: shape.contentType["boundary"], limit: limits.parts)
      let length = boundaries.lengthWithinLimit(body)
      if length < body.count { problems.insert(.limit) }
      var bytes = Array("Content-Type: ".utf8)
      bytes += header["content-type"] ?? []
      bytes += "\n\n".utf8
      bytes += body.prefix(length)

      let stream = bytes.withUnsafeBytes {
        g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
      }
      guard let stream else { return leaf(textFallback(header), encoded: Array(body)) }
      defer { g_object_unref(stream) }
      guard let parser = g_mime_parser_new_with_stream(stream) else { return shape }
      defer { g_object_unref(parser) }

      let options = g_mime_parser_options_new()
      defer { g_mime_parser_options_free(options) }
      let warnings = ParserWarnings()
      g_mime_parser_options_set_warning_callback(
        options, { _, code, _, box in ParserWarnings.note(code, in: box) },
        Unmanaged.passUnretained(warnings).toOpaque())

      let message = withExtendedLifetime(warnings) {
        g_mime_parser_construct_message(parser, options)
      }
      problems.formUnion(warnings.problems)
      guard let message else { return leaf(textFallback(header), encoded: Array(body)) }
      defer { g_object_unref(message) }
      guard let object = g_mime_message_get_mime_part(message) else {
        return leaf(textFallback(header), encoded: Array(body))
      }
      let root = part(object, header: header, depth: 1)
      // A multipart without any part still has words between its lines.
      if root.isMultipart, root.parts.isEmpty, !body.allSatisfy(\.isWhitespace) {
        problems.insert(.truncatedMultipart)
        return leaf(textFallback(header), encoded: Array(body))
      }
      return root
    }

    /// The shape of a body whose declared type turned out to be none.
    private func textFallback(_ header: HeaderBlock) -> MIMEPart {
      MIMEPart(header: HeaderBlock(fields: header.fields.filter { $0.name != "content-type" }))
    }

    private mutating func part(
      _ object: UnsafeMutablePointer<GMimeObject>, header: HeaderBlock?, depth: Int
    ) -> MIMEPart {
      partCount += 1
      var part = MIMEPart(header: header ?? Self.header(of: object, limits: limits))
      guard depth <= limits.depth else {
        problems.insert(.limit)
        part.mediaType = "application/octet-stream"
        return part
      }
      let raw = UnsafeMutableRawPointer(object)
      if Self.isKind(object, g_mime_multipart_get_type()) {
        let multipart = raw.assumingMemoryBound(to: GMimeMultipart.self)
        addParts(of: multipart, to: &part, depth: depth)
      } else if Self.isKind(object, g_mime_message_part_get_type()) {
        let holder = raw.assumingMemoryBound(to: GMimeMessagePart.self)
        addMessage(g_mime_message_part_get_message(holder), to: &part, depth: depth)
      } else if Self.isKind(object, g_mime_part_get_type()) {
        return leaf(part, encoded: Self.content(of: raw.assumingMemoryBound(to: GMimePart.self)))
      }
      return part
    }

    private mutating func addParts(
      of multipart: UnsafeMutablePointer<GMimeMultipart>, to part: inout MIMEPart, depth: Int
    ) {
      // RFC 2046 §5.1.5: parts of a digest are messages unless they say otherwise.
      let count = g_mime_multipart_get_count(multipart)
      for index in 0..<max(count, 0) {
        guard partCount < limits.parts else {
          problems.insert(.limit)
          return
        }
        guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
        part.parts.append(self.part(child, header: nil, depth: depth + 1))
      }
    }

    private mutating func addMessage(
      _ message: UnsafeMutablePointer<GMimeMessage>?, to part: inout MIMEPart, depth: Int
    ) {
      guard let message else { return }
      let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
      part.embeddedHeader = Self.header(of: object, limits: limits)
      part.content = Self.serialized(object)
      if let inner = g_mime_message_get_mime_part(message), partCount < limits.parts {
        part.parts = [self.part(inner, header: nil, depth: depth + 1)]
      }
    }

    /// A leaf with its content decoded; content that is not encoded as it says stays as it is.
    private mutating func leaf(_ part: MIMEPart, encoded: [UInt8]) -> MIMEPart {
      var part = part
      let encoding = TransferEncoding(token: part.header.token("content-transfer-encoding"))
      if encoding.isBelied(by: encoded) {
        problems.insert(.transferEncoding)
        part.content = encoded
      } else {
        part.content = encoding.decode(encoded)
      }
      return part
    }
  }

  // MARK: - Values out of GMime's objects

  extension MIMETree {
    private static func isKind(_ object: UnsafeMutablePointer<GMimeObject>, _ type: GType) -> Bool {
      let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GTypeInstance.self)
      return g_type_check_instance_is_a(instance, type) != 0
    }

    private static func header(
      of object: UnsafeMutablePointer<GMimeObject>, limits: MIMELimits
    ) -> HeaderBlock {
      var block = HeaderBlock()
      guard let list = g_mime_object_get_header_list(object) else { return block }
      for index in 0..<max(g_mime_header_list_get_count(list), 0) {
        guard let field = g_mime_header_list_get_header_at(list, index),
          let name = g_mime_header_get_name(field), let value = g_mime_header_get_raw_value(field)
        else { continue }
        block.append(name: bytes(name)[...], value: bytes(value)[...], limits)
      }
      return block
    }

    /// A copy of a C string that GMime keeps.
    private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
      var length = 0
      while text[length] != 0 { length += 1 }
      return UnsafeRawBufferPointer(start: text, count: length).map { $0 }
    }

    /// The bytes of a part as they stand on the wire.
    private static func content(of part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
      guard let wrapper = g_mime_part_get_content(part),
        let stream = g_mime_data_wrapper_get_stream(wrapper)
      else { return [] }
      return read(stream)
    }

    private static func serialized(_ object: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
      guard let stream = g_mime_stream_mem_new() else { return [] }
      defer { g_object_unref(stream) }
      guard g_mime_object_write_to_stream(object, nil, stream) >= 0 else { return [] }
      return read(stream)
    }

    static func read(_ stream: UnsafeMutablePointer<GMimeStream>) -> [UInt8] {
      let length = g_mime_stream_length(stream)
      guard length > 0, g_mime_stream_reset(stream) == 0 else { return [] }
      return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
        buffer.withMemoryRebound(to: CChar.self) { target in
          while count < target.count {
            let got = g_mime_stream_read(stream, target.baseAddress.map { $0 + count }, target.count - count)
            guard got > 0 else { return }
            count += got
          }
        }
      }
    }
  }
#endif
