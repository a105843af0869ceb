#if Mail
  import Foundation

  /// A real IMAP server on this machine: Dovecot, with rights of nobody in particular, over a Maildir of its
  /// own.
  final class MailboxServer: Sendable {
    static let user = "support"
    static let password = "correct-horse"
    let folder: ServerFolder
    let port: Int
    private let process: ServerProcess

    init(in folder: ServerFolder, certificate: (certificate: URL, key: URL)? = nil) throws {
      self.folder = folder
      for name in ["run", "state", "mail", "mail/new", "mail/cur", "mail/tmp"] { try folder.makeFolder(name) }
      let port = try Self.freePort()
      self.port = port
      let account = try Account()
      let file = try folder.write(
        "dovecot.conf", Self.configuration(folder.url, port, account, certificate))
      let program = try ServerProcess.program("dovecot")
      process = try ServerProcess("start-server", [program, "-F", "-c", file.path])
      try Self.waitUntilItListens(port, process)
    }

    func stop() { process.stop() }

    /// Puts a mail into the mailbox, as the mail server of the shop would.
    func deliver(_ mail: some Sequence<UInt8>, named name: String) throws {
      let draft = folder.url.appending(path: "mail/tmp/\(name)")
      try Data(mail).write(to: draft)
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: draft.path)
      try FileManager.default.moveItem(at: draft, to: folder.url.appending(path: "mail/new/\(name)"))
    }

    /// The names of the mails with the flags the server has set, `S` for read.
    var flags: [String: String] {
      get throws {
        var found: [String: String] = [:]
        for place in ["new", "cur"] {
          let path = folder.url.appending(path: "mail/\(place)").path
          for file in try FileManager.default.contentsOfDirectory(atPath: path) {
            let parts = file.components(separatedBy: ":2,")
            let name = parts[0].split(separator: ",").first.map(String.init) ?? parts[0]
            found[name] = parts.count > 1 ? parts[1] : ""
          }
        }
        return found
      }
    }

    /// Forgets its numbering, as a server does whose mailbox was restored.
    func forgetNumbers() throws {
      let mail = folder.url.appending(path: "mail")
      for file in try FileManager.default.contentsOfDirectory(atPath: mail.path)
      where file.hasPrefix("dovecot") {
        try FileManager.default.removeItem(at: mail.appending(path: file))
      }
    }

    // MARK: - Starting

    /// Who the server runs as: we, or nobody where we may do anything.
    private struct Account {
      let user: String
      let group: String

      init() throws {
        let entry = geteuid() == 0 ? getpwnam("nobody") : getpwuid(geteuid())
        guard let entry, let groupEntry = getgrgid(entry.pointee.pw_gid) else {
          throw ServerProcess.Failure()
        }
        (user, group) = (String(cString: entry.pointee.pw_name), String(cString: groupEntry.pointee.gr_name))
      }
    }

    private static func configuration(
      _ folder: URL, _ port: Int, _ account: Account, _ certificate: (certificate: URL, key: URL)?
    ) -> String {
      let (path, user, group) = (folder.path, account.user, account.group)
      let encryption =
        certificate.map {
          "ssl = required\nssl_cert = <\($0.certificate.path)\nssl_key = <\($0.key.path)\nssl_dh = \n"
        } ?? "ssl = no\n"
      return """
        protocols = imap
        listen = 127.0.0.1
        base_dir = \(path)/run
        state_dir = \(path)/state
        log_path = \(path)/log
        default_internal_user = \(user)
        default_internal_group = \(group)
        default_login_user = \(user)
        first_valid_uid = 1
        disable_plaintext_auth = no
        auth_mechanisms = plain login
        mail_location = maildir:\(path)/mail
        maildir_stat_dirs = yes
        mailbox_list_index = no
        service imap-login {
          chroot =
          inet_listener imap {
            port = \(certificate == nil ? port : 0)
          }
          inet_listener imaps {
            port = \(certificate == nil ? 0 : port)
            ssl = yes
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        passdb {
          driver = static
          args = password=\(Self.password)
        }
        userdb {
          driver = static
          args = uid=\(user) gid=\(group) home=\(path)/mail
        }
        \(encryption)
        """
    }

    private static func freePort() throws -> Int {
      let probe = try ScriptedServer()
      return probe.port
    }

    private static func waitUntilItListens(_ port: Int, _ process: ServerProcess) throws {
      for _ in 0..<600 where process.process.isRunning {
        if ScriptedServer.canConnect(to: port) { return }
        _ = poll(nil, 0, 25)
      }
      throw ServerProcess.Failure()
    }
  }
#endif
