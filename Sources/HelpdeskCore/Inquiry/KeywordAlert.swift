import HelpdeskLanguage

/// Words that a desk wants to be told of (R113).
public struct KeywordAlert: Hashable, Sendable {
  /// What the desk calls it.
  public let name: String
  /// The words, in phrases; matched whole, whatever their case, marks and width.
  public let phrases: [String]
  /// The tag a ticket gets; nil for none.
  public let tag: String?
  /// The priority it is raised to; nil to leave it.
  public let priority: Priority?

  /// States what to look for and what follows.
  public init(name: String, phrases: [String], tag: String? = nil, priority: Priority? = nil) {
    self.name = name
    self.phrases = phrases
    self.tag = tag
    self.priority = priority
  }

  /// The alerts that a text sets off.
  ///
  /// - Parameters:
  ///   - alerts: what the desk looks for.
  ///   - subject: the subject of the message.
  ///   - body: its text; quoted mail does not count.
  /// - Returns: those that matched, in the order given.
  public static func triggered(_ alerts: [KeywordAlert], subject: String, body: String) -> [KeywordAlert] {
    let words = KeywordSearch(alerts.map(\.phrases))
    let found = words.matches(subject: subject, body: body)
    return alerts.indices.filter { found.contains($0) }.map { alerts[$0] }
  }
}
