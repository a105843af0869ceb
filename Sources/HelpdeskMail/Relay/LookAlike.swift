#if Mail
  import Foundation

  /// Senders and links that pretend to be the marketplace.
  package enum LookAlike {
    /// Whether a domain that is not the marketplace's bears its name, spelled out or imitated.
    ///
    /// - Parameter domain: in lower case.
    package static func isDeceptive(domain: String) -> Bool {
      guard MarketplaceDomain.store(of: domain) == nil else { return false }
      return domain.split(separator: ".").contains { label in
        folded(label).split(separator: "-").contains { token in
          token == "amazon" || affixes.contains { token == "amazon" + $0 || token == $0 + "amazon" }
        }
      }
    }

    /// Whether a display name claims to be the marketplace: it has its name as a word.
    static func claimsMarketplace(_ name: String?) -> Bool {
      guard let name else { return false }
      return folded(name[...].lowercased()[...]).split { !$0.isLetter }.contains("amazon")
    }

    /// The hosts of links in a text or a list of links that pretend to be the marketplace's.
    static func hasDeceptiveLink(_ links: [String]) -> Bool {
      links.contains { link in
        guard let scheme = link.range(of: "://") else { return false }
        let authority = link[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last?.split(separator: ":").first ?? ""
        return isDeceptive(domain: String(host).asciiLowercased)
      }
    }

    /// What phishing glues to the name; other words ("amazonas") are somebody's own.
    private static let affixes = [
      "seller", "sellers", "sellercentral", "security", "secure", "support", "service", "services", "account",
      "accounts", "login", "signin", "verify", "verification", "marketplace", "payments", "pay", "help",
      "mail", "alert", "alerts", "customer", "buyer", "konto", "my", "online", "central", "case", "info",
    ]

    /// Letters and digits that stand for others. Source: the pairs of Unicode's confusables.txt (UTS #39)
    /// that imitate the six letters of the name.
    private static let confusables: [Character: String] = [
      "а": "a", "ɑ": "a", "α": "a", "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ā": "a",
      "4": "a", "@": "a", "м": "m", "ṃ": "m", "ｍ": "m", "ｚ": "z", "ż": "z", "ź": "z", "ž": "z", "2": "z",
      "0": "o", "о": "o", "ο": "o", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ո": "n",
      "п": "n", "ñ": "n", "ń": "n", "η": "n", "ɴ": "n",
    ]

    private static func folded(_ text: Substring) -> String {
      var plain = ""
      for character in text { plain += confusables[character] ?? String(character) }
      return plain.replacing("rn", with: "m")
    }
  }
#endif
