// Swift compares strings by canonical equivalence: an é of one scalar equals an e with an accent
// behind it. A trail must tell the two apart, so its texts are compared byte by byte.
extension String {
  /// Whether both texts have the same UTF-8 bytes.
  package func hasSameBytes(as other: String) -> Bool {
    let same = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        left.count == right.count && left.elementsEqual(right)
      }
    }
    if let same, let same { return same }
    return utf8.elementsEqual(other.utf8)
  }

  /// Whether the UTF-8 bytes of this text come before those of `other`.
  package func bytesPrecede(_ other: String) -> Bool {
    let precedes = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        left.lexicographicallyPrecedes(right)
      }
    }
    if let precedes, let precedes { return precedes }
    return utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether every character is ASCII.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
