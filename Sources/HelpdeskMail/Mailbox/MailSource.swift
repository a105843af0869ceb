#if Mail
  /// One mail as it was found, not yet looked into.
  public struct MailSource: Sendable, Hashable {
    /// Where it was found: the file's path, behind it `#3` for the third mail of an mbox file, `-` for
    /// standard input.
    public let label: String
    /// The mail's bytes; of one longer than the limit no more than one byte beyond it.
    public let bytes: [UInt8]

    /// Creates a source from bytes at hand.
    ///
    /// - Parameters:
    ///   - label: where the mail was found.
    ///   - bytes: the mail as on the wire.
    public init(label: String, bytes: [UInt8]) {
      self.label = label
      self.bytes = bytes
    }
  }
#endif
