extension Compliance {
  /// What a desk decides about outbound texts; a value.
  public struct Policy: Hashable, Sendable {
    /// The gravest severity a rule may have here; nil switches nothing: a rule not named keeps its own.
    public var severities: [Rule: Finding.Severity]
    /// Rules that this desk does not apply.
    public var disabledRules: Set<Rule>
    /// The marketplace's registrable domains, in lower case. Source: domain.md §1.2.
    public var marketplaceDomains: Set<String>
    /// Registrable domains that may be linked over https besides, in lower case; none by default (R61, R64).
    public var allowedDomains: Set<String>
    /// Whether known video platforms may be linked (R64); off by default.
    public var allowsVideoPlatforms: Bool
    /// Phrases that this desk adds to the built-in tables.
    public var phrases: Lexicon

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - severities: rules whose findings are warnings or blocks here, whatever the built-in table says.
    ///   - disabledRules: rules that find nothing here.
    ///   - allowedDomains: registrable domains that may be linked over https, such as a carrier's.
    ///   - allowsVideoPlatforms: whether known video platforms may be linked.
    ///   - phrases: phrases to add to the built-in tables.
    public init(
      severities: [Rule: Finding.Severity] = [:], disabledRules: Set<Rule> = [],
      allowedDomains: Set<String> = [],
      allowsVideoPlatforms: Bool = false, phrases: Lexicon = Lexicon()
    ) {
      self.severities = severities
      self.disabledRules = disabledRules
      marketplaceDomains = MarketplaceDomains.own
      self.allowedDomains = allowedDomains
      self.allowsVideoPlatforms = allowsVideoPlatforms
      self.phrases = phrases
    }

    /// The built-in tables as they are: the marketplace's own hosts and no others.
    public static let standard = Policy()

    func isAllowed(domain: String) -> Bool {
      allowedDomains.contains(domain) || allowsVideoPlatforms && MarketplaceDomains.video.contains(domain)
    }
  }
}
