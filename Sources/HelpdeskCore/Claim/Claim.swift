import HelpdeskLanguage

/// A claim or chargeback that stands against the order: what is external is frozen while it is open (R47).
public struct Claim: Hashable, Sendable {
  /// What is claimed by.
  public enum Kind: String, CaseIterable, Sendable {
    /// The marketplace's guarantee.
    case aToZ = "a-to-z"
    /// The buyer's bank.
    case chargeback

    /// The risk that the ticket carries from then on.
    var risk: Risk {
      switch self {
      case .aToZ: .aToZ
      case .chargeback: .chargeback
      }
    }
  }

  /// How a claim ended. Source: domain.md §4.2, §4.3.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The buyer was right.
    case granted
    /// The seller was right.
    case denied
    /// The buyer took it back.
    case withdrawn
  }

  /// Time for an answer where nobody states a deadline. Source: R121, domain.md §4.3.
  public static let answerTime = Duration.hours(48)

  /// The entry that opened it.
  public let entry: Int
  /// What is claimed by; nil where nobody said.
  public internal(set) var kind: Kind?
  /// When it was opened.
  public let openedAt: Timestamp
  /// When the answer is due: as stated, else ``answerTime`` after the opening.
  public internal(set) var due: Timestamp
  /// The highest warning recorded for it.
  var warned: DeadlineMark?

  init(entry: Int, kind: Kind?, openedAt: Timestamp, deadline: Timestamp?) {
    self.entry = entry
    self.kind = kind
    self.openedAt = openedAt
    due = deadline ?? openedAt + Self.answerTime
  }
}

extension NoticeKind {
  /// The claim that a notice opens or closes; nil for any other notice.
  var claimKind: Claim.Kind? {
    switch self {
    case .aToZOpened, .aToZClosed: .aToZ
    case .chargeback: .chargeback
    default: nil
    }
  }
}
