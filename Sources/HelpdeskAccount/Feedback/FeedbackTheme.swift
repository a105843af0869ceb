import HelpdeskLanguage

/// What buyers' feedback is about.
public enum FeedbackTheme: String, CaseIterable, Sendable {
  case delivery, description, quality, packaging, service, price, other

  /// Words that speak of a theme, in the seven languages the desk reads: whole words whatever their case and
  /// accents, with an asterisk where more may follow or lead. Ours; none is a rule.
  static let words: [FeedbackTheme: [String]] = [
    .delivery: [
      "late", "delay*", "arriv*", "deliver*", "shipping", "shipped", "shipment", "courier", "verspät*",
      "*liefer*", "*versand*", "versendet", "zustellung", "livraison*", "livré*", "retard*", "expédi*",
      "consegn*", "ritard*", "spedizion*", "spedit*", "entrega*", "retras*", "envío*", "llegó*", "配送", "配達",
      "届", "遅", "発送", "发货", "送达", "物流", "快递", "送货",
    ],
    .description: [
      "described", "description*", "picture*", "photo*", "wrong item", "*beschreibung*", "beschrieben",
      "abbildung*", "falscher artikel", "falschen artikel", "décrit*", "descripción", "descrito", "foto*",
      "descrizione", "descritto", "articolo sbagliato", "説明", "写真", "違う商品", "描述", "图片", "发错",
    ],
    .quality: [
      "quality", "broken", "broke", "defect*", "faulty", "stopped working", "*qualität*", "kaputt*",
      "qualité*", "cassé*", "qualità", "rotto", "rotta", "rotti", "difettos*", "calidad", "roto", "rota",
      "defectuos*", "品質", "壊れ", "不良", "质量", "坏",
    ],
    .packaging: [
      "packag*", "packed", "wrapped", "wrapping", "*verpack*", "emballage*", "emballé*", "imballagg*",
      "imballat*", "embalaje*", "embalad*", "梱包", "包装",
    ],
    .service: [
      "service", "seller", "support", "reply", "replies", "answer*", "rude", "*kundendienst*",
      "kundenservice", "verkäufer*", "antwort*", "vendeur*", "vendeuse", "réponse*", "venditor*", "risposta",
      "risposte", "vendedor*", "respuesta*", "atención al cliente", "対応", "返信", "出品者", "客服", "卖家",
      "回复",
    ],
    .price: [
      "price*", "pricey", "expensive", "refund*", "preis*", "teuer", "teure*", "erstattung*", "prix", "cher",
      "chère", "rembours*", "prezz*", "costoso", "rimbors*", "precio*", "caro", "cara", "reembols*", "値段",
      "返金", "价格", "退款",
    ],
  ]

  private static let search = KeywordSearch(allCases.map { words[$0] ?? [] })

  /// The themes a comment speaks of, by words; ``other`` where it speaks of none.
  static func themes(in comment: String) -> Set<FeedbackTheme> {
    let found = search.matches(subject: "", body: comment).map { allCases[$0] }
    return found.isEmpty ? [.other] : Set(found)
  }
}
