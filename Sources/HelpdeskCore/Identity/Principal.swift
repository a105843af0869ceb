/// Who acts: the host authenticates and says who it is, the engine authorises.
public struct Principal: Hashable, Sendable {
  /// What sort of actor an id names; it follows from the id alone (rules.md §1).
  public enum Kind: String, CaseIterable, Sendable {
    /// A person at the desk.
    case human
    /// A program acting for the seller; it never settles a clock.
    case automation
    /// The person who bought; may do nothing at the desk.
    case buyer
    /// The engine itself: outbox, timers, mail intake.
    case system
  }

  /// What a human may do (rules.md §1).
  public enum Role: String, CaseIterable, Sendable {
    /// Reads.
    case viewer
    /// Answers buyers.
    case agent
    /// Answers, attests and places holds.
    case lead
    /// Runs the desk: macros, addresses, erasure.
    case admin
    /// Reads and exports evidence.
    case auditor
  }

  /// The surrogate id that the trail keeps.
  public let id: PrincipalID
  /// The role the host vouches for; without effect for automation, buyers and the system.
  public let role: Role

  /// Names who acts.
  ///
  /// - Parameters:
  ///   - id: A surrogate; its prefix (`bot:`, `buyer:`, `system:`) decides the kind.
  ///   - role: The role the host vouches for.
  public init(id: PrincipalID, role: Role) {
    self.id = id
    self.role = role
  }

  /// Which sort of actor this is, from the id's prefix; no known prefix means human.
  public var kind: Kind { Self.kind(of: id) }

  /// Which sort of actor `id` names.
  public static func kind(of id: PrincipalID) -> Kind {
    kindByPrefix.first { id.rawValue.hasPrefix($0.prefix) }?.kind ?? .human
  }

  /// Prefixes of ids that are not a person at the desk. Source: rules.md §1.
  static let kindByPrefix: [(prefix: String, kind: Kind)] = [
    ("system:", .system), ("bot:", .automation), ("buyer:", .buyer),
  ]
}

extension Principal {
  /// An agent, `agent:NAME`.
  public static func agent(_ name: String) -> Principal {
    Principal(id: PrincipalID("agent:\(name)"), role: .agent)
  }
  /// A lead, `lead:NAME`.
  public static func lead(_ name: String) -> Principal {
    Principal(id: PrincipalID("lead:\(name)"), role: .lead)
  }
  /// An admin, `admin:NAME`.
  public static func admin(_ name: String) -> Principal {
    Principal(id: PrincipalID("admin:\(name)"), role: .admin)
  }
  /// An auditor, `auditor:NAME`.
  public static func auditor(_ name: String) -> Principal {
    Principal(id: PrincipalID("auditor:\(name)"), role: .auditor)
  }
  /// A program acting for the seller, `bot:NAME`.
  public static func automation(_ name: String) -> Principal {
    Principal(id: PrincipalID("bot:\(name)"), role: .agent)
  }
  /// The engine's mail intake.
  public static let intake = Principal(id: "system:intake", role: .viewer)
  /// The outbox worker, whose receipts carry the transport's name.
  public static let outbox = Principal(id: "system:outbox", role: .viewer)
  /// The timer that records deadlines which have passed.
  public static let timer = Principal(id: "system:timer", role: .viewer)
}

extension PrincipalID: ExpressibleByStringLiteral {
  /// Wraps a literal id.
  public init(stringLiteral value: StaticString) { self.init(rawValue: "\(value)") }
}
