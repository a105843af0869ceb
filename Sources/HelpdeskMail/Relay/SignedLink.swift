#if Mail
  /// The signed "no response needed" link of a relay mail's footer.
  package enum SignedLink {
    /// The first genuine one among links taken from below the end marker; `nil` if there is none.
    static func first(among links: [String]) -> String? { links.first(where: isGenuine) }

    /// https, a host of the seller pages, no user name, no port, a known path and its signature.
    package static func isGenuine(_ link: String) -> Bool {
      let scheme = "https://"
      guard link.asciiLowercased.utf8.starts(with: scheme.utf8) else { return false }
      let rest = link.dropFirst(scheme.count)
      let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      guard MarketplaceDomain.isSellerPages(String(host).asciiLowercased) else { return false }
      let target = rest.dropFirst(host.count)
      let path = target.prefix { $0 != "?" && $0 != "#" }
      let query = target.dropFirst(path.count + 1).split(separator: "&")
      return paths.contains { known, keys in
        path == known && keys.allSatisfy { key in query.contains { $0.hasPrefix(key + "=") } }
      }
    }

    /// The paths with the query keys each must carry (domain facts §1.6).
    private static let paths: [(path: String, keys: [String])] = [
      ("/messaging/no-response-needed", ["t", "h"]),
      ("/gp/communication-manager/no-response-needed.html", ["msg"]),
    ]

    /// The links in plain text: what begins like one and ends at white space or a closing mark.
    static func links(in text: ArraySlice<UInt8>, limit: Int = MIMELimits.standard.links) -> [String] {
      var found: [String] = []
      var at = text.startIndex
      while at < text.endIndex, found.count < limit {
        guard text[at].lowercased == 0x68, text[at...].hasPrefixIgnoringCase("http") else {
          at += 1
          continue
        }
        let link = text[at...].prefix { $0 > 0x20 && $0 < 0x7F && !endings.contains($0) }
        if link.contains(bytesOf: "://") { found.append(String(decoding: link, as: UTF8.self)) }
        at += max(link.count, 1)
      }
      return found
    }

    /// `< > " ) ]` and the backtick.
    private static let endings: Set<UInt8> = [0x3C, 0x3E, 0x22, 0x29, 0x5D, 0x60]
  }
#endif
