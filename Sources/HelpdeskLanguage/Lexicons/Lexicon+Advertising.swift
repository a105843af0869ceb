extension Concept {
  /// Advertising in one phrase.
  static let advertising = Concept("advertising")
  /// Discounts and codes.
  static let discount = Concept("discount")
  /// The next purchase, the seller's shop.
  static let nextPurchase = Concept("next-purchase")
  /// A price matter of this order, over and done.
  static let pastPrice = Concept("past-price")
}

extension Lexicon {
  /// Words of advertising. Source: domain.md §3, prohibited types; R59, R69, R87.
  static let advertising = Lexicon([
    .advertising: [
      .english: """
      tell a friend|refer a|both get|bring a friend|fresh stock|grab yours|before they re gone|\
      summer sale|winter sale|spring sale|autumn sale|big sale|we are running|up to 40|up to 50|\
      up to 70|come and see|running a sale|adore our|love our new|enjoy our new|with the code|try our|\
      meet our new|our new toaster|our new line|our new range|our new series|just the thing for you|\
      perfect for you|gift set*|back in stock|treat yourself|orders above|orders over|premium version|\
      club pay|gift idea*|grab|order it now|order now|shop now|the perfect gift|christmas present*|\
      new line of|our club|free shipping on|now available|latest model|brand new|best seller*|\
      must have|new collection|autumn collection|summer collection|winter collection|spring collection|\
      latest collection|new arrivals|new products|check out our|have a look at our|take a look at our|\
      see our new|discover our|browse our|explore our|newsletter|mailing list|you might also like|\
      you may also like|might also enjoy|goes well with|also recommend|also available|special offer|\
      on sale|on offer|promotion|promo code|discount code|coupon code|limited time|only this week|\
      this week only|don t miss|never miss|black friday|bestseller|best seller|buy two|buy one|buy 2|\
      buy 1|get the third|get one free|clearance|our other products|our full range|our range|\
      loyalty program*|vip club|flash sale|new model is|upgrade to our|follow us for|stay tuned|\
      great deals|best deals|hot deals|our latest|share this with|tell your friends|recommend us to|\
      refer a friend|bundle|our catalogue|our catalog|save on|seasonal sale|sale ends|pre order our|\
      coupon for our|voucher for our|more of our products|interested in our|we also sell|we also offer|\
      we also have|launching|just launched|exclusive offer|membership|members only|\
      become a member|our member club
      """,
      .spanish: """
      háblele de nosotros|a un amigo|ganen|hasta agotar|pásese|hasta un 40|hasta un 50|hasta un 70|\
      rebajas de|encantará nuestr*|pruebe nuestr*|justo lo que necesita|estuches de regalo|anímese|\
      a partir de 50|idea de regalo|ideas de regalo|de nuevo disponible|pida ahora|versión premium|\
      perfecto para usted|perfecta para usted|envío gratis a partir|regalo de navidad|\
      complemento ideal|compre ahora|nueva colección|colección de|novedades|nuevos productos|descubra|\
      descubre|boletín|newsletter|en oferta|oferta especial|ofertas|en promoción|promoción|\
      código de descuento|código promocional|use el código|con el código|rebajas|no se pierda|\
      no te pierdas|también le puede gustar|le puede gustar|le puede interesar|otros productos|\
      eche un vistazo|solo esta semana|black friday|más vendidos|nuestra gama|programa de fidelidad|\
      le recomendamos también|cupón para|vale para|aproveche|suscríbase|suscríbete|recién llegad*|\
      precio especial|nuestros nuevos|nuestras nuevas|nuestro nuevo|nuestra nueva|recomiéndenos|\
      recomiende|cuéntele a sus amigos|liquidación|oferta exclusiva|también vendemos|también tenemos|\
      vea también|mire también|conozca nuestr*|catálogo|2x1|gran venta
      """,
      .japanese: """
      お友達をご紹介|お友達紹介|特典がございます|なくなり次第|お立ち寄り|最大40%|最大50%|開催中|新しいトースター|もおすすめ|ぴったりです|ぴったりの|ギフトセット|この機会に|\
      お買い上げで|おまけ|贈り物に最適|再入荷|プレミアム版|今すぐご注文|送料無料キャンペーン|おすすめです|お試しください！|%OFF|最適です|新作|新商品の|新商品が|新製品の|新製品が|秋の新|夏の新|冬の新|\
      春の新|コレクション|メルマガ|メールマガジン|セール|特売|クーポンコード|割引コード|次回|お得な|お得情報|キャンペーン|限定価格|今週限定|期間限定|特別価格|ぜひご覧|\
      いかがでしょうか|おすすめ商品|オススメ|人気商品|ベストセラー|ラインナップ|割引券|まとめ買い|見逃しなく|お見逃し|新モデル|新型|他の商品|関連商品|合わせていかが|ご一緒に|お友達に|\
      ご紹介ください|会員登録|ポイントアップ|大特価|ブラックフライデー|新しいミキサー|もいかが|も好評|好評発売中|発売開始|入荷しました|オフになります|ご購読|プロモーション|販売中
      """,
      .chinese: """
      推荐朋友|双方各得|售完即止|老带新|快来看看|低至|大促销|快来选|爱上我们|会喜欢我们的新|试试我们的|上新了|上新啦|全新上新|正适合您|很适合您|礼盒|赶快入手|值得入手|快入手|满50|满100|\
      满元|送锅铲|补货到店|已到货|升级版|高端版|现在下单|立即购买|包邮|送礼佳品|限量|新品上市|秋季新|夏季新|冬季新|春季新|新款|新品上|新品推|新品来|欢迎选购|欢迎选|特价|促销|优惠码|折扣码|\
      优惠活动|大促|限时|打九折|打八折|打折|别错过|不要错过|订阅|热销|爆款|优惠券|满减|买二送一|买一送一|买2送1|您可能也喜欢|也可以看看|推荐您|店铺优惠|清仓|抢购|黑五|会员|\
      关注店铺|收藏店铺|更多产品|其他产品|第一时间|福利|秒杀|推荐给朋友|介绍朋友|老客户|下次购买|双十一|也看看|新上架|新到|活动价|优惠价|折上折|超值
      """,
      .german: """
      empfehlen sie uns|freunden von uns|sparen sie beide|frisch eingetroffene|solange der vorrat|\
      *schlussverkauf|schauen sie vorbei|bis zu 40|bis zu 50|bis zu 70|melden sie sich für unseren|\
      unseren neuen|unsere neue|unserem neuen|probieren sie unser*|genau das richtige für sie|\
      geschenkset*|greifen sie zu|ab 50 euro|legen wir*drauf|drauf|jetzt neu|geschenkidee*|\
      jetzt bestellen|perfekt für sie|neu bei uns|versandkostenfrei ab|wieder vorrätig|\
      weihnachtsgeschenk*|premium version|nur bei uns|frisch im sortiment|ideale ergänzung|\
      neue kollektion|herbstkollektion|sommerkollektion|winterkollektion|frühjahrskollektion|\
      *kollektion|neuheiten|neue produkte|schauen sie sich*auch|entdecken sie|newsletter|im angebot|\
      sonderangebot|angebote|*aktion|rabattcode|gutscheincode|mit dem code|code|schnäppchen|\
      empfehlen wir|passend dazu|nur diese woche|sonderpreis|im sale|sommersale|wintersale|\
      black friday|bestseller|sparen sie|ausverkauf|weitere produkte|unser sortiment|unserem sortiment|\
      verpassen sie|treueprogramm|das könnte ihnen|gefällt ihnen auch|neu im|auch interessieren|\
      auch gefallen|stöbern|weiterempfehl*|freunde*werben|vorteilspreis|exklusiv*|jetzt zugreifen|\
      rabatt auf|prozent auf|unsere neuen|unser neuer|unser neues|werfen sie einen blick|\
      frisch eingetroffen|gutschein für|gutschein über
      """,
      .french: """
      parlez de nous|parlez en à|gagnez*chacun|à un ami|dans la limite des stocks|soldes d|\
      passez nous voir|jusqu à 40|jusqu à 50|jusqu à 70|adorerez notre|essayez notre|adorerez nos|\
      faite pour vous|fait pour vous|coffrets|vous attendent|dès 50 euros|offerte dès|idée cadeau|\
      idées cadeaux|de retour en stock|cadeau de noël|commandez maintenant|version premium|\
      parfait pour vous|livraison offerte|complément idéal|à partir de 50|nouvelle collection|\
      collection d automne|collection d été|collection d hiver|nouveautés|nouveaux produits|découvrez|\
      newsletter|lettre d information|en promotion|promotion|offre spéciale|code promo|\
      code de réduction|avec le code|utilisez le code|soldes|bon de réduction|ne manquez|\
      ne rien manquer|vous aimerez aussi|nos autres produits|venez voir|cette semaine seulement|\
      vente flash|black friday|meilleures ventes|profitez|notre gamme|toute notre gamme|\
      programme de fidélité|pourrait vous plaire|vous plaire aussi|parrain*|en solde|\
      nous vous recommandons|prix spécial|recommandez nous|à ne pas rater|offre exclusive|\
      offre limitée|jetez un œil|abonnez vous|nouveaux modèles|dernier modèle|notre nouveau|\
      nos nouveaux|notre nouvelle|nos nouvelles|bons plans
      """,
      .italian: """
      parli di noi|a un amico|guadagnate|fino a esaurimento|saldi|passi a trovarci|fino al 40|\
      fino al 50|fino al 70|adorerà il nostro|adorerà la nostra|provi il nostro|provi la nostra|\
      fa per lei|cofanett*|non se li lasci scappare|da 50 euro|idea regalo|idee regalo|\
      di nuovo disponibil*|ordini ora|versione premium|perfetto per lei|perfetta per lei|\
      spedizione gratuita da|regalo di natale|complemento ideale|oltre 50|nuova collezione|\
      collezione autunn*|collezione estiva|collezione invernale|novità|nuovi prodotti|scopra|scoprite|\
      newsletter|in offerta|offerta speciale|offerte|in promozione|promozione|codice sconto|\
      codice promo*|con il codice|usi il codice|non perder*|potrebbe piacere|piacere anche|\
      altri prodotti|dia un occhiata|solo questa settimana|black friday|più venduti|nostra gamma|\
      programma fedeltà|le consigliamo anche|buono per il nostro|buono sconto|approfitt*|si iscriva|\
      ultimi arrivi|nuovi arrivi|prezzo speciale|guardi anche|i nostri nuovi|il nostro nuovo|\
      la nostra nuova|le nostre nuove|passaparola|consigli ai suoi amici|presenti un amico|sottocosto|\
      svendita|prova anche|provi anche|abbiamo anche
      """,
    ],
    .discount: [
      .english: "% off|percent off|discount*|% discount|coupon*|voucher*|code|cheaper|off your|save",
      .spanish: "descuento*|por ciento|cupón|vale|código|%|más barato|ahorr*|rebaja*",
      .japanese: "割引|%オフ|%引き|クーポン|オフ|値引き|ポイント|お得|割引券",
      .chinese: "折|优惠|券|减|便宜|立减|返利|折扣",
      .german: "rabatt*|prozent|gutschein*|*gutschein|code|günstiger|% auf|sparen|nachlass",
      .french: "% de|pour cent|réduction|remise|bon d achat|code|moins cher|coupon|% sur|économis*|rabais",
      .italian: "sconto|sconti|per cento|buono|coupon|codice|%|risparmi*|meno caro",
    ],
    .nextPurchase: [
      .english: """
      next purchase|next order|your next|future order*|future purchase*|our shop|our store|our online|\
      next time|another order|come back|order again|buy again|shop with us|other items|whole range|\
      other products
      """,
      .spanish: """
      próxima compra|próximo pedido|próximas compras|nuestra tienda|próxima vez|su próxim*|\
      futuras compras|siguiente compra|siguiente pedido|próximos pedidos
      """,
      .japanese: "次回|次のご注文|次のお買い物|当店で|当店で使える|またのご購入|またのご利用|またの機会|当ショップ",
      .chinese: "下次|下单|下一单|店铺|再次购买|回购|复购|本店|我们店|下回|再来",
      .german: """
      nächsten einkauf|nächste bestellung|nächsten bestellung|ihren nächsten|ihre nächste|unser* shop|\
      unseren shop|unserem shop|beim nächsten|künftige*|unserem laden|weitere bestellung|\
      nächster einkauf|nächsten kauf|unser sortiment
      """,
      .french: """
      prochain achat|prochaine commande|prochains achats|notre boutique|notre magasin|\
      la prochaine fois|votre prochain*|futurs achats|prochaines commandes|sur toute la
      """,
      .italian: """
      prossimo acquisto|prossimo ordine|prossimi acquisti|nostro negozio|nostro shop|prossima volta|\
      acquisti futuri|prossimi ordini|suo prossimo
      """,
    ],
    .pastPrice: [
      .english: """
      by amazon|from amazon|run by amazon|amazon s own|amazon s promotion|of amazon|belongs to another|\
      cannot apply|can not apply|can t apply|another seller|already applied|was applied|were applied|\
      already deducted|ended before|had ended|has ended|had expired|expired|amazon s coupon|\
      amazon coupon|amazon s discount|cannot reduce|cannot change the price|free of charge|\
      was included|already included|no longer valid|applied to your order|you used|\
      automatically applied|cannot be combined|at checkout|promotion you saw|not part of|\
      before your order|cannot be applied|coupon you|reduced the price of your|did not apply|\
      was not applied|not been applied
      """,
      .spanish: """
      de amazon|otro vendedor|no podemos aplicar*|ya se aplicó|ya aplicado|ya se ha aplicado|\
      había terminado|terminó|caducad*|cupón de amazon|descuento de amazon|expirad*|ya descontado|\
      se aplicó|no podemos cambiar el precio|ya estaba|ya no es válid*|ha terminado|que usó|finalizó|\
      cuando compró|ya fue aplicado
      """,
      .japanese: """
      Amazonによる|Amazonの|他店の|適用できません|適用されて|適用済み|すでに適用|終了して|終了しました|期限切れ|Amazonのクーポン|変更はできません|適用された|値引き済み|\
      ご利用の|反映されて|終了いたしました|お使いの|できかねます|できません|ご使用になった|対象外
      """,
      .chinese: """
      由亚马逊|亚马逊的|亚马逊举办|其他卖家|无法使用|不能使用|不适用|已抵扣|已在您的订单|已经使用|已结束|已过期|亚马逊的优惠券|无法更改|已经抵扣|已经结束|已享受|已包含|已扣减|\
      中抵扣|已失效|无法叠加|您使用的|不能叠加|已使用|活动由|不再有效|无法降价
      """,
      .german: """
      von amazon|amazons|anderen händler|anderer händler|nicht anrechnen|nicht einlösen|\
      bereits abgezogen|wurde*abgezogen|abgezogen|bereits abgelaufen|abgelaufen|schon abgelaufen|\
      amazon gutschein|amazon rabatt|beendet|nicht ändern|schon beendet|bereits verrechnet|verrechnet|\
      eingelöst*|nicht kombinierbar|nicht mehr gültig|war bei|berücksichtigt|angerechnet|galt
      """,
      .french: """
      d amazon|autre vendeur|ne pouvons l appliquer|ne pouvons pas appliquer|déjà déduit*|\
      déjà été déduit|déjà été appliqué*|déjà appliqué*|était terminée|terminée|terminé|expiré*|\
      coupon amazon|réduction amazon|ne peut changer|a été déduit*|n est plus valable|pris en compte|\
      lors de votre achat|avait pris fin|avez utilisé|utilisé
      """,
      .italian: """
      di amazon|altro venditore|non possiamo applicar*|già stato applicato|già applicato|\
      è stato applicato|già detratto|era finita|è finita|scadut*|coupon amazon|sconto amazon|\
      era terminata|terminat*|non cambia|non è più valid*|già scalato|già stato|\
      al momento dell acquisto|usato
      """,
    ],
  ])
}
