extension Concept {
  /// A product beside the one that was bought.
  static let companion = Concept("companion")
  /// Words that make one want it.
  static let tempting = Concept("tempting")
}

extension Lexicon {
  /// A second product spoken of temptingly. Source: domain.md §3, prohibited types; R59, R69.
  static let everydayCompanions = Lexicon([
    .companion: [
      .english: """
      matching|to match|same series|same range|goes with|go with your|other colours|other colors|\
      other models|our new|our newest|our other|our popular|our latest|second one|another one|as a gift|\
      gift for|gifts for|our accessories|accessory|our products|our toaster*|our mixer*|our kettle*|\
      our blender*|our sets|mother s day|father s day|valentine*|easter|christmas
      """,
      .spanish: """
      a juego|hace juego|combina con|de la misma serie|misma gama|otros colores|otros modelos|\
      nuestros productos|nuestras novedades|nuestros accesorios|un segundo|como regalo|para regalar|\
      día de la madre|día del padre|semana santa|navidad|otro modelo
      """,
      .japanese: """
      お揃い|おそろい|同じシリーズ|他の色|新色|もう一台|もう1台|2台目|二台目|贈り物|プレゼントに|ギフトに|母の日|父の日|バレンタイン|クリスマス|人気の|他にも|ほかにも|アクセサリー
      """,
      .chinese: "同系列|同款|配套|搭配|成套|其他颜色|新颜色|新色|其他型号|再来一|第二台|礼物|送人|送礼|母亲节|父亲节|情人节|圣诞|春节|我们家|周边|送一个|送一件",
      .german: """
      passende|passenden|passendes|passender|aus derselben serie|derselben reihe|andere farben|\
      anderen farben|neue farben|andere modelle|zweites|zweitgerät|als geschenk|muttertag|vatertag|\
      valentinstag|ostern|weihnachten|unsere produkte|unser zubehör|unsere neueste*|neuestes
      """,
      .french: """
      assorti|assortie|assortis|assorties|de la même série|même gamme|autres coloris|autres modèles|\
      nos articles|nos accessoires|un second|un deuxième|à offrir|pour offrir|fête des mères|\
      fête des pères|saint valentin|pâques|noël
      """,
      .italian: """
      abbinat*|coordinat*|della stessa serie|stessa linea|altri colori|altri modelli|nostri prodotti|\
      nostri accessori|un secondo|da regalare|come regalo|festa della mamma|festa del papà|san valentino|\
      pasqua|natale
      """,
    ],
    .tempting: [
      .english: """
      tempt*|might like|may like|might love|would love|you d love|might suit|would suit|how about|why not|\
      consider|give it a try|makes a|make a great|make a lovely|would look|looks great|treat|fancy|\
      don t forget|take a look|have a look|for your loved|for a friend|popular|only for|special
      """,
      .spanish: """
      tiente|tienta|tentar*|le gustaría|le gustará|le encant*|por qué no|qué le parece|pruebe|considere|\
      quedaría|anime|no se olvide|échele un vistazo|sus seres queridos|ideal|perfecto|perfecta|estupendo|\
      quizá|tal vez
      """,
      .japanese: "気に入っていただけ|いかが|おすすめ|お勧め|ぴったり|最適|きっと|ぜひ|是非|ご覧|お試し|喜ば|素敵|人気",
      .chinese: "心动|喜欢|也许|不妨|要不要|试试|看看|推荐|合适|最佳|绝佳|很美|值得|考虑|买一个|买一件|买两|买三",
      .german: """
      reiz*|gefallen|gefällt|wie wäre|warum nicht|probieren|überlegen|lieben|freude|schauen sie|\
      werfen sie|ideal*|perfekt*|vielleicht auch|gibt es auch|toll*|beliebt*|empfehl*|schön*
      """,
      .french: """
      tenter|tente|plair*|plaît|pourquoi pas|que diriez vous|essayez|pensez|adorer*|aimer*|jetez|idéal*|\
      parfait*|superbe*|joli*|recommand*|peut être
      """,
      .italian: """
      tenta|tentarla|piacer*|piacci*|perché non|che ne dice|provi|pensi|ador*|dia un|ideal*|perfett*|\
      splendid*|bell*|consigli*|forse
      """,
    ],
  ])
}
