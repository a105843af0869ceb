/// The keys of one object as they come in: refuses repeated ones, and unsorted ones where told.
struct JSONKeys {
  /// Up to this many keys are compared one by one; more go into a set, so that time stays linear.
  private static let comparedKeys = 12

  let demandsOrder: Bool
  private var last: String?
  private var few: [String] = []
  private var many: Set<String> = []

  init(demandsOrder: Bool) { self.demandsOrder = demandsOrder }

  mutating func insert(_ key: String, at offset: Int) throws(CanonicalError) {
    // ASCII keys have one normal form, so the set's equality is equality of bytes.
    guard key.isASCII else { throw CanonicalError(.keyNotASCII, at: offset) }
    if demandsOrder {
      if let last, !last.bytesPrecede(key) {
        throw CanonicalError(last.hasSameBytes(as: key) ? .repeatedKey : .keyOrder, at: offset)
      }
      last = key
      return
    }
    guard !contains(key) else { throw CanonicalError(.repeatedKey, at: offset) }
    if few.count < Self.comparedKeys {
      few.append(key)
    } else {
      many.insert(key)
    }
  }

  private func contains(_ key: String) -> Bool {
    few.contains { $0.hasSameBytes(as: key) } || many.contains(key)
  }
}
