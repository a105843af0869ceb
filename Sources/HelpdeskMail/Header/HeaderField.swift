#if Mail
  /// One field of a header: its name in lower case and its value as it stood on the wire.
  struct HeaderField: Sendable, Hashable {
    /// The name in lower case.
    var name: String
    /// The value, unfolded, undecoded.
    var value: [UInt8]
  }
#endif
