#if Mail
  import CGMime

  /// GMime's own parse of a mail, and nothing beside it.
  enum BareParse {
    private static let isReady: Bool = {
      g_mime_init()
      return true
    }()

    /// Parses a mail and forgets it.
    ///
    /// - Returns: Whether GMime made a message of it.
    static func parse(_ bytes: [UInt8]) -> Bool {
      guard isReady else { return false }
      let stream = bytes.withUnsafeBytes {
        g_mime_stream_mem_new_with_buffer($0.bindMemory(to: CChar.self).baseAddress, $0.count)
      }
      guard let stream else { return false }
      defer { g_object_unref(stream) }
      guard let parser = g_mime_parser_new_with_stream(stream) else { return false }
      defer { g_object_unref(parser) }
      guard let message = g_mime_parser_construct_message(parser, nil) else { return false }
      g_object_unref(message)
      return true
    }
  }
#endif
