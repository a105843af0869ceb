#if Mail
  import Helpdesk

  /// The order that an answer names, so that whoever reads it finds the matter (domain facts §1.7).
  enum OrderReference {
    /// The word for an order as the relay's own subjects have it. Source: domain facts §1.4; the last three
    /// rows are our own.
    static let words: [(language: Language, word: String)] = [
      (.english, "Order"), (.german, "Bestellung"), (.french, "Commande"), (.spanish, "Pedido"),
      (.italian, "Ordine"), (.japanese, "注文番号"), (.chinese, "订单"),
      (Language(rawValue: "pt"), "Pedido"), (Language(rawValue: "pl"), "Zamówienie"),
      (Language(rawValue: "nl"), "Bestelling"),
    ]

    /// The subject, with the order behind it where neither subject nor words name it.
    ///
    /// - Parameters:
    ///   - subject: the subject of the answer, on one line.
    ///   - text: the words of the answer.
    ///   - order: the marketplace's order; `nil` leaves the subject as it is.
    ///   - language: that of the words; `nil` or one without a row reads as English.
    static func complete(_ subject: String, text: String, order: String?, language: Language?) -> String {
      guard let order = order?.onOneLine, !order.isEmpty else { return subject }
      guard !subject.utf8Contains(order), !text.utf8Contains(order) else { return subject }
      let word = words.first { $0.language == language }?.word ?? "Order"
      return subject.isEmpty ? "\(word): \(order)" : "\(subject) (\(word): \(order))"
    }
  }
#endif
