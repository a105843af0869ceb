#if Mail
  import CCurl

  /// How a connection is encrypted.
  package enum TransportSecurity: Sendable, Hashable, CaseIterable {
    /// From the first byte.
    case immediate
    /// By STARTTLS, or not at all used.
    case upgraded
    /// By STARTTLS where the server offers it.
    case whereOffered

    /// The rows of the rule: a password and buyers' words cross no network in the clear. Only a server on
    /// this very machine may do without. Our own.
    package static let table:
      [(schemes: Set<MailServer.Scheme>, isLoopback: Bool, security: TransportSecurity)] = [
        ([.smtps, .imaps], true, .immediate),
        ([.smtps, .imaps], false, .immediate),
        ([.smtp, .imap], true, .whereOffered),
        ([.smtp, .imap], false, .upgraded),
      ]

    /// What the table says of a server.
    package init(_ server: MailServer) {
      let row = Self.table.first {
        $0.schemes.contains(server.scheme) && $0.isLoopback == server.isLoopback
      }
      self = row?.security ?? .upgraded
    }

    var option: Int {
      switch self {
      case .immediate, .upgraded: Int(CURLUSESSL_ALL.rawValue)
      case .whereOffered: Int(CURLUSESSL_TRY.rawValue)
      }
    }
  }

  extension MailServer {
    /// Whether it runs on this machine. Source: RFC 1122 §3.2.1.3 and RFC 6761 §6.3.
    package var isLoopback: Bool {
      let name = host.asciiLowercased
      if name == "localhost" || name == "::1" { return true }
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
  }
#endif
