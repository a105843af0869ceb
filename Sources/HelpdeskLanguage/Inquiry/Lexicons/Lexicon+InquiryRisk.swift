extension Lexicon {
  /// Phrases: threats, insults and insistence.
  static let inquiryRisk = Lexicon(
    table: """
      @closingThreat
      en: a to z|a-to-z|atoz|a z claim|a to z claim|a z guarantee|file a claim|filed a claim|\
        guarantee claim|filing a claim|open a claim|claim with amazon|amazon claim|claim was|\
        amazon settle|report you to amazon|complain to amazon|amazon s guarantee
      es: a a la z|de la a a la z|a z|garantia de la a|a to z|garantia a z|reclamacion a amazon|\
        reclamo a amazon|reclamar a amazon|reclamacion en amazon|abrir reclamacion|abro reclamacion|\
        abrir un reclamo|reclamo de la a|atoz
      de: a bis z|a-bis-z|a z garantie|a-z|a z|a to z|az antrag|garantieantrag|a bis z garantie|\
        a z antrag|antrag bei amazon|fall bei amazon|amazon garantie|käuferschutz|beschwerde bei amazon
      fr: garantie a a z|a a z|de a a z|a to z|a z|reclamation aupres d amazon|reclamation amazon|\
        garantie a z|saisir amazon|ouvrir une reclamation|ouvre une reclamation|ouvre une garantie
      it: dalla a alla z|a alla z|garanzia a z|a z|a to z|a-z|garanzia dalla a|reclamo ad amazon|\
        apro un reclamo|aprire un reclamo|reclamo su amazon|richiesta di garanzia
      ja: マーケットプレイス保証|マケプレ保証|マケプレ|A-to-z|AtoZ|Atoz|アマゾン保証|\
        Amazonマーケットプレイス保証|保証申請|保証を申請|A to z|a-to-z|Amazonに申請|Amazonに通報|\
        アマゾンに訴え|エートゥーゼット
      zh: A-to-z|AtoZ|A to Z|a-to-z|atoz|A-Z|交易保障|买家保障|亚马逊索赔|平台索赔|平台投诉|向亚马逊|\
        找亚马逊|跟亚马逊投诉|A到Z|索赔|平台介入
      @chargeback
      en: chargeback|charge back|charged back|dispute|disputing|disputed|card company|credit card company|\
        my bank|the bank|bank reverse|reverse the payment|reversed|payment reversed|stop the payment|\
        stop the card|pull the charge|barclaycard|visa|mastercard|amex|section 75|card provider|\
        paypal case|card issuer|fraud team|fraud department|claw back|clawback|unauthorised charge
      es: contracargo|retroceder el cobro|retroceder el pago|devolver el recibo|devolucion del cargo|\
        mi banco|el banco|al banco|disputa|disputar|disputo|impugnar|impugno|aclaracion con el banco|\
        desconocer el cargo|desconozco el cargo|visa|mastercard|tarjeta de credito|anular el cargo|\
        anule el cargo|chargeback|reverse el pago|reversar|anula el cargo|banco se los quita|\
        pedi la devolucion|cargo de las|revertir el cobro
      de: rückbuchung|rückbuchen|zurückbuchen|zurückbuche|buche zurück|zurückgebucht|lastschrift zurück|\
        lastschrift|chargeback|meine bank|der bank|bank|hausbank|kreditkartenfirma|kreditkarteninstitut|\
        kartenanbieter|karteninstitut|zahlung zurückholen|widerspreche der zahlung|\
        abbuchung widersprechen|sparkasse|visa|mastercard|reklamiere die abbuchung|umsatz reklamier*|\
        hole mir das geld über|über die bank|bank holt|kartenzahlung zurück|zahlung gestoppt|\
        stoppe die zahlung|transaktion
      fr: chargeback|opposition|ma banque|la banque|banque|contester le paiement|conteste le paiement|\
        contestation|contester le debit|conteste le debit|retrofacturation|annuler le paiement|\
        bloquer le paiement|carte bleue|visa|mastercard|procedure de rappel|faire opposition|\
        conseiller bancaire|litige bancaire|conteste la transaction|transaction|ma banque lance|\
        annule le paiement par
      it: chargeback|storno|stornare l addebito|contestare l addebito|contesto l addebito|contestazione|\
        contesto il pagamento|disconosc*|disconoscimento|la mia banca|la banca|banca|carta di credito|\
        bloccare il pagamento|bloccato il pagamento|visa|mastercard|riaddebito|circuito|\
        annullare il pagamento|disputa|contestato la transazione|transazione|la banca si riprende|\
        la banca lo blocca|stornare
      ja: チャージバック|カード会社|クレジット会社|クレカ会社|支払い停止|支払停止|抗弁|銀行に|\
        異議申し立て|異議を申し立|請求取消|請求の取り消し|カード会社に|支払いを止|不正利用|\
        支払いを取り消|支払いを拒否|引き落としを止|決済取消|カード会社経由|kaado
      zh: 拒付|银行|信用卡中心|撤销付款|撤销扣款|止付|争议|信用卡公司|盗刷|发卡行|拒绝付款|撤单付款|\
        银行申诉|退单|冻结付款|刷卡|不认|这笔不认|招行|工行|建行|追回|卡中心|银行追|银行那边
      @legal
      en: lawyer*|solicitor*|attorney|legal|legal action|sue|suing|court|small claims|barrister|counsel|\
        lawsuit|consumer rights|consumer protection|trading standards|ombudsman|police|report you to|\
        fraud report|action fraud|bbb|better business bureau|attorney general|ftc|statutory|accc|\
        fair trading|letter before action|regulator|authorities|health department|sale of goods|\
        consumer law|prosecut*|environmental health
      es: abogad*|demanda|demandar*|demandare|juzgado|juicio|tribunal*|denuncia*|denunciar*|policia|\
        guardia civil|consumo|oficina de consumo|omic|ocu|facua|profeco|acciones legales|via legal|\
        legalmente|burofax|hoja de reclamaciones|ley de consumidores|derechos del consumidor|ley|\
        fiscalia|condusef|juez|procurador|indecopi|sernac|aepd|juicio verbal|peritos|atestado|\
        via judicial|resolucion del contrato|falta de conformidad|mi abogada|consumidor|\
        defensa del consumidor
      de: anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsschutz*|klage|klagen|verklag*|gericht|\
        amtsgericht|mahnbescheid|strafanzeige|anzeige|polizei|verbraucherzentrale|verbraucherschutz|\
        konsumentenschutz|vki|arbeiterkammer|rechtliche schritte|rechtlich|rechtsweg|juristisch|\
        gesetzlich|gesetz|bgb|schlichtungsstelle|marktaufsicht|gewerbeaufsicht|staatsanwalt*|\
        friedensrichter|betreibung|abmahnung|ak|mahnverfahren|gutachten|datenschutzbehörde|klagsweg|\
        anwaltlich|rechtliches gehör|wettbewerbszentrale|ombudsstelle|konsumentenzentrum|beistand
      fr: avocat*|huissier|tribunal|justice|plainte|porter plainte|porte plainte|police|gendarmerie|\
        dgccrf|repression des fraudes|ufc|que choisir|60 millions|mise en demeure|poursuite*|poursuivre|\
        action en justice|juridique|legal*|conciliateur|mediateur|code de la consommation|loi|loi hamon|\
        signalconso|opc|protection du consommateur|recours|assigner|injonction|voie judiciaire|penale|\
        syndicat|association de consommateurs|cnil|procedure|droits|test achats|repression|expertise
      it: avvocat*|legale|vie legali|legali|tribunale|giudice|giudice di pace|causa|denunci*|querel*|\
        carabinieri|polizia|guardia di finanza|finanza|polizia postale|antitrust|agcm|altroconsumo|\
        codacons|federconsumatori|adiconsum|associazione consumatori|codice del consumo|diffida|\
        messa in mora|legge|asl|nas|camera di commercio|studio legale|decreto ingiuntivo|perizia|\
        garante|penale|vie giudiziarie|legale di fiducia|difesa del consumatore|consumatori|esposto|\
        giudizial*|class action
      ja: 弁護士|訴訟|訴え|裁判|法的|法律|少額訴訟|消費者センター|消費生活センター|国民生活センター|\
        消費者庁|警察|被害届|通報|告訴|内容証明|特商法|PL法|製造物責任|行政|保健所|経済産業省|損害賠償|\
        司法書士|訴状|鑑定書|個人情報保護委員会|告発|民事|刑事|民法|契約不適合|消費者契約法|法廷|\
        法テラス
      zh: 律师|起诉|法院|法律|告你|告你们|诉讼|报警|警察|公安|派出所|12315|消费者协会|消协|消保会|消保官|\
        市场监管|工商|维权|投诉到|举报|法律途径|律师函|仲裁|消费者权益|食药监|卫生局|消基会|追究|法庭|\
        曝光|消委会|鉴定书|存证信函|消保|侵权|报案|立案|法务|告侵权|司法|检举|消费者委员会|法院见
      @negReview
      en: one star|1 star|a star|bad review|negative review|negative feedback|worst review|\
        terrible review|leave a review|post a review|review will|review goes|review is going|\
        tell everyone|everyone will know|warn others|warn people|on my channel|my followers|tiktok|\
        youtube|twitter|facebook group|social media|stars will|zero stars|0 stars|1 5|two stars|\
        trustpilot|slate you|post it everywhere|public
      es: una estrella|1 estrella|mala reseña|reseña negativa|opinion negativa|valoracion negativa|\
        mala valoracion|mala puntuacion|reseña|voy a contar|se va a enterar|se enteren|redes sociales|\
        tiktok|en mi canal|instagram|seguidores|pongo una|le pongo|os pongo|dejare una|dejo una|\
        calificacion negativa|trustpilot|cero estrellas|publicare|publico|estrellas reflejar*|\
        grupo de mamas|lo voy a contar|cuento en una|primeros planos|estrella solitaria|estrella unica|\
        peor reseña|en las opiniones
      de: ein stern|einen stern|1 stern|1 sterne|ein sternchen|schlechte bewertung|negative bewertung|\
        miese bewertung|vernichtende|bewertung|bewerte|rezension|bewertung folgt|dann gibt es|\
        öffentlich|tiktok|instagram|youtube|facebook|follower|kanal|trustpilot|alle wissen|warnen|\
        null sterne|sternen|verriss|ein stern mit|sterne gibts|dann gibts|erzähle ich allen|\
        bewertung wird|sternderl|mit fotos|überall
      fr: une etoile|1 etoile|mauvais avis|avis negatif|avis assassin|commentaire negatif|zero etoile|\
        mettre un avis|laisserai un avis|laisse un avis|publier|publie|reseaux sociaux|tiktok|instagram|\
        youtube|facebook|abonnes|trustpilot|tout le monde saura|mauvaise note|note minimale|etoile|avis|\
        saurez|je mets une etoile|je raconte tout|avis a l avenant|deux etoiles|me defoule|\
        photos a l appui|haut et fort|partout ou je peux
      it: una stella|1 stella|una stellina|recensione negativa|pessima recensione|brutta recensione|\
        recensione|feedback negativo|lascio una|lascero una|metto una|scrivo una|zero stelle|social|\
        tiktok|instagram|youtube|facebook|follower|canale|trustpilot|tutti sapranno|pubblico|\
        pubblichero|stelle saranno|una stella con|racconto tutto|lo scrivo ovunque|due stelle|con foto|\
        lo sapranno
      ja: 星1|星ひとつ|星一つ|★1|☆1|低評価|悪い評価|最低評価|悪評|酷評|レビューに書|レビュー書|\
        レビューします|口コミに書|晒|さらし|SNS|拡散|Twitter|ツイッター|YouTube|動画で|みんなに|\
        星をつけ|評価を下げ|評価1|書き込み|レビューで|星は|星の数|レビュー欄|正直に書|包み隠さず|\
        書かせて|全部書
      zh: 差评|一星|1星|打一星|给差评|负评|曝光|发微博|小红书|抖音|朋友圈|发到网上|让大家|挂网|挂你|恶评|\
        中差评|粉丝|零星|评价里|评论区|发视频|长评|写进评论|原封不动写|星级|发不发看|看你们态度|评论见|\
        一星见
      @repeat
      en: second email|second message|third email|third message|third time|second time|fourth time|\
        4th time|3rd time|2nd time|again|already wrote|i wrote|i ve written|ive written|written before|\
        wrote last week|wrote yesterday|i emailed|emailed|mailed|messaged|asked you last|asked before|\
        asked three|asked twice|twice since|still no reply|no reply|no answer|no response|never replied|\
        never answered|nobody answers|nobody replied|no one s answered|no one answers|ignored|ignoring|\
        following up|follow up|chasing|reminder|any update|any news|still waiting for your|\
        still waiting for an answer|waiting for a reply|heard nothing|not heard|haven t heard|as i said|\
        as i wrote|my last message|my last three|my previous|previous message|previous email|four times|\
        three times|five times|yet again|once more|how many more|unanswered|crickets|silence
      es: segunda vez|tercera vez|cuarta vez|otra vez|de nuevo|ya escribi|ya les escribi|ya os escribi|\
        escribi el|les escribi|os escribi|he escrito|llevo escribiendo|correos|mensajes|sin respuesta|\
        sin contestacion|nadie contesta|nadie responde|nadie me|no contestan|no contestais|no responden|\
        no respondeis|no me han respondido|no me han contestado|no me contestan|ni caso|ignoran|\
        ignorando|insisto|reitero|recordatorio|seguimos sin|sigo esperando respuesta|espero respuesta|\
        mi ultimo mensaje|mi anterior|mensaje anterior|tres veces|cuatro veces|cinco veces|dos veces|\
        silencio|vuelvo a escribir|repito|enesima|ya van tres|segunda advertencia|les avise|\
        la semana pasada|pregunte|tercera peticion|4 vez|cuarto mensaje|seguimos esperando|\
        los tres correos|nadie lo ha mirado|lo he solicitado|desde abril
      de: zweite mal|zweites mal|dritte mal|drittes mal|zum dritten|zum zweiten|zum vierten|zum x ten|\
        schon wieder|erneut|nochmal|nochmals|noch einmal|wieder|bereits geschrieben|schon geschrieben|\
        habe geschrieben|hatte geschrieben|hatte ihnen|schrieb ich|angeschrieben|meine letzte|\
        meine letzten|meine mail|meine mails|meine nachricht|meine vorige|mehrfach|mehrmals|dreimal|\
        viermal|zweimal|keine antwort|keine reaktion|niemand antwortet|antwortet niemand|\
        nie geantwortet|keiner antwortet|keine rückmeldung|ohne antwort|ohne reaktion|unbeantwortet|\
        nichts gehört|ignorier*|erinnerung|nachfragen|nachhaken|hake nach|funkstille|schweigen|\
        warte auf antwort|warte auf ihre|vier mails|null antwort|liest das|liest da jemand|zweite mail|\
        zweite nachricht|dritte mail|dritte nachricht|meine beiden|seit april|\
        vor einer woche geschrieben|letzte woche geschrieben|letzte mahnung
      fr: deuxieme fois|troisieme fois|quatrieme fois|2eme|3eme|4eme|3e fois|2e fois|encore une fois|\
        a nouveau|de nouveau|deja ecrit|j ai ecrit|je vous ai ecrit|je vous ecris pour la|relance*|\
        je relance|je reitere|mes messages|mes mails|mon dernier message|mon precedent|\
        message precedent|sans reponse|pas de reponse|aucune reponse|toujours pas de reponse|\
        personne ne repond|personne ne me|vous ne repondez|ne repondez pas|ignore*|silence|rappel|\
        plusieurs fois|trois fois|deux fois|quatre fois|toujours aucune nouvelle|sans nouvelle*|\
        j attends votre reponse|j attends une reponse|rien depuis|enieme|ca fait deja|radio silence|\
        restes lettre morte|quatre courriers|zero reponse|lettre morte|mes deux lettres|deuxieme mail|\
        premier est reste|n avez pas repondu|quelqu un lit|retour ignore|dernier avis|6 mails|cinq mails
      it: seconda volta|terza volta|quarta volta|ennesima|di nuovo|ancora una volta|nuovamente|\
        gia scritto|ho gia|ho scritto|vi ho scritto|avevo scritto|scrivo per la|sollecit*|\
        secondo sollecito|i miei messaggi|le mie mail|mio messaggio|mia mail|mail precedente|\
        messaggio precedente|senza risposta|nessuna risposta|nessuno risponde|nessuno mi|non rispondete|\
        non mi avete risposto|mai risposto|ignorat*|ignorate|silenzio|silenzio totale|piu volte|\
        tre volte|due volte|quattro volte|promemoria|aspetto ancora risposta|attendo risposta|\
        in attesa di risposta|ripeto|insisto|muto|zero risposte|quattro mail|qualcuno legge|\
        seconda mail|terza mail|le mie due|da aprile|la settimana scorsa|ultimo avviso|gia chiesto|\
        avevo chiesto|vi avevo avvisato
      ja: 2回目|二回目|3回目|三回目|二度目|三度目|4回目|何度も|何度目|何回|再度|もう一度|再三|先日も|\
        前回も|以前も|以前にも|前にも|先週も|昨日も|連絡しました|連絡したのに|メールしました|\
        メールしたのに|問い合わせましたが|問い合わせたのに|返信がない|返信がありません|返信がなく|\
        返事がない|返事がありません|返事がなく|返事が来|返信が来|返答がない|返答がありません|回答がない|\
        回答がありません|連絡がない|連絡がありません|音沙汰|無視|放置|催促|まだですか|いまだに|未だに|\
        返事待ち|スルー|シカト|またメール|4通|三通|3通|返信ゼロ|誰か読|二通目|三通目|先週お|\
        お伝えしたはず|聞いたはず|最後通告|3週間返
      zh: 第二次|第三次|第四次|第2次|第3次|三次|四次|两次|几次|多次|好几次|又|再次|再问|再发|上次|上周|\
        昨天|前天|之前|发过|问过|说过|说了|写过|联系过|留言|没回|没人回|不回|没有回复|没回复|不回复|\
        没人理|不理|无人|石沉大海|装死|催|还没回|等回复|怎么不回|没答复|没下文|置之不理|已读不回|无视|\
        还是没|四封|三封|零回复|有人看吗|第二封|第三封|上周问|跟你们讲|反馈过|再次反馈|最后一次|发过照片
      @demand
      en: refund me|i want a refund|want a refund|want my money|want my money back|i demand|demand a|\
        demand my|give me my money|money back now|full refund|refund now|refund immediately|\
        i expect a full|i expect a refund|refund or|or i|pay me back today|refund my|refund those|\
        give me|just refund|i want all|today|immediately|at once|by friday|within 24 hours|by tomorrow|\
        every penny|every cent|insist
      es: devuelvanme|devolvedme|devuelveme|devuelvan mi|quiero mi dinero|quiero el dinero|\
        quiero que me devuelvan|quiero el reembolso|quiero un reembolso|exijo|exigimos|reembolso ya|\
        reembolso inmediato|reembolsenme|devolucion integra|ya mismo|ahora mismo|inmediat*|hoy mismo|\
        de una vez|mi dinero ya|me devuelvan|reclamo el|si no|o me devuelven|todo mi dinero|\
        hasta el ultimo|regresenme|me lo paguen|abonenme|paguen|pagad|paguenme|depositen|suelten|\
        ni euros|importe integro|a mi cuenta hoy|me deben|lo que es mio|al cien|requiero el pago
      de: geld zurück|will mein geld|mein geld zurück|möchte mein geld|verlange|ich fordere|fordere|\
        bestehe auf|sofort|umgehend|unverzüglich|erstatten sie|erstatten sie mir|überweisen sie|\
        geld her|vollständige erstattung|volle erstattung|kompletten betrag|vollen betrag|bis morgen|\
        bis freitag|heute noch|frist|sonst|andernfalls|ansonsten|will ich zurück|zahlen sie|rücken sie|\
        gebt mir|zahlt|her mit|rückt raus|meine euro|was mir zusteht|steht mir zu|vollständig|überweist|\
        komplett zurück|jeden cent
      fr: remboursez moi|remboursez|je veux mon argent|je veux etre rembourse*|je veux un remboursement|\
        j exige|exige|je demande le remboursement|rendez moi|rendez l argent|rendez mon argent|\
        remboursement immediat|remboursement integral|remboursement total|immediatement|tout de suite|\
        sous 48h|des aujourd hui|dans les plus brefs|sinon|a defaut|sans quoi|integralite|je reclame|\
        reclame|mon fric|me rendre|rendez|payez|virez moi|il me faut|mon argent|la somme|\
        ce qui m est du|reglement|mes euros|en entier|huit jours
      it: rimborsatemi|rivoglio|rivoglio i soldi|voglio i soldi|voglio il rimborso|voglio un rimborso|\
        voglio essere rimborsat*|esigo|pretendo|chiedo il rimborso|ridatemi|restituitemi|\
        rimborso immediato|rimborso totale|rimborso completo|rimborso integrale|immediatamente|subito|\
        entro oggi|entro 24|entro domani|altrimenti|senno|o mi rimborsate|indietro i soldi|\
        soldi indietro|fino all ultimo|datemi|pagate|fuori i soldi|quello che e mio|mi spetta|mi dovete|\
        fino all ultimo cent*|per intero|bonificate|versate
      ja: 返金してください|返金して下さい|返金しろ|返金せよ|全額返金|全額返して|金返せ|金を返|返金を求め|\
        返金を要求|返金を希望|返金希望|返金お願い|返金で|至急返金|今すぐ|直ちに|即刻|すぐに返金|早急|\
        要求し|請求し|さもなく|でなければ|しないなら|ないなら|返金対応|返金を|払え|返さんかい|返せや|\
        全部返|1円残らず|振り込め|耳を揃え|henkin
      zh: 退钱|还钱|马上退|立刻退|立即退|必须退|赶紧退|全额退款|给我退|退我钱|要求退款|我要退款|要求全额|\
        赔我|赔钱|否则|不然|不退|今天之内|24小时内|限你|马上给|把钱|快退|要求赔|三倍|十倍|一分不少|钱退|\
        给钱|打款给我|tui kuan|tui qian|拿钱来|吐出来|立马
      @abuse
      en: idiot*|stupid|moron*|useless|incompetent|scam|scammer*|scum|clown*|muppet*|crook*|thieves|thief|\
        liar*|lying|fraudster*|con artist*|conmen|rip off merchants|cretin*|imbecile*|bastard*|arse*|\
        asshole*|wanker*|fuck*|shit*|crap|bloody|pathetic|disgusting|disgrace|halfwit*|half wit*|\
        dimwit*|brainless|braindead|dumb|dumbass|dozy|pillock*|tosser*|git|gits|sods|twat*|jackass*|\
        prick*|dick*|bunch of|shower of|you lot|you people|go to hell|shame on you|piss|pissed|morons|\
        plonker*|numpty|numpties|melts|illiterate|ham fisted|blind|deaf|dim|rot in
      es: idiota*|estupid*|imbecil*|inutil*|incompetente*|estafador*|estafa|ladron*|ladrones|\
        sinverguenza*|mentiros*|gilipoll*|cabron*|hijo* de|puta|puto|mierda|joder|coño|payaso*|basura|\
        asco|das asco|dais asco|chorizo*|tonto*|tarad*|caradura*|jeta|impresentable*|verguenza|\
        analfabet*|subnormal*|pendejo*|culero*|rata|ratas|tranza*|malnacid*|cretin*|zoquete*|capull*|\
        mamon*|chinga*|pinche|desgraciad*|mangant*|timador*|inept*|burr*
      de: idiot*|dumm|blöd*|unfähig*|betrüger*|betrug|gauner*|lügner*|verlogen*|abzocker*|abzocke|\
        verbrecher*|arsch*|scheiß*|scheisse|mist|vollpfosten|deppen|depp|trottel|versager|pack|\
        saftladen|sauladen|drecks*|frechheit|unverschämt*|penner|wichser|hirnlos*|schwachkopf*|\
        dilettant*|stümper|pfeifen|spinner|schweine|hornochse*|lackaffen|volldeppen|saubande|bande|\
        halunken|nichtsnutz*|taugenichts*|gopf*|tubel|löli|zu blöd|verarscht|verarschen|analphabeten|\
        kriminell*|lachnummer|fahrt zur hölle|leckt
      fr: idiot*|stupide*|imbecile*|incompetent*|incapable*|arnaqueur*|arnaque|escroc*|voleur*|menteur*|\
        connard*|cons|con|connasse*|salaud*|salopard*|merde|putain|bordel|abruti*|debile*|cretin*|\
        clown*|guignol*|honte|honteu*|minable*|nuls|bande de|tas de|ordure*|enfoire*|foutez|foutre|\
        branleur*|branquignol*|bouffon*|tocard*|pourri*|malhonnete*|charlot*|rigolo*|analphabete*|niais|\
        tarte*|boulet*|crapule*|tabarnak|caves|epais|allez au diable|degoutant*|gueule
      it: idiot*|stupid*|imbecill*|incapac*|incompetent*|truffator*|truffa|ladri|ladro|bugiard*|buffon*|\
        cretin*|deficient*|cogli*|stronz*|merda|cazz*|vergogn*|schifo|schifos*|fate schifo|farabutt*|\
        delinquent*|disonest*|pagliacc*|somari|asini|capre|branco|manica di|banda di|animali|ignorant*|\
        mascalzon*|pezzenti|infami|bastard*|vaffanculo|andate a|mona|mone|analfabet*|scemi|scemo|\
        rincoglion*|ciarlatan*|zoticon*|mentecatt*|balordi
      ja: バカ|馬鹿|ばか|アホ|あほ|クソ|くそ|糞|死ね|詐欺|詐欺師|ふざけ|ふざける|無能|間抜け|マヌケ|泥棒|\
        ぼったくり|嘘つき|うそつき|ゴミ|ごみ以下|カス|クズ|くず|最低|能無し|脳みそ|頭おかしい|頭が悪|\
        悪質|なめ|舐め|ナメ|恥知らず|恥を知|インチキ|いんちき|てめえ|お前ら|お前|貴様|おまえ|ボケ|ぼけ|\
        しばく|どアホ|役立たず|ペテン|卑怯|日本語読め|目がついて|くたばれ|潰れろ|ドブ|ポンコツ
      zh: 骗子|骗钱|垃圾|傻|傻逼|白痴|蠢|笨|脑残|智障|无耻|不要脸|混蛋|王八|他妈|妈的|操|滚|狗|死|坑人|\
        坑爹|黑店|黑心|奸商|缺德|恶心|良心|小偷|强盗|流氓|废物|饭桶|瞎|聋|眼瞎|畜生|人渣|猪|猪脑|烂店|\
        破店|什么玩意|去死|土匪|贱|吃屎|屎|神经病|弱智|丢人
      @noThreat
      en: no lawyer|no lawyers|not a threat|not threatening|lawyer friend|don t want a refund|\
        not asking for my money|don t want my money|no refund|not after money|not after compensation|\
        no refund needed|great review|good review|nice review|not angry|won t be leaving|five stars|\
        5 stars|no hard feelings|not complaining|not going to
      es: no quiero reembolso|no quiero el dinero|no hace falta reembolso|no hace falta que me devuelvan|\
        no quiero que me devuelvan|buena reseña|cinco estrellas|5 estrellas|no es una amenaza|\
        no voy a denunciar|sin animo|no me enfado|no busco dinero|amigo abogado
      de: keine erstattung|kein geld zurück|will kein geld|möchte kein geld|keine anwält*|gute bewertung|\
        fünf sterne|5 sterne|keine drohung|nicht böse|ich will keine erstattung|geht mir nicht ums geld|\
        keine beschwerde|befreundeter anwalt
      fr: pas de remboursement|ne veux pas de remboursement|ne veux pas etre rembourse|bon avis|\
        cinq etoiles|5 etoiles|pas une menace|sans menace|pas fache|pas besoin d avocat|\
        ne demande pas d argent|pas d argent
      it: non voglio il rimborso|non voglio soldi|non voglio rimborsi|niente rimborso|bella recensione|\
        ottima recensione|cinque stelle|5 stelle|non e una minaccia|senza polemica|non sono arrabbiat*|\
        niente avvocati|amico avvocato
      ja: 返金は不要|返金は結構|返金はいりません|返金は求め|返金はいら|高評価|星5|星五つ|\
        怒っているわけでは|クレームではあり|苦情ではあり|責めて
      zh: 不用退款|不要退款|不退款|不要钱|不是要退|不是要钱|五星|好评|没有怪|不是投诉|不想追究|不是威胁|\
        律师朋友
      """)
}
