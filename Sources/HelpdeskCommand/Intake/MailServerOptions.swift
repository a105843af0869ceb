import ArgumentParser
import Foundation

/// What a mail server asks for beside its URL.
struct MailServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file whose first line is the password; else $HELPDESK_MAIL_PASSWORD.", valueName: "path"))
  var passwordFile: String?

  @Option(
    help: ArgumentHelp(
      "A file of certificates in PEM to trust in place of the system's.", valueName: "path"))
  var caFile: String?

  /// The password; nil where none is given.
  ///
  /// - Throws: ``FileTrouble`` where the file cannot be read.
  var password: String? {
    get throws {
      guard let passwordFile else { return ProcessInfo.processInfo.environment["HELPDESK_MAIL_PASSWORD"] }
      guard let content = FileManager.default.contents(atPath: passwordFile) else {
        throw FileTrouble("The password file cannot be read. Check its path and permissions.")
      }
      let line = content.prefix { $0 != 0x0A && $0 != 0x0D }
      return String(decoding: line, as: UTF8.self)
    }
  }
}

#if Mail
  import HelpdeskMail

  extension MailServerOptions {
    /// What the server must be given.
    var login: MailServerLogin {
      get throws { MailServerLogin(password: try password, certificates: caFile) }
    }
  }

  extension Printer {
    /// The error as this program reports it: a URL that is none is bad input, all else is trouble outside.
    static func translated(_ error: MailServerError) -> any Error {
      switch error {
      case .malformed, .containsPassword, .wrongScheme: BadInput(error.description)
      case .unreachable, .timedOut, .insecure, .loginRefused, .refused, .unreadableAnswer:
        FileTrouble(error.description)
      }
    }
  }
#endif
