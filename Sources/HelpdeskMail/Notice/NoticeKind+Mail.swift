#if Mail
  import HelpdeskCore

  extension NoticeKind {
    /// The kind of mail that carries this notice.
    var mailKind: MailKind {
      switch self {
      case .optedOut: .optOut
      case .messageBlocked, .senderNotAuthorised, .deliveryFailed, .deliveryDelayed: .bounce
      default: .notice
      }
    }

    /// Whether an answer of the seller may be due, so that a deadline in it is the seller's.
    var mayOweAnswer: Bool {
      switch self {
      case .aToZOpened, .aToZClosed, .chargeback, .returnRequest, .cancellationRequest, .serviceQuestion: true
      default: false
      }
    }
  }
#endif
