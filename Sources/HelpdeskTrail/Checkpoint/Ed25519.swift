import Crypto

// The one file in which signatures are made and checked.
extension VerifierKey {
  /// Whether `signature` is this key's over `text` (RFC 8032, Ed25519).
  func isValid(_ signature: [UInt8], over text: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    return key.isValidSignature(signature, for: text)
  }
}

/// Signs checkpoints with an Ed25519 key held in memory.
///
/// Printing it shows the public half alone.
public struct Ed25519Signer: TrailSigner {
  /// The public half, 32 bytes.
  public let publicKey: [UInt8]
  private let privateKey: Curve25519.Signing.PrivateKey

  /// Takes a key that the host keeps.
  ///
  /// - Parameter seed: The private key, 32 random bytes (RFC 8032 §5.1.5).
  /// - Throws: ``MalformedKey/publicKey`` when the seed is not 32 bytes.
  public init(seed: [UInt8]) throws(MalformedKey) {
    guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .publicKey
    }
    privateKey = key
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  /// Signs a text.
  ///
  /// - Parameter text: The checkpoint's text with its last line feed.
  /// - Returns: 64 bytes.
  /// - Throws: What the system's cryptography throws.
  public func signature(over text: [UInt8]) throws -> [UInt8] {
    Array(try privateKey.signature(for: text))
  }
}

extension Ed25519Signer: CustomStringConvertible, CustomReflectable {
  /// The public half of the key, in base64.
  public var description: String { Base64.encode(publicKey) }

  /// Shows the public half to debuggers and `dump`, never the private one.
  public var customMirror: Mirror { Mirror(self, children: ["publicKey": description]) }
}
