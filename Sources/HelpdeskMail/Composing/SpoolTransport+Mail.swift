#if Mail
  public import Foundation
  public import Helpdesk

  extension SpoolTransport {
    /// A spool of whole mails, composed as ``SMTPTransport`` sends them.
    ///
    /// - Parameters:
    ///   - directory: The directory the files go to.
    ///   - trouble: Where it is remembered why no mail could be made of a message.
    public static func mail(directory: URL, trouble: ComposingTrouble = ComposingTrouble()) -> SpoolTransport
    {
      SpoolTransport(directory: directory) { message in
        try trouble.watch { try ComposedMail(message).bytes }
      }
    }
  }
#endif
