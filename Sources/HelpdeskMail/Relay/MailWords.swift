#if Mail
  import Foundation

  /// Which of a mail's bodies speaks, and what in it is the writer's own.
  struct MailWords {
    private(set) var frame: RelayFrame?
    private(set) var words = ""
    private(set) var ownWords = ""
    private(set) var links: [String] = []

    /// The plain body goes before the HTML one, unless it has no frame where the other has, or no words.
    ///
    /// - Parameter isFromMarketplace: only the marketplace's mail is framed.
    init(_ body: MailBody, isFromMarketplace: Bool, limits: MIMELimits) {
      let html = body.html.map { HTMLText($0, limits: limits) }
      let htmlWords = html.map { $0.string.inNFC.trimmedWhitespace } ?? ""
      let plainWords = body.plain?.trimmedWhitespace ?? ""
      links = (html?.links.map(\.target) ?? []) + SignedLink.links(in: Array(plainWords.utf8)[...])
      words = plainWords.isEmpty ? htmlWords : plainWords

      if isFromMarketplace {
        let plainFrame = body.plain.flatMap { RelayFrame.find(in: $0) }
        let htmlFrame = html.flatMap { RelayFrame.find(in: $0) }
        frame = plainFrame ?? htmlFrame
        if let plain = plainFrame, plain.words.trimmedWhitespace.isEmpty, let html = htmlFrame {
          frame = html
        }
        if plainFrame == nil, htmlFrame != nil { words = htmlWords }
        if frame?.footerLinks.isEmpty == true, let html = htmlFrame { frame?.footerLinks = html.footerLinks }
      }
      let whole = (frame?.words ?? words).inNFC.trimmedWhitespace
      ownWords = QuotedHistory.cut(from: whole)
      // A mail that is nothing but quotation would read as empty, and empty means a photo alone.
      if ownWords.isEmpty, body.attachments.isEmpty { ownWords = whole }
    }
  }
#endif
