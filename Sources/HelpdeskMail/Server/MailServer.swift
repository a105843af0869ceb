#if Mail
  import Foundation

  /// A mail server as a URL names it: `smtps://USER@HOST:PORT` or `imaps://USER@HOST:PORT/FOLDER`.
  public struct MailServer: Sendable, Hashable {
    /// How the server is spoken to.
    public enum Scheme: String, Sendable, Hashable, CaseIterable {
      /// Mail submission; encrypted by STARTTLS.
      case smtp
      /// Mail submission; encrypted from the first byte.
      case smtps
      /// Reading a mailbox; encrypted by STARTTLS.
      case imap
      /// Reading a mailbox; encrypted from the first byte.
      case imaps

      /// Source: RFC 8314 §7 for the encrypted ones, RFC 6409 and RFC 9051 for the others.
      fileprivate var port: Int {
        switch self {
        case .smtp: 587
        case .smtps: 465
        case .imap: 143
        case .imaps: 993
        }
      }
    }

    /// How the server is spoken to.
    public let scheme: Scheme
    /// Its name or address, without the brackets of an IPv6 address.
    public let host: String
    /// Its port; the scheme's own unless the URL names one.
    public let port: Int
    /// Who logs in; `nil` for nobody.
    public let user: String?
    /// The mailbox's folder; `nil` where the URL names none.
    public let folder: String?

    /// Reads a URL.
    ///
    /// - Parameter url: `scheme://[user@]host[:port][/folder]`; user and folder may be percent-encoded.
    /// - Throws: ``MailServerError/malformed`` for anything else, ``MailServerError/containsPassword`` where
    ///   the URL holds one.
    public init(_ url: String) throws {
      guard let mark = url.range(of: "://"),
        let scheme = Scheme(rawValue: String(url[..<mark.lowerBound]).asciiLowercased),
        !url.unicodeScalars.contains(where: { $0.isUnwantedInNames || $0 == " " })
      else { throw MailServerError.malformed }
      let rest = url[mark.upperBound...]
      let authority = rest.prefix { $0 != "/" }
      var place = authority
      var user: String?
      if let at = authority.lastIndex(of: "@") {
        guard !authority[..<at].contains(":") else { throw MailServerError.containsPassword }
        user = try Self.decoded(authority[..<at])
        place = authority[authority.index(after: at)...]
      }
      (host, port) = try Self.place(place, defaultPort: scheme.port)
      folder = try rest.count > authority.count + 1 ? Self.decoded(rest.dropFirst(authority.count + 1)) : nil
      self.scheme = scheme
      self.user = user
    }

    /// The URL without user and folder.
    var base: String {
      "\(scheme.rawValue)://\(host.utf8.contains(.colon) ? "[\(host)]" : host):\(port)"
    }

    private static func decoded(_ text: Substring) throws -> String {
      guard let decoded = text.removingPercentEncoding, !decoded.isEmpty,
        !decoded.unicodeScalars.contains(where: \.isUnwantedInNames)
      else { throw MailServerError.malformed }
      return decoded
    }

    private static func place(_ text: Substring, defaultPort: Int) throws -> (String, Int) {
      var (name, port) = (text, Substring())
      if text.first == "[" {
        guard let end = text.firstIndex(of: "]") else { throw MailServerError.malformed }
        name = text[..<end].dropFirst()
        port = text[text.index(after: end)...]
        guard port.isEmpty || port.first == ":" else { throw MailServerError.malformed }
        port = port.dropFirst()
      } else if let colon = text.firstIndex(of: ":") {
        (name, port) = (text[..<colon], text[text.index(after: colon)...])
        guard !port.isEmpty else { throw MailServerError.malformed }
      }
      let isName = name.utf8.allSatisfy {
        $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .dot || $0 == .colon
      }
      guard !name.isEmpty, isName else { throw MailServerError.malformed }
      guard !port.isEmpty else { return (String(name), defaultPort) }
      guard port.utf8.allSatisfy(\.isASCIIDigit), let number = UInt16(port), number > 0 else {
        throw MailServerError.malformed
      }
      return (String(name), Int(number))
    }
  }
#endif
