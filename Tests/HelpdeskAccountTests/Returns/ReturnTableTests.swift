import HelpdeskAccount
import HelpdeskCore
import Testing

/// R30–R33, R40.
@Suite struct ReturnTableTests {
  static let fulfilments: [OrderContext.Fulfilment?] = OrderContext.Fulfilment.allCases + [nil]

  /// Every return there can be.
  static let all: [ReturnCase] = fulfilments.flatMap { fulfilment in
    ServiceCoverage.allCases.flatMap { coverage in
      ReturnCase.Address.allCases.flatMap { address in
        [false, true].flatMap { label in
          ReturnCase.SentBack.allCases.flatMap { sentBack in
            ReturnCase.OwnPolicy.allCases.map { policy in
              ReturnCase(
                fulfilment: fulfilment, coverage: coverage, address: address, hasPrepaidLabel: label,
                sentBack: sentBack, ownPolicy: policy)
            }
          }
        }
      }
    }
  }

  @Test func `the table is total, and every row is needed`() {
    var used: Set<Int> = []
    for item in Self.all {
      let row = ReturnTable.rows.firstIndex { $0.holds(for: item) }
      #expect(row != nil)
      used.formUnion(row.map { [$0] } ?? [])
    }
    #expect(used == Set(ReturnTable.rows.indices))
    #expect(ReturnTable.rows.allSatisfy { !$0.outcome.words.isEmpty && $0.outcome.source.hasPrefix("R") })
  }

  @Test func `what is sent back is never refunded at once, and what stays is never waited for`() {
    for item in Self.all {
      let outcome = ReturnTable.outcome(of: item)
      #expect((outcome.article == .notReturned) == (outcome.refund == .atOnce))
      if outcome.handledBy == .service { #expect(item.coverage == .active && item.fulfilment == .mfn) }
      if outcome.postage == .chargedToSeller { #expect(item.sentBack == .unpaid && !item.hasPrepaidLabel) }
    }
  }

  static func covered(
    _ address: ReturnCase.Address, label: Bool = false, _ sentBack: ReturnCase.SentBack = .no
  ) -> ReturnOutcome {
    ReturnTable.outcome(
      of: ReturnCase(
        fulfilment: .mfn, coverage: .active, address: address, hasPrepaidLabel: label, sentBack: sentBack))
  }

  @Test func `an address in the store's country is shown by itself, and the seller refunds on receipt`() {
    let outcome = Self.covered(.domestic)
    #expect(outcome.article == .returnedAutomatically)
    #expect(outcome.refundedBy == .seller)
    #expect(outcome.refund == .onReceipt)
  }

  @Test func `without an address the service refunds, and nothing comes back`() {
    let outcome = Self.covered(.none)
    #expect(outcome.article == .notReturned)
    #expect(outcome.refundedBy == .service)
    #expect(outcome.postage == .none)
  }

  @Test func `abroad it depends on the label, and on who paid the postage`() {
    #expect(Self.covered(.abroad).article == .notReturned)
    #expect(Self.covered(.abroad).postage == .none)
    #expect(Self.covered(.abroad, label: true).article == .returned)
    #expect(Self.covered(.abroad, label: true).postage == .seller)
    #expect(Self.covered(.abroad, .unpaid).postage == .chargedToSeller)
    #expect(Self.covered(.abroad, .repaid).postage == .seller)
    #expect(Self.covered(.abroad, .repaid).refundedBy == .service)
  }

  @Test(arguments: [ServiceCoverage.notEnrolled, .activating, .ended])
  func `whom the service does not cover settles returns himself`(coverage: ServiceCoverage) {
    let outcome = ReturnTable.outcome(
      of: ReturnCase(fulfilment: .mfn, coverage: coverage, address: .abroad))
    #expect(outcome.handledBy == .seller)
    #expect(outcome.refundedBy == .seller)
  }

  @Test func `the marketplace settles what it shipped`() {
    let outcome = ReturnTable.outcome(of: ReturnCase(fulfilment: .fba, coverage: .active, address: .none))
    #expect(outcome.handledBy == .marketplace)
  }

  @Test(arguments: [(ReturnCase.OwnPolicy.none, false), (.submitted, false), (.approved, true)])
  func `a better policy holds once it was approved`(policy: ReturnCase.OwnPolicy, isFollowed: Bool) {
    let item = ReturnCase(fulfilment: .mfn, coverage: .active, address: .domestic, ownPolicy: policy)
    #expect(ReturnTable.outcome(of: item).followsOwnPolicy == isFollowed)
  }
}
