/// The public half of a log's signing key, with the log's name: `name+hex key id+base64 key`.
///
/// It comes from the person who verifies, never from what is verified (C2SP signed-note).
public struct VerifierKey: Hashable, Sendable {
  /// The signature algorithm Ed25519 in C2SP signed-note.
  static let ed25519: UInt8 = 0x01

  /// The log's name, its origin.
  public let name: String
  /// The Ed25519 public key, 32 bytes (RFC 8032).
  public let publicKey: [UInt8]
  /// The first four bytes of the hash over name and key; they tell keys of one name apart.
  public let keyID: UInt32

  /// Names a public key.
  ///
  /// - Parameters:
  ///   - name: The log's name.
  ///   - publicKey: 32 bytes.
  /// - Throws: ``MalformedKey`` when the name cannot name a log or the key is not 32 bytes.
  public init(name: String, publicKey: [UInt8]) throws(MalformedKey) {
    guard Origin.isValid(name) else { throw .name }
    guard publicKey.count == 32 else { throw .publicKey }
    self.name = name
    self.publicKey = publicKey
    // C2SP signed-note: SHA-256(name, line feed, algorithm, key), first four bytes.
    let hash = Hash.sha256(Array(name.utf8) + [0x0A, Self.ed25519] + publicKey)
    keyID = hash.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads a key as it is passed around.
  ///
  /// - Parameter text: `name+key id in 8 lower-case hexadecimal digits+base64`.
  /// - Throws: ``MalformedKey`` for any other text, and when the key id is not that of the key.
  public init(_ text: String) throws(MalformedKey) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .spelling }
    guard let encoded = Base64.decode(String(decoding: parts[2], as: UTF8.self)),
      let algorithm = encoded.first
    else { throw .publicKey }
    guard algorithm == Self.ed25519 else { throw .algorithm }
    try self.init(name: String(decoding: parts[0], as: UTF8.self), publicKey: Array(encoded.dropFirst()))
    guard keyIDText.utf8.elementsEqual(parts[1]) else { throw .keyID }
  }

  private var keyIDText: String { Hexadecimal.encode(NoteSignature.bytes(of: keyID)) }
}

extension VerifierKey: CustomStringConvertible {
  /// The key as it is passed around: `name+hex key id+base64 key`.
  public var description: String {
    "\(name)+\(keyIDText)+\(Base64.encode([Self.ed25519] + publicKey))"
  }
}

/// Why a text is not a verifier key.
public enum MalformedKey: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// There are not three parts with plus signs between them.
  case spelling
  /// The name cannot name a log.
  case name
  /// The algorithm is another than Ed25519.
  case algorithm
  /// The key is no canonical base64, or not 32 bytes long.
  case publicKey
  /// The key id does not belong to name and key.
  case keyID

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .spelling: "Write the key as name+id+base64, in one piece."
    case .name: "Name the key after its log, without spaces and plus signs."
    case .algorithm: "Use an Ed25519 key; its base64 starts with A."
    case .publicKey: "Copy the key's base64 whole; it holds 33 bytes."
    case .keyID: "Copy the key again; its id does not belong to name and key."
    }
  }
}
