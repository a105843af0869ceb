/// What breaks the rules that are about meaning (domain.md §3 and §6): a product owner's table.
package enum RuleRows {
  private static let unasked: Set<TextContext> = [.proactive, .proactiveRepeat, .proactiveLate]

  package static let all: [RuleRow] = [
    // R85; domain.md §3: nothing of value for a review, whatever its tendency.
    RuleRow(rule: .reviewIncentive, needs: [.review, .reward], unless: [.unconditional, .receivedReview]),
    RuleRow(rule: .reviewIncentive, needs: [.topStars, .reward], unless: [.unconditional]),
    RuleRow(
      rule: .reviewIncentive, needs: [.review, .reward, .asking], unless: [.unconditional, .receivedReview],
      reach: .neighbours),
    RuleRow(rule: .reviewIncentive, needs: [.reviewProof, .review], unless: [.unconditional]),
    RuleRow(
      rule: .reviewIncentive, needs: [.onReview, .givingFree], unless: [.unconditional, .receivedReview]),
    RuleRow(
      rule: .reviewIncentive, needs: [.publicWord, .reward], unless: [.unconditional, .receivedReview]),
    RuleRow(
      rule: .reviewIncentive, needs: [.review, .money, .givingFree],
      unless: [.unconditional, .receivedReview]),
    // R85: no star hints, no tendency, no emotional wording.
    RuleRow(rule: .reviewPositive, needs: [.goodReview], unless: [.unconditional, .evenhanded, .altering]),
    RuleRow(
      rule: .reviewPositive, needs: [.topStars],
      unless: [.otherStars, .unconditional, .evenhanded, .altering]),
    RuleRow(
      rule: .reviewPositive, needs: [.good, .review],
      unless: [.honestWord, .evenhanded, .altering, .unconditional, .otherStars], within: 14),
    // domain.md §3: never only from happy buyers, never the unhappy ones to the seller first.
    RuleRow(rule: .reviewGating, needs: [.ifContent, .review], unless: [.evenhanded, .altering]),
    RuleRow(
      rule: .reviewGating, needs: [.ifContent, .review, .ifDiscontent], unless: [.evenhanded], reach: .text),
    RuleRow(
      rule: .reviewGating, needs: [.shortQuestion, .review], unless: [.evenhanded], reach: .neighbours),
    RuleRow(rule: .reviewGating, needs: [.beforeReview, .sellerFirst], unless: [.evenhanded]),
    RuleRow(
      rule: .reviewGating, needs: [.insteadOf, .review, .sellerFirst], unless: [.evenhanded], within: 12),
    RuleRow(rule: .reviewGating, needs: [.sellerOnly]),
    RuleRow(rule: .reviewGating, needs: [.ifContent, .publicWord], unless: [.evenhanded]),
    RuleRow(rule: .reviewGating, needs: [.beforeReview, .ifDiscontent, .sellerFirst], unless: [.evenhanded]),
    // domain.md §3: never ask to change or remove a review.
    RuleRow(
      rule: .reviewRemoval, needs: [.altering, .review],
      unless: [.unconditional, .receivedReview, .otherStars], within: 40),
    RuleRow(
      rule: .reviewRemoval, needs: [.review, .alteringIt],
      unless: [.unconditional, .receivedReview, .otherStars], reach: .neighbours),
    // domain.md §3: one request an order.
    RuleRow(rule: .reviewRepeat, needs: [.review], contexts: [.proactiveRepeat]),
    RuleRow(
      rule: .reviewRepeat, needs: [.review, .reminding, .asking], contexts: [.proactive, .proactiveLate]),
    // R59, R69, R87: no advertising.
    RuleRow(rule: .promoMarketing, needs: [.advertising], unless: [.pastPrice, .review]),
    RuleRow(rule: .promoMarketing, needs: [.companion, .tempting], unless: [.pastPrice, .review]),
    RuleRow(rule: .promoMarketing, needs: [.discount, .nextPurchase], unless: [.pastPrice, .review]),
    // R46, R49: the matter and the next purchase stay where they are.
    RuleRow(rule: .divertOffPlatform, needs: [.diverting], unless: [.staying]),
    RuleRow(rule: .divertOffPlatform, needs: [.secretly]),
    RuleRow(rule: .divertOffPlatform, needs: [.ownShop], unless: [.staying]),
    // R58: money flows through the order alone.
    RuleRow(rule: .paymentOffPlatform, needs: [.paymentBrand], unless: [.refusingPayment]),
    RuleRow(rule: .paymentOffPlatform, needs: [.paymentMeans, .paying], unless: [.refusingPayment]),
    // domain.md §3: out of stock is for the seller to cancel.
    RuleRow(rule: .cancelSolicit, needs: [.cancelRequest], unless: [.cancelledAlready, .claim, .optingOut]),
    RuleRow(
      rule: .cancelSolicit, needs: [.cancelling, .asking], unless: [.cancelledAlready, .claim, .optingOut],
      within: 40),
    // domain.md §3: no asking for personal data.
    RuleRow(rule: .personalDataRequest, needs: [.personalData, .requesting], unless: [.withholding]),
    // domain.md §6: a claim is the buyer's right.
    RuleRow(rule: .claimPressure, needs: [.claim, .withdrawing], unless: [.entitling]),
    RuleRow(rule: .claimPressure, needs: [.claim, .threatening], unless: [.entitling]),
    RuleRow(rule: .claimPressure, needs: [.claim, .withdrawingIt], unless: [.entitling], reach: .neighbours),
    // domain.md §3: opting out is the marketplace's to offer.
    RuleRow(rule: .linkOptOut, needs: [.optingOut], unless: [.marketplaceSettings]),
    RuleRow(rule: .linkOptOut, needs: [.mailings, .ceasing], unless: [.marketplaceSettings], within: 30),
    // domain.md §3: sensitive content.
    RuleRow(rule: .contentAbusive, needs: [.insult], unless: [.ownFault]),
    // domain.md §3: confirmations and thanks are the marketplace's; unasked messages need a purpose.
    RuleRow(
      rule: .messageUnnecessary, needs: [.confirmation], unless: [.necessity], reach: .text, contexts: unasked
    ),
    // domain.md §1.9: the mark is for what keeps an order from being delivered.
    RuleRow(
      rule: .subjectImportant, needs: [.importantMark], unless: [.critical], reach: .text,
      contexts: [.subjectLine]),
    // R51: deliveries, returns, refunds, cancellations and invoices never migrate.
    RuleRow(
      rule: .migrationBasicMatter, needs: [.basicMatter], unless: [.mediaMatter], reach: .text,
      contexts: [.migrationNotice]),
  ]
}
