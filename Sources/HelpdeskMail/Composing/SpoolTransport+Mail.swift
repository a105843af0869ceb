#if Mail
  public import Foundation
  public import Helpdesk

  extension SpoolTransport {
    /// A spool of whole mails, composed as ``SMTPTransport`` sends them.
    ///
    /// - Parameter directory: The directory the files go to.
    public static func mail(directory: URL) -> SpoolTransport {
      SpoolTransport(directory: directory) { message in
        do { return try ComposedMail(message).bytes } catch let error as CompositionError {
          throw error.failure
        }
      }
    }
  }
#endif
