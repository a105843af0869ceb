/// Why an enrolment cannot be recorded.
public enum EnrolmentProblem: Error, Hashable, Sendable {
  /// The store's service has no terms here.
  case unknownStore(Marketplace)
  /// The seller left no later than registering.
  case endsBeforeStart
  /// Another enrolment in this store covers part of the same time.
  case overlap(Marketplace)
  /// There is no open enrolment in this store that could end.
  case notEnrolled(Marketplace)
}

extension EnrolmentProblem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unknownStore(let store):
      "No customer service is known in \(store). Name a store that has one, such as amazon.co.jp."
    case .endsBeforeStart:
      "The enrolment ends before it begins. Give an end (until) that is later than its start (from)."
    case .overlap(let store):
      "This overlaps an enrolment in \(store). Give a start (from) no earlier than that one's end."
    case .notEnrolled(let store):
      "No enrolment is open in \(store). Enrol there first, or give the end together with the start."
    }
  }
}
