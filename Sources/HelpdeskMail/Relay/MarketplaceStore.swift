#if Mail
  /// A store of the marketplace: its name, the id that mail headers carry, currency and time zone.
  package struct MarketplaceStore: Sendable, Hashable {
    /// Such as `amazon.co.uk`.
    package let name: String
    /// The value of `X-Marketplace-ID`.
    package let id: String
    /// ISO 4217.
    package let currency: String
    /// IANA name; deadlines without a zone of their own are meant in it.
    package let timeZone: String

    /// The store's part behind `amazon.`, such as `co.uk`.
    var suffix: String { String(name.dropFirst("amazon.".count)) }

    /// The stores whose relay accepts mail (domain facts §1.2) with their ids (SP-API documentation,
    /// "Marketplace IDs"), currencies and the zone of their capital or seat.
    package static let all: [MarketplaceStore] = [
      .init(name: "amazon.com", id: "ATVPDKIKX0DER", currency: "USD", timeZone: "America/Los_Angeles"),
      .init(name: "amazon.ca", id: "A2EUQ1WTGCTBG2", currency: "CAD", timeZone: "America/Toronto"),
      .init(name: "amazon.com.mx", id: "A1AM78C64UM0Y8", currency: "MXN", timeZone: "America/Mexico_City"),
      .init(name: "amazon.com.br", id: "A2Q3Y263D00KWC", currency: "BRL", timeZone: "America/Sao_Paulo"),
      .init(name: "amazon.co.uk", id: "A1F83G8C2ARO7P", currency: "GBP", timeZone: "Europe/London"),
      .init(name: "amazon.ie", id: "A28R8C7NBKEWEA", currency: "EUR", timeZone: "Europe/Dublin"),
      .init(name: "amazon.de", id: "A1PA6795UKMFR9", currency: "EUR", timeZone: "Europe/Berlin"),
      .init(name: "amazon.fr", id: "A13V1IB3VIYZZH", currency: "EUR", timeZone: "Europe/Paris"),
      .init(name: "amazon.it", id: "APJ6JRA9NG5V4", currency: "EUR", timeZone: "Europe/Rome"),
      .init(name: "amazon.es", id: "A1RKKUPIHCS9HS", currency: "EUR", timeZone: "Europe/Madrid"),
      .init(name: "amazon.nl", id: "A1805IZSGTT6HS", currency: "EUR", timeZone: "Europe/Amsterdam"),
      .init(name: "amazon.se", id: "A2NODRKZP88ZB9", currency: "SEK", timeZone: "Europe/Stockholm"),
      .init(name: "amazon.pl", id: "A1C3SOZRARQ6R3", currency: "PLN", timeZone: "Europe/Warsaw"),
      .init(name: "amazon.com.be", id: "AMEN7PMS3EDWL", currency: "EUR", timeZone: "Europe/Brussels"),
      .init(name: "amazon.com.tr", id: "A33AVAJ2PDY3EV", currency: "TRY", timeZone: "Europe/Istanbul"),
      .init(name: "amazon.ae", id: "A2VIGQ35RCS4UG", currency: "AED", timeZone: "Asia/Dubai"),
      .init(name: "amazon.sa", id: "A17E79C6D8DWNP", currency: "SAR", timeZone: "Asia/Riyadh"),
      .init(name: "amazon.eg", id: "ARBP9OOSHTCHU", currency: "EGP", timeZone: "Africa/Cairo"),
      .init(name: "amazon.in", id: "A21TJRUUN4KGV", currency: "INR", timeZone: "Asia/Kolkata"),
      .init(name: "amazon.sg", id: "A19VAU5U5O7RUS", currency: "SGD", timeZone: "Asia/Singapore"),
      .init(name: "amazon.com.au", id: "A39IBJ37TRP1C6", currency: "AUD", timeZone: "Australia/Sydney"),
      .init(name: "amazon.co.jp", id: "A1VC38T7YXB528", currency: "JPY", timeZone: "Asia/Tokyo"),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    static func named(_ name: String) -> MarketplaceStore? { byName[name] }

    /// - Parameter id: as in the header; case does not count.
    static func withID(_ id: String) -> MarketplaceStore? {
      byID[id.trimmedWhitespace.uppercased()]
    }
  }
#endif
