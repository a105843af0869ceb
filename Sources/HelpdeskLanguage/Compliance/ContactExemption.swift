/// The contact data that a migration notice may name, and nothing that merely resembles it (R65).
struct ContactExemption {
  private let addresses: Set<[UInt8]>
  private let numbers: Set<[UInt8]>

  init(_ approved: [String]) {
    addresses = Set(approved.map { Self.lowercased($0) })
    numbers = Set(
      approved.filter { !$0.utf8.contains(0x40) }.map { $0.utf8.filter { $0 >= 0x30 && $0 <= 0x39 } }
    )
    .filter { !$0.isEmpty }
  }

  /// Whether `mark` is exactly an approved contact, as written: a disguise of one is not.
  func covers(_ mark: Mark, in text: NormalizedText) -> Bool {
    guard !addresses.isEmpty else { return false }
    let excerpt = text.excerpt(text.originalRange(mark.range))
    if addresses.contains(Self.lowercased(excerpt)) { return true }
    guard mark.rule == .contactPhone, excerpt.utf8.allSatisfy(Self.isNumberByte) else { return false }
    return numbers.contains(excerpt.utf8.filter { $0 >= 0x30 && $0 <= 0x39 })
  }

  private static func lowercased(_ text: String) -> [UInt8] {
    text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
  }

  /// Plain digits and the signs that a number is written with.
  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: true
    default: false
    }
  }
}
