extension Lexicon {
  /// Phrases: how a sentence is meant.
  static let inquirySpeech = Lexicon(
    table: """
      @questionWord
      en: what|when|where|why|how|who|which|could you|can you|would you|will you|please|any chance|\
        is there|do i|should i|may i|can i|could i|shall i|let me know|tell me|help|advise|confirm
      es: que|cuando|donde|por que|como|quien|cual|podeis|puede|pueden|podrian|podria|puedo|hay|por favor|\
        porfa|me dicen|digan|digame|ayuda|avisen|confirmen|expliquen
      de: was|wann|wo|warum|wieso|wie|wer|welche|welcher|können sie|könnten sie|könnt ihr|würden sie|\
        bitte|kann ich|soll ich|darf ich|muss ich|sagen sie|hilfe|helfen|bescheid|bestätigen
      fr: que|quand|ou|pourquoi|comment|qui|quel|quelle|pouvez vous|pourriez vous|puis je|dois je|\
        est ce que|svp|s il vous plait|dites moi|aidez|aide|confirmer|confirmez
      it: che|quando|dove|perche|come|chi|quale|potete|potreste|posso|devo|per favore|per cortesia|\
        cortesemente|fatemi sapere|aiuto|aiutate|confermate|mi dite|sapete
      ja: 何|なに|いつ|どこ|なぜ|どう|誰|どの|どれ|でしょうか|ますか|ですか|ください|下さい|お願い|教えて|\
        ほしい|欲しい|いただけ|もらえ|くれ
      zh: 什么|什么时候|哪里|为什么|怎么|谁|哪个|吗|呢|能否|可否|请|麻烦|帮|告诉|希望|求|给我
      @negation
      en: not|no|never|nothing|none|without|isn t|wasn t|don t|didn t|doesn t|won t|can t|cannot|haven t|\
        hasn t|neither|nor
      es: no|nunca|nada|sin|ni|ningun|ninguna|jamas|tampoco
      de: nicht|kein|keine|keinen|nie|nichts|ohne|niemand|nix|weder|net|nöd|ned
      fr: pas|plus|jamais|rien|sans|aucun|aucune|ni|personne
      it: non|mai|niente|nulla|senza|nessun|nessuna|nessuno|neanche|nemmeno|ne
      ja: ない|ません|なかった|なく|ず|まへん|へん|無い|なし
      zh: 不|没|没有|无|未|别|勿
      @sarcasm
      en: congratulations|well done|bravo|great job|lovely|wonderful|brilliant|fantastic|nice work|\
        how nice|thanks for nothing|thanks a lot|just great|just what i needed|top marks|\
        what a surprise|amazing
      es: enhorabuena|felicidades|bravo|que bonito|maravilloso|que bien|gracias por nada|estupendo|menuda|\
        vaya|que sorpresa|que detalle
      de: glückwunsch|bravo|toll|super|na toll|ganz toll|wunderbar|danke für nichts|klasse leistung|\
        herzlichen glückwunsch|schön|respekt|reife leistung
      fr: bravo|felicitations|chapeau|super|genial|formidable|quelle surprise|merci pour rien|\
        c est charmant|joli|magnifique|sympa
      it: complimenti|bravi|bravissimi|fantastico|che bello|meraviglioso|grazie di nulla|grazie tante|\
        che sorpresa|ottimo lavoro|splendido
      ja: さすが|すごい|素晴らしい|ご立派|おめでとう|大したもん|笑|草|ウケる|ありがた迷惑|皮肉
      zh: 真棒|真行|厉害|佩服|呵呵|恭喜|太好了吧|真有你们的|笑死|哈哈|绝了|牛|服了
      @givesContact
      en: my email|my e mail|email me|e mail me|mail me|reach me|contact me|call me|ring me|text me|\
        my number|my phone|my mobile|my cell|whatsapp|telegram|wechat|signal|skype|instagram|phone|tel|\
        mobile|cell|my address|new address|send it to|deliver to|ship to|i live at|we re at|flat|apt|\
        suite|postcode|street|road|avenue
      es: mi correo|mi email|mi mail|escribanme a|escribidme a|mi telefono|mi numero|mi movil|mi celular|\
        llamenme|llamadme|llamame|whatsapp|telegram|wasap|instagram|tel|movil|celular|mi direccion|\
        calle|avenida|avda|piso|colonia|codigo postal|c p|vivo en
      de: meine mail|meine e mail|meine email|meine mailadresse|schreiben sie mir an|meine nummer|\
        meine telefonnummer|meine handynummer|rufen sie mich|ruf an|anrufen|erreichbar unter|\
        erreichen sie mich|whatsapp|telegram|signal|threema|instagram|tel|telefon|handy|mobil|\
        meine adresse|meine anschrift|straße|strasse|gasse|weg|platz|wohne in
      fr: mon mail|mon email|mon adresse mail|mon courriel|ecrivez moi a|mon numero|mon telephone|\
        mon portable|mon cellulaire|appelez moi|joignable|rappelez moi|whatsapp|telegram|signal|\
        instagram|tel|portable|mon adresse|rue|avenue|boulevard|chemin|j habite|code postal|ecrire a
      it: mia mail|mia email|indirizzo mail|scrivetemi a|mio numero|mio telefono|mio cellulare|chiamatemi|\
        telefonatemi|raggiungibile|whatsapp|telegram|signal|instagram|tel|cell|cellulare|mio indirizzo|\
        via|viale|piazza|corso|abito in|cap
      ja: メールアドレス|メアド|メール:|連絡先|電話番号|携帯|電話は|電話:|TEL|tel|LINE|ライン|ＬＩＮＥ|\
        Instagram|インスタ|スカイプ|カカオ|住所|丁目|番地|号室|私の番号|まで電話|までご連絡|宛に
      zh: 邮箱|我的邮箱|手机|手机号|电话|我电话|联系电话|打我|微信|微信号|加我|QQ|LINE|telegram|whatsapp|\
        地址|路|号楼|单元|室|街道|我住|住址|弄
      """)
}
