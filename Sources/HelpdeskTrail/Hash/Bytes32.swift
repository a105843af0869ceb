/// Thirty-two bytes held inline, so that hashes and salts cost no allocation.
///
/// The words are big-endian: comparing them in order is comparing the bytes in order.
struct Bytes32: Hashable, Sendable {
  static let count = 32

  private var first: UInt64
  private var second: UInt64
  private var third: UInt64
  private var fourth: UInt64

  /// Takes the first 32 bytes of `bytes`; whoever calls has checked that they are there.
  init(loading bytes: UnsafeRawBufferPointer) {
    func word(_ offset: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    first = word(0)
    second = word(8)
    third = word(16)
    fourth = word(24)
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.count else { return nil }
    self.init(loading: bytes)
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.count else { return nil }
    self = bytes.withUnsafeBytes { Bytes32(loading: $0) }
  }

  /// Hands out the bytes in order, without a copy on the heap.
  func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let words = (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)
    return try Swift.withUnsafeBytes(of: words) { (bytes) throws(Failure) -> Result in
      try body(bytes)
    }
  }

  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  func append(to bytes: inout [UInt8]) {
    withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

extension Bytes32: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.third != right.third { return left.third < right.third }
    return left.fourth < right.fourth
  }
}
