/// The proof of one event as text that other people's tools read (c2sp.org/tlog-proof@v1).
public struct LogProof: Hashable, Sendable {
  /// The most bytes a proof may have: a note's 131,072 and as much again for the rest.
  public static let byteLimit = 2 * SignedNote.byteLimit

  private static let header = "c2sp.org/tlog-proof@v1"

  /// Bytes of the application's own, which nothing authenticates; nil when there are none.
  public let extra: [UInt8]?
  /// The event's position in the log.
  public let index: Int64
  /// The hashes from the leaf's sibling upwards.
  public let hashes: [Hash]
  /// The signed checkpoint, as bytes.
  public let checkpoint: [UInt8]

  /// Describes a proof.
  ///
  /// - Parameters:
  ///   - extra: Bytes of the application's own; nil or none leaves the line out.
  ///   - index: The event's position in the log.
  ///   - hashes: The hashes of its inclusion proof at the checkpoint's size.
  ///   - checkpoint: The signed checkpoint.
  public init(extra: [UInt8]? = nil, index: Int64, hashes: [Hash], checkpoint: SignedNote) {
    self.extra = extra.flatMap { $0.isEmpty ? nil : $0 }
    self.index = index
    self.hashes = hashes
    self.checkpoint = checkpoint.bytes
  }

  /// The proof as text.
  public var bytes: [UInt8] {
    var lines = [Self.header]
    if let extra { lines.append("extra \(Base64.encode(extra))") }
    lines.append("index \(index)")
    lines.append(contentsOf: hashes.map(\.base64))
    return Array((lines.joined(separator: "\n") + "\n\n").utf8) + checkpoint
  }

  /// Reads a proof.
  ///
  /// - Parameter bytes: The text: header, perhaps extra, index, at most 64 hashes, an empty line, a
  ///   signed checkpoint.
  /// - Throws: ``MalformedProof`` for anything else.
  public init(bytes: [UInt8]) throws(MalformedProof) {
    guard bytes.count <= Self.byteLimit else { throw MalformedProof() }
    var lines = bytes.split(
      separator: 0x0A, maxSplits: InclusionProof.hashLimit + 4, omittingEmptySubsequences: false)[...]
    guard let header = lines.popFirst(), header.elementsEqual(Self.header.utf8) else {
      throw MalformedProof()
    }
    extra = try Self.extra(takenFrom: &lines)
    guard let line = lines.popFirst(), line.starts(with: "index ".utf8),
      let index = Decimal.value(of: line.dropFirst(6))
    else { throw MalformedProof() }
    self.index = index
    var hashes: [Hash] = []
    while let line = lines.popFirst(), !line.isEmpty {
      guard hashes.count < InclusionProof.hashLimit,
        let hash = Hash(base64: String(decoding: line, as: UTF8.self))
      else { throw MalformedProof() }
      hashes.append(hash)
    }
    self.hashes = hashes
    guard let note = lines.first else { throw MalformedProof() }
    checkpoint = Array(bytes[note.startIndex...])
  }

  private static func extra(
    takenFrom lines: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(MalformedProof) -> [UInt8]? {
    guard let line = lines.first, line.starts(with: "extra ".utf8) else { return nil }
    lines.removeFirst()
    guard let extra = Base64.decode(String(decoding: line.dropFirst(6), as: UTF8.self)), !extra.isEmpty
    else { throw MalformedProof() }
    return extra
  }

  /// Checks that the leaf is in the log that the key signs for.
  ///
  /// - Parameters:
  ///   - leaf: The leaf's bytes as they are stored.
  ///   - key: The log's key, known from elsewhere.
  /// - Returns: The checkpoint that covers the leaf.
  /// - Throws: ``NoteError`` for the checkpoint, ``ProofError`` for the hashes.
  @discardableResult
  public func verify(leaf: [UInt8], key: VerifierKey) throws -> Checkpoint {
    let checkpoint = try Checkpoint(verifying: checkpoint, key: key)
    let proof = InclusionProof(index: index, size: checkpoint.size, hashes: hashes)
    try proof.verify(leafHash: Hash.leaf(leaf), root: checkpoint.root)
    return checkpoint
  }
}

/// The bytes are not a tlog-proof.
public struct MalformedProof: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    "Copy the proof whole: its header, the index, the hashes, an empty line, the checkpoint."
  }
}
