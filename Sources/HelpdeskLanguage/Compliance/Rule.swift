/// A rule about outbound texts, named as in findings and in `explain`.
///
/// The set is open: a rule may be added without breaking a client; `all` holds the built-in ones.
public struct Rule: RawRepresentable, Hashable, Sendable {
  /// The rule's id, such as `contact.phone`.
  public let rawValue: String

  /// Names a rule by its id; the id is taken as given.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// An e-mail address in the text (R61).
  public static let contactEmail = Rule(rawValue: "contact.email")
  /// A telephone number in the text (R61).
  public static let contactPhone = Rule(rawValue: "contact.phone")
  /// A messenger or social-media account in the text (R61).
  public static let contactHandle = Rule(rawValue: "contact.handle")
  /// A link that leaves the marketplace (R61, R87).
  public static let linkExternal = Rule(rawValue: "link.external")
  /// A way to opt out of messages, which is the marketplace's to offer (domain.md §3).
  public static let linkOptOut = Rule(rawValue: "link.optout")
  /// Leads the buyer away from the marketplace (R46, R49).
  public static let divertOffPlatform = Rule(rawValue: "divert.offplatform")
  /// Money past the marketplace (R46, R58).
  public static let paymentOffPlatform = Rule(rawValue: "payment.offplatform")
  /// Advertising (R59, R69, R87).
  public static let promoMarketing = Rule(rawValue: "promo.marketing")
  /// Something in return for a review (R85).
  public static let reviewIncentive = Rule(rawValue: "review.incentive")
  /// Asks for a good review (R85).
  public static let reviewPositive = Rule(rawValue: "review.positive")
  /// Asks only content buyers for a review (R85, domain.md §3).
  public static let reviewGating = Rule(rawValue: "review.gating")
  /// Asks to change or delete a review (domain.md §3).
  public static let reviewRemoval = Rule(rawValue: "review.removal")
  /// Asks for a review of the same order a second time (domain.md §3).
  public static let reviewRepeat = Rule(rawValue: "review.repeat")
  /// A message the order does not need (R69, domain.md §3).
  public static let messageUnnecessary = Rule(rawValue: "msg.unnecessary")
  /// Unasked, more than 30 days after the order's completion (domain.md §3).
  public static let messageLate = Rule(rawValue: "msg.late")
  /// Asks the buyer to cancel (domain.md §3).
  public static let cancelSolicit = Rule(rawValue: "cancel.solicit")
  /// Asks for personal data (domain.md §3, §7.2).
  public static let personalDataRequest = Rule(rawValue: "pii.request")
  /// Presses the buyer about a claim (domain.md §6).
  public static let claimPressure = Rule(rawValue: "claim.pressure")
  /// Emoji (domain.md §3).
  public static let styleEmoji = Rule(rawValue: "style.emoji")
  /// Markup of any kind (domain.md §3).
  public static let styleMarkup = Rule(rawValue: "style.markup")
  /// Too many blank lines in a row (domain.md §3).
  public static let styleLineBreaks = Rule(rawValue: "style.linebreaks")
  /// Insults and threats (domain.md §3).
  public static let contentAbusive = Rule(rawValue: "content.abusive")
  /// The mark of importance on a subject that is none (domain.md §1.9).
  public static let subjectImportant = Rule(rawValue: "subject.important")
  /// A migration notice that does not say that the talk comes back (R53).
  public static let migrationNoReturn = Rule(rawValue: "migration.no-return")
  /// A move for a matter that the channel can carry (R51).
  public static let migrationBasicMatter = Rule(rawValue: "migration.basic-matter")
  /// A resolution summary that names no outcome (R54).
  public static let summaryNoOutcome = Rule(rawValue: "summary.no-outcome")
  /// A first external answer that does not ask to go on in the marketplace's messages (R62).
  public static let externalNoReturn = Rule(rawValue: "external.no-return")

  /// The 27 built-in rules in the order of domain.md §6.
  public static let all: [Rule] = [
    .contactEmail, .contactPhone, .contactHandle, .linkExternal, .linkOptOut, .divertOffPlatform,
    .paymentOffPlatform, .promoMarketing, .reviewIncentive, .reviewPositive, .reviewGating, .reviewRemoval,
    .reviewRepeat, .messageUnnecessary, .messageLate, .cancelSolicit, .personalDataRequest, .claimPressure,
    .styleEmoji, .styleMarkup, .styleLineBreaks, .contentAbusive, .subjectImportant, .migrationNoReturn,
    .migrationBasicMatter, .summaryNoOutcome, .externalNoReturn,
  ]
}

extension Rule: CustomStringConvertible {
  /// The rule's id.
  public var description: String { rawValue }
}
