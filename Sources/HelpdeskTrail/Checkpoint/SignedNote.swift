/// A text with signatures below it (C2SP signed-note).
///
/// The text means nothing until a signature by a key one knows has been checked.
public struct SignedNote: Hashable, Sendable {
  /// The most signatures a note may have: 16, which C2SP asks every reader to take.
  public static let signatureLimit = 16
  /// The most bytes a note may have: 131,072, room for 16 signatures of 5 kB and the text.
  public static let byteLimit = 131_072

  /// What is signed, with its last line feed.
  public let text: [UInt8]
  /// Who signed it, in the order of the lines; never empty.
  public let signatures: [NoteSignature]

  init(text: [UInt8], signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// The note as it is stored and passed around.
  public var bytes: [UInt8] {
    signatures.reduce(text + [0x0A]) { $0 + $1.line }
  }

  /// Reads a note.
  ///
  /// - Parameter bytes: The text, an empty line, 1 to 16 signature lines, nothing else.
  /// - Throws: ``NoteError/malformed`` for anything else, and for bytes that are not UTF-8.
  public init(bytes: [UInt8]) throws(NoteError) {
    guard bytes.count <= Self.byteLimit, bytes.last == 0x0A else { throw .malformed }
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), String(validating: bytes, as: UTF8.self) != nil
    else { throw .malformed }
    guard
      let separator = bytes.indices.dropFirst().last(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A })
    else { throw .malformed }
    text = Array(bytes[..<separator])
    let lines = bytes[(separator + 1)...].dropLast().split(
      separator: 0x0A, maxSplits: Self.signatureLimit, omittingEmptySubsequences: false)
    guard lines.count <= Self.signatureLimit else { throw .malformed }
    var signatures: [NoteSignature] = []
    for line in lines {
      guard let signature = NoteSignature(line: line) else { throw .malformed }
      signatures.append(signature)
    }
    self.signatures = signatures
  }

  /// Checks that a key signed the text.
  ///
  /// Lines by other keys are passed over, as witnesses may have signed too.
  ///
  /// - Parameter key: A key that the verifier knows from elsewhere.
  /// - Throws: ``NoteError/unsigned`` when no line is by this key, ``NoteError/signature`` when such
  ///   a line does not verify.
  public func verify(with key: VerifierKey) throws(NoteError) {
    let own = signatures.filter { $0.keyID == key.keyID && $0.name.hasSameBytes(as: key.name) }
    guard !own.isEmpty else { throw .unsigned }
    for signature in own where !key.isValid(signature.bytes, over: text) { throw .signature }
  }
}

/// Why a note is not to be trusted.
public enum NoteError: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The bytes are not a signed note.
  case malformed
  /// The verifier's key signed nothing here.
  case unsigned
  /// The signature does not belong to this text.
  case signature
  /// The text is signed, but it is no checkpoint.
  case notACheckpoint
  /// The checkpoint is of another log.
  case origin

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .malformed: "Copy the note whole: its text, an empty line, its signature lines."
    case .unsigned: "Ask for a note signed by the key you hold, or check that you hold the right key."
    case .signature: "Do not trust this note; its signature does not belong to its text."
    case .notACheckpoint: "Ask for a checkpoint: origin, size and root, one line each."
    case .origin: "Ask for a checkpoint of the log you expect; this one is of another."
    }
  }
}
