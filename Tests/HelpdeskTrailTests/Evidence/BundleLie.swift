import HelpdeskTrail
import Testing

/// One way in which a bundle may lie, and the step that must find it.
struct BundleLie: CustomTestStringConvertible, Sendable {
  let name: String
  let step: EvidenceProblem.Step
  let tell: @Sendable (Notebook) throws -> (bytes: [UInt8], held: Checkpoint?)
  var testDescription: String { name }

  static let all = values + texts + histories

  /// A lie in the values of the bundle.
  static func value(
    _ name: String, _ step: EvidenceProblem.Step,
    _ change: @escaping @Sendable (inout EvidenceBundle, Notebook) throws -> Void
  ) -> BundleLie {
    BundleLie(name: name, step: step) { notebook in
      var bundle = try notebook.bundle()
      try change(&bundle, notebook)
      return (try bundle.bytes(), nil)
    }
  }

  /// A lie in the spelling of the bundle: the first occurrence of a piece of text is replaced.
  static func text(_ name: String, _ old: String, _ new: String) -> BundleLie {
    BundleLie(name: name, step: .format) { notebook in
      let good = String(decoding: try notebook.bundle().bytes(), as: UTF8.self)
      let bad = good.replacing(old, with: new, maxReplacements: 1)
      try #require(!bad.hasSameBytes(as: good))
      return (Array(bad.utf8), nil)
    }
  }

  static let values: [BundleLie] = [
    .value("no events", .export) { bundle, _ in bundle.events = [] },
    .value("dropped tail", .export) { bundle, _ in bundle.events.removeLast() },
    .value("dropped first event", .sequence) { bundle, _ in bundle.events.removeFirst() },
    .value("dropped event in between", .sequence) { bundle, _ in bundle.events.remove(at: 1) },
    .value("repeated event", .sequence) { bundle, _ in bundle.events.insert(bundle.events[1], at: 1) },
    .value("events in another order", .sequence) { bundle, _ in bundle.events.swapAt(0, 1) },
    .value("export marker first", .sequence) { bundle, _ in bundle.events.insert(bundle.events[2], at: 0) },
    .value("event of another ticket", .leaf) { bundle, notebook in
      bundle.events.insert(EvidenceEvent(leaf: try notebook.proven(2)), at: 1)
    },
    .value("another ticket's number", .leaf) { bundle, _ in bundle.ticket = 2 },
    .value("bundle of the desk's own stream", .leaf) { bundle, _ in bundle.ticket = 0 },
    .value("reused index", .leaf) { bundle, _ in bundle.events[1].leaf.index = bundle.events[0].leaf.index },
    .value("index beyond the log", .leaf) { bundle, _ in bundle.events[1].leaf.index = 1_000 },
    .value("proof of another entry", .inclusion) { bundle, _ in
      bundle.events[1].leaf.proof = bundle.events[0].leaf.proof
    },
    .value("another entry with its own proof", .leaf) { bundle, notebook in
      bundle.events[1].leaf.bytes = notebook.leaves[2]
      bundle.events[1].leaf.proof = try notebook.proven(2).proof
    },
    .value("proof cut short", .inclusion) { bundle, _ in bundle.events[0].leaf.proof.removeLast() },
    .value("proof lengthened", .inclusion) { bundle, _ in bundle.events[0].leaf.proof.append(.emptyRoot) },
    .value("proof of 64 hashes", .inclusion) { bundle, _ in
      bundle.events[0].leaf.proof = Array(repeating: .emptyRoot, count: 64)
    },
    .value("proof of 65 hashes", .format) { bundle, _ in
      bundle.events[0].leaf.proof = Array(repeating: .emptyRoot, count: 65)
    },
    .value("edited leaf", .inclusion) { bundle, _ in
      let leaf = String(decoding: bundle.events[1].leaf.bytes, as: UTF8.self)
      bundle.events[1].leaf.bytes = Array(leaf.replacing("agent:mika", with: "agent:nora").utf8)
    },
    .value("forged export marker", .inclusion) { bundle, notebook in
      bundle.events.removeLast(2)
      let marker = Leaf(
        log: notebook.origin, index: 2, ticket: 1, sequence: 1,
        previous: Hash.leaf(bundle.events[0].leaf.bytes), type: "ticket.exported",
        atMilliseconds: 1_700_000_000_009, actor: "admin:1", fields: [CanonicalMember("count", .integer(2))])
      bundle.events.append(
        EvidenceEvent(
          leaf: ProvenLeaf(index: 2, bytes: try marker.bytes(), proof: try notebook.proven(2).proof)))
    },
    .value("leaf with white space", .leaf) { bundle, _ in bundle.events[0].leaf.bytes.append(0x20) },
    .value("leaf with a repeated key", .leaf) { bundle, _ in
      let leaf = String(decoding: bundle.events[1].leaf.bytes, as: UTF8.self)
      bundle.events[1].leaf.bytes = Array(leaf.replacing(#""v":1"#, with: #""v":1,"v":1"#).utf8)
    },
    .value("empty leaf", .leaf) { bundle, _ in bundle.events[0].leaf.bytes = [] },
    .value("leaf of 65536 bytes", .leaf) { bundle, _ in
      bundle.events[0].leaf.bytes = [UInt8](repeating: 0x61, count: 65_536)
    },
    .value("swapped content", .content) { bundle, _ in bundle.events[1].openings[0].bytes = Array("No.".utf8)
    },
    .value("content of another item", .content) { bundle, _ in
      bundle.events[0].openings[1].name = "subject"
      bundle.events[0].openings.removeFirst()
    },
    .value("content in another normal form", .content) { bundle, _ in
      bundle.events[0].openings[1].bytes = Array("Le cafe\u{301} est bru\u{302}le\u{301}.".utf8)
    },
    .value("another salt", .content) { bundle, _ in
      bundle.events[0].openings[1].salt = bundle.events[0].openings[0].salt
    },
    .value("content shown that was never committed to", .content) { bundle, _ in
      bundle.events[0].openings[0].name = "attachment"
    },
    .value("content shown for an event without content", .content) { bundle, _ in
      bundle.events[2].openings = bundle.events[0].openings
    },
    .value("content shown twice", .content) { bundle, _ in
      bundle.events[0].openings.append(bundle.events[0].openings[0])
    },
    .value("macro with other wording", .replay) { bundle, notebook in
      var macro = try notebook.macro(Notebook.wording, published: 0)
      macro.canonical = Array(Notebook.wording.replacing("We will", with: "We may").utf8)
      bundle.macros = [macro]
    },
    .value("macro that is not canonical", .replay) { bundle, notebook in
      bundle.macros = [try notebook.macro(Notebook.wording + " ", published: 0)]
    },
    .value("macro twice", .replay) { bundle, notebook in
      let macro = try notebook.macro(Notebook.wording, published: 0)
      bundle.macros = [macro, macro]
    },
    .value("macro published by a ticket", .leaf) { bundle, notebook in
      bundle.macros = [try notebook.macro(Notebook.wording, published: 1)]
    },
    .value("macro with the proof of another entry", .inclusion) { bundle, notebook in
      var macro = try notebook.macro(Notebook.wording, published: 0)
      macro.published.proof = try notebook.proven(1).proof
      bundle.macros = [macro]
    },
    .value("macro locked before it was published", .replay) { bundle, notebook in
      var macro = try notebook.macro(Notebook.wording, published: 0)
      macro.locked = macro.published
      bundle.macros = [macro]
    },
  ]
}
