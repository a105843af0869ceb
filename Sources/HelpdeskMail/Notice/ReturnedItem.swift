#if Mail
  import Foundation

  /// An item that a return request names.
  public struct ReturnedItem: Sendable, Hashable {
    /// How many; 1 where the notice does not say.
    public internal(set) var quantity: Int
    /// The item's title as the notice writes it.
    public let title: String
    /// The marketplace's item number; `nil` if the notice gives none.
    public let asin: String?
  }

  extension ReturnedItem {
    /// The items of a notice: lines with an ASIN ("1 / TITLE [ASIN: …]"), else labelled lines
    /// ("Item: TITLE", "Quantity: 1").
    static func all(in text: String) -> [ReturnedItem] {
      let lines = text.split(separator: "\n").prefix(2_000).map(String.init)
      let numbered = lines.compactMap(item)
      return numbered.isEmpty ? labelled(lines) : numbered
    }

    private static func item(_ line: String) -> ReturnedItem? {
      guard let mark = line.range(of: "ASIN") else { return nil }
      let number = line[mark.upperBound...].drop { !isASCIIAlphanumeric($0) }.prefix(
        while: isASCIIAlphanumeric)
      guard number.count == 10 else { return nil }
      var head = line[..<mark.lowerBound]
      while let last = head.last, "[( ,-:".contains(last) { head.removeLast() }
      let digits = head.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
      let rest = head[digits.endIndex...].drop { " /x×".contains($0) }
      let hasQuantity = !digits.isEmpty && digits.count <= 4 && rest.startIndex != digits.endIndex
      let title = hasQuantity ? withoutLabel(String(rest)) : withoutLabel(String(head))
      guard !title.isEmpty else { return nil }
      return ReturnedItem(
        quantity: hasQuantity ? Int(digits) ?? 1 : 1, title: title, asin: String(number))
    }

    private static func labelled(_ lines: [String]) -> [ReturnedItem] {
      var found: [ReturnedItem] = []
      for line in lines {
        guard let (label, value) = split(line) else { continue }
        if itemLabels.contains(label), !value.isEmpty {
          found.append(ReturnedItem(quantity: 1, title: value, asin: nil))
        } else if quantityLabels.contains(label), let last = found.indices.last {
          let digits = value.prefix { $0.isASCII && $0.isNumber }
          if let quantity = Int(digits.prefix(4)) { found[last].quantity = quantity }
        }
      }
      return found
    }

    private static func withoutLabel(_ text: String) -> String {
      guard let (label, value) = split(text), itemLabels.contains(label) else {
        return text.trimmedWhitespace
      }
      return value
    }

    /// "Label: value"; the label in lower case.
    private static func split(_ line: String) -> (label: String, value: String)? {
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
      let label = String(line[..<colon]).trimmedWhitespace.lowercased()
      return (label, String(line[line.index(after: colon)...]).trimmedWhitespace)
    }

    private static func isASCIIAlphanumeric(_ character: Character) -> Bool {
      character.isASCII && (character.isLetter || character.isNumber)
    }

    /// en, de/nl/sv, fr, it, es, pt, pl, ja, zh.
    private static let itemLabels: Set<String> = [
      "item", "items", "product", "artikel", "produkt", "article", "articles", "produit", "articolo",
      "articoli",
      "prodotto", "artículo", "artículos", "producto", "artigo", "artigos", "produto", "przedmiot", "towar",
      "商品", "商品名", "返品商品", "商品名称",
    ]

    private static let quantityLabels: Set<String> = [
      "quantity", "qty", "menge", "anzahl", "quantité", "quantità", "cantidad", "quantidade", "ilość",
      "aantal",
      "antal", "数量", "個数",
    ]
  }
#endif
