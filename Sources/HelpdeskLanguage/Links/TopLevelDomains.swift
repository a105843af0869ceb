/// The top-level domains by which a bare host name is known for one.
///
/// Source: IANA's root zone list, cut to those that shops, messengers and shorteners use. File endings that
/// are top-level domains too (`zip`, `mov`, `sh`) are left out: a manual's name is no link.
enum TopLevelDomains {
  /// Read as a host wherever they stand.
  static let plain = words(
    """
    com net org edu gov info biz eu shop store online site website web app dev io cloud tech xyz \
    top club live life world space fun pro mobi name tel asia link click page blog news media \
    agency company support help email chat social group team center deals sale promo discount \
    gift buy market boutique fashion vip cc tv ws ly gl gg gd ai example test invalid uk us ca au \
    nz ie za sg hk tw jp cn kr ru ua pl cz sk hu ro bg gr tr nl be dk fi se ch at lu pt br mx ar \
    cl pe ve uy ec eg sa ae il th vn ph my id nu vu st pw bz icu wang ltd work today zone
    """)

  /// Words of the seven languages too: a host in small letters, or with more to show for itself.
  static let ambiguous = words(
    "it de es fr me co no in is so to la am as li ma do si su va ne pm im ms mn sc tk ml")

  /// After a spelled-out dot.
  static let spoken = words(
    """
    com net org info biz shop store online site eu io app dev example test jp co cn uk tv cc xyz \
    top me boutique tienda
    """)

  /// Country codes that a spelled-out dot may come before, by the word for dot: no words of that language.
  static let spokenAfter: [String: Set<String>] = [
    "dot": ["de", "fr", "it", "es", "nl", "at", "ch", "be", "pl", "se", "us", "ca", "mx", "au"],
    "punto": ["it", "fr", "mx", "ar"],
    "punkt": ["de", "ch", "at", "it", "fr"], "point": ["fr", "it", "ch", "be"],
    "ドット": ["de", "fr", "it", "es", "us"], "点": ["de", "fr", "it", "es", "us", "hk", "tw"],
  ]

  /// Suffixes of two labels under which names are registered.
  static let secondLevel = words(
    """
    co.uk org.uk me.uk co.jp ne.jp or.jp com.mx com.br com.be com.tr com.au net.au com.cn com.hk \
    com.tw com.sg com.es co.in com.ar com.co co.nz co.za com.sa com.eg co.kr
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
