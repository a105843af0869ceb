extension Lexicon {
  /// Phrases: returning, refunding, cancelling, changing.
  static let inquiryReturning = Lexicon(
    table: """
      @sendBack
      en: return*|send it back|send back|send them back|sending it back|send these back|take it back|\
        take them back|take back|give it back|bring it back|posted it back|posted them back|\
        post it back|mail it back|ship it back|shipped back|sent it back|sent back|going back|goes back|\
        get rid of it|back to you|collection|collect it|come and get it|drop it off|drop off|\
        withdraw from|right of withdrawal|cooling off|hand it back|swap for
      es: devolv*|devoluc*|devuelv*|devuelt*|regresar*|retornar|mandar de vuelta|mandarlo de vuelta|\
        enviar de vuelta|enviarlo de vuelta|os lo devuelvo|desist*|que lo recojan|pasan a recoger|\
        lo mando de vuelta|regreso
      de: zurückschick*|zurücksend*|zurück schick*|zurück senden|zurückgeben|zurückgesch*|zurückgesandt|\
        zurückgesendet|zurückbring*|rücksend*|rücksendung|rückgabe|retour*|retoure*|retournieren|\
        retourniere|zurücknehmen|nehmen sie zurück|wider*ruf*|widerrufsrecht|umtausch*|umtauschen|\
        geht zurück|schicke zurück|schicke es zurück|schick sie zurück|zruggschick*|zrugg|zruckschick*|\
        abgeben|wieder zukommen
      fr: retour*|renvoy*|renvoi*|rendre|retract*|reprendre|reprenez|repris|je vous le renvoie|\
        je le renvoie|retrocede*|droit de retractation|remballe*|faire reprendre
      it: reso|resi|restitu*|rispedi*|rimand*|rendere|recesso|recedere|riprend*|riportar*|\
        mandar* indietro|indietro|rinvi*|tornare indietro|diritto di recesso|rendo|ve lo rendo|\
        restituzione
      ja: 返品|返送|返却|送り返|返したい|お返し|返せ|引き取|返します|戻したい|返品可|返したく|\
        クーリングオフ|返す|返さ
      zh: 退货|退回|寄回|退掉|想退|要退|能退|退还|退换|寄回去|退吗|可以退|怎么退|给退|退件|退了|\
        七天无理由|无理由|上门取件|取件|退不退
      @returnLabel
      en: return label|label|labels|prepaid|pre paid|postage|return address|where do i send|where to send|\
        rma|qr code|dropped off|drop off|printer|print the label|return shipping|return postage|\
        who pays|return slip|authorise|authorize|return authorization|return code|pick up|pickup|\
        courier collection|original box|original packaging|without the box|threw the box|re tape
      es: etiqueta*|prepagad*|direccion de devolucion|a donde lo mando|a donde lo envio|portes|\
        gastos de devolucion|gastos de envio|quien paga|codigo qr|impresora|imprimir|recogida|\
        embalaje original|caja original|tire la caja|autorizacion
      de: rücksendeetikett|etikett*|retourenlabel|label|retourenschein|rücksendeschein|aufkleber|porto|\
        rücksendekosten|wer zahlt|wer trägt|wohin schicken|wohin damit|rücksendeadresse|qr code|drucker|\
        ausdrucken|abholung|originalverpackung|originalkarton|karton weggeworfen|freimachen|frankier*|\
        paketmarke
      fr: etiquette*|prepaye*|bordereau*|frais de retour|frais de port|a ma charge|qui paie|\
        adresse de retour|ou l envoyer|ou renvoyer|a quelle adresse|qr code|imprimante|imprimer|\
        emballage d origine|boite d origine|enlevement|vignette
      it: etichett*|prepagat*|lettera di reso|spese di reso|spese di spedizione|chi paga|\
        indirizzo per il reso|dove lo spedisco|dove spedire|a che indirizzo|qr|stampante|stampare|\
        imballo originale|scatola originale|buttato la scatola|ritiro a domicilio
      ja: 返送先|返品先|返品ラベル|ラベル|着払い|元払い|送料|返送料|どこに送|返品方法|返品手続|手順|\
        QRコード|集荷|箱を捨て|元の箱|外箱|プリンタ|印刷でき
      zh: 退货地址|寄到哪|寄哪|运费谁|谁出运费|邮费|运费险|退货码|标签|打印|二维码|上门取|到付|原包装|\
        盒子扔了|包装盒|面单|退货单
      @returnWindow
      en: return window|within 30 days|30 days|too late to return|still return|policy|return policy|\
        past the|deadline|days left|closes|restocking|restocking fee|unopened|unworn|unused|never used|\
        still sealed|still in its box|tags on|tags still|never worn|not opened|in the wrapper
      es: plazo|dentro del plazo|fuera de plazo|30 dias|14 dias|sin abrir|sin usar|sin estrenar|\
        precintado|con etiquetas|sin desembalar|politica de devolucion|ultimo dia|ya paso
      de: rückgabefrist|widerrufsfrist|frist|noch möglich|14 tage|30 tage|ungeöffnet|ungetragen|unbenutzt|\
        ungebraucht|originalverpackt|noch zu|noch verpackt|mit etikett|versiegelt|fristgerecht|\
        nicht ausgepackt|zu spät für
      fr: delai de retour|delai|14 jours|30 jours|hors delai|non ouvert|jamais ouvert|pas ouvert|\
        jamais porte|neuf sous blister|encore emballe|avec etiquettes|non utilise|pas deballe|\
        encore possible|date limite|toujours scelle
      it: entro 30 giorni|30 giorni|14 giorni|termini|fuori tempo|fuori termine|ancora sigillato|\
        mai aperto|mai usato|mai indossato|non aperto|con cartellino|intonso|intatto nella scatola|\
        scadenza|finestra di reso|ancora in tempo
      ja: 返品期限|期限|期間|30日|14日|未開封|未使用|開封していません|開けていません|タグ付き|一度も使|\
        まだ返品|間に合い|袋のまま|試着|未着用
      zh: 退货期|期限|过期了吗|过了|30天|14天|没拆|未拆|没用过|未使用|没开封|吊牌|没穿过|全新未|还能退|\
        还能不能退|没动过|没打开
      @dislike
      en: changed my mind|don t like|doesn t suit|not for me|doesn t fit me|too small|too big|too large|\
        too tight|too loose|too short|too long|runs small|runs large|not what i expected|\
        not what i imagined|no longer need|don t need|already have|bought two|duplicate|already got one|\
        hates it|hate it|doesn t match|pinches|too heavy|too wide|too narrow|found it cheaper|\
        bigger than|smaller than|darker than|looks different|can t get it on|wife says|husband says|\
        not keen|doesn t go with|regret|too scratchy|itchy|looks ridiculous|not comfortable|\
        uncomfortable
      es: no me gusta|no le gusta|no me convence|me queda|le queda|pequeñ*|demasiado grande|\
        demasiado pequeñ*|me arrepiento|he cambiado de idea|cambie de opinion|no lo necesito|\
        ya no lo necesito|ya tenia|no me vale|no me sirve|no es lo que esperaba|apretad*|aprieta*|\
        queda grande|queda chico|chico|mas oscuro|mas pequeño|no combina|no pega con|no quiero quedarme|\
        no me encaja|incomod*|pica
      de: gefällt nicht|gefällt mir nicht|gefällt ihm nicht|gefällt ihr nicht|passt nicht|passen nicht|\
        passt mir nicht|zu klein|zu groß|zu eng|zu weit|zu lang|zu kurz|zu schwer|anders vorgestellt|\
        anders überlegt|brauche nicht mehr|brauche ihn nicht|brauche es nicht|doppelt|schon einen|\
        fällt klein aus|fällt groß aus|drückt|dunkler als|steht mir nicht|nicht mein geschmack|fehlkauf|\
        gefoit ma ned|kratzt|unbequem|sagt mir nicht zu|unschlüssig
      fr: ne me plait pas|ne plait pas|ne me convient pas|ne convient pas|ne lui va pas|ne me va pas|\
        trop petit*|trop grand*|trop serre*|trop large*|trop court*|trop long*|change d avis|\
        plus besoin|pas besoin|taille petit|taille grand|pas ce que j imaginais|pas ce que j attendais|\
        deja un|en double|decu*|trop lourd*|plus fonce|ne va pas avec|serre|inconfortable|gratte|\
        le regrette|pas a mon gout|n aime pas|pas fan
      it: non mi piace|non piace|non le piace|non gli piace|non mi sta|non le sta|non mi va|\
        troppo piccol*|troppo grand*|troppo strett*|troppo larg*|troppo cort*|troppo lung*|\
        ho cambiato idea|cambiato idea|ripensat*|non mi serve|non serve piu|ce l ho gia|doppion*|\
        veste piccolo|veste grande|stringe|stretto|stretta|piu scuro|non si abbina|non mi convince|\
        scomod*|pesa troppo|punge|non fa per me
      ja: 気に入ら|合わな|サイズが合|小さ|大きすぎ|大きかった|きつ|ゆる|イメージと違|思っていたのと|\
        思ってたのと|思ったより|不要にな|いらなく|要らなく|必要なくな|気が変わ|似合わ|好みで|好みじゃ|\
        色味|重すぎ|長すぎ|短すぎ|もう持って|ダブっ|使わな|使い道|使う機会|チクチク|派手
      zh: 不喜欢|不合适|不合身|太小|太大|太紧|太长|太短|偏小|偏大|小了|大了|穿不上|穿不下|不想要|不要了|\
        不需要|用不上|用不着|已经有|买多了|买重了|后悔|色差|跟想象|和想象|不适合|太重|不好看|不搭|\
        不舒服|孩子不喜欢|老公|嫌|勒|挤脚
      @exchange
      en: exchange|swap|swap it|swop|replace|replacement|replaced|a size up|a size down|next size|\
        different size|different colour|different color|another size|bigger one|smaller one|\
        other colour|instead of a refund
      es: cambiar|cambio|cambiarlo|cambiarla|cambiamelo|otra talla|talla mas|otro color|una mas|reemplaz*|\
        sustitu*|reposicion|repuesto nuevo|otro nuevo|uno nuevo
      de: tauschen|umtausch*|austausch*|andere größe|größe größer|nummer größer|nummer kleiner|\
        andere farbe|ersatz|ersatzgerät|ersatzlieferung|neues gerät|neu liefern|neulieferung|ersetzen|\
        nachliefern|nachlieferung|nachsenden|nachschicken
      fr: echang*|remplace*|une autre taille|taille au dessus|taille en dessous|autre couleur|un autre|\
        un neuf|renvoyer un neuf|en renvoyer|nouvel exemplaire
      it: cambio|cambiare|cambiarlo|scambi*|sostitu*|altra taglia|taglia in piu|taglia piu|altro colore|\
        un altro|uno nuovo|rimpiazz*|ricambio
      ja: 交換|取り替え|取りかえ|替えて|替え|代替|別のサイズ|別の色|サイズ違い|ワンサイズ|代わりの|代品|\
        代替品|新しいもの|新品と
      zh: 换货|换一|换个|换大|换小|换码|换成|换新|调换|更换|补发|重发|重新发|再发|换尺码|换颜色|另一个
      @moneyBack
      en: refund*|money back|reimburs*|my money|cash back|give me back|pay me back|credit|credited|\
        credit note|compensat*|compensation|partial refund|discount for|knock off|money off|half back|\
        full amount|the difference|refunded me
      es: reembols*|reintegr*|dinero|mi dinero|devolver el dinero|devuelvan el dinero|\
        devolucion del dinero|abono|abonar|abonen|abonado|compensa*|indemniza*|la diferencia|\
        descuento por|la mitad|mi plata|mi lana|importe|rembolso|me regresen
      de: erstatt*|rückerstatt*|geld zurück|mein geld|gutschrift|gutgeschrieben|gutschreiben|kaufpreis|\
        teilerstattung|entschädig*|preisnachlass|minderung|nachlass|differenz|rückzahl*|zurückzahl*|\
        zurücküberweis*|kohle|geld|betrag zurück|göld|mis gäld|gutschr*|erstattet
      fr: rembours*|argent|mon argent|avoir|compensat*|dedommag*|geste commercial|la difference|credite|\
        crediter|recredit*|restituer la somme|somme|mes sous|indemnis*|moitie du prix|ristourne|\
        prix d achat
      it: rimbors*|soldi|denaro|i miei soldi|accredit*|riaccredit*|risarcim*|indennizz*|differenza|sconto|\
        storno|importo|restituzione dei soldi|la meta|ridatemi|rivoglio|resi i soldi|schei|compenso
      ja: 返金|返金し|払い戻|お金|代金|返して|差額|補償|弁償|全額|半額|一部返金|入金|返金額|減額|値引き|\
        返金処理|お金返
      zh: 退款|退钱|钱|还钱|退我|退差价|差价|赔偿|补偿|赔|全额|部分退|退一半|到账|返现|退给我|赔付|仅退款|\
        退费|款项|返款
      @notCredited
      en: not credited|hasn t been credited|not on my card|not on my account|not in my account|\
        still no refund|no refund yet|no money|hasn t shown up|not showing|statement|\
        how long does a refund|when will i get my refund|when do i get my|where is my refund|\
        waiting for my refund|refund was approved|says refunded|refund status|returned it on|\
        got it back on|you received it|you got it back|received my return|signed for the return|\
        short by|less than|deducted|minus|only got|only refunded|only part|only half|missing from|\
        the balance|charged twice|double charged|charged me twice|twice on my|two charges|overcharged|\
        postage back|shipping cost|price drop|price dropped|cheaper now|gift card balance|expired card|\
        closed account|old card
      es: no aparece en|no veo el|no me consta|sin reembolso|no me han abonado|no me han devuelto el|\
        no me han reembolsado|no me ha llegado el dinero|extracto|cuando me|cuanto tarda el|\
        ya lo recibisteis|ya lo tienen|lo recibieron el|falta*|descontado|menos de|solo me han|\
        cobrado dos veces|doble cargo|dos cargos|cobro doble|cobraron dos|me cobraron|cobrado de mas|\
        bajado de precio|mas barato|tarjeta caducada|cuenta cerrada|otra tarjeta|cargo*
      de: noch keine gutschrift|kein geld|noch nicht erstattet|nicht gutgeschrieben|noch nicht auf meinem|\
        auf dem konto|kontoauszug|wo bleibt mein geld|wann bekomme ich mein|wann kommt das geld|\
        wann wird erstattet|retoure ist angekommen|retoure angekommen|retoure eingegangen|\
        haben sie zurück|abgezogen|einbehalten|zu wenig|nur einen teil|fehlen|doppelt abgebucht|\
        doppelt belastet|zweimal abgebucht|zweimal belastet|abgebucht|preis gesenkt|billiger|\
        günstiger geworden|versandkosten|hinsendekosten|karte gekündigt|konto aufgelöst|alte karte|\
        kreditkarte gesperrt|seit der rücksendung|belastet
      fr: pas credite|pas encore rembourse|toujours pas rembourse|pas recu le remboursement|\
        pas sur mon compte|releve*|sur mon compte|quand serai je|delai de remboursement|\
        combien de temps pour le remboursement|vous l avez recu|retour recu|manque|deduit|retenu|\
        seulement|moins que|debite deux fois|double debit|deux debits|deux fois|preleve*|debite*|\
        baisse de prix|moins cher|carte expiree|compte ferme|ancienne carte|frais de port rembourses
      it: non accreditato|non ho visto|ancora nessun rimborso|estratto conto|sul conto|sulla carta|\
        quando arriva il rimborso|quanto ci vuole|tempi di rimborso|reso consegnato|reso ricevuto|\
        l avete ricevuto|l avete gia|manca|mancano|trattenut*|detratt*|solo una parte|meno di|\
        addebitat* due volte|doppio addebito|due addebiti|pagato due volte|addebit*|sceso di prezzo|\
        costa meno|prezzo calato|carta scaduta|conto chiuso|vecchia carta
      ja: 返金がまだ|返金されて|返金され|入金され|反映され|明細|いつ返金|返金はいつ|返品したのに|到着済み|\
        送料分|差し引|足りない|少ない|二重|2回請求|二重請求|重複請求|引き落と|値下が|安くなって|\
        カードを解約|口座|有効期限切れ|返品は届いて|返送済|ポイント
      zh: 没退款|没到账|还没退|未到账|什么时候退|几天到账|多久到账|退款呢|钱呢|账单|没收到退款|已经退货|\
        已退回|你们收到了|少退|扣了|只退了|扣了两次|重复扣款|扣两次|多扣|降价|便宜了|保价|卡注销|银行卡|\
        账户|没看到钱|运费没退|邮费没退|收了两次|多收
      """)
}
