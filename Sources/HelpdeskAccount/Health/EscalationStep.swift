/// What to do when the marketplace escalates a case, in order (R121, R122).
public enum EscalationStep: String, CaseIterable, Sendable {
  case downloadLog = "download-log"
  case checkDelivery = "check-delivery"
  case checkDescription = "check-description"
  case explain
  case refundOrResend = "refund-or-resend"
  case markResolved = "mark-resolved"
  case sendEvidence = "send-evidence"

  /// What the facts turned out to be.
  public enum Finding: String, CaseIterable, Sendable {
    /// Nobody has looked yet.
    case unknown
    /// The buyer misunderstood.
    case misunderstanding
    /// The fault is real.
    case fault
  }

  /// One step: when it is taken, and what it is.
  public struct Row: Hashable, Sendable {
    /// The step.
    public let step: EscalationStep
    /// The findings with which it is taken.
    public let findings: Set<Finding>
    /// What to do, in a sentence.
    public let words: String
  }

  /// The steps in their order. Source: R122, the last one R121.
  public static let rows: [Row] = [
    Row(
      step: .downloadLog, findings: Set(Finding.allCases),
      words: "Export the evidence of the ticket: everything that was said on the official channel."),
    Row(
      step: .checkDelivery, findings: Set(Finding.allCases),
      words: "Check what the carrier says about the delivery."),
    Row(
      step: .checkDescription, findings: Set(Finding.allCases),
      words: "Check what the product page promised."),
    Row(
      step: .explain, findings: [.misunderstanding],
      words: "Explain it to the buyer on the official channel, with pictures."),
    Row(
      step: .refundOrResend, findings: [.fault],
      words: "Refund or send a replacement first, and tell the buyer so."),
    Row(
      step: .markResolved, findings: [.fault], words: "Close it as resolved with buyer contact."),
    Row(
      step: .sendEvidence, findings: Set(Finding.allCases),
      words: "Answer the escalation with the evidence within 48 hours."),
  ]

  /// The steps for a finding, in their order.
  public static func steps(for finding: Finding) -> [Row] { rows.filter { $0.findings.contains(finding) } }
}
