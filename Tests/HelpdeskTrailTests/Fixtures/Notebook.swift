import HelpdeskTrail

/// A log in memory that a liar may write as well: leaves, tree, signed checkpoints and bundles.
struct Notebook: Sendable {
  var origin = "brightnest.example/helpdesk"
  var seed: UInt8 = 7
  private(set) var leaves: [[UInt8]] = []
  private var contents: [Int64: [Opening]] = [:]
  private var last: [Int64: (sequence: Int64, hash: Hash)] = [:]

  var signer: Ed25519Signer {
    get throws { try Ed25519Signer(seed: [UInt8](repeating: seed, count: 32)) }
  }

  var key: VerifierKey { get throws { try signer.verifierKey(of: origin) } }

  var size: Int64 { Int64(leaves.count) }

  var tree: HashTree { HashTree.stored(leaves.map { Hash.leaf($0) }) }

  /// Appends an event; `change` may make it lie.
  @discardableResult
  mutating func append(
    _ type: String, ticket: Int64 = 1, fields: [CanonicalMember] = [], content: [(String, String)] = [],
    change: (inout Leaf) -> Void = { _ in }
  ) throws -> Leaf {
    let before = last[ticket]
    let openings = try content.enumerated().map { number, item in
      var salt = [UInt8](repeating: UInt8(truncatingIfNeeded: leaves.count), count: 32)
      salt[0] = UInt8(number)
      return Opening(name: item.0, salt: try require(Salt(salt)), bytes: Array(item.1.utf8))
    }
    var leaf = Leaf(
      log: origin, index: size, ticket: ticket, sequence: before.map { $0.sequence + 1 } ?? 0,
      previous: before?.hash, type: type, atMilliseconds: 1_700_000_000_000 + size, actor: "agent:mika",
      fields: fields)
    leaf.content = try openings.map {
      Leaf.ContentItem(
        name: $0.name, commitment: try Commitment(salt: $0.salt, name: $0.name, bytes: $0.bytes))
    }
    change(&leaf)
    let bytes = try leaf.bytes()
    contents[size] = openings
    last[ticket] = (leaf.sequence, Hash.leaf(bytes))
    leaves.append(bytes)
    return leaf
  }

  mutating func export(ticket: Int64 = 1) throws {
    let count = (last[ticket]?.sequence ?? -1) + 2
    try append("ticket.exported", ticket: ticket, fields: [CanonicalMember("count", .integer(count))])
  }

  func checkpoint(at size: Int64? = nil) throws -> Checkpoint {
    let size = size ?? self.size
    return try Checkpoint(origin: origin, size: size, root: tree.root(at: size))
  }

  /// The signed note as text; `text` replaces what is signed.
  func note(at size: Int64? = nil, text: String? = nil) throws -> String {
    let text = try text ?? String(decoding: checkpoint(at: size).text, as: UTF8.self)
    let signed = try signer.signature(over: Array(text.utf8))
    let id = withUnsafeBytes(of: try key.keyID.bigEndian) { Array($0) }
    return "\(text)\n\u{2014} \(try key.name) \(Base64.encode(id + signed))\n"
  }

  func proven(_ index: Int64, at size: Int64? = nil) throws -> ProvenLeaf {
    ProvenLeaf(
      index: index, bytes: leaves[Int(index)],
      proof: try tree.inclusionProof(of: index, at: size ?? self.size).hashes)
  }

  /// The bundle of a ticket as an honest desk would make it.
  func bundle(ticket: Int64 = 1) throws -> EvidenceBundle {
    var events: [EvidenceEvent] = []
    for index in 0..<size where try Leaf(bytes: leaves[Int(index)]).ticket == ticket {
      events.append(EvidenceEvent(leaf: try proven(index), openings: contents[index] ?? []))
    }
    return EvidenceBundle(ticket: ticket, checkpoint: try note(), events: events)
  }

  /// A macro of the desk's stream with the proof of its publication.
  func macro(_ wording: String, published index: Int64) throws -> EvidenceMacro {
    EvidenceMacro(
      digest: Hash.sha256(Array(wording.utf8)), canonical: Array(wording.utf8), published: try proven(index))
  }

  private func require<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw MissingValue() }
    return value
  }
}

struct MissingValue: Error {}

extension Notebook {
  static let wording =
    #"{"id":"notice","slots":[],"texts":{"en":"We will write to you by e-mail."},"version":1}"#

  /// Jana's blender: a macro, two tickets side by side, an erased subject, an export.
  static func brightnest() throws -> Notebook {
    var notebook = Notebook()
    try notebook.append("macro.published", ticket: 0)
    try notebook.append(
      "message.received", content: [("subject", "Blender"), ("body", "Le caf\u{E9} est br\u{FB}l\u{E9}.")])
    try notebook.append("message.received", ticket: 2, content: [("body", "Where is my order?")])
    try notebook.append("message.sent", content: [("body", "We will write to you by e-mail.")])
    try notebook.append("note.added", ticket: 2)
    try notebook.export()
    return notebook
  }
}
