/// The number people say for a ticket: one matter with one buyer, `#1042`.
///
/// Number 0 names the desk's own stream (macros, addresses, keys); buyers' tickets start at 1.
public struct TicketID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The ticket's number; 0 is the desk's own stream.
  public let rawValue: Int64

  /// The desk's own stream.
  public static let desk = TicketID(rawValue: 0)

  /// Wraps a number that came from a store or a caller; any value is representable.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Reads `1042` or `#1042`.
  ///
  /// - Parameter description: Decimal digits, with or without a leading `#`.
  /// - Returns: nil where anything else stands, or a number below 1.
  public init?(_ description: some StringProtocol) {
    let digits = description.hasPrefix("#") ? description.dropFirst() : description[...]
    guard let number = Int64(digits), number > 0 else { return nil }
    self.init(rawValue: number)
  }

  /// Orders tickets by number, which is the order in which they were opened.
  public static func < (left: TicketID, right: TicketID) -> Bool { left.rawValue < right.rawValue }
}

extension TicketID: CustomStringConvertible {
  /// The form people read: `#1042`.
  public var description: String { "#\(rawValue)" }
}
