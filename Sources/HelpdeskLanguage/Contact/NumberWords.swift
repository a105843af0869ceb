/// Digits spelled out in the seven languages, as numbers are dictated.
enum NumberWords {
  /// Source: the cardinal numbers of each language; French dictates telephone numbers in pairs, so its tens
  /// are here too. A star stands for a word that says the next digit comes twice or three times.
  static let rows: [(words: String, digits: String)] = [
    ("zero oh nought null cero zéro", "0"), ("one uno una eins ein un une", "1"),
    ("two dos zwei zwo deux due", "2"),
    ("three tres drei trois tre", "3"), ("four cuatro vier quatre quattro", "4"),
    ("five cinco fünf fuenf cinq cinque", "5"),
    ("six seis sechs sei", "6"), ("seven siete sieben sept sette", "7"), ("eight ocho acht huit otto", "8"),
    ("nine nueve neun neuf nove", "9"), ("ten diez zehn dix dieci", "10"),
    ("eleven once elf onze undici", "11"),
    ("twelve doce zwölf douze dodici", "12"), ("thirteen trece treize tredici", "13"),
    ("fourteen catorce quatorze quattordici", "14"), ("fifteen quince quinze quindici", "15"),
    ("sixteen seize sedici", "16"), ("twenty veinte zwanzig vingt venti", "20"),
    ("thirty treinta dreißig trente trenta", "30"), ("forty cuarenta vierzig quarante quaranta", "40"),
    ("fifty cincuenta fünfzig cinquante cinquanta", "50"), ("sixty sesenta sechzig soixante sessanta", "60"),
    ("seventy setenta siebzig septante settanta", "70"), ("eighty ochenta achtzig ottanta", "80"),
    ("ninety noventa neunzig novanta", "90"), ("hundred cien ciento hundert cent cento", "00"),
  ]

  static let words: [String: String] = {
    var words: [String: String] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") {
        words[NormalizedText(String(word)).string(0..<Int.max)] = row.digits
      }
    }
    return words
  }()

  /// Number words that are common words too, and begin no number.
  static let articles: Set<String> = [
    "un", "une", "una", "uno", "ein", "one", "sei", "due", "once", "oh", "ten", "quatre",
  ]

  /// Words that repeat the next digit.
  static let repeats: [String: Int] = [
    "double": 2, "doble": 2, "doppel": 2, "doppio": 2, "triple": 3, "tripel": 3, "triplo": 3,
  ]

  /// Words that may stand between two parts of a dictated number.
  static let fillers: Set<String> = [
    "first", "and", "then", "plus", "followed", "by", "after", "that", "next", "dann", "und", "danach",
    "zuerst", "erst",
    "anschliessend", "luego", "y", "despues", "primero", "puis", "et", "ensuite", "abord", "e", "poi",
    "prima", "dopo",
    "dash", "space", "bindestrich", "guion", "tiret", "trattino", "finally", "zuletzt", "enfin", "infine",
    "seguido", "de", "suivi", "seguito", "da", "mit", "dot", "punto", "punkt", "point", "again",
  ]

  /// Ideographs that stand for a digit, the spoken forms of Chinese among them.
  static let ideographs: [UInt32: UInt8] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x5E7A: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6,
    0x4E03: 7,
    0x516B: 8, 0x4E5D: 9, 0x58F9: 1, 0x58F1: 1, 0x8D30: 2, 0x5F10: 2, 0x53C1: 3, 0x53C2: 3, 0x8086: 4,
    0x4F0D: 5,
    0x9646: 6, 0x67D2: 7, 0x634C: 8, 0x7396: 9,
  ]

  /// Japanese digits in kana, the longer first where one begins another.
  static let kana: [(word: [UInt32], digit: UInt8)] = [
    ("ゼロ", 0), ("ぜろ", 0), ("れい", 0), ("レイ", 0), ("まる", 0), ("マル", 0), ("いち", 1), ("イチ", 1), ("さん", 3),
    ("サン", 3), ("よん", 4), ("ヨン", 4), ("ろく", 6), ("ロク", 6), ("なな", 7), ("ナナ", 7), ("しち", 7), ("シチ", 7),
    ("はち", 8), ("ハチ", 8), ("きゅう", 9), ("キュウ", 9), ("きゅー", 9), ("ごー", 5), ("ゴー", 5), ("にー", 2),
    ("ニー", 2), ("ご", 5), ("ゴ", 5), ("に", 2), ("ニ", 2),
  ].map { (word: $0.0.unicodeScalars.map(\.value), digit: UInt8($0.1)) }

  /// Ideographs and kana that may stand between two parts of a number.
  static let joiners: [[UInt32]] = [
    "然后", "然後", "接着", "再", "转", "そして", "のあと", "の後", "その後", "の", "、", "，", "ー", "・",
  ]
  .map { $0.unicodeScalars.map(\.value) }
}
