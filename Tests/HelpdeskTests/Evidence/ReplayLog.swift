import Helpdesk
import HelpdeskStore
import HelpdeskTrail

/// A log made from given events, honest or not, signed all the same by whoever holds the key.
struct ReplayLog {
  static let origin = "brightnest.example/helpdesk/main"
  static let ticket = TicketID(rawValue: 1)
  static let seed = [UInt8](repeating: 7, count: 32)

  enum Line {
    case desk(DeskEvent)
    case ticket(Event)
  }

  var lines: [Line]
  /// What the bundle opens, by the number of the event and the name of the item.
  var opens: (Int, String) -> Bool = { _, _ in true }
  /// Whether the bundle brings the locked macros that its messages name.
  var bringsMacros = true
  /// A leaf that names another type than its fact.
  var renames: [Int: String] = [:]

  static func verifierKey() throws -> String {
    try Ed25519Signer(seed: seed).verifierKey(of: origin).description
  }

  /// Lays the lines down as a desk would and gives the ticket's bundle.
  func bundle() async throws -> EvidenceBundle {
    var written = WrittenLog()
    for line in lines { try written.append(line, renames: renames) }
    let checkpoint = try Checkpoint(
      origin: Self.origin, size: Int64(written.leaves.count), root: written.frontier.root)
    let note = try await checkpoint.signed(by: try Ed25519Signer(seed: Self.seed))
    let tree = written.tree
    func proven(_ index: Int) throws -> ProvenLeaf {
      let index = Int64(index)
      return ProvenLeaf(
        index: index, bytes: written.leaves[Int(index)].bytes,
        proof: try tree.inclusionProof(of: index, at: checkpoint.size).hashes)
    }
    let own = written.leaves.indices.filter { written.leaves[$0].stream == Self.ticket.rawValue }
    let events = try own.enumerated().map { number, index in
      EvidenceEvent(
        leaf: try proven(index),
        openings: written.leaves[index].openings.filter { opens(number, $0.name) })
    }
    return EvidenceBundle(
      ticket: Self.ticket.rawValue, checkpoint: String(decoding: note.bytes, as: UTF8.self), events: events,
      macros: try bringsMacros ? macros(proven) : [])
  }

  /// Verifies the bundle as its reader would.
  func report() async throws -> EvidenceReport {
    try await EvidenceBundle.verify(bundle().bytes(), key: Self.verifierKey())
  }

  private func macros(_ proven: (Int) throws -> ProvenLeaf) throws -> [EvidenceMacro] {
    var digests: [String] = []
    for case .ticket(let event) in lines {
      guard case .messageSent(let message) = event.fact, let sent = message.macro, sent.isLocked,
        !digests.contains(sent.digest)
      else { continue }
      digests.append(sent.digest)
    }
    return try digests.compactMap { wanted in
      for (index, line) in lines.enumerated() {
        guard case .desk(let event) = line, case .macroPublished(let macro, wanted, _) = event.fact else {
          continue
        }
        let locked = lines.firstIndex { line in
          if case .desk(let event) = line { event.fact == .macroLocked(macro.id) } else { false }
        }
        let canonical = try macro.canonicalBytes()
        return EvidenceMacro(
          digest: Hash.sha256(canonical), canonical: canonical, published: try proven(index),
          locked: try locked.map(proven))
      }
      return nil
    }
  }
}

/// Leaves and tree nodes as they are written, in memory.
private struct WrittenLog {
  struct Written {
    let stream: Int64
    let bytes: [UInt8]
    let openings: [Opening]
  }

  private(set) var leaves: [Written] = []
  private(set) var frontier = TreeFrontier()
  private var nodes: [TreeNodeID: Hash] = [:]
  private var heads: [Int64: (next: Int64, hash: Hash)] = [:]
  private var salts: UInt64 = 0

  var tree: HashTree {
    let nodes = self.nodes
    return HashTree(size: Int64(leaves.count)) { nodes[$0] ?? .emptyRoot }
  }

  mutating func append(_ line: ReplayLog.Line, renames: [Int: String]) throws {
    switch line {
    case .desk(let event):
      try append(
        EncodedFact(encoding: event.fact), to: 0, at: event.at, by: event.actor, renamed: nil)
    case .ticket(let event):
      let ticket = ReplayLog.ticket.rawValue
      let number = Int(heads[ticket]?.next ?? 0)
      try append(
        EncodedFact(encoding: event.fact), to: ticket, at: event.at, by: event.actor,
        renamed: renames[number])
    }
  }

  private mutating func append(
    _ fact: EncodedFact, to stream: Int64, at moment: Timestamp, by actor: PrincipalID, renamed: String?
  ) throws {
    let head = heads[stream]
    var leaf = Leaf(
      log: ReplayLog.origin, index: Int64(leaves.count), ticket: stream, sequence: head?.next ?? 0,
      previous: head?.hash, type: renamed ?? fact.type, version: fact.version,
      atMilliseconds: moment.rawValue, actor: actor.rawValue, fields: fact.fields)
    var openings: [Opening] = []
    for item in fact.content {
      let opening = Opening(name: item.name, salt: try salt(), bytes: item.bytes)
      openings.append(opening)
      leaf.content.append(
        Leaf.ContentItem(
          name: item.name,
          commitment: try Commitment(salt: opening.salt, name: item.name, bytes: item.bytes)))
    }
    let bytes = try leaf.bytes()
    let hash = Hash.leaf(bytes)
    var completed: [TreeNode] = []
    frontier.append(hash, completed: &completed)
    nodes[TreeNodeID(rawValue: leaf.index * 64) ?? TreeNode(id: completed[0].id, hash: hash).id] = hash
    for node in completed { nodes[node.id] = node.hash }
    heads[stream] = (leaf.sequence + 1, hash)
    leaves.append(Written(stream: stream, bytes: bytes, openings: openings))
  }

  /// No secret hangs on these; each is another.
  private mutating func salt() throws -> Salt {
    salts += 1
    let bytes = (0..<Salt.byteCount).map { UInt8(truncatingIfNeeded: salts >> UInt64($0 % 8 * 8)) }
    guard let salt = Salt(bytes) else { throw MalformedLeaf.contentName }
    return salt
  }
}
