#if Mail
  import HelpdeskCore

  /// What a mail of the marketplace without a known type header says, by its words.
  enum NoticeWords {
    /// - Parameters:
    ///   - text: subject and body.
    ///   - hasOrder: whether an order id was found; notices about an order need one.
    ///   - answersUs: whether the mail names an earlier one as its cause, so that it need not say in words that
    ///     ours was not delivered.
    /// - Returns: `nil` if no row fits.
    static func kind(of text: String, hasOrder: Bool, answersUs: Bool) -> NoticeKind? {
      let folded = folded(text)
      let isUndelivered = answersUs || NoticeLexicon.notDelivered.contains { folded.utf8Contains($0) }
      return rows.first { row in
        (hasOrder || !row.needsOrder) && (isUndelivered || !row.needsFailure)
          && row.groups.allSatisfy { group in group.contains { folded.utf8Contains($0) } }
      }?.kind
    }

    /// How a claim was decided: `withdrawn`, `denied` or `granted`; `nil` if the words do not say.
    static func claimOutcome(_ text: String) -> String? {
      let folded = folded(text)
      return claimOutcomes.first { $0.words.contains { folded.utf8Contains($0) } }?.outcome
    }

    /// Lower case, and every dash and line end a blank.
    static func folded(_ text: String) -> String {
      var scalars = String.UnicodeScalarView()
      var previous: Unicode.Scalar = " "
      for scalar in text.lowercased().unicodeScalars {
        let isDash = scalar == "-" || (OrderNumber.dashes.contains(scalar.value) && scalar != "ー")
        let next: Unicode.Scalar =
          isDash || scalar.properties.isWhitespace ? " " : scalar == "’" ? "'" : scalar
        if next == " ", previous == " " { continue }
        scalars.append(next)
        previous = next
      }
      return String(scalars)
    }

    private struct Row {
      var kind: NoticeKind
      var needsOrder = true
      /// Whether the mail must be about one of ours that did not arrive.
      var needsFailure = false
      /// A word of every group must occur.
      var groups: [[String]]
    }

    /// Reports about our own mail first: they may quote anything. Then from the grave to the ordinary.
    private static let rows: [Row] = [
      Row(kind: .optedOut, needsOrder: false, groups: [NoticeLexicon.optedOut]),
      Row(
        kind: .senderNotAuthorised, needsOrder: false, needsFailure: true,
        groups: [NoticeLexicon.notAuthorised]),
      Row(
        kind: .messageBlocked, needsOrder: false, needsFailure: true,
        groups: [NoticeLexicon.guidelines]),
      Row(kind: .chargeback, groups: [NoticeLexicon.chargeback]),
      Row(kind: .aToZClosed, needsOrder: false, groups: [NoticeLexicon.aToZ, NoticeLexicon.decided]),
      Row(kind: .aToZOpened, needsOrder: false, groups: [NoticeLexicon.aToZ]),
      Row(kind: .cancellationRequest, groups: [NoticeLexicon.cancellation, NoticeLexicon.request]),
      Row(kind: .returnRequest, groups: [NoticeLexicon.returning, NoticeLexicon.request]),
      Row(kind: .refundIssued, groups: [NoticeLexicon.refund]),
    ]

    private static let claimOutcomes: [(outcome: String, words: [String])] = [
      ("withdrawn", NoticeLexicon.withdrawn), ("denied", NoticeLexicon.denied),
      ("granted", NoticeLexicon.granted),
    ]
  }
#endif
