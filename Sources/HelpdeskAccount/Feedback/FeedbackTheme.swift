/// What buyers' feedback is about.
public enum FeedbackTheme: String, CaseIterable, Sendable {
  case delivery, description, quality, packaging, service, price, other

  /// Words that speak of a theme, in lower case, in the seven languages the desk reads. Ours; none is a rule.
  static let words: [FeedbackTheme: [String]] = [
    .delivery: [
      "late", "delay", "arriv", "deliver", "shipping", "verspät", "liefer", "versand", "livraison", "retard",
      "consegna", "ritardo", "spedizione", "entrega", "retraso", "envío", "配送", "届", "遅", "发货", "送达", "物流",
    ],
    .description: [
      "described", "description", "picture", "photo", "wrong item", "beschreibung", "abbildung",
      "falscher artikel", "descripción", "foto", "descrizione", "説明", "写真", "違う商品", "描述", "图片", "发错",
    ],
    .quality: [
      "quality", "broken", "defect", "stopped working", "qualität", "kaputt", "qualité", "cassé", "qualità",
      "rotto", "calidad", "roto", "品質", "壊れ", "不良", "质量", "坏",
    ],
    .packaging: [
      "packag", "wrapped", "verpack", "emballage", "imballaggio", "embalaje", "梱包", "包装",
    ],
    .service: [
      "service", "seller", "support", "reply", "answer", "rude", "kundendienst", "verkäufer", "antwort",
      "vendeur", "réponse", "venditore", "risposta", "vendedor", "respuesta", "対応", "返信", "出品者", "客服",
      "卖家", "回复",
    ],
    .price: [
      "price", "expensive", "refund", "preis", "teuer", "erstattung", "prix", "rembours", "prezzo",
      "rimborso",
      "precio", "reembolso", "値段", "返金", "价格", "退款",
    ],
  ]

  /// The themes a comment speaks of, by words; ``other`` where it speaks of none.
  static func themes(in comment: String) -> Set<FeedbackTheme> {
    let folded = comment.lowercased()
    let found = words.filter { _, words in words.contains { folded.contains($0) } }
    return found.isEmpty ? [.other] : Set(found.keys)
  }
}
