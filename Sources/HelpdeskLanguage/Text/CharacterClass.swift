/// Questions about one folded scalar, answered by range.
enum CharacterClass {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }
  static func isAlphanumeric(_ scalar: UInt32) -> Bool { isLetter(scalar) || isDigit(scalar) }
  static func isNewline(_ scalar: UInt32) -> Bool { scalar == 0x0A }
  static func isSpace(_ scalar: UInt32) -> Bool { scalar == 0x20 || scalar == 0x0A }

  /// Ideographs of the blocks that Chinese and Japanese texts use, and the iteration marks.
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x3400 && scalar <= 0x4DBF) || (scalar >= 0x4E00 && scalar <= 0x9FFF)
      || (scalar >= 0xF900 && scalar <= 0xFAFF) || (scalar >= 0x20000 && scalar <= 0x323AF)
      || (scalar >= 0x3005 && scalar <= 0x3007)
  }

  static func isKana(_ scalar: UInt32) -> Bool { scalar >= 0x3041 && scalar <= 0x30FE && scalar != 0x30FB }

  /// Scripts that are written without spaces between words.
  static func isUnspaced(_ scalar: UInt32) -> Bool { isHan(scalar) || isKana(scalar) }

  /// What may stand in a domain label or a mailbox name.
  static func isLabel(_ scalar: UInt32) -> Bool { isAlphanumeric(scalar) || scalar == 0x2D }
  static func isMailbox(_ scalar: UInt32) -> Bool {
    isAlphanumeric(scalar) || scalar == 0x2D || scalar == 0x2E || scalar == 0x5F || scalar == 0x2B
      || scalar == 0x25
  }

  /// Ends a sentence whatever follows.
  static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x3F, 0x3B, 0x0A, 0x3002, 0xFF61, 0x203D, 0x2026: true
    default: false
    }
  }

  /// A sign of money, as a price carries before or after its figure.
  static func isCurrency(_ scalar: UInt32) -> Bool {
    scalar == 0x24 || scalar == 0xA3 || scalar == 0xA5 || scalar == 0x5186 || scalar == 0x5143
      || (scalar >= 0x20A0 && scalar <= 0x20CF)
  }
}
