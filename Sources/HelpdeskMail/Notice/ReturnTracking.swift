#if Mail
  import Foundation

  /// The number under which a parcel travels back.
  enum ReturnTracking {
    /// The first long enough row of letters and digits behind a word for it; `nil` if there is none.
    static func number(in text: String) -> String? {
      for line in text.split(separator: "\n").prefix(2_000) {
        let lower = line.lowercased()
        for cue in cues {
          guard let found = lower.range(of: cue) else { continue }
          for word in lower[found.upperBound...].split(whereSeparator: { !$0.isASCII || !isPart($0) }) {
            let digits = word.count { $0.isNumber }
            if (8...34).contains(word.count), digits >= 5 { return word.uppercased() }
          }
        }
      }
      return nil
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// en, de, fr, it, es, pt, pl, nl, sv, ja, zh.
    private static let cues = [
      "tracking", "sendungsnummer", "sendungsverfolgung", "paketnummer", "suivi", "spedizione",
      "tracciamento",
      "seguimiento", "rastreio", "rastreamento", "przesyłki", "śledzenia", "volgnummer", "track & trace",
      "trackingnummer", "kollinummer", "spårning", "追跡番号", "お問い合わせ番号", "伝票番号", "运单", "快递单号", "追踪",
    ]
  }
#endif
