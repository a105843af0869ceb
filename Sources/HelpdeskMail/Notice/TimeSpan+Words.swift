#if Mail
  extension TimeSpan {
    /// en, de, fr, it, es, pt, pl, nl, sv.
    static let units: [String: Unit] = [
      "hour": .hours, "hours": .hours, "h": .hours, "hrs": .hours, "day": .days, "days": .days,
      "stunde": .hours, "stunden": .hours, "std": .hours, "tag": .days, "tage": .days, "tagen": .days,
      "kalendertag": .days, "kalendertage": .days, "kalendertagen": .days, "werktag": .businessDays,
      "werktage": .businessDays, "werktagen": .businessDays, "arbeitstag": .businessDays,
      "arbeitstage": .businessDays, "arbeitstagen": .businessDays, "geschäftstage": .businessDays,
      "geschäftstagen": .businessDays,
      "heure": .hours, "heures": .hours, "jour": .days, "jours": .days, "ora": .hours, "ore": .hours,
      "giorno": .days, "giorni": .days, "hora": .hours, "horas": .hours, "día": .days, "días": .days,
      "dia": .days, "dias": .days, "godzin": .hours, "godziny": .hours, "godziną": .hours, "dni": .days,
      "dzień": .days, "dnia": .days, "uur": .hours, "uren": .hours, "dag": .days, "dagen": .days,
      "kalenderdag": .days, "kalenderdagen": .days, "werkdagen": .businessDays, "timmar": .hours,
      "timme": .hours, "dagar": .days, "kalenderdagar": .days, "arbetsdagar": .businessDays,
      "vardagar": .businessDays,
    ]

    /// ja, zh; longer names first.
    static let characterUnits: [(String, Unit)] = [
      ("営業日", .businessDays), ("个工作日", .businessDays), ("個工作日", .businessDays),
      ("工作日", .businessDays), ("个自然日", .days), ("个小时", .hours), ("時間", .hours), ("小时", .hours),
      ("小時", .hours), ("日間", .days), ("暦日", .days), ("日", .days), ("天", .days),
    ]

    /// Words before or behind the unit, and whether they mean working days alone.
    static let adjectives: [String: Bool] = [
      "calendar": false, "business": true, "working": true, "calendaires": false, "civils": false,
      "ouvrables": true, "ouvrés": true, "lavorativi": true, "solari": false, "naturales": false,
      "hábiles": true, "laborables": true, "corridos": false, "úteis": true, "consecutivos": false,
      "kalendarzowych": false, "kalendarzowe": false, "roboczych": true, "robocze": true,
    ]

    /// Prepositions of a span, articles and "next" among them; part of the words that set the deadline.
    static let prepositions: Set<String> = [
      "within", "within the next", "in", "in the next", "innerhalb", "innerhalb von",
      "innerhalb der nächsten",
      "innerhalb der", "binnen", "in den nächsten", "dans", "dans les", "dans les prochains",
      "dans les prochaines", "dans un délai de", "sous", "d'ici", "entro", "entro le", "entro i",
      "entro e non oltre", "entro i prossimi", "entro le prossime", "en", "en los próximos",
      "en las próximas", "en un plazo de", "en el plazo de", "dentro de", "dentro de los",
      "dentro de los próximos", "dentro de las próximas", "em", "em até", "até", "no prazo de",
      "num prazo de",
      "nos próximos", "nas próximas", "dentro dos próximos", "dentro das próximas", "w ciągu",
      "w ciągu najbliższych", "w terminie", "binnen de", "inom", "inom loppet av", "plazo de", "prazo de",
      "délai de",
    ]

    /// Verbs in front of a span: "you have 3 days"; no part of the words that set it.
    static let openings: Set<String> = [
      "have", "haben", "haben sie", "bleiben ihnen", "avez", "disposez de", "ha", "tiene", "dispone de",
      "tem",
      "dispõe de", "ma", "mają państwo", "hebt", "har",
    ]

    /// One to ten where notices write them out: en, de, fr, it, es, pt, pl, nl, sv, kanji.
    static let numberWords: [String: Int] = [
      "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10, "zwei": 2, "drei": 3, "vier": 4,
      "fünf": 5, "sieben": 7, "zehn": 10, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "dix": 10,
      "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sette": 7, "dieci": 10, "dos": 2, "tres": 3,
      "cuatro": 4, "cinco": 5, "siete": 7, "diez": 10, "dois": 2, "três": 3, "quatro": 4, "sete": 7,
      "dez": 10,
      "dwóch": 2, "trzech": 3, "czterech": 4, "pięciu": 5, "siedmiu": 7, "dziesięciu": 10, "twee": 2,
      "drie": 3, "vijf": 5, "zeven": 7, "tien": 10, "två": 2, "fyra": 4, "fem": 5, "sju": 7, "tio": 10,
      "二": 2, "三": 3, "四": 4, "五": 5, "七": 7, "十": 10, "两": 2,
    ]
  }
#endif
