/// What response times are grouped by (R76).
public enum ResponseDimension: String, CaseIterable, Sendable {
  case agent, channel, category, language, marketplace, hour, day
}
