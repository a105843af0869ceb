#if Mail
  public import Foundation

  /// A file that came with a mail.
  public struct MailAttachment: Sendable, Hashable {
    /// The decoded name in NFC, reduced to a bare file name; `nil` if the mail names none.
    ///
    /// No folder, no control character, nothing that turns the direction of writing is left in it, and it
    /// is at most 255 bytes long; what it ends with is what it ended with. It is data, never a path.
    public let filename: String?
    /// The type that the mail declares, in lower case. It may lie.
    public let mediaType: String
    /// The decoded content.
    public let content: Data

    init(filename: String?, mediaType: String, content: [UInt8]) {
      self.filename = filename
      self.mediaType = mediaType
      self.content = Data(content)
    }
  }
#endif
