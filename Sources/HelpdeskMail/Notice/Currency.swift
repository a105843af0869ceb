#if Mail
  /// Currency signs and codes beside a number.
  enum Currency {
    /// The currency that the scalars in front of a number end with.
    static func before(_ scalars: ArraySlice<Unicode.Scalar>, _ store: MarketplaceStore?) -> String? {
      let near = scalars.suffix(8).reversed().drop { $0 == " " || $0 == "-" || $0 == "−" }
      let text = String(String.UnicodeScalarView(near.reversed()))
      return signs.first { sign in
        text.hasSuffix(sign.mark) && (!sign.isWord || !endsWithLetter(text.dropLast(sign.mark.count)))
      }.map { code($0.code, store) }
    }

    /// The currency that the scalars behind a number begin with.
    static func after(_ scalars: ArraySlice<Unicode.Scalar>, _ store: MarketplaceStore?) -> String? {
      let near = scalars.prefix(8).drop { $0 == " " || $0 == "-" }
      let text = String(String.UnicodeScalarView(near))
      return signs.first { sign in
        text.hasPrefix(sign.mark)
          && (!sign.isWord || text.dropFirst(sign.mark.count).first?.isLetter != true)
      }.map { code($0.code, store) }
    }

    private static func endsWithLetter(_ text: Substring) -> Bool { text.last?.isLetter == true }

    /// A bare dollar or yen sign is the store's own, where that has one.
    private static func code(_ code: String, _ store: MarketplaceStore?) -> String {
      switch code {
      case "$": store.flatMap { dollars.contains($0.currency) ? $0.currency : nil } ?? "USD"
      default: code
      }
    }

    private static let dollars: Set<String> = ["USD", "CAD", "MXN", "AUD", "SGD"]

    /// Longer signs first. Source: ISO 4217 and the signs of the stores' own pages.
    private static let signs: [(mark: String, code: String, isWord: Bool)] = [
      ("US$", "USD", true), ("CDN$", "CAD", true), ("CA$", "CAD", true), ("C$", "CAD", true),
      ("AU$", "AUD", true), ("A$", "AUD", true), ("MX$", "MXN", true), ("S$", "SGD", true),
      ("R$", "BRL", true), ("$", "$", false), ("€", "EUR", false), ("£", "GBP", false),
      ("¥", "JPY", false), ("円", "JPY", false), ("元", "CNY", false), ("₺", "TRY", false),
      ("₹", "INR", false), ("zł", "PLN", true), ("zl", "PLN", true), ("kr", "SEK", true),
      ("TL", "TRY", true), ("Rs.", "INR", true), ("Rs", "INR", true),
      ("EUR", "EUR", true), ("USD", "USD", true), ("GBP", "GBP", true), ("JPY", "JPY", true),
      ("CAD", "CAD", true), ("MXN", "MXN", true), ("BRL", "BRL", true), ("PLN", "PLN", true),
      ("SEK", "SEK", true), ("TRY", "TRY", true), ("AED", "AED", true), ("SAR", "SAR", true),
      ("EGP", "EGP", true), ("INR", "INR", true), ("SGD", "SGD", true), ("AUD", "AUD", true),
      ("CNY", "CNY", true), ("CHF", "CHF", true), ("Euro", "EUR", true), ("euro", "EUR", true),
      ("euros", "EUR", true),
    ]
  }
#endif
