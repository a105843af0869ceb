extension CanonicalValue {
  /// Writes the value in its one canonical spelling.
  ///
  /// Members may be held in any order; they are sorted as they are written, and members that are
  /// already sorted cost no sorting.
  ///
  /// - Returns: UTF-8 without white space, never empty.
  /// - Throws: ``CanonicalError`` for a key that is not ASCII or is repeated, a number beyond
  ///   ±(2^53−1), and nesting deeper than 32.
  public func canonicalBytes() throws(CanonicalError) -> [UInt8] {
    var writer = CanonicalWriter()
    try writer.value(self)
    return writer.bytes
  }

  /// Reads bytes that are exactly the canonical spelling of a value.
  ///
  /// What was read writes back as the same bytes. Time and memory are linear in their number.
  ///
  /// - Parameters:
  ///   - bytes: The JSON, nothing before and nothing behind it.
  ///   - byteLimit: How many bytes are accepted; 65,535, a leaf's limit, unless told.
  /// - Throws: ``CanonicalError`` for any other spelling and for bytes that are no JSON at all.
  public init(
    canonicalBytes bytes: [UInt8], byteLimit: Int = Leaf.byteLimit
  ) throws(CanonicalError) {
    var reader = JSONReader(bytes, form: .canonical(byteLimit: byteLimit))
    self = try reader.document()
  }
}
