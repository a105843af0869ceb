extension Concept {
  /// A condition of being content.
  static let ifContent = Concept("if-content")
  /// Evenness: content or not.
  static let evenhanded = Concept("evenhanded")
  /// Before reviewing.
  static let beforeReview = Concept("before-review")
  /// Writing to the seller first.
  static let sellerFirst = Concept("seller-first")
  /// Discontent, answered by writing to the seller.
  static let ifDiscontent = Concept("if-discontent")
  /// A short question after contentment.
  static let shortQuestion = Concept("short-question")
  /// Before, or in place of, what follows.
  static let insteadOf = Concept("instead-of")
  /// Trouble told to the seller alone.
  static let sellerOnly = Concept("seller-only")
}

extension Lexicon {
  /// How only content buyers are asked. Source: domain.md §3, prohibited types; R85.
  static let reviewGating = Lexicon([
    .ifContent: [
      .english: """
      100% happy|100 % happy|completely happy|fully satisfied|only leave|only review if|only rate|\
      everything perfect|all perfect|perfect with|if you are happy|if you re happy|\
      if you are satisfied|if you re satisfied|if you love|if you like it|if you liked|if you enjoy*|\
      if you re pleased|if you are pleased|happy with it|happy with your|happy with the|\
      satisfied with your|only if you|if it meets|if it met|love it|enjoying your|like the product|\
      like your new|if everything is fine|if everything is perfect|if all is well|\
      if everything went well|if we met|are you happy|are you satisfied|are you pleased|satisfied?|\
      happy customers|when you are happy|as long as you are happy|provided you are|\
      in case you are satisfied|in case you like|if you are content|if you were happy|\
      if you were satisfied|if it works well|if you think it s great|if it works great|\
      if everything is ok|if everything works|if everything was|if you are delighted|all good then|\
      happy then
      """,
      .spanish: """
      solo si está|totalmente satisfech*|plenamente satisfech*|todo perfecto|todo ok|\
      si está satisfech*|si está content*|si le gusta|si le encanta|solo si|sólo si|contento|contenta|\
      satisfecho|satisfecha|está satisfech*|si todo está bien|si todo ha ido bien|si le ha gustado|\
      le ha gustado|si quedó|si queda|en caso de satisfacción|si te gusta|si estás|si te ha gustado|\
      si es feliz|le gustó|si todo fue bien|si todo va bien|clientes satisfechos|si está feliz|\
      únicamente si|feliz con
      """,
      .japanese: """
      満足された方のみ|ご満足の場合のみ|完璧でした|ご満足いただけましたら|ご満足いただけたら|満足いただけ|気に入っ|お気に召し|ご満足の|満足した|満足して|ご満足いただいた|ご満足でしたら|\
      良かったと思|よかったと思|ご満足頂け|満足なら|気に入られ|ご満足いただき|良いと思|ご満足くださ|問題がなければ|ご満足されました
      """,
      .chinese: """
      只有满意才|完全满意|要是对|要是您满意|要是满意|您要是|一切完美|一切满意|都好吗|完美吗|如果满意|如果您满意|满意请|满意的话|喜欢的话|如果喜欢|如果您喜欢|满意就|喜欢就|觉得满意|\
      感到满意|对订单满意|满意，请|若满意|满意的客户|您满意|觉得不错|用得好|用着好|觉得好用|如满意|如喜欢|还满意|只有满意|满意才|喜欢才|如果对|滿意|您喜欢|若您满意|没问题就
      """,
      .german: """
      nur wenn sie|rundum zufrieden|nur bei zufriedenheit|bewerten sie nur|alles bestens mit|\
      alles perfekt|alles super|sind sie zufrieden|wenn sie zufrieden|falls sie zufrieden|\
      sofern sie zufrieden|zufrieden sind|glücklich sind|begeistert sind|zufrieden dann|nur wenn|\
      wenn ihnen*gefällt|gefällt ihnen|wenn alles passt|wenn alles in ordnung|alles bestens|\
      zufrieden waren|bei zufriedenheit|wenn sie glücklich|wenn es ihnen gefällt|wenn ihnen das|\
      hat ihnen*gefallen|wenn alles gut|waren sie zufrieden|bist du zufrieden|wenn du zufrieden|\
      falls alles|zufriedene kunden|wenn alles geklappt|sind sie glücklich|sind sie begeistert|\
      gefällt es ihnen|zufrieden mit
      """,
      .french: """
      entièrement satisfait*|pleinement satisfait*|uniquement si vous|tout est parfait|tout parfait|\
      si vous êtes satisfait*|si vous êtes content*|vous êtes content*|vous êtes satisfait*|\
      seulement si|si vous aimez|si vous l aimez|si le produit vous plaît|si l article vous plaît|\
      si cela vous plaît|content|contente|satisfait|si tout va bien|si tout est parfait|\
      s il vous plaît bien|êtes vous satisfait*|êtes vous content*|en cas de satisfaction|\
      si votre achat vous|si vous adorez|si vous l adorez|si vous êtes ravi*|si vous en êtes|\
      uniquement si|clients satisfaits|si tout s est bien|si tout est en ordre|satisfaite
      """,
      .italian: """
      solo se è|pienamente soddisfatt*|totalmente soddisfatt*|tutto perfetto|tutto ok|se è soddisfatt*|\
      se è content*|è soddisfatt*|contento|contenta|solo se|se le piace|se lo adora|\
      se il prodotto le piace|se è felice|se tutto è|se tutto va bene|soddisfatto|soddisfatta|\
      se le è piaciut*|in caso di soddisfazione|se sei soddisfatt*|se sei content*|se ti piace|\
      clienti soddisfatti|le è piaciut*|se siete soddisfatti|se tutto a posto|se ne è|\
      felice dell acquisto
      """,
    ],
    .evenhanded: [
      .english: """
      whether you|whether good|good or bad|positive or negative|liked it or not|happy or not|\
      satisfied or not|either way|any experience|not satisfied you can|are not satisfied|\
      aren t satisfied|not happy you can|negative or positive|both good|whatever your experience|\
      not satisfied with
      """,
      .spanish: """
      le haya gustado o no|satisfecho o no|positiva o negativa|buena o mala|sea cual sea|\
      no está satisfech*|no queda satisfech*|tanto si|bien o mal|positivo o negativo|guste o no
      """,
      .japanese: """
      良い点も悪い点|良くも悪くも|良し悪し|良い点も|満足・不満|いただけない場合|満足度にかかわらず|良い面も|ご満足いただけなかった|いただけません|ご不満でも|どのような内容でも|良い悪い
      """,
      .chinese: "无论满意|满意与否|不论好坏|无论好坏|好的坏的|如果不满意|不满意可|好坏|不论满意|无论好评|是否满意|优点和缺点|无论喜欢",
      .german: """
      ob zufrieden|ob gut|gut oder schlecht|positiv oder negativ|zufrieden oder nicht|egal ob|\
      nicht zufrieden können|ob es ihnen|ob sie zufrieden|lob wie kritik|lob oder kritik|\
      sind sie nicht zufrieden|nicht zufrieden sind
      """,
      .french: """
      que vous soyez|satisfait ou non|content ou non|positif ou négatif|bon ou mauvais|quelle que soit|\
      n êtes pas satisfait*|pas satisfait*|bonne ou mauvaise|positive ou négative|quel qu il soit
      """,
      .italian: """
      che le sia|soddisfatto o no|soddisfatto o meno|positiva o negativa|buona o cattiva|\
      nel bene e nel male|non è soddisfatt*|qualunque sia|piaciuto o no|bella o brutta|\
      che sia positiv*|positivo o negativo
      """,
    ],
    .beforeReview: [
      .english: """
      before you rate|before rating|before leaving|before you leave|before you review|before reviewing|\
      before posting|before you post|before writing|before you write a|instead of leaving|\
      instead of a negative|rather than leaving|first before|prior to leaving|prior to posting|\
      before giving|before you give|before submitting|rather than rating|instead of rating|\
      instead of reviewing
      """,
      .spanish: """
      antes de valorar|antes de dejar|antes de opinar|antes de publicar|antes de escribir|\
      antes de reseñar|en vez de dejar|en lugar de dejar|antes de calificar|antes de poner|\
      antes de hacer|antes de su valoración|antes de puntuar|antes de evaluar|antes de valorarnos
      """,
      .japanese: """
      評価の前に|評価前に|評価する前に|評価される前に|レビューの前に|レビュー前に|投稿前に|投稿される前に|投稿の前に|書く前に|低評価の前に|評価をつける前|レビューを書く前|\
      レビューされる前|レビューをされる前|レビュー投稿の前|評価をされる前|評価する前|書かれる前に
      """,
      .chinese: "评价之前|评价前|评论之前|评论前|给差评前|写评价前|留评前|差评之前|差评前|在评价以前|先不要评价|别急着给|先别评价|先别给|不要直接给差评|评价以前",
      .german: """
      bevor sie bewert*|bevor sie eine|vor der bewertung|vor einer bewertung|bevor sie uns bewert*|\
      statt zu bewerten|statt einer|vor ihrer bewertung|bevor sie etwas|bevor sie rezens*|anstatt|\
      bevor du bewert*|bevor du eine|vor dem bewerten|bevor sie negativ|vor abgabe|vor einer negativen|\
      bevor sie die|bevor sie öffentlich
      """,
      .french: """
      avant de laisser|avant de noter|avant d évaluer|avant de publier|avant tout avis|avant d écrire|\
      avant de donner|plutôt que de laisser|au lieu de laisser|avant de poster|avant de mettre|\
      avant de déposer|avant de nous noter|avant votre avis|avant de rédiger
      """,
      .italian: """
      prima di recensire|prima di lasciare|prima di valutare|prima di scrivere|prima di pubblicare|\
      invece di lasciare|anziché lasciare|prima della recensione|prima di dare|prima di valutarci|\
      prima di mettere|prima di una recensione|piuttosto che lasciare
      """,
    ],
    .sellerFirst: [
      .english: """
      give us the chance|give us a chance|chance to|opportunity to|let us make it right|\
      contact us first|contact us before|write to us first|tell us first|let us know first|\
      talk to us first|talk to us before|message us first|write to us before|reach out to us first|\
      come to us first|contact us|contact the shop|write to us|write us|talk to us|let us know|\
      message us|reach out|tell us|drop us|get in touch
      """,
      .spanish: """
      la oportunidad|una oportunidad|la ocasión|nos escriben|escribirnos|nos escriba|nos contacte|\
      contactarnos|decirnos|primero|escríb*|contáct*|contact*|háblenos|hable con|díganos|avísenos|\
      cuéntenos|escriba|dinos
      """,
      .japanese: "機会を|改善の機会|当店へお知らせ|まず|先に|当店まで|ご連絡|お知らせ|ご相談|当店へ|お問い合わせ",
      .chinese: "补救的机会|一次机会|机会|找我们|来找我们|先联系|联系我们|先找|告诉我们|找客服|联系客服|先告知|联系店|跟我们说|先和我们|先跟我们",
      .german: """
      die chance|gelegenheit|möglichkeit|uns schreiben|schreiben uns|uns kontaktieren|uns melden|\
      sagen sie es uns|zuerst|vorher|erst bei uns|melden sie sich|kontaktieren sie|schreiben sie uns|\
      bei uns melden|sprechen sie|wenden sie|meld dich|sagen sie uns|schreib uns|bescheid
      """,
      .french: """
      une chance|l occasion|la possibilité|nous écrire|nous contacter|nous le dire|d abord|contactez*|\
      écrivez*|dites le|parlez*|adressez|contacter|prévenez*|dites nous|contactez nous
      """,
      .italian: """
      modo di rimediare|la possibilità|l occasione|una possibilità|ci scrivano|scriverci|contattarci|\
      dirci|lo dica|prima ci|ci contatti|ci scriva|scriva|contatt*|parli con noi|ce lo dica|scriv*|\
      ci avvisi|ci dica
      """,
    ],
    .ifDiscontent: [
      .english: """
      something off|something wrong|unhappy customers|anything wrong|not happy|unhappy|not satisfied|\
      dissatisfied|disappointed|if anything is wrong|should anything|if something is wrong|any problem|\
      any issue*|if not|problems|otherwise
      """,
      .spanish: """
      algo mal|descontentos|descontent*|insatisfech*|no le gusta|si no|problema*|decepcionad*|\
      no está content*|de lo contrario|algo no|no está satisfech*
      """,
      .japanese: "何かあれば|ご不満|不満|問題が|不具合が|ご満足いただけない|お気に召さない|何かござい|気になる点|至らない点|ご不便",
      .chinese: "有不好|不满意的|不满意|不满|不喜欢|有问题|如有问题|不好用|有任何问题|有任何不满|不太满意",
      .german: """
      unzufriedene*|stimmt etwas nicht|etwas auszusetzen|nicht zufrieden|unzufrieden|wenn nicht|\
      falls nicht|nicht gefällt|enttäuscht|probleme|nicht passt|etwas nicht stimmt|andernfalls|\
      ansonsten|sonst|etwas nicht
      """,
      .french: """
      un souci|mécontents|déçu*|mécontent*|insatisfait*|sinon|ne va pas|pas satisfait*|problème*|\
      pas content*|dans le cas contraire
      """,
      .italian: """
      scontenti|qualcosa non|delus*|insoddisfatt*|altrimenti|non va|scontent*|problem*|se no|\
      in caso contrario|non soddisfatt*|non le piace
      """,
    ],
    .shortQuestion: [
      .english: """
      happy with it|happy with your|satisfied with|do you like it|like it|enjoying it|everything ok|\
      all good|happy
      """,
      .spanish: "contento|contenta|satisfecho|satisfecha|todo bien",
      .japanese: "ご満足いただけましたか|気に入っていただけましたか|お気に召しましたか|いかがでしたか",
      .chinese: "满意吗|喜欢吗|好用吗|还满意吗",
      .german: "sind sie zufrieden|gefällt es ihnen|alles gut|zufrieden",
      .french: "content|contente|satisfait|satisfaite|tout va bien",
      .italian: "contento|contenta|soddisfatto|soddisfatta|tutto bene",
    ],
    .insteadOf: [
      .english: "instead of|rather than|before|prior to",
      .spanish: "en vez de|en lugar de|antes de|antes que",
      .japanese: "前に|ではなく|代わりに",
      .chinese: "之前|以前|而不是|不要去|别去|不要先|前",
      .german: "statt|anstatt|bevor|vor",
      .french: "au lieu de|au lieu d|plutôt que|avant",
      .italian: "invece di|invece che|anziché|piuttosto che|prima di|prima della",
    ],
    .sellerOnly: [
      .english: """
      tell us not amazon|only tell us|tell only us|not amazon|tell us privately|tell us and not|\
      just tell us|to us only|only to us
      """,
      .spanish: "solo a nosotros|solamente a nosotros|únicamente a nosotros",
      .japanese: "当店だけに|当店にだけ|私どもだけに|こちらにだけ",
      .chinese: "只告诉我们|只跟我们说|只找我们|单独告诉我们|悄悄告诉我们",
      .german: "nur uns|dann nur uns|nur bei uns melden|sagen sie es nur uns|nur an uns",
      .french: "seulement à nous|uniquement à nous|qu à nous|à nous seuls",
      .italian: "solo a noi|soltanto a noi",
    ],
  ])
}
