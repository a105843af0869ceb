/// Whether digits that nothing else explains look like a telephone number.
struct PhoneShape {
  let digits: String
  let groups: [Int]

  /// - Parameters:
  ///   - isInternational: whether a plus sign or the exit code `00` leads.
  ///   - hasCue: whether a telephone or a verb of calling is named nearby.
  func isLikely(_ isInternational: Bool, hasCue: Bool) -> Bool {
    let count = digits.utf8.count
    if isInternational, count >= 7 { return true }
    if hasCue { return count >= (groups.count == 1 ? 5 : 6) && !isYears }
    guard count >= 7, !isYears, !isPostalCode, !isBookNumber else { return false }
    if groups.count == 1 { return count >= 9 && count <= 11 }
    // A list of long numbers is no dialling; nor are steps counted one by one up to nine.
    let longest = groups.max() ?? 0
    return longest <= 8 && count <= 15 && !isCounting
  }

  /// `2024-2025`.
  private var isYears: Bool {
    groups == [4, 4] && (digits.utf8.starts(with: "19".utf8) || digits.utf8.starts(with: "20".utf8))
  }

  /// `94103-1234` and `150-0001`.
  private var isPostalCode: Bool { groups == [5, 4] }

  /// ISBN-13 begins with 978 or 979 (ISO 2108).
  private var isBookNumber: Bool {
    digits.utf8.count == 13 && (digits.utf8.starts(with: "978".utf8) || digits.utf8.starts(with: "979".utf8))
  }

  private var isCounting: Bool {
    digits.utf8.elementsEqual("123456789".utf8.prefix(groups.count)) && (groups.max() ?? 0) == 1
  }
}
