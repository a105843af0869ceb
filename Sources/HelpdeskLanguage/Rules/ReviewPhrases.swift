extension Concept {
  /// Reviews, ratings, feedback, opinions.
  static let review = Concept("review")
  /// Five stars, however counted.
  static let topStars = Concept("top-stars")
  /// A review named together with a tendency.
  static let goodReview = Concept("good-review")
  /// Words of praise that colour a review beside them.
  static let good = Concept("good")
  /// Something of value promised.
  static let reward = Concept("reward")
  /// Says that nothing depends on a review.
  static let unconditional = Concept("unconditional")
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
  /// Deleting, changing, taking back.
  static let altering = Concept("altering")
  /// Reminding, once more.
  static let reminding = Concept("reminding")
  /// Asks for honesty.
  static let honestWord = Concept("honest-word")
  /// A short question after contentment.
  static let shortQuestion = Concept("short-question")
  /// Stars on labels and hotels.
  static let otherStars = Concept("other-stars")
}

extension Lexicon {
  /// Words of reviews. Source: domain.md §3, prohibited types; R85.
  static let reviews = Lexicon([
    .review: [
      .english: "review|reviews|reviewing|reviewed|reviewer|rating|ratings|rate us|rate your|rate the|rate it|rate this|rate our|you rate|feedback|testimonial|comment about|star feedback|stars|rates us|to rate|opinion|what you wrote about us|critique|thumbs up|write up",
      .german: "*bewertung|*bewertungen|bewerten|bewertet|bewerte|bewertest|rezension*|rezensier*|feedback|*sterne|kundenmeinung|meinung|beurteil*|produktbewertung*",
      .french: "avis|évaluation*|évaluer|évaluez|évalué|commentaire*|note positive|notez|noter|votre note|une note|bonne note|la note|super note|notation|étoiles|témoignage|critique|appréciation",
      .italian: "recension*|recensi*|valutazion*|valuti|valutarci|valutare|valutateci|feedback|commento|commenti|stelle|stella|voto|opinione|opinioni|giudizio",
      .spanish: "reseña*|reseñ*|valoración*|valoracion*|valorar*|valore|valora|valórenos|valóranos|valores|opinión|opiniones|comentario*|calificación*|calificar*|califique*|califíquenos|evaluación|evalúe*|puntuación|puntúe*|estrellas|estrella|buena nota|feedback",
      .japanese: "レビュー|評価|口コミ|クチコミ|ご感想|星5|星五|五つ星|星を|フィードバック|カスタマーレビュー|ご意見|コメント|★|☆|星１|星1|星一|低評価",
      .chinese: "评价|评论|評價|評論|好评|差评|留评|测评|晒单|晒图|五星|打分|评分|评星|点评|反馈|好評|差評|看法|中评|追评|一星",
    ],
    .topStars: [
      .english: "five stars|5 stars|five star*|5 star*|5 5|full stars|all the stars|5 out of 5|five out of five|top marks|★★★★★|4 or 5 stars|four or five stars",
      .german: "fünf sterne|5 sterne|5 5|fünf sternen|5 sternen|*5 sterne*|fünf sterne*|volle punktzahl|volle sterne|alle sterne|bestnote",
      .french: "cinq étoiles|5 étoiles|5 5|5 sur 5|cinq sur cinq|note maximale|meilleure note",
      .italian: "cinque stelle|5 stelle|5 5|5 su 5|cinque su cinque|massimo dei voti|voto massimo|punteggio massimo",
      .spanish: "cinco estrellas|5 estrellas|5 5|5 de 5|cinco de cinco|máxima puntuación|puntuación máxima|máxima nota",
      .japanese: "星5|星五|五つ星|星を5|星を五|☆5|★5|5つ星|満点|★★★★★|☆☆☆☆☆|星5つ|最高評価|五ツ星|5スター",
      .chinese: "五星|5星|五颗星|5颗星|满分|五分|5分|全五星|五顆星|★★★★★|打五|给五",
    ],
    .goodReview: [
      .english: "positive review*|good review*|great review*|nice review*|positive feedback|good feedback|great feedback|positive rating*|good rating*|great rating*|top rating*|favourable review*|favorable review*|5 star review*|kind review|glowing review*|excellent review*|best rating|high rating*|good word|nice rating|thumbs up|favourable rating|favorable rating|excellent feedback|perfect rating",
      .german: "positive bewertung*|gute bewertung*|tolle bewertung*|top bewertung*|gute rezension*|positive rezension*|positives feedback|gutes feedback|positiv bewert*|gut bewert*|nette bewertung*|schöne bewertung*|positiven bewertung*|guten bewertung*|tolle rezension*|positiven rezension|super bewertung*|beste bewertung|hohe bewertung|freundliche bewertung|wohlwollende*|netten kommentar",
      .french: "avis positif*|bon avis|bonne note|bonne évaluation|commentaire positif|super note|évaluation positive|avis favorable*|commentaire favorable|bonne appréciation|bel avis|excellente note|excellent avis|gentil commentaire|avis élogieux|note positive|joli commentaire|bons avis|belle note",
      .italian: "recensione positiva|recensioni positive|buona recensione|bella recensione|valutazione positiva|buona valutazione|bel voto|feedback positivo|ottima recensione|ottima valutazione|bel commento|commento positivo|buon voto|giudizio positivo|buon feedback|recensione favorevole|buone recensioni",
      .spanish: "reseña positiva|reseñas positivas|buena reseña|buena valoración|valoración positiva|buena nota|comentario positivo|opinión positiva|buena opinión|buena calificación|calificación positiva|valoraciones positivas|excelente reseña|excelente valoración|buen comentario|buenas reseñas|reseña favorable|valoración favorable|positivamente",
      .japanese: "高評価|良いレビュー|よいレビュー|良い評価|よい評価|好評価|ポジティブな|嬉しいレビュー|高いご評価|高い評価|素敵なレビュー|いいレビュー|いい評価|好意的な|温かいレビュー|暖かいレビュー|良いご評価|良いコメント|好レビュー",
      .chinese: "好评|好評|正面评价|好的评价|五星评价|高分评价|积极评价|好评价|美言|良好评价|优质评价|评价好一点|正面的评价|好一点的评价|满意的评价",
    ],
    .good: [
      .english: "positive|nice|great|good|kind|glowing|favourable|favorable|lovely|excellent|would love|made happy|make our day|means the world|mean the world|help* us|help* our|support our|family business|small business",
      .german: "positiv*|gute*|tolle*|nette*|schöne*|super|freuen|freude|glücklich|unterstütz*|familienbetrieb|hilft uns|helfen uns",
      .french: "positif*|positive*|bon|bonne|favorable|super|excellent*|ravis|aide|aider|soutenir|petite entreprise|heureux",
      .italian: "positiv*|buon*|bell*|ottim*|favorevole|super|felici|aiuta|aiuterebbe|sosten*|piccola azienda",
      .spanish: "positiv*|buen*|excelente*|favorable|estupend*|encantaría|ayuda|ayudaría|apoy*|pequeña empresa|felices",
      .japanese: "嬉しい|うれしい|励み|幸い|喜び|助かります|高く|良い|よい",
      .chinese: "好的|动力|支持|鼓励|开心|感激不尽|帮帮|好一点|高分",
    ],
    .reward: [
      .english: "gift card*|giftcard*|voucher*|coupon*|money back|cash back|cashback|rebate*|prize*|raffle|draw|giveaway|free gift|gift|for free|discount*|refund you half|refund half|refund the price|we ll refund|we will refund|get a refund|full refund|get your money|reward*|bonus|free product|free item|free second|free sample|a free|store credit|percent off|% off|10 off|5 off|usd|back on paypal|extended warranty|extra year|freebie*|compensat*|we pay you|pay you|sweepstake*|lottery|complimentary|points|on the house",
      .german: "*gutschein|*gutscheine|*gutscheins|geld zurück|*rabatt|*rabatte|*geschenk|*geschenke|schenken wir|verlosung|gewinnspiel|gratis|cashback|prämie*|belohn*|*bonus|erstatten wir|hälfte des preises|bekommen sie*zurück|gutschrift|prozent|% auf|kostenlos*|dankeschön|gewinn*|auslosung|€ zurück|euro zurück|nachlass|vergüt*|aufmerksamkeit|verlosen|umsonst|spendier*|schenken",
      .french: "chèque cadeau|carte cadeau|bon d achat|bon de réduction|cadeau*|remise|réduction|tirage au sort|jeu concours|rembours* la moitié|remboursons|offrons|offert*|gratuit*|cashback|récompens*|coupon*|on vous offre|bonus|% sur|euros de|moitié du prix|nous vous remboursons|concours|code promo|avoir de|geste commercial|loterie|prime",
      .italian: "buono|buoni|regal*|sconto|sconti|estrazion*|concorso|rimborsiamo|le rimborsiamo|metà del prezzo|omaggio|gratis|gratuit*|premi*|cashback|coupon|bonus|codice sconto|soldi indietro|lotteria|ricompens*|carta regalo|le offriamo|in palio|% di sconto",
      .spanish: "cheque regalo|tarjeta regalo|regal*|descuento*|cupón*|cupones|sorte*|le devolvemos|devolveremos|mitad del precio|gratis|premi*|cashback|bono|recompens*|reembolsamos|reembolsaremos|le damos|obsequi*|rifa|detalle|concurso|compensa*|vale de|bonificación",
      .japanese: "ギフト券|ギフトカード|プレゼント|クーポン|割引|返金します|全額返金|半額|キャッシュバック|抽選|景品|特典|進呈|差し上げ|謝礼|無料で|無料の|ポイント|粗品|商品券|返金いたします|お返しします|当たる|もれなく|Amazonギフト|贈呈|サービスします|ノベルティ|値引き",
      .chinese: "返现|红包|礼品|礼品卡|优惠券|代金券|抽奖|赠品|送您|退一半|全额返|免费送|现金|奖励|奖品|小礼物|赠送|返利|返还|退款给您|补贴|折扣|打折|积分|免单|好礼|返您|返五|返十|话费|奖金|优惠|送一",
    ],
    .unconditional: [
      .english: "nothing in return|no reward|no rewards|does not depend|doesn t depend|whatever you wrote|whatever you write|regardless|independent of|not linked|not tied|never offer|do not offer|don t offer|not offer|no connection|nothing to do with|not connected|not pay for|in no way|not allowed to offer|cannot offer|can t offer|can not offer|never give|not conditional|with or without|prohibited|not require",
      .german: "keinerlei|keine gegenleistung|hängt nicht|hängen nicht|unabhängig|nichts zu tun|ohne bezug|nicht von einer|bieten keine|geben keine|nicht verknüpft|selbstverständlich aus|keine vergütung|nicht erlaubt|dürfen wir nicht|dürfen keine|kein zusammenhang|bieten wir nicht",
      .french: "ne dépend|n offrons rien|rien en échange|aucune contrepartie|indépendant*|quoi qu il en soit|sans rapport|aucun lien|ne sont pas liés|n est pas lié|jamais en échange|n offrons|ne proposons|aucune récompense|aucun cadeau|ne pouvons pas offrir|interdit|rien à voir",
      .italian: "non diamo nulla|non dipende|nulla in cambio|niente in cambio|indipendent*|a prescindere|comunque|nessun legame|non è legat*|non offriamo|non possiamo offrire|nessun compenso|nessun premio|non ha nulla a che|vietato",
      .spanish: "nada a cambio|no depende|independiente*|sin relación|igualmente|no ofrecemos|no damos|nada que ver|no está ligad*|no está vinculad*|ninguna recompensa|ningún premio|no podemos ofrecer|prohibid*|sin compromiso",
      .japanese: "一切ございません|関係なく|にかかわらず|関わらず|ありません|ございません|無関係|お渡ししておりません|行っておりません|関係はござい|条件ではあり|いたしておりません|お断り|禁止",
      .chinese: "无关|不会为|不提供|没有任何|无论如何|不论|无任何|不影响|没有关系|不以|不会因|不能提供|不会提供|不涉及|与评价没有|禁止|不允许|不需要",
    ],
    .ifContent: [
      .english: "if you are happy|if you re happy|if you are satisfied|if you re satisfied|if you love|if you like it|if you liked|if you enjoy*|if you re pleased|if you are pleased|happy with it|happy with your|happy with the|satisfied with your|only if you|if it meets|if it met|love it|enjoying your|like the product|like your new|if everything is fine|if everything is perfect|if all is well|if everything went well|if we met|are you happy|are you satisfied|are you pleased|satisfied?|happy customers|when you are happy|as long as you are happy|provided you are|in case you are satisfied|in case you like|if you are content|if you were happy|if you were satisfied|if it works well|if you think it s great|if it works great|if everything is ok|if everything works|if everything was|if you are delighted|all good then|happy then",
      .german: "sind sie zufrieden|wenn sie zufrieden|falls sie zufrieden|sofern sie zufrieden|zufrieden sind|glücklich sind|begeistert sind|zufrieden dann|nur wenn|wenn ihnen*gefällt|gefällt ihnen|wenn alles passt|wenn alles in ordnung|alles bestens|zufrieden waren|bei zufriedenheit|wenn sie glücklich|wenn es ihnen gefällt|wenn ihnen das|hat ihnen*gefallen|wenn alles gut|waren sie zufrieden|bist du zufrieden|wenn du zufrieden|falls alles|zufriedene kunden|wenn alles geklappt|sind sie glücklich|sind sie begeistert|gefällt es ihnen|zufrieden mit",
      .french: "si vous êtes satisfait*|si vous êtes content*|vous êtes content*|vous êtes satisfait*|seulement si|si vous aimez|si vous l aimez|si le produit vous plaît|si l article vous plaît|si cela vous plaît|content|contente|satisfait|si tout va bien|si tout est parfait|s il vous plaît bien|êtes vous satisfait*|êtes vous content*|en cas de satisfaction|si votre achat vous|si vous adorez|si vous l adorez|si vous êtes ravi*|si vous en êtes|uniquement si|clients satisfaits|si tout s est bien|si tout est en ordre|satisfaite",
      .italian: "se è soddisfatt*|se è content*|è soddisfatt*|contento|contenta|solo se|se le piace|se lo adora|se il prodotto le piace|se è felice|se tutto è|se tutto va bene|soddisfatto|soddisfatta|se le è piaciut*|in caso di soddisfazione|se sei soddisfatt*|se sei content*|se ti piace|clienti soddisfatti|le è piaciut*|se siete soddisfatti|se tutto a posto|se ne è|felice dell acquisto",
      .spanish: "si está satisfech*|si está content*|si le gusta|si le encanta|solo si|sólo si|contento|contenta|satisfecho|satisfecha|está satisfech*|si todo está bien|si todo ha ido bien|si le ha gustado|le ha gustado|si quedó|si queda|en caso de satisfacción|si te gusta|si estás|si te ha gustado|si es feliz|le gustó|si todo fue bien|si todo va bien|clientes satisfechos|si está feliz|únicamente si|feliz con",
      .japanese: "ご満足いただけましたら|ご満足いただけたら|満足いただけ|気に入っ|お気に召し|ご満足の|満足した|満足して|ご満足いただいた|ご満足でしたら|良かったと思|よかったと思|ご満足頂け|満足なら|気に入られ|ご満足いただき|良いと思|ご満足くださ|問題がなければ|ご満足されました",
      .chinese: "如果满意|如果您满意|满意请|满意的话|喜欢的话|如果喜欢|如果您喜欢|满意就|喜欢就|觉得满意|感到满意|对订单满意|满意，请|若满意|满意的客户|您满意|觉得不错|用得好|用着好|觉得好用|如满意|如喜欢|还满意|只有满意|要是满意|满意才|喜欢才|如果对|滿意|您喜欢|若您满意|没问题就",
    ],
    .evenhanded: [
      .english: "whether you|whether good|good or bad|positive or negative|liked it or not|happy or not|satisfied or not|either way|any experience|not satisfied you can|are not satisfied|aren t satisfied|not happy you can|negative or positive|both good|whatever your experience|not satisfied with",
      .german: "ob zufrieden|ob gut|gut oder schlecht|positiv oder negativ|zufrieden oder nicht|egal ob|nicht zufrieden können|ob es ihnen|ob sie zufrieden|lob wie kritik|lob oder kritik|sind sie nicht zufrieden|nicht zufrieden sind",
      .french: "que vous soyez|satisfait ou non|content ou non|positif ou négatif|bon ou mauvais|quelle que soit|n êtes pas satisfait*|pas satisfait*|bonne ou mauvaise|positive ou négative|quel qu il soit",
      .italian: "che le sia|soddisfatto o no|soddisfatto o meno|positiva o negativa|buona o cattiva|nel bene e nel male|non è soddisfatt*|qualunque sia|piaciuto o no|bella o brutta|che sia positiv*|positivo o negativo",
      .spanish: "le haya gustado o no|satisfecho o no|positiva o negativa|buena o mala|sea cual sea|no está satisfech*|no queda satisfech*|tanto si|bien o mal|positivo o negativo|guste o no",
      .japanese: "良い点も悪い点|良くも悪くも|良し悪し|良い点も|満足・不満|いただけない場合|満足度にかかわらず|良い面も|ご満足いただけなかった|いただけません|ご不満でも|どのような内容でも|良い悪い",
      .chinese: "无论满意|满意与否|不论好坏|无论好坏|好的坏的|如果不满意|不满意可|好坏|不论满意|无论好评|是否满意|优点和缺点|无论喜欢",
    ],
    .beforeReview: [
      .english: "before you rate|before rating|before leaving|before you leave|before you review|before reviewing|before posting|before you post|before writing|before you write a|instead of leaving|instead of a negative|rather than leaving|first before|prior to leaving|prior to posting|before giving|before you give|before submitting|rather than rating|instead of rating|instead of reviewing",
      .german: "bevor sie bewert*|bevor sie eine|vor der bewertung|vor einer bewertung|bevor sie uns bewert*|statt zu bewerten|statt einer|vor ihrer bewertung|bevor sie etwas|bevor sie rezens*|anstatt|bevor du bewert*|bevor du eine|vor dem bewerten|bevor sie negativ|vor abgabe|vor einer negativen|bevor sie die|bevor sie öffentlich",
      .french: "avant de laisser|avant de noter|avant d évaluer|avant de publier|avant tout avis|avant d écrire|avant de donner|plutôt que de laisser|au lieu de laisser|avant de poster|avant de mettre|avant de déposer|avant de nous noter|avant votre avis|avant de rédiger",
      .italian: "prima di recensire|prima di lasciare|prima di valutare|prima di scrivere|prima di pubblicare|invece di lasciare|anziché lasciare|prima della recensione|prima di dare|prima di valutarci|prima di mettere|prima di una recensione|piuttosto che lasciare",
      .spanish: "antes de valorar|antes de dejar|antes de opinar|antes de publicar|antes de escribir|antes de reseñar|en vez de dejar|en lugar de dejar|antes de calificar|antes de poner|antes de hacer|antes de su valoración|antes de puntuar|antes de evaluar|antes de valorarnos",
      .japanese: "評価の前に|評価前に|評価する前に|評価される前に|レビューの前に|レビュー前に|投稿前に|投稿される前に|投稿の前に|書く前に|低評価の前に|評価をつける前|レビューを書く前|レビューされる前|レビューをされる前|レビュー投稿の前|評価をされる前|評価する前|書かれる前に",
      .chinese: "评价之前|评价前|评论之前|评论前|给差评前|写评价前|留评前|差评之前|差评前|在评价以前|先不要评价|别急着给|先别评价|先别给|不要直接给差评|评价以前",
    ],
    .sellerFirst: [
      .english: "contact us first|contact us before|write to us first|tell us first|let us know first|talk to us first|talk to us before|message us first|write to us before|reach out to us first|come to us first|contact us|contact the shop|write to us|write us|talk to us|let us know|message us|reach out|tell us|drop us|get in touch",
      .german: "zuerst|vorher|erst bei uns|melden sie sich|kontaktieren sie|schreiben sie uns|bei uns melden|sprechen sie|wenden sie|meld dich|sagen sie uns|schreib uns|bescheid",
      .french: "d abord|contactez*|écrivez*|dites le|parlez*|adressez|contacter|prévenez*|dites nous|contactez nous",
      .italian: "prima ci|ci contatti|ci scriva|scriva|contatt*|parli con noi|ce lo dica|scriv*|ci avvisi|ci dica",
      .spanish: "primero|escríb*|contáct*|contact*|háblenos|hable con|díganos|avísenos|cuéntenos|escriba|dinos",
      .japanese: "まず|先に|当店まで|ご連絡|お知らせ|ご相談|当店へ|お問い合わせ",
      .chinese: "先联系|联系我们|先找|告诉我们|找客服|联系客服|先告知|联系店|跟我们说|先和我们|先跟我们",
    ],
    .ifDiscontent: [
      .english: "not happy|unhappy|not satisfied|dissatisfied|disappointed|if anything is wrong|should anything|if something is wrong|any problem|any issue*|if not|problems|otherwise",
      .german: "nicht zufrieden|unzufrieden|wenn nicht|falls nicht|nicht gefällt|enttäuscht|probleme|nicht passt|etwas nicht stimmt|andernfalls|ansonsten|sonst|etwas nicht",
      .french: "déçu*|mécontent*|insatisfait*|sinon|ne va pas|pas satisfait*|problème*|pas content*|dans le cas contraire",
      .italian: "delus*|insoddisfatt*|altrimenti|non va|scontent*|problem*|se no|in caso contrario|non soddisfatt*|non le piace",
      .spanish: "descontent*|insatisfech*|no le gusta|si no|problema*|decepcionad*|no está content*|de lo contrario|algo no|no está satisfech*",
      .japanese: "ご不満|不満|問題が|不具合が|ご満足いただけない|お気に召さない|何かござい|気になる点|至らない点|ご不便",
      .chinese: "不满意|不满|不喜欢|有问题|如有问题|不好用|有任何问题|有任何不满|不太满意",
    ],
    .altering: [
      .english: "delete|deleting|remove|removing|take down|taking down|take it down|change your|change the review|change the rating|changing your|change it to|update the review|update your|updating your|update it|revise|revising|edit|editing|modify|amend|reconsider*|withdraw|withdrawing|retract|adjust your|improve your|correct your|raise your|upgrade your|erase|reverse your|turn it into|turn your|rethink|revisit|get rid of",
      .german: "löschen|lösch*|gelöscht|zu ändern|ändern sie|ändern|abändern|zurücknehmen|nehmen sie*zurück|zurück nehmen|überarbeit*|entfern*|anpassen|anzupassen|aktualisier*|zurückzieh*|zurückzuziehen|revidier*|korrigier*|überdenken|herausnehm*|verbesser*|zurückzunehmen|runternehmen|abzuändern|ändere|umwandeln|rausnehmen|nehmen sie|anheben|widerruf*",
      .french: "supprim*|modifi*|retir*|enlev*|changer|changez|revoir|réviser|corriger|corrigez|mettre à jour|effac*|rectifi*|améliorer|reconsidér*|annuler votre avis|remonter|ôter|revenir sur|actualiser|faire disparaître|réévaluer",
      .italian: "cancell*|elimin*|modific*|togli*|rimuov*|rived*|cambiare|cambi|aggiorn*|corregg*|ritir*|rivaluta*|migliorare|rettific*|riconsider*|alzare|togliere|levare|ripens*",
      .spanish: "borr*|elimin*|cambiar|cambie|modifi*|retir*|quit*|actualic*|actualiz*|corregir|corrij*|revis*|reconsider*|rectifi*|mejorar su|suba|subir su|editar|edite|suprim*|replante*",
      .japanese: "削除|取り下げ|変更|修正|消して|訂正|取り消し|書き換え|編集|更新|見直し|再評価|改めて評価|上げて|変えて|直して|ご再考|取下げ|撤回|消去|改善して",
      .chinese: "删除|刪除|删掉|修改|改一下|改成|撤回|撤销|撤掉|更改|更新|删了|改为|改好评|追加好评|去掉|消除|取消差评|删一下|改掉|隐藏|撤下|改评|重新评价|改个",
    ],
    .reminding: [
      .english: "reminder|remind you|remind|again|once more|following up|follow up|still|have not seen|haven t seen|have not received|haven t received|second time|one more time|not yet|asked you|we asked|last chance|once again",
      .german: "erinner*|noch einmal|nochmals|noch keine|weiterhin|erneut|nochmal|immer noch|noch mal|zum zweiten|wieder",
      .french: "rappel*|à nouveau|encore|pas encore|relanc*|une fois de plus|de nouveau|toujours",
      .italian: "ricord*|di nuovo|ancora|nuovamente|promemoria|un altra volta|sollecit*",
      .spanish: "record*|de nuevo|otra vez|aún no|todavía|nuevamente|una vez más|insist*",
      .japanese: "再度|改めて|まだ|引き続き|リマインド|もう一度|再び|重ねて|あらためて|先日もお願い|お忘れ",
      .chinese: "再次|提醒|还没|仍然|又来|再一次|尚未|再麻烦|别忘|再请|上次",
    ],
    .honestWord: [
      .english: "honest|sincere|candid|true opinion|unbiased",
      .german: "ehrlich*|aufrichtig*|unvoreingenommen*",
      .french: "honnête*|sincère*|franc",
      .italian: "onest*|sincer*",
      .spanish: "honest*|sincer*",
      .japanese: "率直|正直|ありのまま",
      .chinese: "真实|如实|客观|诚实",
    ],
    .shortQuestion: [
      .english: "happy with it|happy with your|satisfied with|do you like it|like it|enjoying it|everything ok|all good|happy",
      .german: "sind sie zufrieden|gefällt es ihnen|alles gut|zufrieden",
      .french: "content|contente|satisfait|satisfaite|tout va bien",
      .italian: "contento|contenta|soddisfatto|soddisfatta|tutto bene",
      .spanish: "contento|contenta|satisfecho|satisfecha|todo bien",
      .japanese: "ご満足いただけましたか|気に入っていただけましたか|お気に召しましたか|いかがでしたか",
      .chinese: "满意吗|喜欢吗|好用吗|还满意吗",
    ],
    .otherStars: [
      .english: "energy|hotel|label|rated by|restaurant|energy star|safety rating|ip rating|power rating|voltage rating|load rating|rating plate|rated",
      .german: "energielabel|energie*|hotel|energieeffizienz*|restaurant",
      .french: "hôtel|énergétique|étiquette|restaurant",
      .italian: "albergo|hotel|energetic*|etichetta|ristorante",
      .spanish: "hotel|energétic*|etiqueta|restaurante",
      .japanese: "省エネ|ホテル|燃費",
      .chinese: "能效|酒店|星级|冰箱能效",
    ],
  ])
}
