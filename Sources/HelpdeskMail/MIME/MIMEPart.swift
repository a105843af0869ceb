#if Mail
  /// A part of a mail: a leaf with content, or a container of parts.
  struct MIMEPart: Sendable, Hashable {
    /// The type as declared, in lower case, such as `image/jpeg`.
    var mediaType: String
    var header: HeaderBlock
    var contentType: ParameterizedValue
    var disposition: ParameterizedValue?
    /// The decoded content of a leaf; of an embedded message the message itself.
    var content: [UInt8] = []
    var parts: [MIMEPart] = []
    /// The header of the message inside a `message/rfc822` part.
    var embeddedHeader: HeaderBlock?

    /// - Parameter fallbackType: the type of a part that declares none (RFC 2045 §5.2).
    init(header: HeaderBlock, fallbackType: String = "text/plain") {
      self.header = header
      contentType = ParameterizedValue(header["content-type"] ?? Array(fallbackType.utf8))
      disposition = header["content-disposition"].map { ParameterizedValue($0) }
      let declared = contentType.value
      let isType = declared.utf8.contains(0x2F) && !declared.utf8.contains(.space)
      mediaType = isType ? declared : fallbackType
    }

    var isMultipart: Bool { mediaType.utf8.starts(with: "multipart/".utf8) }
    var isText: Bool { mediaType.utf8.starts(with: "text/".utf8) }
    var isDeclaredAttachment: Bool { disposition?.value == "attachment" }

    /// The declared name: decoded, as received; `nil` if there is none.
    var declaredFilename: String? {
      let name = disposition?["filename"] ?? contentType["name"]
      return name?.isEmpty == false ? name : nil
    }

    /// The part itself and all below it, in their order.
    var all: [MIMEPart] { [self] + parts.flatMap(\.all) }
  }
#endif
