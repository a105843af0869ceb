extension Lexicon {
  /// Phrases: thanks and ends of a talk.
  static let inquiryClosing = Lexicon(
    table: """
      @thanks
      en: thanks|thank you|thanx|thx|ty|cheers|ta|much obliged|appreciate|appreciated|grateful|\
        many thanks|bless you|kudos|well done|brilliant service|great service|lovely people|\
        you re a star|you are a star|legend|lifesaver|hats off|happy customer|excellent|superb|perfect|\
        pleased
      es: gracias|muchas gracias|mil gracias|agradec*|agradezco|se agradece|encantad*|estupendo|genial|\
        perfecto|excelente|de maravilla|un diez|chapó|un sol|muy amable*|maravilla|contentisim*|feliz|\
        detallazo|sin rencores|estamos en paz|que les vaya bonito|merece un aumento|besos|un abrazo|\
        da gusto
      de: danke|dankeschön|vielen dank|dank|merci|bedanke|besten dank|herzlichen dank|dankbar|\
        toller service|super service|spitze|prima|perfekt|klasse|wunderbar|top|hervorragend|\
        vergelts gott|merci vielmal|merci vilmal|großartig|zufrieden|danggä|dangge|lieb von ihnen|\
        schwamm drüber|nix für ungut|großes lob|ganz lieb|schönen tag|alles liebe|ehrlich toll
      fr: merci|mille mercis|remercie*|reconnaissant*|parfait|super|genial|nickel|impeccable|formidable|\
        bravo|chapeau|au top|excellent*|ravi*|satisfait*|sympa|adorable|sommes quittes|sans rancune|\
        chapeau bas|un amour|la classe|belle journee|bonne continuation|bises
      it: grazie|mille grazie|ringrazi*|grazie mille|gentilissim*|perfetto|ottimo|ottima|eccellente|\
        bravissim*|complimenti|fantastic*|impeccabil*|contentissim*|soddisfatt*|siete grandi|top|felice|\
        senza rancore|pari e patta|che gentili|buona giornata|un abbraccio|merita un aumento|tanta roba
      ja: ありがとう|有難う|有り難う|感謝|お礼|助かりました|助かった|おおきに|サンキュー|さすが|素晴らし|\
        最高|嬉し|うれし|満足|完璧|気に入り|お世話になりました|丁寧な|恐れ入り|御の字|ほんまおおきに|\
        神対応|良い一日|ご親切|恩に着|arigatou|arigato
      zh: 谢谢|感谢|多谢|谢啦|谢了|谢|辛苦|太好了|很满意|满意|很好|完美|赞|给力|棒|贴心|开心|喜欢|不该|\
        好评|xie xie|xiexie|给你们点赞|好人|一生平安|祝生意|生意兴隆|点赞|良心商家|暖心
      @resolved
      en: sorted|resolved|solved|fixed now|fixed itself|all good|all fine|works now|working now|\
        works again|found it|it arrived|has arrived|arrived today|came today|turned up today|got it|\
        received it|received the|refund came|refund arrived|noted|ok|okay|understood|got it thanks|\
        makes sense|no worries|never mind|nevermind|forget it|forget my|ignore my|disregard|my mistake|\
        my bad|you can close|close this|close the|closed the|withdrawn|withdrew|dropped|no longer|\
        no need|no reply needed|no answer needed|no response|nothing further|that was it|puts my mind|\
        will do|all settled|settled|sounds good|agreed|fine by me|keep it then|keep them then|\
        case closed|all's well|all is well|fits|fits perfectly|over and out|just to let you know|\
        for info|fyi|no action
      es: solucionado|resuelto|arreglado|ya esta|ya llego|ya ha llegado|ya lo tengo|ya aparecio|\
        lo encontre|ya funciona|funciona ya|todo bien|todo en orden|todo correcto|todo ok|recibido|\
        entendido|de acuerdo|vale|ok|okey|enterad*|anotado|olviden|olvidad|olvida|ignoren|\
        hagan caso omiso|no hace falta|no es necesario|no hay que|podeis cerrar|pueden cerrar|\
        cerrar el caso|cierro|retirado|he retirado|retire la|nada mas|no contesten|no respondan|\
        sin respuesta|asunto zanjado|zanjado|ya me abonaron|ya cobre|queda cerrado|falsa alarma|\
        era culpa mia|fue error mio|me lo quedo|conforme|error mio|retiro lo dicho|es autentico|\
        certificado|me quedo tranquil*|la acabo de cerrar|aparecio|entro esta mañana|esta mañana entro|\
        doy por concluido|acuso recibo|tiene sentido|quitada|me las quedo
      de: erledigt|gelöst|geklärt|hat sich geklärt|hat sich erledigt|hat geklappt|klappt jetzt|geht jetzt|\
        geht wieder|funktioniert jetzt|funktioniert wieder|läuft wieder|alles gut|alles bestens|\
        alles in ordnung|passt|passt so|ist da|ist angekommen|angekommen|heute gekommen|gefunden|\
        ist aufgetaucht|geld ist da|gutschrift ist da|verstanden|alles klar|in ordnung|einverstanden|ok|\
        okay|notiert|zur kenntnis|vergessen sie|vergesst|ignorieren|hinfällig|mein fehler|\
        brauchen nicht antworten|keine antwort|antwort nicht nötig|nicht antworten|nicht mehr nötig|\
        können schließen|schließen sie|abgeschlossen|zurückgezogen|zurückgenommen|mehr wollte ich nicht|\
        behalte|nur zur info|zur info|fehlalarm|bassd|basst scho|passt scho|von selbst|wieder grün|\
        ich hatte mich|mein irrtum|irrtum|hatte es übersehen|doch da|lag beim nachbarn|\
        war beim nachbarn|hab ich verwechselt|behalte ich|wir sind quitt
      fr: resolu|regle|c est regle|c est bon|c est arrange|tout va bien|tout est bon|tout est en ordre|\
        bien recu|bien arrive|est arrive|recu ce matin|recu aujourd hui|retrouve|je l ai retrouve|\
        marche maintenant|fonctionne maintenant|remarche|ca marche|compris|entendu|d accord|ok|okay|dac|\
        note|c est note|pris note|oubliez|laissez tomber|ne tenez pas compte|ignorez|mon erreur|\
        pas besoin de repondre|inutile de repondre|sans reponse|aucune reponse|n appelle pas de reponse|\
        vous pouvez clore|cloturer|cloture|clos|dossier clos|retire|j ai retire|annule ma reclamation|\
        rien d autre|fausse alerte|je garde|je le garde|pour info|rembourse merci|passe au vert|\
        tout seul|mystere|on n y touche plus|me suffit|je m etais trompe|je me suis trompe|j avais mal|\
        reparti|s est remis|retrouve derriere|c etait moi
      it: risolto|risolta|sistemato|sistemata|a posto|tutto a posto|tutto ok|tutto bene|e arrivato oggi|\
        e arrivato|arrivato stamattina|arrivato|arrivata|l ho trovato|trovato|funziona ora|ora funziona|\
        adesso funziona|adesso va|ora va|ricevuto|ricevuta|capito|inteso|d accordo|va bene|va bene cosi|\
        ok|okay|prendo nota|dimenticate|lasciate perdere|ignorate|non considerate|mio errore|colpa mia|\
        non serve rispondere|non occorre|non c e bisogno|nessuna risposta|non rispondete|\
        potete chiudere|chiudete|chiudo|caso chiuso|chiuso|ritirato|ho ritirato|nient altro|\
        falso allarme|lo tengo|me lo tengo|per conoscenza|buon lavoro|da solo|si e rimesso|e ripartito|\
        mi ero sbagliat*|mi sono sbagliat*|era dal vicino|era dietro|mi basta|siamo pari|tornato verde|\
        le tengo|mistero
      ja: 解決|届きました|届いた|無事|届きましたので|直りました|直った|動きました|できました|出来ました|\
        使えました|見つかりました|ありました|了解|承知|わかりました|分かりました|かしこまりました|\
        大丈夫|問題ありません|問題なく|結構です|不要です|返信不要|返信は不要|返事は不要|返信いりません|\
        お返事には及び|忘れて|無視して|なかったことに|取り下げました|取り下げ|完了|終わり|クローズ|\
        閉じて|確認しました|確認できました|返金確認|受け取りました|届いとった|ほな|OK|オッケー|納得|\
        こちらの勘違い|勘違い|早とちり|そのまま使|ご報告|以上です|自然に直|ひとりでに|見落と|隣にあり|\
        家族が受け取|妻が受け取|こちらの間違い|思い違い|使います|もらいます
      zh: 解决|搞定|好了|好的|收到了|收到|已收到|到了|拿到|找到了|能用了|可以了|没事了|没问题|明白|了解|\
        知道了|懂了|行|ok|OK|嗯|嗯嗯|不用回|不用回复|无需回复|不必回|不用了|不需要了|算了|忽略|当我没说|\
        撤回了|撤销了|已撤|关闭|结案|已退到|钱到了|款到了|退款收到|弄好了|修好了|误会|看错了|我的问题|\
        不用管|留着|没别的|就这样|辛苦了|自己好了|绿了|能开机|丢人|是我没|是我弄错|错怪|邻居拿|家人拿|\
        家里人收|我看漏|虚惊|不追究|两清
      @otherMatter
      en: job|vacancy|cv|resume|apply|internship|school project|interview|journalist|newspaper|donation|\
        donate|charity|suggestion|idea for|wrong shop|wrong seller|wrong person|not my order|\
        i didn t order|never ordered anything|unsubscribe|newsletter|mailing list|who are you|hello|\
        hi there|anyone there|test|call me|privacy|gdpr|data protection|delete my data|my data|prime|\
        amazon account|password for amazon|gift card balance|alexa|kindle|compliment|praise|recycle|\
        packaging waste|plastic|sustainab*|survey|lost property|found your|your shop s name|\
        opening hours|photo attached|see attached|see photo
      es: trabajo|empleo|curriculum|practicas|entrevista|periodista|donacion|donar|sugerencia|idea|\
        me he equivocado de tienda|no he pedido nada|yo no pedi|darme de baja|boletin|hola|buenas|\
        hay alguien|prueba|llamenme|llamadme|privacidad|rgpd|proteccion de datos|mis datos|\
        cuenta de amazon|felicitacion|felicitar|plastico|reciclar|encuesta|horario|adjunto foto|\
        ver foto|propina|feriado|quien lleva comunicacion|rifa|el logo nuevo|cochera|majaderos|\
        apellido de|cuanto tiempo llevan|son ustedes|escribo al buzon|por fuera|no lo entiendo|visitar|\
        taller
      de: job|stelle|bewerb*|praktikum|lebenslauf|interview|zeitung|spende*|vorschlag|anregung|idee|\
        falscher shop|falscher verkäufer|nichts bestellt|nie etwas bestellt|abbestellen|newsletter|\
        hallo|moin|servus|jemand da|test|rufen sie mich|datenschutz|dsgvo|meine daten|daten löschen|\
        amazon konto|prime|lob|loben|plastik|verpackungsmüll|umwelt|nachhaltig*|umfrage|öffnungszeiten|\
        siehe foto|siehe anhang|trinkgeld|feiertag|besichtigung|werksverkauf|presse|enkelin tippt|\
        wer hat gezeichnet|gibt es sie|wie lange gibt es|einfahrt|parkt|schreibe lieber von|\
        eigenen postfach|amazon passwort
      fr: emploi|stage|candidature|cv|entretien|journaliste|don|dons|suggestion|idee|mauvais vendeur|\
        mauvais destinataire|rien commande|jamais commande|desabonn*|newsletter|bonjour|y a quelqu un|\
        test|appelez moi|rappelez moi|vie privee|rgpd|donnees personnelles|mes donnees|compte amazon|\
        prime|felicit*|plastique|suremballage|ecolog*|sondage|horaires|photo jointe|voir photo|\
        piece jointe|recyclage|reprenez vous|visiter|atelier|mamie|petite fille qui tape|telegram|\
        repondez plutot|mot de passe|compte bloque|la presse|pourboire|jours feries|qui a dessine|\
        vous existez
      it: lavoro|assunzione|curriculum|tirocinio|stage|intervista|giornalista|donazione|suggerimento|idea|\
        negozio sbagliato|venditore sbagliato|non ho ordinato nulla|mai ordinato nulla|disiscri*|\
        newsletter|buongiorno|c e qualcuno|prova|chiamatemi|privacy|gdpr|dati personali|miei dati|\
        account amazon|prime|complimenti|plastica|riciclo|ambiente|sondaggio|orari|foto allegata|\
        vedi foto|allegato|mancia|festivi|visitare|laboratorio|stampa locale|mia nipote scrive|\
        chi ha disegnato|da quanto tempo|passo carrabile|scrivo da|preferisco la mail|password amazon|\
        riprendete il vecchio
      ja: 採用|求人|応募|アルバイト|取材|記者|寄付|提案|ご意見|意見|要望|ご要望|店を間違え|\
        注文していません|注文した覚え|身に覚え|配信停止|メルマガ|こんにちは|もしもし|テスト|\
        電話ください|電話して|個人情報|プライバシー|アカウント|プライム|褒め|エコ|環境|過剰包装|\
        アンケート|営業時間|添付|写真参照|チップ|祝日|見学|工房|孫が打|誰が描|創業|駐車|直接メール|\
        パスワードを忘れ|古いのを引き取
      zh: 招聘|应聘|实习|采访|记者|捐|建议|意见|找错店|找错人|没下过单|没买过|退订|你好|在吗|在不在|\
        有人吗|亲|测试|电话联系|隐私|个人信息|我的信息|账号|会员|表扬|夸|环保|塑料|过度包装|问卷|\
        营业时间|见图|附图|看图|客服|小费|节假日|参观|工厂参观|谁画的|开了多久|挡|堵|直接发邮件|招人|\
        叉车证|听不懂|英文看不懂|冒用|身份证|裱|是你们放的|合规吗|昨天传的
      """)
}
