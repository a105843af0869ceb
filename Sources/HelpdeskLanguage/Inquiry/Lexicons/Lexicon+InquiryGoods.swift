extension Lexicon {
  /// Phrases: what people ask about goods.
  static let inquiryGoods = Lexicon(
    table: """
      @fitsWith
      en: compatible|compatibility|does it work with|will it work with|work with|works with|fit my|\
        fits my|does it fit|will it fit|would it fit|does this fit|fit a|suit a|suitable for|goes with|\
        can it be used|can i use it|does it come with|is it suitable|safe for|ok for|will this|\
        would this|does this|is this|can this|does the|is the|are the|are these|can you tell me|\
        do these|do they|what size|which size|between two sizes|size chart|what s the|what is the|\
        how many|how much does it weigh|how big|how long is|how deep|how tall|how wide|how heavy|\
        how thick|how loud|how high|does it need|what are|which one|which model|what kind of|what type|\
        before i buy|thinking of buying|thinking about|considering|difference between|is there a|\
        comes with|included|include|does it have|has it got|made of|made from|made in|where is it made
      es: compatible*|compatibilidad|sirve para|vale para|valdria|valdra|funciona con|encaja|encajara|\
        cabe|cabra|es apto|apta|se puede usar|se puede lavar|puedo usar|lleva|incluye|viene con|trae|\
        tiene|mide|medidas|cuanto mide|cuanto pesa|peso|que talla|que tamaño|cuantos|cuantas|\
        de que material|de que esta hecho|es de|esta hecho|antes de comprar|estoy pensando|\
        diferencia entre|cual es la|que diferencia|hay en|resiste|aguanta|soporta|es impermeable|\
        es resistente|duda|una duda|consulta|pregunta|quisiera saber|me gustaria saber|podria decirme|\
        podrian decirme|es verdad que|se puede
      de: kompatibel|passt das|passt der|passt die|passt er|passt es|passt sie|passen die|passt auch|\
        geeignet|eignet sich|funktioniert das mit|funktioniert der mit|funktioniert die mit|läuft das|\
        auch für|auch mit|auch bei|wie groß|wie hoch|wie breit|wie tief|wie lang|wie schwer|wie dick|\
        wie laut|wie viele|wieviel|wie viel|welche größe|welches material|woraus|aus welchem|\
        was für ein|was wiegt|maße|abmessungen|gewicht|ist das|ist der|ist die|hat der|hat die|hat das|\
        kann man|kann ich|lässt sich|braucht man|enthält|enthalten|dabei|im lieferumfang|mitgeliefert|\
        vor dem kauf|bevor ich bestelle|bevor ich kaufe|überlege|interessiere mich|unterschied zwischen|\
        verträgt|hält das|spülmaschinenfest|waschbar|wasserdicht|frage zu|eine frage|gibt es einen|wäre|\
        würde das
      fr: compatible*|compatibilite|convient*|est ce que|est il|est elle|sont ils|sont elles|peut on|\
        puis je|va t il|va t elle|rentre|passe au|adapte*|fonctionne avec|marche avec|dimension*|mesure|\
        mesures|poids|pese|quelle taille|quelle est|quel est|quels sont|quelles sont|combien|hauteur|\
        largeur|profondeur|diametre|longueur|epaisseur|en quelle matiere|quelle matiere|fait en|\
        fabrique*|composition|contient|inclus|fourni*|livre avec|avant d acheter|avant de commander|\
        j hesite|difference entre|resiste|etanche|supporte|lavable|une question|question|savoir si|\
        j aimerais savoir|je voudrais savoir|y a t il|existe t|pour un
      it: compatibil*|va bene per|va bene con|va bene anche|funziona con|adatt*|idone*|si puo|si possono|\
        posso usar*|entra in|ci sta|ci stanno|misur*|dimension*|peso|pesa|altezza|larghezza|profondita|\
        lunghezza|diametro|spessore|che taglia|quale taglia|quanto|quanti|quante|che materiale|\
        materiale|di cosa e fatto|di che|fatto in|composizione|contiene|incluso|inclusi|compreso|\
        comprese|viene fornito|ha il|ha la|prima di acquistare|prima di comprare|sono indeciso|indecisa|\
        differenza tra|resiste|regge|impermeabile|lavabile|una domanda|domanda|vorrei sapere|\
        volevo sapere|mi sapete dire|sapete dirmi|qual e|quali sono|serve un|c e un|esiste
      ja: 対応して|対応し|使えます|使えますか|使用でき|使え|合いますか|入りますか|入り|適合|互換|サイズは|\
        寸法|何cm|何センチ|重さ|何グラム|何kg|素材|材質|成分|原材料|何個|何枚|何本|付属|付いて|ついて|\
        含まれ|洗え|防水|耐熱|食洗機|電子レンジ|違いは|どちらが|どっち|可能ですか|でしょうか|できますか|\
        ありますか|教えて|何歳|向き|購入前|購入を検討|検討して|気になって|質問|産地|原産国|電圧|何時間|\
        何人|高さ|幅|奥行|直径|長さ|厚み|ですか
      zh: 能用吗|能不能用|可以用吗|适合|适用|兼容|配不配|配得上|能装|装得下|放得下|尺寸|多大|多重|多高|\
        多宽|多长|多厚|重量|材质|什么材料|什么做的|成分|配料|几个|几片|含不含|有没有|带不带|防水|能洗|\
        机洗|能进|区别|哪个好|哪款|请问|想问|问一下|咨询|买之前|想买|支持|电压|多少瓦|产地|哪里产|\
        保质期|能放|可以吗|是不是|会不会|能不能|多少斤|穿几码|什么码|穿多大|型号|够不够|吗
      @specs
      en: dimensions|measurements|diameter|height|width|depth|length|weight|cm|mm|inch|inches|voltage|\
        volts|watts|litres|ingredients|vegan|gluten|gluten free|nickel|latex|organic|waterproof|\
        dishwasher|machine wash|washable|washing|tumble|microwave|bpa|cotton|polyester|leather|\
        stainless|usb c|bluetooth|hdmi|ipad|iphone|android|size 10|thread|connector|socket|plug|\
        capacity|shelf life|expiry date|best before|age|months old|allergens|nuts|dogs|toddler|oven|\
        induction|load|lbs|kg|adapter|colour temperature|noise level|outdoor|pregnan*
      es: centimetros|cm|diametro|altura|anchura|ancho|largo|fondo|peso|litros|vatios|voltios|voltaje|\
        ingredientes|vegano|gluten|niquel|impermeable|lavavajillas|lavadora|lavar|microondas|algodon|\
        piel|cuero|acero|talla|numero de pie|edad|meses|caducidad|alergenos|frutos secos|induccion|\
        horno|perro|gato|embaraz*|enchufe|bluetooth|usb|capacidad|rosca|kg|tela|madera
      de: zentimeter|cm|durchmesser|höhe|breite|tiefe|länge|liter|watt|volt|inhaltsstoffe|zutaten|vegan|\
        gluten*|nickel*|wasserdicht|wetterfest|spülmaschine*|waschmaschine|waschen|mikrowelle|baumwolle|\
        leder|edelstahl|usb|bluetooth|gewinde|anschluss|stecker|fassungsvermögen|kapazität|haltbarkeit|\
        mindesthaltbarkeit|allergene|nüsse|induktion|backofen|hund*|katze*|schwanger*|altersempfehlung|\
        belastbar|tragkraft|kg|lautstärke|dezibel|konfektion*|herkunft
      fr: cm|centimetres|diametre|litres|watts|volts|ingredients|vegan|gluten|nickel|etanche|impermeable|\
        lave vaisselle|lave linge|machine|micro ondes|coton|cuir|inox|usb|bluetooth|prise|filetage|\
        capacite|peremption|dluo|allergenes|fruits a coque|induction|four|chien|chat|enceinte|bebe|mois|\
        kg|decibels|tissu|bois|pointure|lavage
      it: cm|centimetri|diametro|altezza|larghezza|litri|watt|volt|ingredienti|vegan*|glutine|nichel|\
        impermeabile|lavastoviglie|lavatrice|lavare|microonde|cotone|pelle|acciaio|usb|bluetooth|\
        attacco|presa|filettatura|capienza|capacita|scadenza|allergeni|frutta secca|induzione|forno|\
        cane|gatto|incinta|gravidanza|mesi|anni|kg|decibel|tessuto|legno|numero di scarpe
      ja: cm|センチ|ミリ|リットル|ワット|ボルト|kg|グラム|アレルギー|グルテン|ヴィーガン|ニッケル|食洗機|\
        洗濯機|レンジ|綿|ポリエステル|本革|ステンレス|USB|Bluetooth|ネジ|口金|容量|賞味期限|消費期限|IH|\
        オーブン|犬|猫|妊娠|赤ちゃん|歳|ヶ月|耐荷重|身長|体重|iPhone|Android|Windows|Mac|型番
      zh: 厘米|毫米|公分|升|瓦|伏|公斤|斤|克|过敏|麸质|素食|镍|防水|洗碗机|洗衣机|微波炉|纯棉|真皮|不锈钢|\
        USB|蓝牙|螺纹|接口|插头|容量|保质期|电磁炉|烤箱|狗|猫|孕妇|宝宝|岁|个月|承重|身高|体重|苹果|\
        安卓|型号|面料|码
      @warranty
      en: warranty|guarantee|guaranteed for|under warranty|repair*|mend|fix it|get it fixed|\
        service centre|service center|register the|registration|spare|spares|spare part|\
        replacement part|where can i get|where do i get|part number|manual|instructions|extended cover|\
        claim on the|lifetime|out of warranty|technician|engineer|manufacturer|serviced
      es: garantia|reparar|reparacion|arreglar|arreglo|servicio tecnico|sat|recambio*|repuesto*|pieza*|\
        manual|instrucciones|libro de instrucciones|registrar el|numero de pieza|fabricante|tecnico|\
        donde consigo|donde puedo conseguir|refaccion*
      de: garantie*|gewährleistung|reparatur*|reparieren|reparierbar|kundendienst|werkstatt|ersatzteil*|\
        ersatz für|anleitung*|bedienungsanleitung|aufbauanleitung|gebrauchsanweisung|handbuch|\
        registrier*|hersteller|techniker|einschicken|verschleißteil*|wo bekomme ich|wo kriege ich|\
        teilenummer|nachkaufen|service
      fr: garantie*|repar*|sav|service apres vente|piece detachee|pieces detachees|piece de rechange|\
        rechange|notice|mode d emploi|manuel|enregistrer|fabricant|technicien|depanner|ou trouver|\
        ou puis je trouver|reference de la piece|extension
      it: garanzia|ripar*|assistenza|centro assistenza|ricambi|ricambio|pezzo di ricambio|\
        pezzi di ricambio|manuale|istruzioni|libretto|registrar*|produttore|tecnico|dove trovo|\
        dove posso trovare|aggiustar*|sistemar*|estensione
      ja: 保証|保証書|保証期間|修理|メーカー|部品|スペア|パーツ|説明書|取説|マニュアル|交換部品|替え|\
        消耗品|登録|サポート|アフター|直せ|直し|有償|無償|延長保証|サービスセンター
      zh: 保修|质保|维修|修|售后|配件|零件|备件|说明书|教程|厂家|保固|保养|换新|联保|三包|注册|延保|耗材|\
        替换|单买|哪里买|售后点
      @howTo
      en: how do i|how do you|how to|how can i|how does|set up|setup|pair|pairing|connect|connect it|sync|\
        reset|firmware|update|app|wifi|wi fi|error code|error|code|install|assemble|assembly|screw|step|\
        button|settings|mode|descale|clean|cleaning|calibrate|program|password|pin|factory|configure|\
        driver|login|beep means|what does|light mean|flashing|blinking|unlock|child lock|turn off the|\
        switch off the|remote|display shows|which way round|bolt|adjust
      es: como se|como puedo|como hago|como lo|como se configura|configurar|emparejar|vincular|conectar|\
        conecto|sincroniz*|resetear|reiniciar|restablecer|firmware|actualizar|actualizacion|app|\
        aplicacion|wifi|codigo de error|error|instalar|instalacion|montar|montaje|tornillo*|paso|boton|\
        ajustes|modo|descalcificar|limpiar|limpio|calibrar|programar|contraseña|que significa|parpadea|\
        luz roja|desbloquear|bloqueo infantil|ajustar|cada cuanto|que aceite|se borro|quito|como salgo|\
        como le quito|modo tienda|pitido|pierdo la cobertura|cobertura|me cubre|cubre|no reconoce|\
        controlador|guia del
      de: wie stelle ich|wie bekomme ich|wie kann ich|wie muss ich|wie verbinde|wie geht|wie macht man|\
        einrichten|einrichtung|koppeln|kopplung|verbinden|verbindet|zurücksetzen|reset|firmware|update|\
        app|wlan|fehlercode|fehlermeldung|fehler|installier*|aufbau|aufbauen|montage|montieren|\
        schraube*|schritt|knopf|taste|einstellung*|einstellen|modus|entkalken|reinigen|reinige|\
        kalibrier*|programmier*|passwort|werkseinstellung|was bedeutet|blinkt|leuchtet rot|\
        kindersicherung|entsperren|bluetooth|treiber|erkennt nicht|wie oft|welches öl|demo modus|piept|\
        piepen|abstellen|ausschalten|wie komme ich|deckt|abgedeckt|kalibrierung|entlüften
      fr: comment faire|comment on|comment puis je|comment|configurer|configuration|appairer|jumeler|\
        connecter|synchronis*|reinitialis*|firmware|mise a jour|application|appli|wifi|code erreur|\
        erreur|installer|installation|monter|montage|vis|etape|bouton|reglage*|regler|mode|detartr*|\
        nettoyer|calibr*|programmer|mot de passe|que signifie|veut dire|clignote|voyant|verrouillage|\
        deverrouiller|parametr*|n existe pas|pilote|ne reconnait pas|reconnait|etalonnage|etalonner|\
        vidange|demo|bip|comment sortir|comment arreter|remettre a zero|tous les combien|couvre|\
        couverture
      it: come si|come faccio|come posso|come lo|configur*|associar*|abbin*|colleg*|connett*|sincronizz*|\
        resettare|reset|ripristin*|firmware|aggiornamento|app|wifi|codice errore|errore|installar*|\
        montare|montaggio|vite|viti|passaggio|pulsante|tasto|impostazion*|impostare|modalita|\
        decalcific*|pulire|pulizia|calibr*|programmare|password|cosa significa|lampeggia|spia|\
        blocco bambini|sbloccare|regolare|driver|non riconosce|ogni quanto|che olio|modalita demo|bip|\
        come esco|come tolgo|copre|copertura|taratura|spurgo|passo 3|libretto
      ja: 使い方|やり方|方法|設定|ペアリング|接続|つなが|繋が|繋げ|同期|リセット|初期化|ファームウェア|\
        アップデート|アプリ|Wi-Fi|WiFi|エラー|組み立て|組立|ネジ|手順|ボタン|モード|掃除|手入れ|\
        お手入れ|校正|パスワード|どうすれば|どうやって|意味|点滅|ランプ|ロック|解除|取り付け|取付|操作|\
        何度もピー|ピーピー|鳴り止|デモモード|ドライバ|認識しません|保証効|保証は効|どのくらいの頻度|\
        交換時期|調整|旧版に戻|tsukaikata
      zh: 怎么用|怎么|如何|设置|配对|连接|连不上|同步|重置|恢复出厂|固件|升级|更新|APP|app|软件|WiFi|wifi|\
        错误代码|报错|故障码|安装|组装|螺丝|步骤|按钮|按键|模式|除垢|清洗|清洁|校准|密码|什么意思|闪|\
        红灯|童锁|解锁|调|使用方法|教一下|一直闪|绿灯|滴滴|多久换|多久洗|怎么退回|退回旧版|降级|驱动|\
        不认|识别不|保修卡|在保|过保|怎么关|怎么调|zenme|baoxiu
      @custom
      en: engrav*|embroider*|personalis*|personaliz*|custom|customis*|customiz*|custom made|\
        made to measure|bespoke|monogram|initials|print our|print the|printed with|print on|print a|\
        name on it|names on|lettering|font|typeface|script|italics|wording|text should|spelling|spelled|\
        spelt|proof|artwork|mock up|mockup|preview|template|design file|vector|svg|pantone|crest|\
        our logo|club logo|upload|picture on|photo on|photo for|which photo|characters|dedication|\
        quote on|date on|accent|umlaut|capital letters|lower case|heart between|longer sleeves|cut to|\
        cut it to|made in a different|in gold|bigger letters|approved|approve|put the name|put her name|\
        put his name|jersey numbers|dye|own design
      es: grabar*|grabado|grabada|bordar*|bordado|personaliz*|a medida|monograma|iniciales|imprimir|\
        estampar|estampado|serigraf*|nombre en|con el nombre|el nombre|letras|tipografia|tipo de letra|\
        fuente|cursiva|frase|dedicatoria|texto|boceto|prueba|maqueta|vista previa|diseño|plantilla|\
        vectorial|vector|pantone|escudo|nuestro logo|logo de|subir la foto|la foto|foto para|fecha|\
        tilde|acento|mayuscula*|minuscula*|apruebo|aprobado|caracteres|corazon|dorsal*|a juego|cortar a|\
        en dorado|invitaciones|placa|se borda|lo borden|bordan|felizidades|margrita|por sienpre|rehacen|\
        falta la tipografia|la casilla|numeros del|sin taladrar|mas largas|padrino|el renglon|sin nada|\
        en vertical
      de: gravier*|gravur|bestick*|stickerei|personalisier*|individuell*|maßanfertigung|nach maß|\
        maßgefertigt|monogramm|initialen|bedruck*|aufdruck|druck|drucken|namen drauf|name drauf|\
        mit namen|mit dem namen|der name|beschrift*|schriftzug|schriftart|schreibschrift|kursiv|spruch|\
        widmung|text|entwurf|korrekturabzug|vorschau|probedruck|layout|druckdatei|druckfreigabe|\
        freigabe|freigeben|vorlage|motiv|wappen|vereinslogo|unser logo|hochladen|foto für|das foto|\
        bild drauf|datum|umlaut|akzent|großbuchstaben|zeichen|herz|trikot*|zuschneid*|zugeschnitten|\
        sonderwunsch|sonderanfertigung|anfertigen|in gold|schreibweise|skizze|falsch geschrieben|\
        neu machen|noch einmal machen|hochkant|quer|ohne löcher|zweite zeile|länger|kürzer|porträt|\
        fehlendes e|schreibfehler|rechtschreibung|tippfehler
      fr: grav*|gravure|brod*|broderie|personnalis*|sur mesure|monogramme|initiales|imprimer|impression|\
        imprime|flocage|floquer|prenom*|le nom|avec le nom|lettres|police|typo|cursive|italique|phrase|\
        dedicace|texte|maquette|bat|bon a tirer|epreuve|apercu|visuel|fichier|vectoriel|pantone|blason|\
        ecusson|notre logo|telecharger la photo|la photo|photo pour|date|accent|trema|cedille|\
        majuscule*|minuscule*|valide|je valide|caracteres|coeur|numeros|couper a|decoupe|en dore|\
        faire part|plaque|motif|esquisse|faute*|joyeu|refaites|tirage|peintre|medaille|topper|portrait|\
        a l endroit|en vertical|ligne 2|deuxieme ligne|plus longues|sans trous|cadrage|recadr*
      it: incision*|incid*|inciso|incisa|ricam*|personalizz*|su misura|monogramma|iniziali|stamp*|stampa|\
        serigraf*|nome|il nome|con il nome|nomi|lettere|carattere|font|corsivo|frase|dedica|testo|\
        scritta|bozza|anteprima|prova di stampa|grafica|file|vettoriale|pantone|stemma|nostro logo|\
        logo della|caricare la foto|la foto|foto per|data|accento|maiuscol*|minuscol*|approvo|approvat*|\
        caratteri|cuore|numeri di maglia|tagliare a|in oro|partecipazioni|targhetta|targa|bozzetto|\
        refuso|rifate|rifarla|rifarlo|in verticale|senza fori|seconda riga|piu lunghe|ritratto|\
        medaglietta|scritto male|una lettera|manca una lettera
      ja: 名入れ|刻印|刺繍|彫刻|オーダーメイド|オーダー|特注|カスタム|カスタマイズ|イニシャル|印刷|\
        プリント|名前を|名前は|お名前|文字|書体|フォント|筆記体|ひらがな|漢字で|ローマ字|メッセージを|\
        文言|校正|仕上がり|イメージ画像|デザイン|データ入稿|入稿|画像を|写真を|ロゴを|ロゴ入り|校章|\
        家紋|日付|記念日を|大文字|小文字|ハート|背番号|丈を|裾上げ|長さを|カット|金色で|彫って|入れて|\
        入れられ|入れたい|彫り|旧字|綴り|スペル|縦向き|横向き|二行目|穴なし|長め|短め|誤字|作り直し|\
        彫り直し|一文字|原稿|下書き|ラフ|似顔絵|naire|na ire
      zh: 刻字|刻名|刻上|刻|绣|绣字|定制|定做|订制|订做|个性化|私人订制|首字母|印|印上|印字|印刷|名字|\
        姓名|字体|楷体|行书|繁体字|字|文案|内容改|效果图|设计图|设计稿|样稿|排版|定稿|源文件|矢量|上传|\
        照片|相片|图片用|队徽|校徽|logo|日期|大写|小写|爱心|号码|球衣|裁|加长|烫金|请帖|生辰|落款|图案|\
        确认稿|祝福语|草图|错别字|重做|重刻|重印|竖版|横版|第二行|不打孔|裁成|放大|缩小|画像|挂牌|底稿|\
        打样|客制|向量|再深一点|kezi
      """)
}
