#if Mail
  import Foundation

  extension String {
    /// Whether the bytes of `needle` stand in this string; no canonical equivalence.
    func utf8Contains(_ needle: String) -> Bool {
      let found = utf8.withContiguousStorageIfAvailable { text in
        needle.utf8.withContiguousStorageIfAvailable { Self.find($0, in: text) }
      }
      return (found ?? nil) ?? Array(utf8).contains(bytesOf: needle)
    }

    private static func find(_ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>)
      -> Bool
    {
      guard let wanted = needle.baseAddress, let head = needle.first else { return true }
      guard let start = text.baseAddress, text.count >= needle.count else { return false }
      let end = text.count - needle.count + 1
      var at = 0
      while at < end, let found = memchr(start + at, Int32(head), end - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if memcmp(start + at, wanted, needle.count) == 0 { return true }
        at += 1
      }
      return false
    }
  }

  extension Collection<UInt8> {
    /// Whether the bytes of `needle` stand in this collection.
    func contains(bytesOf needle: String) -> Bool {
      let wanted = Array(needle.utf8)
      guard let head = wanted.first else { return true }
      var at = startIndex
      while at != endIndex {
        if self[at] == head, self[at...].starts(with: wanted) { return true }
        formIndex(after: &at)
      }
      return false
    }
  }
#endif
