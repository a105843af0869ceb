#if Mail
  /// Buyers' names as the relay writes them.
  enum BuyerName {
    /// The display name without "- Amazon Marketplace"; `nil` if nothing is left.
    static func cleaned(_ displayName: String?) -> String? {
      guard let name = displayName?.trimmedWhitespace, !name.isEmpty else { return nil }
      var scalars = Array(name.unicodeScalars)
      let tail = "amazon marketplace"
      let lower = String(String.UnicodeScalarView(scalars.suffix(tail.count))).asciiLowercased
      guard lower == tail else { return name }
      scalars.removeLast(tail.count)
      while let last = scalars.last, isSeparator(last) { scalars.removeLast() }
      let rest = String(String.UnicodeScalarView(scalars)).trimmedWhitespace
      return rest.isEmpty ? nil : rest
    }

    /// A hyphen, a dash or a bar (domain facts §1.4), and white space.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "-" || scalar == "|" || scalar == "｜" || OrderNumber.dashes.contains(scalar.value)
        || scalar.properties.isWhitespace
    }
  }
#endif
