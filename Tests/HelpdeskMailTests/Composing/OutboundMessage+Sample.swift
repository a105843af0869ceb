#if Mail
  import Foundation
  import Helpdesk
  import HelpdeskMail

  extension OutboundMessage {
    /// An answer of the shop Brightnest to Jana.
    static func answer(
      _ text: String = "Please turn the lid.",
      to recipient: String? = "k3j9d8xq2m5v7tz+5D1c@marketplace.amazon.de",
      from sender: String? = "marketplace@brightnest.example", subject: String? = "Re: Blender",
      language: Language? = .english, attachments: [Attachment] = [],
      references: [String] = ["<1@relay.example>", "<2@relay.example>"], order: String? = nil,
      isAutomatic: Bool = false
    ) -> OutboundMessage {
      OutboundMessage(
        entry: EntryID(ticket: TicketID(rawValue: 12), number: 3),
        messageID: "<helpdesk.12.3.00112233445566778899aabb@brightnest.example>",
        queuedAt: Timestamp(milliseconds: 1_772_452_800_000), channel: .buyerSellerMessaging, sender: sender,
        recipient: recipient, subject: subject, text: text, language: language, attachments: attachments,
        references: references, order: order, isAutomatic: isAutomatic)
    }
  }

  extension ComposedMail {
    /// The mail as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The lines of its header, folded ones joined.
    var header: [String] {
      let head = text.components(separatedBy: "\r\n\r\n")[0]
      return head.replacing("\r\n\t", with: " ").replacing("\r\n ", with: " ").split(separator: "\r\n").map(
        String.init)
    }

    /// The value of a field; nil where it has none.
    func field(_ name: String) -> String? {
      header.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }.map {
        String($0.dropFirst(name.count + 2))
      }
    }

    /// The mail read again as a stranger's.
    var reading: RecognizedMail { RecognizedMail(bytes: bytes, settings: MailSettings()) }
  }
#endif
