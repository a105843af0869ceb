import ArgumentParser
import Foundation
import Helpdesk

#if Mail
  import HelpdeskMail
#endif

/// Where `deliver` puts messages, and what to look at where some were not taken.
struct OutboxExit {
  let transport: any Transport
  private let problems: @Sendable () -> [String]

  /// What to do about messages that were not taken.
  var advice: String {
    let told = problems()
    return told.isEmpty ? "They are offered again later: deliver then." : told.joined(separator: " ")
  }

  #if Mail
    /// - Throws: ``BadInput`` where the URL names no submission server.
    init(smtp url: String?, _ serverOptions: MailServerOptions, spool: URL) throws {
      guard let url else {
        let trouble = ComposingTrouble()
        transport = SpoolTransport.mail(directory: spool, trouble: trouble)
        problems = { [trouble.last?.description ?? Self.spoolAdvice] }
        return
      }
      do {
        let server = try SMTPTransport(MailServer(url), login: serverOptions.login)
        transport = server
        problems = {
          [server.lastCompositionError?.description, server.lastProblem?.description].compactMap(\.self)
        }
      } catch let error as MailServerError { throw Printer.translated(error) }
    }
  #else
    /// - Throws: `ValidationError` where a mail server is named: this build speaks to none.
    init(smtp url: String?, _ serverOptions: MailServerOptions, spool: URL) throws {
      guard url == nil else {
        throw ValidationError("This build sends no mail. Build helpdeskctl with --traits Mail.")
      }
      transport = SpoolTransport(directory: spool)
      problems = { [Self.spoolAdvice] }
    }
  #endif

  private static let spoolAdvice = "Check the spool directory, then repeat."
}
