#if Mail
  public import Foundation

  /// How an app may hand out a file that came with a mail: which type to name, and whether a browser may
  /// show it.
  public struct ShownType: Sendable, Hashable {
    /// The type to serve the file as.
    public let mediaType: String
    /// Whether it may be shown in place; all else is only to be saved.
    public let isInline: Bool

    /// A row: a type that no browser runs, and how its files begin.
    struct Row: Sendable {
      let mediaType: String
      let beginnings: [[UInt8]]
    }

    /// The types that are safe to show. Source: reliability plan §3, attachment types; the beginnings are
    /// those of the formats' own specifications.
    static let table: [Row] = [
      Row(mediaType: "image/png", beginnings: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]),
      Row(mediaType: "image/jpeg", beginnings: [[0xFF, 0xD8, 0xFF]]),
      Row(mediaType: "image/gif", beginnings: [Array("GIF87a".utf8), Array("GIF89a".utf8)]),
      Row(mediaType: "application/pdf", beginnings: [Array("%PDF-".utf8)]),
    ]

    /// What a file may be shown as: by what it is, never by what it or its name claims alone.
    ///
    /// - Parameters:
    ///   - declared: the type that the mail declares.
    ///   - content: the file.
    public init(declared: String, content: Data) {
      let head = Array(content.prefix(16))
      let claim = declared.asciiLowercased.utf8.prefix { $0 != .semicolon && !$0.isWhitespace }
      let name = String(decoding: claim, as: UTF8.self)
      let isWebP = head.starts(with: "RIFF".utf8) && head.dropFirst(8).starts(with: "WEBP".utf8)
      if let row = Self.table.first(where: { $0.beginnings.contains { head.starts(with: $0) } }) {
        // A picture that claims to be another picture is still one; a page that claims to be one is none.
        (mediaType, isInline) = (row.mediaType, true)
      } else if isWebP {
        (mediaType, isInline) = ("image/webp", true)
      } else if name == "text/plain", Self.isText(content) {
        (mediaType, isInline) = ("text/plain; charset=utf-8", true)
      } else {
        (mediaType, isInline) = ("application/octet-stream", false)
      }
    }

    private static func isText(_ content: Data) -> Bool {
      !content.contains(0) && String(validating: content, as: UTF8.self) != nil
    }
  }
#endif
