#if Mail
  import Foundation

  extension String {
    /// The string in Unicode's normal form C; as it is where no scalar of it can change.
    var inNFC: String {
      let isStable = unicodeScalars.allSatisfy { scalar in
        scalar.value < 0x300 || Self.stableRanges.contains { $0.contains(scalar.value) }
      }
      return isStable ? self : precomposedStringWithCanonicalMapping
    }

    /// Blocks of what mail holds most whose scalars neither compose nor decompose under NFC. Source: Unicode's
    /// DerivedNormalizationProps.txt, NFC_Quick_Check. All scalars below U+0300 are of that kind as well.
    private static let stableRanges: [ClosedRange<UInt32>] = [
      0x2010...0x2064, 0x20A0...0x20BF, 0x3001...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0x3400...0x9FFF,
      0xFF00...0xFFEF,
    ]
  }
#endif
