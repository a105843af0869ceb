#if Mail
  /// What the seller's own mail server found out about a sender (RFC 8601).
  enum AuthenticationResults {
    enum Verdict: Hashable {
      case passed
      case failed
      /// No word of a server that may be trusted, or none that decides.
      case unknown
    }

    private struct Result {
      var method: String
      var value: String
      var domain: String?
    }

    /// Judges by the topmost field that bears the trusted server's name; those below it may be forged.
    ///
    /// DMARC decides where it says pass or fail; else SPF or DKIM passing for the sender's own domain is
    /// enough, and an explicit failure without such a pass is one. Soft failures and errors decide nothing.
    ///
    /// - Parameters:
    ///   - server: the trusted server's name; `nil` believes the topmost field.
    ///   - domain: that of `From`, in lower case.
    static func verdict(_ header: HeaderBlock, server: String?, domain: String) -> Verdict {
      for value in header.all("authentication-results") {
        let clauses = clauses(value)
        let name = clauses.first?.split(separator: " ").first.map(String.init) ?? ""
        if let server, !name.isByteEqual(to: server.asciiLowercased) { continue }
        return judge(clauses.dropFirst().compactMap(result), domain)
      }
      return .unknown
    }

    private static func judge(_ results: [Result], _ domain: String) -> Verdict {
      let dmarc = results.filter { $0.method == "dmarc" }
      if dmarc.contains(where: { $0.value == "fail" }) { return .failed }
      if dmarc.contains(where: { $0.value == "pass" }) { return .passed }
      let others = results.filter { $0.method == "spf" || $0.method == "dkim" }
      if others.contains(where: { $0.value == "pass" && isAligned($0.domain, domain) }) { return .passed }
      return others.contains { $0.value == "fail" || $0.value == "hardfail" } ? .failed : .unknown
    }

    /// Relaxed alignment: one domain is the other or stands below it (RFC 7489 §3.1).
    private static func isAligned(_ found: String?, _ domain: String) -> Bool {
      guard let found, !domain.isEmpty else { return found == nil }
      if found == domain || found.hasSuffix("." + domain) || domain.hasSuffix("." + found) { return true }
      guard let store = MarketplaceDomain.store(of: domain) else { return false }
      return MarketplaceDomain.store(of: found) == store
    }

    /// The parts between semicolons, in lower case, comments taken out.
    private static func clauses(_ value: [UInt8]) -> [String] {
      var depth = 0
      var plain: [UInt8] = []
      for byte in value {
        if byte == 0x28 { depth += 1 }
        if depth == 0 { plain.append(byte.isWhitespace ? .space : byte.lowercased) }
        if byte == 0x29, depth > 0 { depth -= 1 }
      }
      return plain.split(separator: .semicolon, omittingEmptySubsequences: false).map {
        String(decoding: $0.trimmed, as: UTF8.self)
      }
    }

    /// `spf=pass smtp.mailfrom=host`.
    private static func result(_ clause: String) -> Result? {
      let words = clause.split(separator: " ")
      guard let head = words.first?.split(separator: "=", maxSplits: 1), head.count == 2 else { return nil }
      let properties = ["smtp.mailfrom", "header.d", "header.i", "header.from", "smtp.helo"]
      let domain = properties.lazy.compactMap { property in
        words.first { $0.hasPrefix(property + "=") }?.dropFirst(property.count + 1)
      }.first
      let bare = domain?.split(separator: "@").last.map { String($0).filter { $0 != "\"" } }
      return Result(method: String(head[0]), value: String(head[1]), domain: bare)
    }
  }
#endif
