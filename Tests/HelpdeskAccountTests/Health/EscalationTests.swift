import HelpdeskAccount
import Testing

/// R118, R121, R122: what defects cost, and what to do first when a case is escalated.
@Suite struct EscalationTests {
  @Test func `every step has its row, and the log comes first`() {
    #expect(EscalationStep.rows.map(\.step) == EscalationStep.allCases)
    for finding in EscalationStep.Finding.allCases {
      let steps = EscalationStep.steps(for: finding).map(\.step)
      #expect(steps.first == .downloadLog)
      #expect(steps.last == .sendEvidence)
    }
  }

  @Test func `a misunderstanding is explained, a fault is made good first`() {
    let misunderstanding = EscalationStep.steps(for: .misunderstanding).map(\.step)
    #expect(misunderstanding.contains(.explain) && !misunderstanding.contains(.refundOrResend))
    let fault = EscalationStep.steps(for: .fault).map(\.step)
    #expect(fault.suffix(3) == [.refundOrResend, .markResolved, .sendEvidence])
    #expect(!fault.contains(.explain))
  }

  @Test(arguments: [
    (101, 10_000, 1, 15...20), (2, 100, 1, 15...20), (201, 10_000, 2, 30...40), (5, 100, 4, 60...80),
    (1, 1, 99, 100...100),
  ])
  func `each point above the limit counts, a begun one too`(
    part: Int, whole: Int, points: Int, loss: ClosedRange<Int>
  ) throws {
    let consequence = try #require(DefectConsequence(rate: Proportion(part, of: whole)))
    #expect(consequence.excessPoints == points)
    #expect(consequence.lostAdWeight == loss)
    #expect(consequence.recoveryDays == 7...14)
  }

  @Test(arguments: [(1, 100), (0, 5), (0, 0)]) func `what is kept or unknown costs nothing`(
    part: Int, whole: Int
  ) {
    #expect(DefectConsequence(rate: Proportion(part, of: whole)) == nil)
  }
}
