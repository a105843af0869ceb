/// Signs checkpoints with a key that the host keeps: in a file, in a key service, in a chip.
///
/// The key never reaches the log's database or its messages.
public protocol TrailSigner: Sendable {
  /// The public half, whose name is the log's origin.
  var verifierKey: VerifierKey { get }

  /// Signs a text with Ed25519 (RFC 8032).
  ///
  /// - Parameter text: The checkpoint's text with its last line feed.
  /// - Returns: The signature, 64 bytes.
  /// - Throws: Whatever keeps the key from signing; nothing is published then.
  func signature(over text: [UInt8]) async throws -> [UInt8]
}
