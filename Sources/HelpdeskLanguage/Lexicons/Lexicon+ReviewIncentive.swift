extension Concept {
  /// Something of value promised.
  static let reward = Concept("reward")
  /// A review as the condition of what follows.
  static let onReview = Concept("on-review")
  /// Giving and sending, at no cost.
  static let givingFree = Concept("giving-free")
  /// Says that nothing depends on a review.
  static let unconditional = Concept("unconditional")
  /// Evidence that a review was written.
  static let reviewProof = Concept("review-proof")
  /// Speaks of a review that was received.
  static let receivedReview = Concept("received-review")
}

extension Lexicon {
  /// What is offered for a review. Source: domain.md §3, prohibited types; R85.
  static let reviewIncentives = Lexicon([
    .reward: [
      .english: """
      in exchange for|in return for|amazon credit|credit on|reimburse your purchase|on the house|\
      we pay|dollars for each|extend your warranty|longer warranty|thank you gift|gift card*|giftcard*|\
      voucher*|coupon*|money back|cash back|cashback|rebate*|prize*|raffle|draw|giveaway|free gift|\
      gift|for free|discount*|refund you half|refund half|refund the price|we ll refund|we will refund|\
      get a refund|full refund|get your money|reward*|bonus|free product|free item|free second|\
      free sample|a free|store credit|percent off|% off|10 off|5 off|usd|back on paypal|\
      extended warranty|extra year|freebie*|compensat*|we pay you|pay you|sweepstake*|lottery|\
      complimentary|points
      """,
      .spanish: """
      de regalo|de obsequio|a cambio de|saldo|en compensación|saldo de amazon|corre de nuestra cuenta|\
      pagamos|euros por cada|invita la casa|ampli*|cheque regalo|tarjeta regalo|regal*|descuento*|\
      cupón*|cupones|sorte*|le devolvemos|devolveremos|mitad del precio|premi*|cashback|bono|\
      recompens*|reembolsamos|reembolsaremos|le damos|obsequi*|rifa|detalle|concurso|compensa*|vale de|\
      bonificación
      """,
      .japanese: """
      もう1個|もう一つ|お礼に|お礼として|と引き換えに|サービスします|お支払いします|円お支払い|延長|ギフト券|ギフトカード|プレゼント|クーポン|割引|返金します|全額返金|半額|\
      キャッシュバック|抽選|景品|特典|進呈|差し上げ|謝礼|無料で|無料の|ポイント|粗品|商品券|返金いたします|お返しします|当たる|もれなく|Amazonギフト|贈呈|ノベルティ|値引き
      """,
      .chinese: """
      再得|可得|即可获得|免费得|额外获得|可获|作为回报|作为交换|作为感谢|免费|给5元|每条|送|返现|红包|礼品|礼品卡|优惠券|代金券|抽奖|赠品|送您|退一半|全额返|免费送|现金|\
      奖励|奖品|小礼物|赠送|返利|返还|退款给您|补贴|折扣|打折|积分|免单|好礼|返您|返五|返十|话费|奖金|优惠|送一
      """,
      .german: """
      geschenkt|dazu geschenkt|als gegenleistung|im gegenzug|guthaben|*guthaben|geht aufs haus|\
      zahlen wir|euro für jede|aufs haus|verlängern wir|*gutschein|*gutscheine|*gutscheins|geld zurück|\
      *rabatt|*rabatte|*geschenk|*geschenke|schenken wir|verlosung|gewinnspiel|gratis|cashback|prämie*|\
      belohn*|*bonus|erstatten wir|hälfte des preises|bekommen sie*zurück|gutschrift|prozent|% auf|\
      dankeschön|gewinn*|auslosung|€ zurück|euro zurück|nachlass|vergüt*|aufmerksamkeit|verlosen|\
      umsonst|spendier*|schenken
      """,
      .french: """
      seconde*offerte|en cadeau|en échange de|en échange d|en contrepartie|carte amazon|€ sur amazon|\
      nous payons|est pour nous|aux frais de la maison|euros par|prolong*|chèque cadeau|carte cadeau|\
      bon d achat|bon de réduction|cadeau*|remise|réduction|tirage au sort|jeu concours|\
      rembours* la moitié|remboursons|offrons|offert*|cashback|récompens*|coupon*|on vous offre|bonus|\
      % sur|euros de|moitié du prix|nous vous remboursons|concours|code promo|avoir de|\
      geste commercial|loterie|prime
      """,
      .italian: """
      in regalo|in omaggio|in cambio|in cambio della|buono amazon|credito|lo offriamo noi|paghiamo|\
      euro per ogni|offriamo|allung*|buono|buoni|regal*|sconto|sconti|estrazion*|concorso|rimborsiamo|\
      le rimborsiamo|metà del prezzo|omaggio|premi*|cashback|coupon|bonus|codice sconto|soldi indietro|\
      lotteria|ricompens*|carta regalo|le offriamo|in palio|% di sconto
      """,
    ],
    .onReview: [
      .english: """
      once your review|once the review|as soon as your review|after your review|when your review|\
      after you review|for your review|for every review|for each review|for a review|if you review|\
      if you rate|if you write a|if you leave a|who reviews|who rates|once you review|once you rate|\
      when you review|in exchange for your
      """,
      .spanish: """
      cuando su reseña|en cuanto su reseña|tras su reseña|por su reseña|por cada reseña|por una reseña|\
      si nos valora|si deja una|quien valore|después de su reseña|al publicar su|si escribe una|\
      cuando publique
      """,
      .japanese: "レビューが公開|レビュー公開|レビューを書いてくだ|レビューしてくださった|レビュー投稿後|レビュー後|評価してくださった|レビューをいただいた方",
      .chinese: "评价上线|评价后|写完评价|评论后|评价发布|留评后|评价的顾客|评论上线|好评后|评完",
      .german: """
      sobald ihre bewertung|sobald die bewertung|nach ihrer bewertung|für ihre bewertung|\
      für jede bewertung|für eine bewertung|wenn sie uns bewerten|wenn sie bewerten|wer bewertet|\
      wer uns bewertet|nach der rezension|sobald ihre rezension|für ihre rezension|für jede rezension
      """,
      .french: """
      dès que votre avis|une fois votre avis|après votre avis|pour votre avis|pour chaque avis|\
      pour un avis|si vous nous notez|si vous laissez un|quand votre avis|contre un avis|\
      contre votre avis|qui évalue
      """,
      .italian: """
      appena la recensione|dopo la recensione|per la sua recensione|per ogni recensione|\
      per una recensione|se ci valuta|se lascia una|chi recensisce|quando la recensione|\
      dopo la sua recensione|appena la sua recensione
      """,
    ],
    .givingFree: [
      .english: "free|we send|you get|you ll get|you receive|we give|we ll send|we will send|yours",
      .spanish: "gratis|gratuit*|le mandamos|le enviamos|recibe|recibirá|le damos",
      .japanese: "無料|お送りします|差し上げ|もう1個|サービス|進呈",
      .chinese: "免费|寄|送|得一|赠",
      .german: "gratis*|kostenlos*|schicken wir|bekommen sie|erhalten sie|bekommt|senden wir",
      .french: "gratuit*|nous envoyons|vous recevez|recevrez|nous offrons|offert*",
      .italian: "gratuit*|gratis|mandiamo|inviamo|riceve|riceverà|regaliamo",
    ],
    .unconditional: [
      .english: """
      we do not|we don t|we never|we cannot|we can t|against amazon s rules|against the rules|\
      against amazon|nothing in return|no reward|no rewards|does not depend|doesn t depend|\
      whatever you wrote|whatever you write|regardless|independent of|not linked|not tied|never offer|\
      do not offer|don t offer|not offer|no connection|nothing to do with|not connected|not pay for|\
      in no way|not allowed to offer|cannot offer|can t offer|can not offer|never give|not conditional|\
      with or without|prohibited|not require
      """,
      .spanish: """
      no hacemos|no podemos|no pedimos|nunca|lo prohíb*|prohíb*|nada a cambio|no depende|\
      independiente*|sin relación|igualmente|no ofrecemos|no damos|nada que ver|no está ligad*|\
      no está vinculad*|ninguna recompensa|ningún premio|no podemos ofrecer|prohibid*|sin compromiso
      """,
      .japanese: """
      しておりません|いたしません|できません|禁止されて|一切ございません|関係なく|にかかわらず|関わらず|ありません|ございません|無関係|お渡ししておりません|行っておりません|関係はござい|\
      条件ではあり|いたしておりません|お断り|禁止
      """,
      .chinese: """
      我们不|不会以|违反|不会要求|不能以|无关|不会为|不提供|没有任何|无论如何|不论|无任何|不影响|没有关系|不以|不会因|不能提供|不会提供|不涉及|与评价没有|禁止|不允许|不需要
      """,
      .german: """
      wir nicht|wir keine|wir nie|verbieten|verbietet|gegen die regeln|verboten|keinerlei|\
      keine gegenleistung|hängt nicht|hängen nicht|unabhängig|nichts zu tun|ohne bezug|nicht von einer|\
      bieten keine|geben keine|nicht verknüpft|selbstverständlich aus|keine vergütung|nicht erlaubt|\
      dürfen wir nicht|dürfen keine|kein zusammenhang|bieten wir nicht
      """,
      .french: """
      nous ne|nous n|l interdi*|interdisent|ne dépend|n offrons rien|rien en échange|\
      aucune contrepartie|indépendant*|quoi qu il en soit|sans rapport|aucun lien|ne sont pas liés|\
      n est pas lié|jamais en échange|n offrons|ne proposons|aucune récompense|aucun cadeau|\
      ne pouvons pas offrir|interdit|rien à voir
      """,
      .italian: """
      non facciamo|non possiamo|non chiediamo|lo vieta*|viet*|non diamo nulla|non dipende|\
      nulla in cambio|niente in cambio|indipendent*|a prescindere|comunque|nessun legame|non è legat*|\
      non offriamo|non possiamo offrire|nessun compenso|nessun premio|non ha nulla a che|vietato
      """,
    ],
    .reviewProof: [
      .english: "screenshot*|proof of|link to your|copy of your review|photo of your review",
      .spanish: "captura*|pantallazo*|prueba de",
      .japanese: "スクリーンショット|スクショ|画面の写真|キャプチャ",
      .chinese: "截图|截屏|截圖",
      .german: "screenshot*|bildschirmfoto*|nachweis*|foto ihrer",
      .french: "capture*|preuve*",
      .italian: "screenshot*|schermata|prova della|prova del",
    ],
    .receivedReview: [
      .english: """
      comment about|feedback about|read your comment|read your review|read your feedback|\
      thanks for your feedback|thank you for your feedback|thank you for your review|\
      thanks for your review|thanks for your comment|thank you for your comment|saw your|seen your|\
      your comment mentioned|your review mentioned|you wrote in your|in your review you|\
      your feedback about|your comment about|mentioned in your|your review says|noticed your|\
      thanks for the feedback|thank you for the feedback|thank you for rating|we value your feedback|\
      your feedback on
      """,
      .spanish: """
      gracias por su comentario|gracias por su opinión|gracias por su reseña|leído su|visto su|\
      en su comentario|en su reseña|en su opinión|gracias por el comentario|gracias por su valoración|\
      leímos su|vimos su|gracias por la reseña
      """,
      .japanese: """
      レビューを拝見|ご意見ありがとう|コメントにあった|コメントありがとう|評価を拝見|レビューありがとう|フィードバックありがとう|ご指摘の|コメントを拝見|レビューにあった|レビューで書かれ|\
      レビューでご指摘|ご感想ありがとう
      """,
      .chinese: "感谢您的反馈|谢谢您的反馈|看到了您的评|您的评论提到|您的评价提到|谢谢您的评价|感谢您的评价|感谢反馈|看到您的评|评论里提到|评价里提到|评价中提到|评论中提到|读了您的",
      .german: """
      danke für ihr feedback|dank für ihr feedback|danke für ihre bewertung|dank für ihre bewertung|\
      danke für die rückmeldung|bewertung gelesen|in ihrem kommentar|in ihrer bewertung|\
      bewertung gesehen|rezension gelesen|in ihrer rezension|kommentar gelesen|feedback zur|\
      feedback zum|danke für das feedback
      """,
      .french: """
      merci pour votre commentaire|merci pour votre avis|merci de votre avis|lu votre|vu votre|\
      votre commentaire parlait|dans votre avis|dans votre commentaire|merci pour ce retour|\
      votre avis mentionn*|merci de votre commentaire|merci pour votre retour
      """,
      .italian: """
      grazie del commento|grazie per il commento|grazie della recensione|letto la sua|letto il suo|\
      visto la sua|nel commento|nella sua recensione|nel suo commento|grazie per il feedback|\
      grazie per la recensione|nella recensione|grazie del feedback
      """,
    ],
  ])
}
