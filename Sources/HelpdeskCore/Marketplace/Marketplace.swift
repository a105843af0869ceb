public import HelpdeskLanguage

/// A store of the marketplace, named by its host: `amazon.de`.
public struct Marketplace: RawRepresentable, Hashable, Comparable, Sendable {
  /// The store's host in lower case.
  public let rawValue: String

  /// Wraps a store's host; a store that is not in ``table`` is kept, and has no language of its own.
  public init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  /// Orders stores by host.
  public static func < (left: Marketplace, right: Marketplace) -> Bool { left.rawValue < right.rawValue }

  /// The language buyers of the store are written to when nothing else is known; nil for an unknown store.
  public var language: Language? { row?.language }
  /// The store's currency, ISO 4217; nil for an unknown store.
  public var currency: Currency? { row?.currency }
  /// The store's time zone, an IANA name; nil for an unknown store.
  public var timeZone: String? { row?.timeZone }
  /// The marketplace's own id of the store, as its mail carries it; nil where none was seen.
  public var marketplaceID: String? { row?.marketplaceID }

  /// The store that the marketplace itself calls `marketplaceID`; nil for an id not in ``table``.
  public init?(marketplaceID: String) {
    guard let row = Self.table.first(where: { $0.marketplaceID == marketplaceID }) else { return nil }
    self = row.store
  }

  private var row: Row? { Self.rowByStore[self] }
  private static let rowByStore = Dictionary(uniqueKeysWithValues: table.map { ($0.store, $0) })
}

extension Marketplace {
  /// One store and what is known of it.
  public struct Row: Sendable {
    /// The store.
    public let store: Marketplace
    /// The marketplace's own id of it; nil where none was seen.
    public let marketplaceID: String?
    /// The language of its pages.
    public let language: Language
    /// Its currency.
    public let currency: Currency
    /// Its time zone, an IANA name.
    public let timeZone: String

    init(
      _ store: String, _ marketplaceID: String?, _ language: String, _ currency: String, _ timeZone: String
    ) {
      self.store = Marketplace(rawValue: store)
      self.marketplaceID = marketplaceID
      self.language = Language(rawValue: language)
      self.currency = Currency(rawValue: currency)
      self.timeZone = timeZone
    }
  }

  /// The stores whose relay has mail servers. Source: domain.md §1.2; ids: the marketplace's API reference.
  public static let table: [Row] = [
    Row("amazon.com", "ATVPDKIKX0DER", "en", "USD", "America/Los_Angeles"),
    Row("amazon.ca", "A2EUQ1WTGCTBG2", "en", "CAD", "America/Los_Angeles"),
    Row("amazon.com.mx", "A1AM78C64UM0Y8", "es", "MXN", "America/Mexico_City"),
    Row("amazon.com.br", "A2Q3Y263D00KWC", "pt", "BRL", "America/Sao_Paulo"),
    Row("amazon.co.uk", "A1F83G8C2ARO7P", "en", "GBP", "Europe/London"),
    Row("amazon.ie", "A28R8C7NBKEWEA", "en", "EUR", "Europe/Dublin"),
    Row("amazon.de", "A1PA6795UKMFR9", "de", "EUR", "Europe/Berlin"),
    Row("amazon.fr", "A13V1IB3VIYZZH", "fr", "EUR", "Europe/Paris"),
    Row("amazon.it", "APJ6JRA9NG5V4", "it", "EUR", "Europe/Rome"),
    Row("amazon.es", "A1RKKUPIHCS9HS", "es", "EUR", "Europe/Madrid"),
    Row("amazon.nl", "A1805IZSGTT6HS", "nl", "EUR", "Europe/Amsterdam"),
    Row("amazon.se", "A2NODRKZP88ZB9", "sv", "SEK", "Europe/Stockholm"),
    Row("amazon.pl", "A1C3SOZRARQ6R3", "pl", "PLN", "Europe/Warsaw"),
    Row("amazon.com.be", "AMEN7PMS3EDWL", "fr", "EUR", "Europe/Brussels"),
    Row("amazon.com.tr", "A33AVAJ2PDY3EV", "tr", "TRY", "Europe/Istanbul"),
    Row("amazon.ae", "A2VIGQ35RCS4UG", "en", "AED", "Asia/Dubai"),
    Row("amazon.sa", "A17E79C6D8DWNP", "ar", "SAR", "Asia/Riyadh"),
    Row("amazon.eg", "ARBP9OOSHTCHU", "ar", "EGP", "Africa/Cairo"),
    Row("amazon.in", "A21TJRUUN4KGV", "en", "INR", "Asia/Kolkata"),
    Row("amazon.sg", "A19VAU5U5O7RUS", "en", "SGD", "Asia/Singapore"),
    Row("amazon.com.au", "A39IBJ37TRP1C6", "en", "AUD", "Australia/Sydney"),
    Row("amazon.co.jp", "A1VC38T7YXB528", "ja", "JPY", "Asia/Tokyo"),
  ]

  /// The store of the United States.
  public static let amazonUnitedStates = Marketplace(rawValue: "amazon.com")
  /// The store of the United Kingdom.
  public static let amazonUnitedKingdom = Marketplace(rawValue: "amazon.co.uk")
  /// The store of Germany.
  public static let amazonGermany = Marketplace(rawValue: "amazon.de")
  /// The store of Japan.
  public static let amazonJapan = Marketplace(rawValue: "amazon.co.jp")
}

extension Marketplace: CustomStringConvertible {
  /// The store's host.
  public var description: String { rawValue }
}
