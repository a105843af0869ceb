// Taking part in the marketplace's customer service, and leaving it (R34, R35).
extension DeskState {
  /// What an enrolment or its end would record; nothing where it stands on record already.
  func enrolling(_ command: DeskCommand) throws(Refusal) -> [DeskFact] {
    var after = enrolments
    do throws(EnrolmentProblem) {
      switch command {
      case .enrol(let store, let country, let from, let until):
        if let standing = enrolments.enrolments[store]?.first(where: { $0.registeredAt == from }) {
          guard let until, standing.leftAt != until else { return [] }
          guard standing.leftAt == nil else { throw .overlap(store) }
          try after.leave(store, at: until)
          return [.enrolmentEnded(in: store, at: until)]
        }
        try after.enrol(in: store, sellerCountry: country, from: from, until: until)
        let terms = after.enrolments[store]?.first { $0.registeredAt == from }?.terms
        guard let terms else { throw .unknownStore(store) }
        return [.enrolmentStarted(in: store, sellerCountry: terms.sellerCountry, from: from, until: until)]
      case .leaveService(let store, let moment):
        if enrolments.enrolments[store]?.last?.leftAt == moment { return [] }
        try after.leave(store, at: moment)
        return [.enrolmentEnded(in: store, at: moment)]
      default: return []
      }
    } catch { throw Refusal(.enrolmentContradicts, error.description) }
  }

  /// Folds an enrolment in; one that contradicts what stands changes nothing, for history is never refused.
  mutating func applyEnrolment(_ fact: DeskFact) {
    switch fact {
    case .enrolmentStarted(let store, let country, let from, let until):
      try? enrolments.enrol(in: store, sellerCountry: country, from: from, until: until)
    case .enrolmentEnded(let store, let moment): try? enrolments.leave(store, at: moment)
    default: break
    }
  }
}
