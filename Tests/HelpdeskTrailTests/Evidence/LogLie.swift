import HelpdeskTrail
import Testing

/// One way in which a desk may lie to its own log, with its own good signature over it.
struct LogLie: CustomTestStringConvertible, Sendable {
  let name: String
  let step: EvidenceProblem.Step
  let write: @Sendable (inout Notebook) throws -> Void
  var testDescription: String { name }

  init(
    _ name: String, _ step: EvidenceProblem.Step, _ write: @escaping @Sendable (inout Notebook) throws -> Void
  ) {
    self.name = name
    self.step = step
    self.write = write
  }

  private static func export(_ notebook: inout Notebook, count: CanonicalValue) throws {
    try notebook.append("ticket.exported", fields: [CanonicalMember("count", count)])
  }

  private static func erasure(_ fields: [CanonicalMember]) -> @Sendable (inout Notebook) throws -> Void {
    { notebook in
      try notebook.append("message.received")
      try notebook.append(Erasure.type, fields: fields)
      try notebook.export()
    }
  }

  private static let someCommitment = CanonicalValue.string(Hash.emptyRoot.base64)

  static let all: [LogLie] = [
    LogLie("export counts too few", .export) { notebook in
      try notebook.append("message.received")
      try export(&notebook, count: .integer(1))
    },
    LogLie("export counts too many", .export) { notebook in
      try notebook.append("message.received")
      try export(&notebook, count: .integer(3))
    },
    LogLie("export counts in words", .export) { notebook in
      try notebook.append("message.received")
      try export(&notebook, count: .string("2"))
    },
    LogLie("export without a count", .export) { notebook in
      try notebook.append("message.received")
      try notebook.append("ticket.exported")
    },
    LogLie("export with something behind it", .export) { notebook in
      try notebook.append("message.received")
      try notebook.export()
      try notebook.append("message.sent")
    },
    LogLie("link to another event", .sequence) { notebook in
      try notebook.append("message.received")
      try notebook.append("message.sent") { $0.previous = .emptyRoot }
      try notebook.export()
    },
    LogLie("sequence with a gap", .sequence) { notebook in
      try notebook.append("message.received")
      try notebook.append("message.sent") { $0.sequence = 2 }
      try export(&notebook, count: .integer(3))
    },
    LogLie("sequence number used twice", .sequence) { notebook in
      try notebook.append("message.received")
      try notebook.append("message.sent")
      try notebook.append("message.sent") { $0.sequence = 1 }
      try export(&notebook, count: .integer(4))
    },
    LogLie("sequence that starts at 1", .sequence) { notebook in
      try notebook.append("message.received") {
        $0.sequence = 1
        $0.previous = .emptyRoot
      }
      try notebook.export()
    },
    LogLie("time that runs backwards", .sequence) { notebook in
      try notebook.append("message.received")
      try notebook.append("message.sent") { $0.atMilliseconds = 1 }
      try notebook.export()
    },
    LogLie("leaf of another log", .leaf) { notebook in
      try notebook.append("message.received") { $0.log = "other.example/helpdesk" }
      try notebook.export()
    },
    LogLie("leaf that names another index", .leaf) { notebook in
      try notebook.append("message.received")
      try notebook.append("message.sent") { $0.index = 0 }
      try notebook.export()
    },
    LogLie(
      "erasure without a reason", .content, erasure([CanonicalMember("erases", .array([someCommitment]))])),
    LogLie(
      "erasure with a free reason", .content,
      erasure([
        CanonicalMember("erases", .array([someCommitment])),
        CanonicalMember("reason", .string("because")),
      ])),
    LogLie(
      "erasure of nothing", .content,
      erasure([
        CanonicalMember("erases", .array([])), CanonicalMember("reason", .string("other")),
      ])),
    LogLie(
      "erasure of no commitment", .content,
      erasure([
        CanonicalMember("erases", .array([.string("x")])), CanonicalMember("reason", .string("other")),
      ])),
  ]
}
