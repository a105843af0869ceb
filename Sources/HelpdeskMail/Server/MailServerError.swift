#if Mail
  /// Why a mail server cannot be used; nothing that it said, nor anybody's name, stands in it.
  public enum MailServerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The URL names no mail server.
    case malformed
    /// The URL holds a password.
    case containsPassword
    /// The URL names a server of another kind than is needed here.
    case wrongScheme
    /// Nothing answers there, or it stopped answering.
    case unreachable
    /// The server took too long.
    case timedOut
    /// The connection could not be encrypted, or the certificate is not trusted.
    case insecure
    /// The server did not let us in.
    case loginRefused
    /// The server refused a command.
    case refused
    /// The server's answer cannot be read, or is larger than any answer may be.
    case unreadableAnswer

    /// What is wrong and what to do about it.
    public var description: String {
      switch self {
      case .malformed:
        "This is no mail server. Write smtps://USER@HOST:PORT or imaps://USER@HOST:PORT/FOLDER."
      case .containsPassword: "A URL must hold no password. Put it into a file or the environment."
      case .wrongScheme: "This is a mail server of another kind: smtp(s) sends, imap(s) is read."
      case .unreachable: "The mail server does not answer. Check host, port and network, then repeat."
      case .timedOut: "The mail server took too long. Repeat later."
      case .insecure: "The connection is not secure. Check the server's certificate and the scheme."
      case .loginRefused: "The mail server refused the login. Check user and password."
      case .refused: "The mail server refused what was asked. Check the folder and the account's rights."
      case .unreadableAnswer: "The mail server's answer cannot be read."
      }
    }
  }
#endif
