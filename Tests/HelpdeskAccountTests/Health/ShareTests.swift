import HelpdeskAccount
import HelpdeskCore
import Testing

/// R107 and R119: whose inquiries they were, and why matters went wrong.
@Suite struct ShareTests {
  @Test func `inquiries divide between seller and marketplace`() {
    let share = InquiryShare([.seller, .seller, .marketplace, .transfer])
    #expect(share.sellerShare == Proportion(2, of: 4))
    #expect(share.marketplaceShare == Proportion(2, of: 4))
    #expect(InquiryShare([]).sellerShare.isUnknown)
    #expect(InquiryShare.comparison.seller == .percent(68))
    #expect(InquiryShare.comparison.marketplace == .percent(32))
  }

  @Test func `failures divide by cause, beside the published figures`() {
    let shares = FailureCause.shares([.noTimelyReply, .noTimelyReply, .wrongReturnAddress, .other])
    #expect(shares.map(\.cause) == FailureCause.allCases)
    #expect(shares.map(\.share.numerator) == [2, 1, 0, 1])
    #expect(FailureCause.allCases.map(\.comparison.numerator) == [41, 23, 18, 18])
    #expect(FailureCause.shares([]).allSatisfy { $0.share.isUnknown })
  }
}
