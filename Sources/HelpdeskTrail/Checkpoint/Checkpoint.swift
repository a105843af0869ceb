/// What a log commits to at one moment: its name, its size, and the root over all its leaves
/// (C2SP tlog-checkpoint, without extension lines).
public struct Checkpoint: Sendable {
  /// The log's name.
  public let origin: String
  /// How many leaves the root covers.
  public let size: Int64
  /// The root of the tree over them.
  public let root: Hash

  /// States a log's size and root.
  ///
  /// - Parameters:
  ///   - origin: The log's name.
  ///   - size: How many leaves the root covers.
  ///   - root: The root over them, computed from what is committed to disk.
  /// - Throws: ``NoteError/notACheckpoint`` when the origin cannot name a log or the size is negative.
  public init(origin: String, size: Int64, root: Hash) throws(NoteError) {
    guard Origin.isValid(origin), size >= 0 else { throw .notACheckpoint }
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The text that is signed: three lines.
  public var text: [UInt8] { Array("\(origin)\n\(size)\n\(root.base64)\n".utf8) }

  /// Reads the text of a note, whose signature is checked elsewhere.
  ///
  /// - Parameter text: Exactly three lines, each with its line feed.
  /// - Throws: ``NoteError/notACheckpoint`` for anything else.
  public init(text: [UInt8]) throws(NoteError) {
    let lines = text.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty,
      let size = Decimal.value(of: lines[1]),
      let root = Hash(base64: String(decoding: lines[2], as: UTF8.self))
    else { throw .notACheckpoint }
    try self.init(origin: String(decoding: lines[0], as: UTF8.self), size: size, root: root)
    guard self.text == text else { throw .notACheckpoint }
  }

  /// Signs the checkpoint.
  ///
  /// - Parameter signer: Holds the key.
  /// - Returns: The note to store and to publish.
  /// - Throws: ``NoteError/signature`` when what the signer returned does not verify, ``MalformedKey`` when
  ///   its public key is none, and what the signer throws.
  public func signed(by signer: some TrailSigner) async throws -> SignedNote {
    let key = try signer.verifierKey(of: origin)
    let signature = NoteSignature(
      name: key.name, keyID: key.keyID, bytes: try await signer.signature(over: text))
    let note = SignedNote(text: text, signatures: [signature])
    // A key service that answers with the wrong key must not put a false note into the world.
    try note.verify(with: key)
    return note
  }

  /// Reads a note and checks everything about it.
  ///
  /// - Parameters:
  ///   - note: The note's bytes.
  ///   - key: The log's key, known from elsewhere.
  ///   - origin: The log's name; nil takes the key's name.
  /// - Throws: ``NoteError`` when the note is malformed, unsigned, falsely signed, no checkpoint, or
  ///   of another log.
  public init(
    verifying note: [UInt8], key: VerifierKey, origin: String? = nil
  ) throws(NoteError) {
    let note = try SignedNote(bytes: note)
    try note.verify(with: key)
    try self.init(text: note.text)
    guard self.origin.hasSameBytes(as: origin ?? key.name) else { throw .origin }
  }

  /// Whether two checkpoints cannot be of one history: one size of one log, but two roots.
  ///
  /// - Parameter other: A checkpoint held from elsewhere.
  /// - Returns: True for a fork; false says nothing yet when the sizes differ.
  public func isFork(of other: Checkpoint) -> Bool {
    origin.hasSameBytes(as: other.origin) && size == other.size && root != other.root
  }
}

extension Checkpoint: Hashable {
  /// Whether both state the same of the same log.
  public static func == (left: Self, right: Self) -> Bool {
    left.origin.hasSameBytes(as: right.origin) && left.size == right.size && left.root == right.root
  }
}
