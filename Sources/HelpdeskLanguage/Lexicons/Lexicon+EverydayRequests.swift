extension Lexicon {
  /// How people ask for a cancellation or for personal data in passing. Source: domain.md §3, prohibited types and content.
  static let everydayRequests = Lexicon([
    .asking: [
      .english: """
      favour|favor|help us|helps us|would help|it d help|be a great help|be so good|be grateful|\
      grateful if|appreciate it if|we d like you to|we would like you to|all you have to do|\
      all you need to do|you just need to|you need to|you ll need to|you will have to|you must|\
      you have to|easiest|easier if|the quickest way|simplest|best way|best is|best thing|why don t you|\
      how about you|if you cancel|if you cancelled|if you canceled|if you d|if you would|tick|press|tap|\
      go to your|from your orders|in your orders|your orders page|on your side|via your account|\
      send a request|send the request|file a request
      """,
      .spanish: """
      favor|nos ayudaría|nos ayuda|ayudarnos|nos vendría|nos haría|agradeceríamos|le agradezco|\
      lo más fácil|lo más sencillo|lo más rápido|tiene que|debe|tendrá que|tendría que|hace falta que|\
      conviene que|convendría|bastaría|basta con|vaya a|entre en|desde sus pedidos|sus pedidos|\
      mis pedidos|marque|elija|por qué no|si cancelara|si lo cancela|si la cancela|si anula|haga usted|\
      hágalo
      """,
      .japanese: """
      助かります|ありがたい|幸いです|幸甚|お願いできます|お願いしたく|お願い申し|一番早い|一番簡単|簡単です|お客様から|お客様のほうから|お客様より|注文履歴から|注文履歴より|アカウントから|\
      選択|押して|押す|タップ|お進み|いただきますと|なさって|していただきますよう|お済ませ
      """,
      .chinese: """
      帮大忙|帮个忙|帮我们|就好|就行|即可|最简单|最快|最好|最方便|需要您自|得您|由您|要您|进入|进去|点开|点击|选择|选一下|按一下|从您|在您的|您这边|您来|不如|干脆|要不您|\
      您要是能|如果您能|若您能|拜托|恳请|辛苦您|请先
      """,
      .german: """
      gefallen|täten sie|hilft uns|würde uns helfen|helfen würden|wäre nett|wäre lieb|wäre uns|\
      wäre hilfreich|dankbar|am einfachsten|am schnellsten|einfachste|schnellste|müssten|brauchen sie nur|\
      sie müssen|sie müssten|sollten sie|gehen sie|drücken sie|tippen sie|wählen sie|\
      unter meine bestellungen|in ihren bestellungen|meine bestellungen|über ihr konto|über ihr amazon|\
      wenn sie*stornieren|warum nicht|wie wäre es|machen sie das|leiten sie|lösen sie
      """,
      .french: """
      service|rendriez|rendrait|nous aiderait|nous aider|aiderait beaucoup|arrangerait|reconnaissants|\
      le plus simple|plus simple|le plus rapide|il suffit|il vous suffit|vous devez|vous devrez|\
      il faut que|faudrait que|allez dans|allez donc|appuyez|choisissez|sélectionnez|depuis vos commandes|\
      dans vos commandes|vos commandes|depuis votre compte|pourquoi ne pas|si vous pouviez|\
      si vous annulez|si vous annuliez|soyez aimable|ayez la gentillesse|faites
      """,
      .italian: """
      favore|cortesia|ci aiuterebbe|ci farebbe|aiutarci|saremmo grati|le saremmo|più semplice|più facile|\
      più rapido|più veloce|basta|deve|dovrà|bisogna che|occorre che|vada|prema|tocchi|selezioni|scelga|\
      dai suoi ordini|nei suoi ordini|suoi ordini|i miei ordini|dal suo|perché non|se annulla|\
      se annullasse|se potesse|sia così|abbia la|proceda|faccia lei
      """,
    ],
    .cancelRequest: [
      .english: """
      if you cancelled|if you canceled|you cancel the|you to cancel|asking you to cancel|you could cancel|\
      you can cancel it yourself|let you cancel|cancellation from your|cancellation from you|\
      start a cancellation|put in a cancellation|place a cancellation|back out of|\
      withdraw from the purchase|withdraw from the order|drop the order|hit cancel|press cancel|\
      tap cancel|click on cancel|choose cancel|select cancel|use the cancel
      """,
      .spanish: """
      que lo cancele|que la cancele|que usted cancele|cancelara|cancelase|cancelarla|cancele la|\
      cancele el|cancelación por su parte|cancelación desde|pulse cancelar|pulsar cancelar|\
      botón de cancelar|deshacer el pedido|deshacer la compra|eche atrás|echarse atrás|anule la|anule el
      """,
      .japanese: """
      取り消しのお手続き|取り消しをお|取り消していただ|お取り消し|取消手続き|取消のお手続き|キャンセルを押|「商品をキャンセル」|商品をキャンセル|注文をキャンセルする|キャンセルいただけ|\
      キャンセルをなさ|キャンセルなさって|キャンセルを申請|キャンセルのお申し込み|キャンセルのリクエスト|キャンセル操作|ご注文をお取り消し|キャンセルを進め
      """,
      .chinese: """
      把它取消|取消商品|点取消|按取消|选取消|取消了吧|取消掉吧|取消吧|您来取消|由您取消|您自己取消|您先取消|您主动取消|您帮忙取消|撤掉订单|撤销这单|退掉它|不买了吧|取消订单的|提出取消|\
      发起取消|申请退单
      """,
      .german: """
      artikel stornieren|stornieren auf|stornieren drücken|storno klicken|stornobutton|\
      stornierung anstoßen|stornierung einleiten|stornierung auslösen|ihre stornierung einreichen|\
      bestellung in ihrem konto stornieren|dass sie stornieren|wenn sie stornieren|\
      wenn sie die bestellung|sie die bestellung stornieren|kauf rückgängig|bestellung rückgängig|\
      kauf widerrufen|widerrufen sie|abbestellen sie|bestellung zurückziehen
      """,
      .french: """
      en annulant|annulant la commande|annuler des|cliquez sur annuler|appuyez sur annuler|bouton annuler|\
      choisissez annuler|annulation de votre part|annulation depuis|faire annuler|faites annuler|\
      que vous annuliez|si vous annulez|renoncer à votre|renoncer à la commande|renoncez|vous rétracter|\
      rétractez vous|lancer l annulation|lancez l annulation
      """,
      .italian: """
      annullando|annullando l ordine|annulla articoli|prema annulla|clicchi su annulla|pulsante annulla|\
      scelga annulla|annullamento da parte sua|annullamento dal suo|che lei annulli|che annulli|\
      se annulla|se annullasse|annullasse|disdica|disdire l ordine|rinunci all|recedere dall acquisto|\
      receda|avviare l annullamento|avvii l annullamento
      """,
    ],
    .cancelledAlready: [
      .english: """
      we cancelled it|we have already cancelled|cancelled this morning|cancelled today|cancelled by us|\
      do you want us to cancel|shall we cancel|should we cancel|would you like us to cancel|\
      in case you want to cancel|you may cancel|you can still cancel
      """,
      .spanish: """
      ya cancelamos|ya hemos cancelado|cancelado esta|quiere que lo cancelemos|quiere que cancelemos|\
      desea que cancelemos|puede cancelar si
      """,
      .japanese: "すでにキャンセル|既にキャンセル|キャンセルをご希望でしたら|キャンセルなさいますか|キャンセルされますか|当方でキャンセル|弊店で",
      .chinese: "我们已经取消|已经帮您取消|要我们取消|您要取消吗|您想取消吗|我们可以取消|由我们取消|已取消了|替您取消|帮您取消|为您取消|给您取消|免费取消|我们来取消",
      .german: """
      bereits storniert|schon storniert|heute storniert|möchten sie stornieren|wollen sie stornieren|\
      sollen wir die bestellung|wir stornieren für sie|wir stornieren die
      """,
      .french: """
      déjà annulé|annulée ce|souhaitez vous annuler|voulez vous annuler|voulez vous que nous|\
      nous annulons|nous annulons sans|annulons pour vous|annulerons pour
      """,
      .italian: """
      già annullato|annullato oggi|vuole annullare|desidera annullare|vuole che annulliamo|\
      lo annulliamo noi|abbiamo già annullato|annulliamo noi|annulliamo senza|annulliamo per lei
      """,
    ],
    .personalData: [
      .english: """
      best number|number to get hold|number to reach|number we can|what number|hold of you on|\
      which e mail|which email|what e mail|what email|private email|private mail|private address|\
      e mail you|your inbox address|driver s licen*|driver s licence|drivers licence|driving license|\
      photo id|id document|proof of identity|identity document|your signature scan|your bank login|\
      your pin|account password|your ssn|your birthday|where you work|your employer|your job|your salary|\
      marital status|your whatsapp|your line id|your wechat|your landline|mobile phone number|\
      contact number|number we may|who lives|your instagram
      """,
      .spanish: """
      qué móvil|a qué móvil|qué teléfono|qué número|qué correo|qué email|cuál es su correo|\
      su dirección de correo|correo usa|su teléfono móvil|un número de|número al que|número donde|\
      carné de conducir|foto de su dni|su identidad|su firma|su contraseña|su cumpleaños|cumpleaños|\
      dónde trabaja|su trabajo|su whatsapp|su instagram|teléfono fijo|su domicilio particular|\
      tarjeta sanitaria
      """,
      .japanese: """
      携帯の番号|携帯番号|お電話の番号|つながる番号|つながりやすい|お使いのメール|メールのアドレス|普段お使いの|LINE ID|LINEのアカウント|運転免許|免許証|学生証|身分を証明|本人確認|\
      証明書の写真|マイナ|お誕生日|お勤め先|勤務先|ご職業|年収|家族構成|暗証|SNSのアカウント|インスタのアカウント|固定電話
      """,
      .chinese: """
      哪个手机|哪个号码|什么号码|手机多少|电话多少|哪个邮箱|什么邮箱|用哪个邮箱|邮箱多少|微信多少|您的微信|驾照|驾驶证|证件照|身份证明|身份證|手持|工作单位|在哪工作|职业|生日是|\
      出生年月|PIN码|登录密码|账号密码|支付密码|家庭住址|座机|人脸|您的QQ|社交账号
      """,
      .german: """
      handynummer|unter welcher handynummer|welche nummer|welche telefonnummer|welche mailadresse|\
      welche mail|ihre private|private nummer|private adresse|führerschein*|ausweiskopie|lichtbildausweis|\
      identitätsnachweis|personalien|ihre unterschrift als|ihr passwort|ihren geburtstag|wo sie arbeiten|\
      ihren beruf|arbeitgeber|ihr whatsapp|ihr instagram|festnetz*|ihre rufnummer|mobilfunk*|\
      rückrufnummer|schufa
      """,
      .french: """
      quel portable|quel numéro|quelle adresse mail|quel mail|quel e mail|mail utilisez|vous joindre|\
      votre permis|carte d identité|titre de séjour|votre identité|pièce justificative|\
      votre signature scannée|vos identifiants|votre anniversaire|votre employeur|votre métier|\
      votre profession|votre whatsapp|votre instagram|téléphone fixe|votre fixe|carte vitale|votre mobile
      """,
      .italian: """
      che cellulare|quale cellulare|quale numero|che numero|quale mail|che mail|mail usa|quale email|\
      patente|sua patente|sua carta|tessera sanitaria|sua identità|sua firma|sua password|suo compleanno|\
      compleanno|dove lavora|suo lavoro|datore di lavoro|suo whatsapp|suo instagram|telefono fisso|\
      numero fisso|trovarla al
      """,
    ],
    .requesting: [
      .english: """
      what s the best|get hold of|use|do you use|do you check|a photo of|picture of|copy of|show us|\
      pass us|supply|submit|enter|type in|fill out|write down|jot down|we d need|we d like|we require|\
      we must have|needed
      """,
      .spanish: """
      usa|utiliza|una foto|foto de|copia de|muéstrenos|enséñenos|páse*|rellene|escríbanos su|nos dice|\
      nos falta|requiere|hace falta|quisiéramos
      """,
      .japanese: """
      お伺いでき|お伺いしたく|伺いたい|お願いできますか|お知らせ願|お送り願|写真が必要|写真を|写しを|コピーを|必要と|いただけませんか|いただけますか|教えて頂|ご返答|お書き
      """,
      .chinese: "一张|照片|拍照|拍一张|复印件|能找到您|能联系到您|用哪个|给个|给到|写一下|填一下|填|报个|说下|发张|传一张|想要|得有|问一下|需提供",
      .german: """
      ein foto|foto ihres|foto ihrer|kopie|nutzen sie|sind sie gut|erreichbar|zeigen sie|reichen sie|\
      tragen sie|füllen sie|gebraucht|wird benötigt|verlangen|hätten gern|möchten wir|bräuchten wir|\
      rücken sie|durchgeben|geben sie
      """,
      .french: """
      utilisez vous|une photo|photo de|copie de|une copie|faut|il faut|nous faut|montrez|remplissez|\
      renseignez|notez nous|nous aimerions|aimerions|exigeons|requis*|donnez|laissez nous
      """,
      .italian: """
      usa|utilizza|una foto|foto di|copia di|una copia|possiamo trovarla|trovarla|mostri|compili|\
      inserisca|vorremmo|richiest*|serve|servono|lasciarci|ci lasci|ci mandi|ci invii
      """,
    ],
    .withholding: [
      .english: """
      we don t need your|please delete|is missing from|missing in the address|for the courier only|\
      already has|can find it
      """,
      .spanish: "falta en|no nos hace falta|no necesita|no haga falta",
      .japanese: "住所の番地|抜けて|ご提示は不要|不要でござい",
      .chinese: "缺少|地址缺|地址里缺|不用发|不必发",
      .german: "fehlt die|fehlt in|brauchen wir nicht|benötigen wir nicht",
      .french: "il manque|n en avons pas|n est pas nécessaire|inutile de",
      .italian: "manca|non occorre|non è necessario",
    ],
  ])
}
