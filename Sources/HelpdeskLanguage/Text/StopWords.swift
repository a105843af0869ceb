/// Frequent short words by which the five alphabetic languages are told apart.
///
/// Words that two of the languages share (`a`, `la`, `de`, `un`) appear in each list and cancel out;
/// the lists were picked from what sellers and buyers write, not from prose.
enum StopWords {
  static let table: [Language: String] = [
    .english: """
    the and you your we our is are was have has will for with this that not please thank thanks \
    order hello hi can could would it its of to in on at been from my me when if do did does us \
    they be sorry regards how what get i
    """,
    .german: """
    der die das und sie ihr ihre ihren ihrer ihnen wir uns unser unsere ist sind war haben hat \
    wird werden fur mit nicht bitte danke vielen dank bestellung guten tag hallo ein eine einen \
    einem einer auf zu den dem des von im bei als auch noch kann konnen ich mir mein meine wenn \
    aber oder nach am es grussen grusse
    """,
    .french: """
    le la les et vous votre vos nous notre nos est sont etait avez avons sera pour avec ce cette \
    pas merci commande bonjour un une des du de en sur au aux que qui je mon ma si mais ou ne il \
    elle cordialement dans par plus bien se d l j n s c qu
    """,
    .italian: """
    il lo la i gli le e lei suo sua suoi nostro nostra e sono era ha abbiamo ho sara per con \
    questo questa non prego grazie ordine buongiorno salve un una dei del della di in su al che \
    chi mio mia se ma o ci vi saluti nel alla dal piu come anche gia puo
    """,
    .spanish: """
    el la los las y usted su sus nosotros nuestro nuestra es son era ha hemos he sera para con \
    este esta no por favor gracias pedido hola un una unos del de en al que mi si pero o le lo se \
    buenos dias saludos ya como mas muy tambien les
    """,
  ]

  /// Word to the languages that list it, as bits by position in `order`.
  static let masks: [String: UInt8] = {
    var masks: [String: UInt8] = [:]
    for (bit, language) in order.enumerated() {
      for word in (table[language] ?? "").split(separator: " ") {
        masks[String(word), default: 0] |= 1 << UInt8(bit)
      }
    }
    return masks
  }()

  static let order: [Language] = [.english, .german, .french, .italian, .spanish]
}
