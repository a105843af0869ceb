/// Hosts as tables: what belongs to the marketplace, and what a desk may allow besides.
enum MarketplaceDomains {
  /// The marketplace's own registrable domains: its 22 stores (domain.md §1.2) and what its mails link to.
  static let own: Set<String> = [
    "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.ie", "amazon.de",
    "amazon.fr",
    "amazon.it", "amazon.es", "amazon.nl", "amazon.se", "amazon.pl", "amazon.com.be", "amazon.com.tr",
    "amazon.ae",
    "amazon.sa", "amazon.eg", "amazon.in", "amazon.sg", "amazon.com.au", "amazon.co.jp", "amazon.cn",
    "amazon.jobs",
  ]

  /// Video platforms that source B names (R64); off until a desk's policy says so.
  static let video: Set<String> = ["youtube.com", "youtu.be", "vimeo.com"]
}
