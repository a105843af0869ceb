extension Concept {
  /// Advertising in one phrase.
  static let advertising = Concept("advertising")
  /// Discounts and codes.
  static let discount = Concept("discount")
  /// The next purchase, the seller's shop.
  static let nextPurchase = Concept("next-purchase")
  /// A price matter of this order, over and done.
  static let pastPrice = Concept("past-price")
  /// Leading away from the marketplace in one phrase.
  static let diverting = Concept("diverting")
  /// The seller's own shop.
  static let ownShop = Concept("own-shop")
  /// Buying, ordering, visiting.
  static let buying = Concept("buying")
  /// Dealing without the marketplace.
  static let directly = Concept("directly")
  /// Says that talk or purchase stays on the marketplace.
  static let staying = Concept("staying")
  /// Ways to pay that are not the marketplace's.
  static let paymentMeans = Concept("payment-means")
  /// Giving, sending, paying.
  static let paying = Concept("paying")
  /// Says that no such payment is asked for.
  static let refusingPayment = Concept("refusing-payment")
}

extension Lexicon {
  /// Words of advertising, diversion and payment. Source: domain.md §3, prohibited types; R46, R58, R59, R69.
  static let selling = Lexicon([
    .advertising: [
      .english: "new collection|autumn collection|summer collection|winter collection|spring collection|latest collection|new arrivals|new products|check out our|have a look at our|take a look at our|see our new|discover our|browse our|explore our|newsletter|mailing list|you might also like|you may also like|might also enjoy|goes well with|also recommend|also available|special offer|on sale|on offer|promotion|promo code|discount code|coupon code|use code|with code|limited time|only this week|this week only|don t miss|never miss|black friday|bestseller|best seller|buy two|buy one|buy 2|buy 1|get the third|get one free|clearance|our other products|our full range|our range|loyalty program*|vip club|flash sale|new model is|upgrade to our|follow us for|stay tuned|great deals|best deals|hot deals|our latest|share this with|tell your friends|recommend us to|refer a friend|bundle|our catalogue|our catalog|save on|seasonal sale|sale ends|pre order our|coupon for our|voucher for our|more of our products|interested in our|we also sell|we also offer|we also have|launching|just launched|exclusive offer|member*",
      .german: "neue kollektion|herbstkollektion|sommerkollektion|winterkollektion|frühjahrskollektion|*kollektion|neuheiten|neue produkte|schauen sie sich*auch|entdecken sie|newsletter|im angebot|sonderangebot|angebote|*aktion|rabattcode|gutscheincode|mit dem code|code|schnäppchen|empfehlen wir|passend dazu|nur diese woche|sonderpreis|sale|black friday|bestseller|sparen sie|ausverkauf|weitere produkte|unser sortiment|unserem sortiment|verpassen sie|treueprogramm|das könnte ihnen|gefällt ihnen auch|neu im|auch interessieren|auch gefallen|stöbern|weiterempfehl*|freunde*werben|vorteilspreis|exklusiv*|jetzt zugreifen|rabatt auf|prozent auf|unsere neuen|unser neuer|unser neues|werfen sie einen blick|frisch eingetroffen|gutschein für|gutschein über",
      .french: "nouvelle collection|collection d automne|collection d été|collection d hiver|nouveautés|nouveaux produits|découvrez|newsletter|lettre d information|en promotion|promotion|offre spéciale|code promo|code de réduction|avec le code|utilisez le code|soldes|bon de réduction|ne manquez|ne rien manquer|vous aimerez aussi|nos autres produits|venez voir|cette semaine seulement|vente flash|black friday|meilleures ventes|profitez|notre gamme|toute notre gamme|programme de fidélité|pourrait vous plaire|vous plaire aussi|parrain*|en solde|nous vous recommandons|prix spécial|recommandez nous|à ne pas rater|offre exclusive|offre limitée|jetez un œil|abonnez vous|nouveaux modèles|dernier modèle|notre nouveau|nos nouveaux|notre nouvelle|nos nouvelles|bons plans",
      .italian: "nuova collezione|collezione autunn*|collezione estiva|collezione invernale|novità|nuovi prodotti|scopra|scoprite|newsletter|in offerta|offerta speciale|offerte|in promozione|promozione|codice sconto|codice promo*|con il codice|usi il codice|saldi|non perder*|potrebbe piacere|piacere anche|altri prodotti|dia un occhiata|solo questa settimana|black friday|più venduti|nostra gamma|programma fedeltà|le consigliamo anche|buono per il nostro|buono sconto|approfitt*|si iscriva|ultimi arrivi|nuovi arrivi|prezzo speciale|guardi anche|i nostri nuovi|il nostro nuovo|la nostra nuova|le nostre nuove|passaparola|consigli ai suoi amici|presenti un amico|sottocosto|svendita|prova anche|provi anche|abbiamo anche",
      .spanish: "nueva colección|colección de|novedades|nuevos productos|descubra|descubre|boletín|newsletter|en oferta|oferta especial|ofertas|en promoción|promoción|código de descuento|código promocional|use el código|con el código|rebajas|no se pierda|no te pierdas|también le puede gustar|le puede gustar|le puede interesar|otros productos|eche un vistazo|solo esta semana|black friday|más vendidos|nuestra gama|programa de fidelidad|le recomendamos también|cupón para|vale para|aproveche|suscríbase|suscríbete|recién llegad*|precio especial|nuestros nuevos|nuestras nuevas|nuestro nuevo|nuestra nueva|recomiéndenos|recomiende|cuéntele a sus amigos|liquidación|oferta exclusiva|también vendemos|también tenemos|vea también|mire también|conozca nuestr*|catálogo|2x1|gran venta",
      .japanese: "新作|新商品|新製品|秋の新|夏の新|冬の新|春の新|コレクション|メルマガ|メールマガジン|セール|特売|クーポンコード|割引コード|次回|お得な|お得情報|キャンペーン|限定価格|今週限定|期間限定|特別価格|ぜひご覧|いかがでしょうか|おすすめ商品|オススメ|人気商品|ベストセラー|ラインナップ|割引券|まとめ買い|見逃しなく|お見逃し|新モデル|新型|他の商品|関連商品|合わせていかが|ご一緒に|お友達に|ご紹介ください|会員登録|ポイントアップ|大特価|ブラックフライデー|新しいミキサー|もいかが|も好評|好評発売中|発売開始|入荷しました|OFF|オフになります|ご購読|プロモーション|販売中",
      .chinese: "新品上市|秋季新|夏季新|冬季新|春季新|新款|上新|新品|欢迎选购|欢迎选|特价|促销|优惠码|折扣码|优惠活动|大促|限时|打九折|打八折|打折|别错过|不要错过|订阅|热销|爆款|优惠券|满减|买二送一|买一送一|买2送1|您可能也喜欢|也可以看看|推荐您|店铺优惠|清仓|抢购|黑五|会员|关注店铺|收藏店铺|更多产品|其他产品|第一时间|福利|秒杀|推荐给朋友|介绍朋友|老客户|下次购买|双十一|也看看|新上架|新到|活动价|优惠价|折上折|超值",
    ],
    .discount: [
      .english: "% off|percent off|discount*|% discount|coupon*|voucher*|code|cheaper|off your|save",
      .german: "rabatt*|prozent|gutschein*|*gutschein|code|günstiger|% auf|sparen|nachlass",
      .french: "% de|pour cent|réduction|remise|bon d achat|code|moins cher|coupon|% sur|économis*|rabais",
      .italian: "sconto|sconti|per cento|buono|coupon|codice|%|risparmi*|meno caro",
      .spanish: "descuento*|por ciento|cupón|vale|código|%|más barato|ahorr*|rebaja*",
      .japanese: "割引|%オフ|%引き|クーポン|オフ|値引き|ポイント|お得|割引券",
      .chinese: "折|优惠|券|减|便宜|立减|返利|折扣",
    ],
    .nextPurchase: [
      .english: "next purchase|next order|your next|future order*|future purchase*|our shop|our store|our online|next time|another order|come back|order again|buy again|shop with us|other items|whole range|other products",
      .german: "nächsten einkauf|nächste bestellung|nächsten bestellung|ihren nächsten|ihre nächste|unser* shop|unseren shop|unserem shop|beim nächsten|künftige*|unserem laden|weitere bestellung|nächster einkauf|nächsten kauf|unser sortiment",
      .french: "prochain achat|prochaine commande|prochains achats|notre boutique|notre magasin|la prochaine fois|votre prochain*|futurs achats|prochaines commandes|sur toute la",
      .italian: "prossimo acquisto|prossimo ordine|prossimi acquisti|nostro negozio|nostro shop|prossima volta|acquisti futuri|prossimi ordini|suo prossimo",
      .spanish: "próxima compra|próximo pedido|próximas compras|nuestra tienda|próxima vez|su próxim*|futuras compras|siguiente compra|siguiente pedido|próximos pedidos",
      .japanese: "次回|次のご注文|次のお買い物|当店で|当店で使える|またのご購入|またのご利用|またの機会|当ショップ",
      .chinese: "下次|下单|下一单|店铺|再次购买|回购|复购|本店|我们店|下回|再来",
    ],
    .pastPrice: [
      .english: "already applied|was applied|were applied|already deducted|ended before|had ended|has ended|had expired|expired|amazon s coupon|amazon coupon|amazon s discount|cannot reduce|cannot change the price|free of charge|was included|already included|no longer valid|applied to your order|you used|automatically applied|cannot be combined|at checkout|promotion you saw|not part of|before your order|cannot be applied|coupon you|reduced the price of your|did not apply|was not applied|not been applied",
      .german: "bereits abgezogen|wurde*abgezogen|abgezogen|bereits abgelaufen|abgelaufen|schon abgelaufen|amazon gutschein|amazon rabatt|beendet|nicht ändern|schon beendet|bereits verrechnet|verrechnet|eingelöst*|nicht kombinierbar|nicht mehr gültig|war bei|berücksichtigt|angerechnet|galt",
      .french: "déjà déduit*|déjà été déduit|déjà été appliqué*|déjà appliqué*|était terminée|terminée|terminé|expiré*|coupon amazon|réduction amazon|ne peut changer|a été déduit*|n est plus valable|pris en compte|lors de votre achat|avait pris fin|avez utilisé|utilisé",
      .italian: "già stato applicato|già applicato|è stato applicato|già detratto|era finita|è finita|scadut*|coupon amazon|sconto amazon|era terminata|terminat*|non cambia|non è più valid*|già scalato|già stato|al momento dell acquisto|usato",
      .spanish: "ya se aplicó|ya aplicado|ya se ha aplicado|había terminado|terminó|caducad*|cupón de amazon|descuento de amazon|expirad*|ya descontado|se aplicó|no podemos cambiar el precio|ya estaba|ya no es válid*|ha terminado|que usó|finalizó|cuando compró|ya fue aplicado",
      .japanese: "適用されて|適用済み|すでに適用|終了して|終了しました|期限切れ|Amazonのクーポン|変更はできません|適用された|値引き済み|ご利用の|反映されて|終了いたしました|お使いの|できかねます|できません|ご使用になった|対象外",
      .chinese: "已抵扣|已在您的订单|已经使用|已结束|已过期|亚马逊的优惠券|无法更改|已经抵扣|已经结束|已享受|已包含|已扣减|中抵扣|已失效|无法叠加|您使用的|不能叠加|已使用|活动由|不再有效|无法降价",
    ],
    .diverting: [
      .english: "skip amazon|forget amazon|leave amazon|without amazon|outside amazon|outside of amazon|off amazon|instead of amazon|instead of going through amazon|instead of on amazon|away from amazon|avoid amazon|bypass amazon|not on amazon|not through amazon|not on here|amazon out of it|off platform|cheaper than amazon|cheaper than on amazon|better than amazon|take this offline|privately|straight from us|order directly from us|buy directly from us|buy from us directly|order from us directly|deal with us directly|directly with us|directly from our|straight from our|contact us directly outside|cancel and buy|cancel it and order|cut out amazon|our own shop|our own store|our own site|our own website|amazon takes a|amazon charges|amazon fees|amazon s fees|amazon commission|leave the platform|not involve amazon|keep amazon out|order direct|buy direct|contact the manufacturer directly|no middleman|rather than amazon|rather than on amazon|rather than through amazon|directly with our",
      .german: "ohne amazon|außerhalb von amazon|an amazon vorbei|statt bei amazon|statt an amazon|statt über amazon|statt amazon|vergessen sie amazon|günstiger als amazon|günstiger als bei amazon|billiger als amazon|amazon umgehen|direkt bei uns|direkt über uns|direkt mit uns|direkt an uns|unserem eigenen|unserer eigenen|privat regeln|unter uns regeln|unter uns klären|nicht über amazon|amazon gebühren|amazon provision|lieber bei uns|bei uns im shop|ohne umweg über amazon|abseits von amazon|jenseits von amazon|amazon heraus|amazon raus|amazon aus dem spiel|als auf amazon|als bei amazon|anstatt über amazon|anstatt bei amazon|nicht bei amazon|nicht auf amazon",
      .french: "hors amazon|hors d amazon|en dehors d amazon|sans amazon|sans passer par amazon|plutôt qu à amazon|plutôt que sur amazon|plutôt que par amazon|oubliez amazon|moins cher qu amazon|moins cher que sur amazon|directement chez nous|directement à nous|directement avec nous|directement auprès de nous|directement sur notre|en direct|en privé|notre propre|au lieu d amazon|au lieu de passer par amazon|économisez la commission|frais amazon|commission d amazon|commission amazon|contourner amazon|entre nous|pas par amazon|pas sur amazon|évitez amazon|quitter amazon|laissez tomber amazon|que chez amazon|éviter amazon|pas via amazon",
      .italian: "fuori da amazon|senza amazon|senza passare da amazon|senza passare per amazon|invece che ad amazon|invece che su amazon|invece di amazon|anziché su amazon|lasci perdere amazon|meno che su amazon|direttamente da noi|direttamente a noi|direttamente con noi|direttamente sul nostro|in privato|nostro proprio|commissione di amazon|commissioni amazon|risparmia la commissione|al di fuori di amazon|evitare amazon|eviti amazon|non su amazon|che su amazon|tra di noi|tra noi|saltare amazon|lasciamo fuori amazon|non tramite amazon|non da amazon|dimentichi amazon|bypassare amazon|scavalcare amazon|di amazon costa",
      .spanish: "fuera de amazon|sin amazon|sin pasar por amazon|en vez de amazon|en vez de por amazon|en lugar de amazon|olvídese de amazon|olvídate de amazon|más barato que en amazon|más barato que amazon|directamente con nosotros|directamente a nosotros|directamente en nuestra|directamente en nuestro|en privado|comisión de amazon|ahorra la comisión|al margen de amazon|evite amazon|evitar amazon|no en amazon|que en amazon|entre nosotros|saltarse amazon|directo con nosotros|directamente a través de nuestra|no por amazon|dejar amazon|deje amazon|sáltese amazon|comisiones de amazon",
      .japanese: "Amazonを通さず|アマゾンを通さず|Amazon以外で|Amazonの外|Amazonではなく|アマゾンではなく|Amazonより安|アマゾンより安|直接ご注文|直接やり取り|直接取引|直接お取引|自社サイト|公式サイトから|公式サイトで|当店サイト|当店のサイト|直販|Amazonを介さず|Amazonを経由せず|Amazon抜き|当店の公式|自社の通販|当店ホームページ|当社ホームページ|公式オンライン|自社ショップ|公式ショップ|当店のオンラインショップ|Amazonより|Amazonをキャンセルして|アマゾンを介さず|アマゾン以外で|直接当店|直接弊社|楽天店|個別に取引|弊社サイト|当社サイト|ヤフーショッピング",
      .chinese: "绕开亚马逊|绕过亚马逊|不用通过亚马逊|不通过亚马逊|不经过亚马逊|比亚马逊便宜|官网下单|官网购买|我们官网|淘宝|京东|拼多多|天猫|私下|私底下|直接跟我们|直接找我们|直接在我们|直接向我们|平台外|离开亚马逊|不走亚马逊|避开亚马逊|线下|独立站|亚马逊以外|亚马逊之外|别在亚马逊|不要在亚马逊|不走平台|脱离平台|亚马逊抽成|亚马逊手续费|自己的店|我们自己的网站|跳过亚马逊|微店|平台以外|不经平台|直接和我们|自营网站|咱们直接|官方商城",
    ],
    .ownShop: [
      .english: "our website|our web site|our online shop|our online store|our webshop|our web shop|our shop|our store|our homepage|our own|own site|own shop|own store|our site|shopify",
      .german: "unsere website|unserer website|unsere webseite|unserer webseite|unsere homepage|unserer homepage|unser onlineshop|unserem onlineshop|unseren onlineshop|unserem shop|unseren shop|unser shop|unser webshop|unserem webshop|unserer seite|unserem online shop|im eigenen shop|unserem laden",
      .french: "notre site|notre boutique|notre magasin|notre e shop|notre propre|notre page web|nos magasins|boutique en ligne",
      .italian: "nostro sito|nostro negozio|nostro shop|nostro e commerce|nostro store|negozio online|nostra pagina web|sito ufficiale",
      .spanish: "nuestra web|nuestra página|nuestra tienda|nuestro sitio|tienda online|página web|nuestra propia|nuestro portal|web oficial|nuestra tienda online",
      .japanese: "当店のオンラインショップ|自社サイト|公式サイト|当店サイト|ホームページ|通販サイト|オンラインストア|公式ストア|ショップサイト|当店のショップ|当店のサイト|公式通販|Webサイト|ウェブサイト",
      .chinese: "官网|我们的网站|我们网站|自己的店|网店|淘宝店|旗舰店|商城|我们的店|店铺购买|小程序|微店|自己的网站|实体店",
    ],
    .buying: [
      .english: "order|ordered|buy|purchase|visit|shop|cheaper|save|all spare parts|parts|get it|reorder|find|available|come to us|choose|pick",
      .german: "bestell*|kauf*|besuch*|günstiger|spar*|ersatzteile|alle|finden|bekommen|erhältlich|einkauf*|holen|vorbei",
      .french: "command*|achet*|achat|visit*|moins cher*|économis*|pièces|trouv*|disponible*|passez|allez|venez",
      .italian: "ordin*|compr*|acquist*|visit*|meno|risparmi*|ricambi|trov*|disponibil*|vada|passi",
      .spanish: "pedido|pida|compr*|visit*|barat*|ahorr*|recambios|encontr*|disponible*|haga|entre|pase|ordene|adquir*",
      .japanese: "ご注文|ご購入|お買い|お安く|お求め|購入|注文|ご利用|ご覧|販売|買え",
      .chinese: "购买|下单|买|便宜|选购|订购|配件|选|逛",
    ],
    .directly: [.english: "directly", .german: "direkt", .french: "directement", .italian: "direttamente", .spanish: "directamente", .japanese: "直接", .chinese: "直接"],
    .staying: [
      .english: "must stay|has to stay|have to stay|stay on amazon|please do not contact|we handle it here|not possible|cannot sell|not allowed|cannot be handled|only on amazon|only through amazon|not sell outside|do not sell|don t sell|all communication|only sell|unfortunately cannot|not permitted|we cannot|we can t|cannot|never|everything on amazon|stays on amazon|remain on amazon|keep everything|against the rules|against amazon|no need to leave",
      .german: "nicht möglich|leider nicht|nur über amazon|hier über amazon|ausschließlich|nicht erlaubt|dürfen wir nicht|verkaufen nicht|nur auf amazon|bitte bleiben|muss auf amazon|müssen auf amazon|können wir nicht|dürfen nicht|dürfen keine|verboten|kein*",
      .french: "doivent rester|doit rester|pas possible|uniquement sur amazon|ne vendons pas|interdit|pas autorisé|restons|ne pouvons|seulement sur amazon|pas permis|ne pas|n est pas|aucun*",
      .italian: "devono restare|deve restare|non è possibile|solo su amazon|non vendiamo|vietato|non possiamo|non è consentito|esclusivamente|rest*|non permess*|nessun*",
      .spanish: "debe quedar|deben quedar|no es posible|solo en amazon|no vendemos|prohibido|no podemos|no está permitido|únicamente|exclusivamente|quedar en amazon|no se permite|ningun*|permanecer",
      .japanese: "お願いいたします。Amazon内|Amazon内で|行っておりません|できません|いたしかね|できかねます|しておりません|禁止|のみで|のみの|認められて|ございません|承っておりません|いたしておりません|応じかね",
      .chinese: "请保留|保留在亚马逊|不在亚马逊以外|不能|无法|请勿|不支持|仅在亚马逊|只在亚马逊|都在亚马逊|不得|不可以|不允许|违反|禁止|请不要|我们不",
    ],
    .paymentMeans: [
      .english: "paypal|pay pal|venmo|zelle|cash app|cashapp|western union|moneygram|bank transfer|wire transfer|by wire|wire|iban|our bank account|our account|to our bank|your bank account|bank details|bank account|account number|sort code|routing number|in cash|cash on delivery|cash|crypto|bitcoin|revolut|wise|apple pay|google pay|check in the mail|cheque|invoice you directly|outside payment|directly to us|gift card code*|gift cards as payment|transfer the|money order|pay us",
      .german: "paypal|iban|überweis*|bankverbindung|kontonummer|auf unser konto|unser konto|ihr konto|ihre kontodaten|kontodaten|in bar|bar an|bargeld|barzahlung|western union|klarna|sofortüberweisung|bitcoin|vorkasse|per scheck|bankdaten|wero|revolut|bar bezahl*|auf ihr bankkonto",
      .french: "paypal|iban|rib|virement*|virez|notre compte|votre compte bancaire|coordonnées bancaires|espèces|en liquide|western union|lydia|chèque|paylib|mandat cash|bitcoin|wero|revolut|données bancaires|compte bancaire|numéro de compte|carte prépayée|relevé d identité",
      .italian: "paypal|iban|bonific*|nostro conto|suo conto|coordinate bancarie|contanti|western union|satispay|postepay|assegno|ricarica|bitcoin|conto corrente|dati bancari|revolut|vaglia|conto bancario|contrassegno",
      .spanish: "paypal|iban|transferencia*|nuestra cuenta|su cuenta bancaria|datos bancarios|cuenta bancaria|en efectivo|efectivo|western union|bizum|cheque|bitcoin|número de cuenta|revolut|giro|contra reembolso|cuenta corriente|ingrese|ingreso en|transfiera|clabe|oxxo",
      .japanese: "PayPal|ペイパル|PayPay|銀行口座|口座|振り込|お振込|振込|現金|代引き|送金|ウエスタンユニオン|LINE Pay|ビットコイン|仮想通貨|小切手|銀行振込|振替|直接お支払い|LINEPay|メルペイ|楽天ペイ",
      .chinese: "支付宝|微信转账|微信支付|微信红包|银行卡号|银行账号|银行账户|银行卡|转账|转到|汇款|汇到|PayPal|贝宝|现金|西联|比特币|转给|打款|收款码|二维码付款|私下转|银行转账|账号发|打到您|货到付款|电汇|我们的账户|扫码支付|户头",
    ],
    .paying: [
      .english: "send|give us|give me|tell us|pay|transfer|refund you|refund it|refund you directly|repay|we can|we ll|we will|could you|please|need your|let us have|share|your|remit|deposit|reimburse",
      .german: "nennen|geben|schick*|send*|überweis*|zahl*|erstatt*|teilen sie|mitteil*|bitte|brauchen|begleich*|bezahl*|zurück",
      .french: "donn*|envo*|pay*|virez|indiqu*|communiqu*|rembours*|faire|ferons|merci|transmett*|il nous faut|réglez|régler|besoin",
      .italian: "dia|mandi|invii|paghi|vers*|indich*|comunich*|rimbors*|facciamo|rendiamo|ci serve|fornisc*|ci dica|restitu*|accredit*|ricaric*",
      .spanish: "diga*|dígan*|dé*|envíe*|mande*|pague*|páguen*|ingres*|indiqu*|devolv*|hacemos|pásen*|reembols*|facilit*|necesitamos|transfier*|proporcion*|abon*|depos*",
      .japanese: "教えて|お知らせ|お振り込み|お支払い|ください|返金|送って|いただけ|お願い|お送り|にて|ご入金",
      .chinese: "提供|发给|告诉|转|付|退给|退款|给您|汇|发来|打给|打到|补|支付",
    ],
    .refusingPayment: [
      .english: "never ask|do not ask|don t ask|never request|we never|not ask for|amazon handles|cannot accept|can t accept|do not accept|don t accept|may take a few days|gift card you used|not need your bank|cannot pay|only through amazon|on amazon within|nobody asks|never send|you paid with|not share|do not send|don t send|paid with on amazon|original payment|your bank may|shows on your|bank can take|statement|not possible to refund|not able to refund|not refund by|cannot refund to|can t refund to|cannot refund by",
      .german: "fragen nie|fragen niemals|nie nach|niemals|nur über amazon|nicht möglich|keine überweisung|amazon bezahlt|bei amazon bezahlt|ihre bank|nehmen keine|zahlungsmittel|akzeptieren keine|nicht an|ursprüngliche*|dürfen nicht|können nicht|nicht per",
      .french: "ne demandons jamais|jamais|uniquement via amazon|amazon gère|n acceptons pas|pas possible|votre banque|utilisée chez amazon|moyen de paiement|ne pouvons pas|mode de paiement|n acceptons|d origine",
      .italian: "non chiediamo mai|mai|li gestisce amazon|solo tramite amazon|non accettiamo|non è possibile|la sua banca|usata su amazon|metodo di pagamento|non possiamo|originale",
      .spanish: "nunca pedimos|nunca|jamás|amazon gestiona|no aceptamos|no es posible|su banco|con la que pagó|método de pago|no podemos|solo a través de amazon|original",
      .japanese: "お願いすることはございません|ことはございません|お支払い方法に戻|カード会社|承っておりません|できません|ございません|できかね|ありません|おりません|いたしかね|ご利用のお支払い方法|お支払い方法へ",
      .chinese: "从不要求|从不|不会要求|原路退回|原路|亚马逊处理|银行到账|不接受|不要把|请勿|支付方式|无法转账|不要向|不能转账|不支持|不会向|到账",
    ],
  ])
}
