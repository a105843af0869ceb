import ArgumentParser
import Foundation
import Helpdesk

#if Mail
  import HelpdeskMail
#endif

/// Where `deliver` puts messages, and what to look at where some were not taken.
struct OutboxExit {
  let transport: any Transport
  private let problem: @Sendable () -> String?

  /// What to do about messages that were not taken.
  var advice: String { problem() ?? "Check the spool directory, then repeat." }

  #if Mail
    /// - Throws: ``BadInput`` where the URL names no submission server.
    init(smtp url: String?, _ serverOptions: MailServerOptions, spool: URL) throws {
      guard let url else {
        transport = SpoolTransport.mail(directory: spool)
        problem = { nil }
        return
      }
      do {
        let server = try SMTPTransport(MailServer(url), login: serverOptions.login)
        transport = server
        problem = { server.lastProblem?.description ?? "The server asks to try again later." }
      } catch let error as MailServerError { throw Printer.translated(error) }
    }
  #else
    /// - Throws: `ValidationError` where a mail server is named: this build speaks to none.
    init(smtp url: String?, _ serverOptions: MailServerOptions, spool: URL) throws {
      guard url == nil else {
        throw ValidationError("This build sends no mail. Build helpdeskctl with --traits Mail.")
      }
      transport = SpoolTransport(directory: spool)
      problem = { nil }
    }
  #endif
}
