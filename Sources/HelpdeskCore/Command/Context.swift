public import HelpdeskLanguage

/// All that a decision depends on beside the ticket and the command: values, never a clock or a disk.
public struct Context: Sendable {
  /// The moment deadlines are judged against; events carry it.
  public var now: Timestamp
  /// Who commands.
  public var principal: Principal
  /// The desk's addresses and macros.
  public var desk: DeskState
  /// Reads what goes out.
  public var compliance: Compliance
  /// Limits of the desk and its channels.
  public var limits: Limits
  /// Whether a ticket about the same order holds an external message or call that no migration covers.
  public var linkedHoldsUncoveredExternal: Bool
  /// What this desk wrote to the same buyer on the official channel in the last 7 days, on any of the
  /// buyer's tickets, oldest first: contact data cut in two is found across them (domain.md §7.2).
  public var recentTexts: [String]
  /// The words of the buyer's pending messages by their entries; empty unless the command is to transfer
  /// them.
  public var pendingTexts: [Int: String]
  /// What is still there of the ticket's content; empty unless the command is to erase it.
  public var erasable: [ContentCommitment]
  /// The rules in force, in their order; tests take single rows out.
  package var guards: [Guard]

  /// Gathers what a decision depends on.
  ///
  /// - Parameters:
  ///   - now: The moment deadlines are judged against.
  ///   - principal: Who commands.
  ///   - desk: The desk's addresses and macros.
  ///   - compliance: Reads what goes out.
  ///   - limits: Limits of the desk and its channels.
  ///   - linkedHoldsUncoveredExternal: Whether a linked ticket holds external talk that no migration covers.
  ///   - recentTexts: What went to the same buyer on the official channel in the last 7 days, oldest first.
  ///   - pendingTexts: The words of pending messages by entry; empty unless the command is to transfer them.
  ///   - erasable: What is still there of the ticket's content; empty unless the command is to erase it.
  public init(
    now: Timestamp, principal: Principal, desk: DeskState, compliance: Compliance = Compliance(),
    limits: Limits = .standard, linkedHoldsUncoveredExternal: Bool = false, recentTexts: [String] = [],
    pendingTexts: [Int: String] = [:], erasable: [ContentCommitment] = []
  ) {
    self.now = now
    self.principal = principal
    self.desk = desk
    self.compliance = compliance
    self.limits = limits
    self.linkedHoldsUncoveredExternal = linkedHoldsUncoveredExternal
    self.recentTexts = recentTexts
    self.pendingTexts = pendingTexts
    self.erasable = erasable
    guards = Guard.table
  }
}
