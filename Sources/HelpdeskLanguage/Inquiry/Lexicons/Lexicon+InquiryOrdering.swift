extension Lexicon {
  /// Phrases: cancelling and changing an order, asking before one.
  static let inquiryOrdering = Lexicon(
    table: """
      @cancel
      en: cancel*|stop the order|don t send|dont send|don t ship|dont ship|do not ship|do not send|\
        call it off|scrap the order|abort|stop it|stop the rest|before it ships|before you ship|\
        if it hasn t shipped|if not shipped|not yet shipped|haven t shipped|ordered by mistake|\
        by accident|accidentally|by mistake|my mistake|ordered twice|wrong button|pocket ordered|\
        kid ordered|didn t mean to|one click|undo|intercept|no longer want|don t want it any more|\
        forget the order|subscription|subscribe
      es: cancel*|anul*|no lo envien|no lo envieis|no lo mandeis|no me lo mandes|no lo manden|paren|parad|\
        detener|detengan|dejad sin efecto|por error|sin querer|me equivoque|dos veces|doble pedido|\
        pedido duplicado|mi hijo pidio|aun no ha salido|antes de que salga|antes de enviar|suscripcion|\
        ya no lo quiero|darlo de baja|echar atras|no quiero que|no manden|no lo despachen|no despachar|\
        despachen|no haria falta|no me haria falta|suspender|se paseo por el teclado|pedi anularlo|\
        interceptan|interceptar|arrepenti|a las tantas
      de: stornier*|storno|abbestell*|annullier*|cancel*|rückgängig|nicht verschicken|nicht versenden|\
        nicht abschicken|nicht losschicken|bitte nicht schicken|bestellung stoppen|stoppen|aus versehen|\
        ausversehen|versehentlich|doppelt bestellt|zweimal bestellt|irrtümlich|verklickt|vertippt|\
        noch nicht versandt|noch nicht verschickt|noch nicht raus|bevor sie versenden|bevor es rausgeht|\
        abo|brauchen wir nicht mehr|hinfällig|zrugzieh*|zurückziehen|zurücktreten|doch nicht|nimmer|\
        nicht mehr nötig|hat bestellt|mein sohn hat|betrunken bestellt|nachts bestellt|bitte anhalten|\
        aufhalten|abfangen|verstorben|gestorben|zruckziehn|brauch ich nimmer
      fr: annul*|stopp*|n envoyez pas|ne pas envoyer|n expediez pas|ne l envoyez|ne l expediez|par erreur|\
        me suis trompe|trompee|en double|deux fois|commande deux|pas encore expedie|pas encore parti|\
        avant l envoi|avant expedition|avant que|plus vouloir|abonnement|decommand*|mauvaise manip*|\
        mauvais bouton|clique*|canceller|laissez tomber|bloquer|interrompre|stopper|lucide|\
        soiree arrosee|a commande|mon fils de|decede|finalement non|n en voulons plus|plus la peine|\
        plus utile|on n en a plus|je renonce|renoncer
      it: annull*|cancell*|non spedite|non speditelo|non inviate|fermate|bloccate|disd*|per errore|\
        per sbaglio|ho sbagliato|sbagliato a|due volte|ordine doppio|non ancora spedito|prima che parta|\
        prima della spedizione|se non e partito|abbonamento|non lo voglio piu|revoc*|stornare|cliccato|\
        ha ordinato|mio figlio ha|deceduto|mancato|non serve piu|non mi serve piu|rinuncio|\
        fermate tutto|non fate partire|bloccare|intercett*|ubriac*|alle due di notte|ripensamento
      ja: キャンセル|取り消|取消|注文をやめ|やめたい|やめます|発送しないで|発送を止|送らないで|止めて|\
        間違えて注文|間違って注文|誤って|重複注文|二重注文|ダブって|2回注文|2つ注文|ボタンを押|発送前|\
        まだ発送|定期便|定期おトク|なかったことに|子供が勝手|取りやめ|kyanseru|torikeshi|酔っ|夜中に|\
        勝手に注文|亡くな|要らなくなった|とめて|止めてもら|出荷前
      zh: 取消|不要发|别发|先别发|不用发|撤单|撤销|拍错|下错|买错|点错|手滑|手误|拍多|重复下单|下了两|\
        拍了两|还没发货|没发货的话|发货前|不小心|误拍|退订|订阅|误操作|截单|拦截|孩子乱点|quxiao|\
        qu xiao|mai chong|喝多|半夜下单|一时冲动|冲动|去世|孩子点|别寄|别发货|不用寄|先不要发|hold住
      @changeOrder
      en: change the|change my|change it to|change to|amend|switch|swap the|instead please|wrong address|\
        new address|change address|change of address|update the address|old address|moved house|typo in|\
        apt number|apartment number|zip|postcode|postal code|house number|make it|make that|add another|\
        add one|add to|combine|quantity|upgrade|name on the|phone number on|ship to|\
        deliver to a different|different address|divert|redirect|can you make it|i meant|should be|\
        picked the wrong|selected the wrong|chose the wrong|clicked the wrong|size 8 rather|rather than|\
        gift wrap|gift message|gift note|leave out the receipt|hold the order
      es: cambiar la direccion|cambio de direccion|direccion mal|direccion antigua|nueva direccion|\
        otra direccion|me mude|mudado|modificar|modificacion|cambiar el color|cambiar la talla|\
        cambiar de talla|en vez de|en lugar de|codigo postal|numero de piso|añadir|agregar|juntar|unir|\
        cantidad|corregir|corrijan|puse mal|escribi mal|me falto|falta el|puerta|letra|envolver|\
        para regalo|nota de regalo|retrasar el envio|que sea|queria decir|elegi mal|en vez de 2|\
        que venga urgente|mas rapido|apellido|sea el 15|por partes|otro telefono|mi fijo|urgente|\
        hasta entonces|esperen|pueden quitar|talla mas|es con
      de: adresse ändern|adressänderung|lieferadresse|falsche adresse angegeben|alte adresse|neue adresse|\
        umgezogen|umzug|hausnummer fehlt|hausnummer vergessen|postleitzahl|plz|ändern|abändern|umändern|\
        umstellen|andere farbe|andere größe|lieber in|statt|anstatt|menge|stückzahl|zusammen|\
        zusammenlegen|zusammen verschicken|hinzufügen|dazu|noch eins|geschenkverpack*|grußkarte|vertan|\
        falsch angeklickt|falsch ausgewählt|falsche größe bestellt|falsche farbe bestellt|umleiten|\
        korrigieren|express|später liefern|wäre es möglich|doch lieber|lieber doch|nachname falsch|\
        familienname|andere karte|zahlungsart|schneller|erst am|später|mach* sechs|sechs statt|bitte in|\
        auf die andere
      fr: changer l adresse|changement d adresse|modifier|modification|ancienne adresse|nouvelle adresse|\
        demenag*|mauvaise adresse|code postal|numero de rue|appartement|changer la taille|\
        changer la couleur|au lieu de|plutot que|plutot|a la place|ajouter|rajouter|regrouper|quantite|\
        corriger|oublie|emballage cadeau|papier cadeau|mot dans le colis|rediriger|retarder|\
        livrer a une autre|pas le bon|mal choisi|selectionne|mettez m en|finalement|basculer|\
        autre carte|changer de carte|nom de famille|plus vite|express|pas le mercredi|un autre jour|\
        attendre|retenez|etage en plus|lettre pres
      it: cambiare indirizzo|cambio indirizzo|indirizzo sbagliato|indirizzo vecchio|nuovo indirizzo|\
        trasferit*|traslocat*|modific*|cap|civico|interno|scala|cambiare colore|cambiare taglia|\
        invece del|invece della|invece di|al posto di|anziche|aggiung*|unire|quantita|corregg*|\
        dimenticat*|confezione regalo|pacchetto regalo|biglietto|dirott*|ritardare|posticip*|\
        se possibile|scelto|selezionato|volevo|mettetene|alla fine|altra carta|metodo di pagamento|\
        cognome|piu veloce|express|aspettate|non di mercoledi|un altro giorno|piuttosto|anzi
      ja: 住所変更|住所を変|住所が間違|住所を間違|届け先|送り先|配送先|旧住所|引っ越|番地|部屋番号|\
        郵便番号|変更し|変更でき|変更を|変更お願い|変えて|変えられ|に変更|色を変|サイズを変|数量|個数|\
        追加|まとめて|同梱|名義|宛名|電話番号を変|ギフト包装|ラッピング|のし|熨斗|領収書抜|日付変更|\
        間違えました|選び間違|訂正|修正|支払い方法を変|カードを変|急ぎ便|早めて|待って|苗字|名字|\
        じゃなく|号室|棟|やっぱり
      zh: 改地址|地址错|地址写错|地址填错|换地址|新地址|搬家|门牌号|改成|改一下|改个|改为|修改|换成|\
        换个颜色|改颜色|改尺码|选错|填错|写错|数量|加一|多加|一起发|合并|合单|电话改|收件人|邮编|\
        礼品包装|写张卡片|贺卡|晚点发|延迟发货|改收货|备注|改派|第几栋|不是|栋|换张卡|改支付|加急|\
        快一点|等几天|姓|电话换|还是要|改要|单元写
      @stock
      en: in stock|back in stock|out of stock|restock|restocked|restocking soon|available again|\
        when will you have|when are you getting|do you sell|do you have|do you stock|have you got any|\
        available in|is it available|come in|come back|sold out|currently unavailable|pre order|\
        preorder|reserve|put one aside|how many do you have|getting more|still sell|discontinued|\
        made any more|any left|will there be
      es: en stock|hay stock|habra|volvera|volveran|vuelven a tener|repon*|disponible*|disponibilidad|\
        agotado|agotada|cuando vuelve|teneis|tienen en|les queda|os queda|quedan|vais a traer|\
        van a traer|reservar|reserva|preventa|lo vendeis|venden|descatalogado|cuando sale|saldra|\
        solo queda|suelta|nada mas la parte|cuotas|condiciones|hasta cuando dura|\
        de cuanto es la garantia
      de: auf lager|lagernd|vorrätig|wieder da|wieder verfügbar|verfügbar|lieferbar|wieder rein|\
        wieder rein bekommen|ausverkauft|nicht verfügbar|nachschub|gibt es den|gibt es die|gibt es das|\
        gibts|gibts die|gibt s|haben sie|habt ihr|führen sie|vorbestell*|reservieren|zurücklegen|\
        wann kommt wieder|kommt wieder|nachproduzier*|nicht mehr im sortiment|auslaufmodell|auch in|\
        einzeln|nur noch einer|nur noch eins|in raten|alter preis|wie lange noch|separat
      fr: en stock|de nouveau|a nouveau|disponible*|disponibilite|rupture|reassort|reapprovision*|revient|\
        reviendra|aurez vous|avez vous|vendez vous|il vous en reste|reste t il|reserver|precommand*|\
        mettre de cote|existe en|sortie|quand sera|epuise|sera remis|par combien|ancien prix|a l unite|\
        separement|en plusieurs fois|combien de temps encore
      it: disponibil*|esaurit*|torna|tornera|ritorna|riassort*|rifornimento|avete|avrete|vendete|\
        in magazzino|prenot*|preordin*|preordine|mettere da parte|ne avete|ce l avete|quando arrivano|\
        fuori produzione|uscira|uscita|esiste anche|singolarmente|sfus*|ne resta uno|a rate|\
        vecchio prezzo|separatamente
      ja: 在庫|再入荷|入荷|品切れ|売り切れ|取り扱い|取扱い|予約|販売予定|再販|取り置き|廃番|いつ発売|発売|\
        扱って|ありますか|完売|欠品|まだ買え|復活|入る予定|単品|バラ|残り1|あと何個|分割で|以前の価格|\
        別売
      zh: 有货|有没有货|现货|补货|到货|缺货|断货|库存|上架|还有吗|还有没有|预售|预定|预订|留一|卖完|下架|\
        停产|什么时候有|几时有|什么时候上|出新|再进|还会有|单卖|单独买|只剩|分期|原价|新一代|啥时候出|\
        什么时候出|零卖
      @buyTerms
      en: bulk|wholesale|trade price|trade account|discount|coupon|voucher code|promo code|best price|\
        price match|cheaper if|if i buy|if i order|if i take|before ordering|before i order|quote|\
        quotation|ship to|deliver to|do you ship|do you deliver|do you post|shipping to|international|\
        overseas|how long does shipping|delivery time|how fast|if i order today|if i order now|\
        arrive by if|shipping cost to|postage to|combined shipping|pay by|payment methods|\
        invoice payment|instalments|cash on delivery|skip amazon|off amazon|pay you directly|showroom|\
        shop in person|visit your|come by|pick up in person|black friday|sale|deal|lower price|price go|\
        minimum order|moq|school|sample|samples|for our company|gift wrapping|dropship|resell|\
        want to buy|like to buy|like to order|thinking of ordering
      es: al por mayor|mayoreo|mayorista|descuento|cupon|codigo promocional|rebaja|mejor precio|\
        precio especial|igualar el precio|si compro|si pido|si encargo|presupuesto|cotizacion|enviais a|\
        envian a|hacen envios|haceis envios|canarias|plazo de entrega|cuanto tarda*|si lo pido|\
        si pido hoy|llegaria|costes de envio|formas de pago|contra reembolso|bizum|transferencia|\
        a plazos|meses sin intereses|tienda fisica|pasar a ver|black friday|oferta|unidades|\
        por cantidad|para un colegio|muestra|quisiera comprar|quiero comprar|me interesa|quisiera pedir|\
        saldria|sale mas barato|fuera de amazon
      de: mengenrabatt|rabatt|großhandel|großbestellung|größere menge|staffelpreis*|gutscheincode|\
        günstiger|bester preis|preis machen|preisanfrage|angebot|wenn ich bestelle|\
        wenn ich heute bestelle|wenn ich jetzt bestelle|wenn ich mehrere|abnehme|bei abnahme|\
        liefern sie nach|liefert ihr|versenden sie nach|versand in die|in die schweiz|nach österreich|\
        lieferzeit|wie schnell|wie lange ist die lieferzeit|versandkosten nach|zahlungsarten|\
        auf rechnung|ratenzahlung|überweisung|nachnahme|paypal|vor ort|ladengeschäft|laden|vorbeikommen|\
        selbstabholung|abholen kommen|muster|stück|firmenkunde|vereins*|kaufen möchte|würde gern|\
        würde gerne|interesse an|interessiert|an amazon vorbei|ohne amazon|direkt bei ihnen
      fr: en gros|grossiste|remise|reduction|code promo|tarif|prix de gros|meilleur prix|prix pour|devis|\
        si je commande|si j en prends|si j achete|livrez vous|expediez vous|envoyez vous|livraison en|\
        en belgique|en suisse|dom tom|la reunion|outre mer|corse|delai de livraison|\
        combien de temps pour|recu avant|frais de port pour|moyens de paiement|virement|paypal|\
        plusieurs fois|magasin|boutique|passer vous voir|venir chercher|black friday|soldes|promo|\
        quantite*|pour une ecole|echantillon*|je voudrais commander|j aimerais commander|\
        je souhaite acheter|souhaiterais acheter|interesse*|sans passer par amazon|en direct|exemplaires
      it: all ingrosso|ingrosso|sconto|sconti|quantita|coupon|codice sconto|prezzo migliore|\
        miglior prezzo|preventivo|se ordino|se ne prendo|se compro|se acquisto|spedite in|spedite a|\
        consegnate in|spedizione in|isole|sardegna|sicilia|svizzera|tempi di consegna|in quanto tempo|\
        se ordino oggi|arriverebbe|spese di spedizione per|pagamento|contrassegno|bonifico|paypal|\
        a rate|rate|negozio fisico|passare da voi|ritiro a mano|ritirare a mano|black friday|offerta|\
        promozione|pezzi|per una scuola|campione|campioni|vorrei comprare|vorrei acquistare|\
        vorrei ordinare|interessat*|fuori da amazon|senza passare
      ja: まとめ買い|大量|卸|割引|値下げ|クーポン|セール|見積|法人|購入したい|注文したい|買いたい|\
        注文した場合|注文すれば|今日注文|今注文|海外発送|発送できますか|発送は可能|沖縄|離島|送料は|\
        送料いくら|納期|何日で|何日くらい|支払い方法|代引|分割|振込|後払い|店舗|実店舗|見に行|直接取引|\
        アマゾンを通さ|ブラックフライデー|個購入|個注文|セット価格|サンプル|業者|学校で|ギフト対応|\
        予定があり
      zh: 批发|团购|大量|优惠|折扣|打折|便宜点|便宜些|优惠券|最低|还价|如果买|买十|买两|多买|一次买|报价|\
        发到|寄到|包邮|能寄|能发|发国外|海外|香港|台湾|新疆|多久发货|多久能|几天能到|今天下单|今天拍|\
        现在下单|现在拍|运费多少|付款方式|货到付款|分期|转账|微信付|支付宝|实体店|自提|看货|双十一|活动|\
        降价吗|样品|公司采购|学校|想订|想下单|打算买|准备买|私下|不走平台|绕过
      """)
}
