extension Concept {
  /// The mark of importance.
  static let importantMark = Concept("important-mark")
  /// What makes a subject important.
  static let critical = Concept("critical")
}

extension Lexicon {
  /// The mark of importance and what deserves it. Source: domain.md §1.9.
  static let subjects = Lexicon([
    .importantMark: [
      .english: "important",
      .spanish: "importante",
      .japanese: "重要",
      .chinese: "重要",
      .german: "wichtig",
      .italian: "importante",
    ],
    .critical: [
      .english: """
      missing|incomplete|cannot deliver|cannot ship|can not ship|unable to|could not deliver|\
      could not be delivered|undeliverable|delivery day|delivery date|delivery appointment|\
      delivery time|delivery window|schedule|appointment|choose a|engrav*|custom*|personali*|\
      confirm the text|confirm the colour|confirm your address|confirm the address|address|apartment|\
      house number|street|recall|safety|problem with your order|delay*|out of stock|design|\
      which colour|which color|which size|needed to|required to|before we can|action needed|\
      response needed|reply needed|damaged in|customs|failed delivery|do not use|not available|pick up|\
      urgent|invalid|access code
      """,
      .spanish: """
      falta|incomplet*|no podemos entregar|no se puede entregar|fecha de entrega|día de entrega|cita|\
      elija|grabado|personaliz*|confirme|dirección|número de la calle|retirada|seguridad|problema|\
      retraso|agotad*|entrega imposible|aduana|piso|necesari*|imposible|qué color|qué talla|\
      no entregado|horario
      """,
      .japanese: """
      不足|お届けできません|配達できません|発送できません|配達日|お届け日|日時|お選び|名入れ|刻印|ご確認|住所|番地|部屋番号|リコール|安全|遅延|遅れ|欠品|在庫切れ|不備|不明|税関|\
      持ち戻|未配達|日程|問題|回収|使用中止
      """,
      .chinese: """
      缺少|无法派送|无法发货|无法送达|送货日期|送货时间|预约|请选择|刻字|定制|确认|地址|门牌号|房间号|召回|安全|延误|缺货|不完整|有误|海关|清关|尺寸|颜色|派送失败|问题|\
      停止使用|延迟
      """,
      .german: """
      fehlt|fehlende|unvollständig|nicht zustell*|nicht liefer*|nicht versend*|liefertermin|termin|\
      wählen|gravur|personalisier*|bestätigen|adresse|hausnummer|rückruf|sicherheit*|problem|verzöger*|\
      ausverkauft|wunschtext|zustellung|anschrift|benötigt|benötigen|zoll|spedition|welche farbe|\
      klärung|nicht möglich|verspät*|zeitfenster
      """,
      .french: """
      manquant*|manque|incompl*|ne pouvons livrer|livraison impossible|jour de livraison|\
      date de livraison|rendez vous|choisissez|gravure|personnalis*|confirmez|confirmer|adresse|\
      numéro de rue|rappel|sécurité|problème|retard|rupture|créneau|appartement|douane|étage|\
      nécessaire|impossible|indispensable|quelle couleur|quelle taille
      """,
      .italian: """
      manca|mancante|incomplet*|non possiamo consegnare|non consegnabil*|giorno di consegna|\
      data di consegna|appuntamento|scelga|incisione|personalizz*|confermi|indirizzo|numero civico|\
      richiamo|sicurezza|problema|ritardo|esaurit*|consegna impossibile|dogana|piano|necessari*|\
      impossibile|quale colore|quale taglia|mancata consegna|orario
      """,
    ],
  ])
}
