/// Signs checkpoints with a key that the host keeps: in a file, in a key service, in a chip.
///
/// The key never reaches the log's database or its messages.
public protocol TrailSigner: Sendable {
  /// The public half, 32 bytes (RFC 8032); with a log's name it is what verifiers are given.
  var publicKey: [UInt8] { get }

  /// Signs a text with Ed25519 (RFC 8032).
  ///
  /// - Parameter text: The checkpoint's text with its last line feed.
  /// - Returns: The signature, 64 bytes.
  /// - Throws: Whatever keeps the key from signing; nothing is published then.
  func signature(over text: [UInt8]) async throws -> [UInt8]
}

extension TrailSigner {
  /// What verifiers of a log are given.
  ///
  /// - Parameter origin: The log's name.
  /// - Throws: ``MalformedKey`` when the name cannot name a log or the public key is not 32 bytes.
  public func verifierKey(of origin: String) throws(MalformedKey) -> VerifierKey {
    try VerifierKey(name: origin, publicKey: publicKey)
  }
}
