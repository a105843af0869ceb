#if Mail
  /// Why a mailbox could not be read.
  public enum MailboxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no file or folder of that name.
    case notFound
    /// The file or folder is there, and the system does not let us read it.
    case unreadable
    /// The folder is no Maildir and holds no `.eml` file.
    case noMail

    /// What is wrong and what to do about it.
    public var description: String {
      switch self {
      case .notFound: "There is no such mailbox. Name an .eml file, an mbox file, a Maildir, or - for input."
      case .unreadable: "The mailbox cannot be read. Check its permissions and try again."
      case .noMail: "The folder holds no mail. Name a Maildir (with new and cur) or a folder of .eml files."
      }
    }
  }
#endif
