import HelpdeskTrail
import Testing

extension BundleLie {
  /// A lie about the checkpoint: its note is replaced.
  private static func note(
    _ name: String, _ step: EvidenceProblem.Step = .checkpoint,
    _ change: @escaping @Sendable (Notebook) throws -> String
  ) -> BundleLie {
    .value(name, step) { bundle, notebook in bundle.checkpoint = try change(notebook) }
  }

  /// A lie that shows against the checkpoint that the verifier holds.
  private static func held(
    _ name: String,
    _ change: @escaping @Sendable (inout EvidenceBundle, Notebook) throws -> Checkpoint
  ) -> BundleLie {
    BundleLie(name: name, step: .consistency) { notebook in
      var bundle = try notebook.bundle()
      let held = try change(&bundle, notebook)
      return (try bundle.bytes(), held)
    }
  }

  /// The link from an older size, as an honest desk would make it.
  private static func link(_ notebook: Notebook, from size: Int64) throws -> EvidenceConsistency {
    EvidenceConsistency(
      fromNote: try notebook.note(at: size),
      proof: try notebook.tree.consistencyProof(from: size, to: notebook.size).hashes)
  }

  static let histories: [BundleLie] = [
    .note("unsigned") { String(decoding: try $0.checkpoint().text, as: UTF8.self) },
    .note("unsigned with an empty line") { String(decoding: try $0.checkpoint().text, as: UTF8.self) + "\n" },
    .note("no checkpoint at all") { _ in "" },
    .note("signed by another key of that name") { notebook in
      var other = notebook
      other.seed = 8
      return try other.note()
    },
    .note("signed by another name") {
      try $0.note().replacing("\u{2014} brightnest", with: "\u{2014} brightmess")
    },
    .note("signature of another text") { try $0.note().replacing("\n6\n", with: "\n7\n") },
    .note("checkpoint of another origin") { notebook in
      var other = notebook
      other.origin = "other.example/helpdesk"
      let text = String(decoding: try other.checkpoint().text, as: UTF8.self)
      return try notebook.note(text: text)
    },
    .note("checkpoint with an extension line") { notebook in
      try notebook.note(text: String(decoding: try notebook.checkpoint().text, as: UTF8.self) + "more\n")
    },
    .note("root of 31 bytes") { notebook in
      let short = Base64.encode([UInt8](repeating: 1, count: 31))
      return try notebook.note(text: "\(notebook.origin)\n6\n\(short)\n")
    },
    .note("negative size") { try $0.note(text: "\($0.origin)\n-6\n\(Hash.emptyRoot.base64)\n") },
    .note("size with a leading zero") { try $0.note(text: "\($0.origin)\n06\n\(Hash.emptyRoot.base64)\n") },
    .note("17 signatures") { notebook in
      let note = try notebook.note()
      let line = try #require(note.split(separator: "\n").last)
      return note + String(repeating: "\(line)\n", count: 16)
    },
    .note("two texts in one note") { try $0.note() + $0.note() },
    .note("checkpoint from before the export", .inclusion) { try $0.note(at: 5) },
    .note("empty log", .inclusion) { try $0.note(at: 0) },
    .note("root of another history", .inclusion) { notebook in
      try notebook.note(text: "\(notebook.origin)\n6\n\(Hash.sha256([1]).base64)\n")
    },

    .held("two notes of one size") { _, notebook in
      try Checkpoint(origin: notebook.origin, size: 6, root: .sha256([1]))
    },
    .held("fork before the bundle") { bundle, notebook in
      bundle.consistency = try link(notebook, from: 3)
      return try Checkpoint(origin: notebook.origin, size: 3, root: .sha256([1]))
    },
    .held("no link to the checkpoint held") { _, notebook in try notebook.checkpoint(at: 3) },
    .held("link to another checkpoint than the one held") { bundle, notebook in
      bundle.consistency = try link(notebook, from: 4)
      return try notebook.checkpoint(at: 3)
    },
    .held("bundle older than the checkpoint held") { _, notebook in
      try Checkpoint(origin: notebook.origin, size: 7, root: .sha256([1]))
    },
    .held("checkpoint held of another log") { _, notebook in
      try Checkpoint(origin: "other.example", size: 3, root: .sha256([1]))
    },
    .value("link with a false proof", .consistency) { bundle, notebook in
      var link = try link(notebook, from: 3)
      link.proof[0] = .emptyRoot
      bundle.consistency = link
    },
    .value("link from an unsigned note", .consistency) { bundle, notebook in
      var link = try link(notebook, from: 3)
      link.fromNote = String(decoding: try notebook.checkpoint(at: 3).text, as: UTF8.self)
      bundle.consistency = link
    },
    .value("link from size 0", .consistency) { bundle, notebook in
      bundle.consistency = EvidenceConsistency(fromNote: try notebook.note(at: 0), proof: [])
    },
    .value("link from a later size", .consistency) { bundle, notebook in
      var later = notebook
      try later.append("note.added", ticket: 2)
      bundle.consistency = EvidenceConsistency(fromNote: try later.note(), proof: [])
    },
  ]
}
