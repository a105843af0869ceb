#if Mail
  import Helpdesk
  import HelpdeskMail
  import Testing

  @Suite struct MailServerTests {
    @Test(
      arguments: [
        ("smtp://mx.example", MailServer.Scheme.smtp, "mx.example", 587, nil, nil),
        ("SMTPS://mx.example:2465/", .smtps, "mx.example", 2465, nil, nil),
        ("imaps://ana@mail.example/Archive/2026", .imaps, "mail.example", 993, "ana", "Archive/2026"),
        ("imap://ana@shop.example@mail.example:1143", .imap, "mail.example", 1143, "ana@shop.example", nil),
        (
          "imap://ana%40shop.example@[::1]:1143/Gr%C3%BC%C3%9Fe", .imap, "::1", 1143, "ana@shop.example",
          "Grüße"
        ),
      ] as [(String, MailServer.Scheme, String, Int, String?, String?)])
    func `a URL names a server`(
      url: String, scheme: MailServer.Scheme, host: String, port: Int, user: String?, folder: String?
    ) throws {
      let server = try MailServer(url)
      #expect(server.scheme == scheme && server.host == host && server.port == port)
      #expect(server.user == user && server.folder == folder)
    }

    @Test(arguments: [
      "", "mx.example", "http://mx.example", "smtp://", "smtp://:25", "smtp://mx.example:",
      "smtp://mx.example:0",
      "smtp://mx.example:65536", "smtp://mx.example:2x", "smtp://mx .example", "smtp://mx.example\r\n",
      "smtp://a/b@c d",
      "imap://[::1", "imap://[::1]x", "imap://%ff@mail.example", "imap://mail.example/%0d%0a",
      "smtp://mx_x.example",
      "smtp://@mx.example",
    ])
    func `anything else is no server`(url: String) {
      #expect(throws: MailServerError.malformed) { try MailServer(url) }
    }

    @Test func `a password has no place in a URL`() {
      #expect(throws: MailServerError.containsPassword) { try MailServer("imap://ana:secret@mail.example") }
    }

    @Test func `a login shows its password to nobody`() {
      let login = MailServerLogin(password: "correct horse")
      #expect(!"\(login)\(String(reflecting: login))".contains("horse"))
      var dumped = ""
      dump(login, to: &dumped)
      #expect(!dumped.contains("horse"))
    }

    @Test func `only a server on this machine does without encryption`() throws {
      for scheme in MailServer.Scheme.allCases {
        for isLoopback in [true, false] {
          #expect(
            TransportSecurity.table.filter { $0.schemes.contains(scheme) && $0.isLoopback == isLoopback }
              .count == 1)
        }
        for host in [
          "mx.example", "127.0.0.1.example", "10.0.0.1", "localhost.example", "128.0.0.1", "[::2]",
        ] {
          #expect(try TransportSecurity(MailServer("\(scheme.rawValue)://\(host)")) != .whereOffered)
        }
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.255.0.9", "[::1]"] {
          #expect(try MailServer("\(scheme.rawValue)://\(host)").isLoopback)
        }
      }
      #expect(try TransportSecurity(MailServer("smtp://mx.example")) == .upgraded)
      #expect(try TransportSecurity(MailServer("smtps://localhost")) == .immediate)
      #expect(try TransportSecurity(MailServer("imap://localhost")) == .whereOffered)
    }
  }
#endif
