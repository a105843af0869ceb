extension Lexicon {
  /// Everyday things under one name in each language, so that what is learnt in one helps the others.
  static let inquiryThings2 = Lexicon(
    table: """
      @thingDog
      en: dog|cat|pet|bird|fish
      es: perro|perra|gato|gata|mascota|pájaro|pez
      de: hund|katze|kater|haustier|vogel|fisch
      fr: chien|chienne|chat|chatte|animal|oiseau|poisson
      it: cane|cagna|gatto|gatta|animale|uccello|pesce
      ja: 犬|猫|ペット|鳥|魚
      zh: 狗|猫|宠物|鸟|鱼
      @thingFood
      en: food|eat|eating|taste*|flavour|chocolate|honey|tea|coffee
      es: comida|comer|comí|sabor|sabe a|chocolate|miel|té|café
      de: essen|gegessen|geschmack|schmeckt|schokolade|honig|tee|kaffee
      fr: manger|mangé|goût|saveur|chocolat|miel|thé|café
      it: cibo|mangiat*|mangiare|gusto|sapore|cioccolat*|miele|tè|caffè
      ja: 食べ|味|チョコ|蜂蜜|お茶|コーヒー|食品
      zh: 吃|味道|口味|巧克力|蜂蜜|茶|咖啡|食品
      @thingSmell
      en: smell*|stink*|reek*|whiff
      es: huele|olor|apesta|hedor|peste
      de: riecht|geruch|stinkt|gestank|mieft
      fr: sent|odeur|pue|puanteur
      it: odor*|puzza|olezzo
      ja: 匂|臭|におい
      zh: 味|臭|闻|气味
      @thingSkin
      en: skin|face|hand|hands|arm|wrist|throat|lips
      es: piel|cara|mano|manos|brazo|muñeca|garganta|labios
      de: haut|gesicht|hand|hände|handgelenk|hals|lippen
      fr: peau|visage|main|mains|bras|poignet|gorge|lèvres
      it: pelle|viso|faccia|mano|mani|braccio|polso|gola|labbra
      ja: 肌|顔|手|腕|手首|喉|唇
      zh: 皮肤|脸|手|手臂|手腕|喉咙|嘴唇
      @thingChild
      en: child*|kid|kids|son|daughter|grandson|granddaughter|boy|girl
      es: hijo|hija|niño|niña|nieto|nieta|chico|peque
      de: kind|kinder|sohn|tochter|enkel*|bub|mädchen
      fr: enfant*|fils|fille|petit fils|petite fille|garçon|gamin*
      it: figlio|figlia|bambin*|nipot*|ragazz*
      ja: 子供|子ども|息子|娘|孫
      zh: 孩子|儿子|女儿|孙子|孙女|小孩|娃
      @thingMother
      en: mother|mum|mom|father|dad|grandma|grandmother|wife|husband
      es: madre|mamá|padre|papá|abuela|abuelo|mujer|esposa|marido|suegra
      de: mutter|mama|vater|papa|oma|opa|frau|mann|schwiegermutter
      fr: mère|maman|père|papa|grand mère|femme|mari|belle mère
      it: madre|mamma|padre|papà|nonna|nonno|moglie|marito|suocera
      ja: 母|父|祖母|祖父|妻|夫|嫁|旦那
      zh: 妈|爸|奶奶|爷爷|老婆|老公|丈夫|妻子|婆婆
      @thingDoctor
      en: doctor*|hospital*|nurse|vet|dentist|pharmac*
      es: médico|doctor*|hospital|enfermera|veterinari*|dentista|farmacéutic*
      de: arzt|ärztin|krankenhaus|krankenschwester|tierarzt|zahnarzt|apothek*
      fr: médecin|docteur|hôpital|infirmi*|vétérinaire|dentiste|pharmaci*
      it: medico|dottor*|ospedale|infermier*|veterinari*|dentista|farmacist*
      ja: 医者|病院|看護|獣医|歯医者|歯科|薬剤師
      zh: 医生|医院|护士|兽医|牙医|药剂师
      @thingElectrician
      en: electrician|plumber|technician|mechanic|repair shop
      es: electricista|plomero|fontanero|técnico|mecánico|taller
      de: elektriker|klempner|techniker|mechaniker|werkstatt
      fr: électricien|plombier|technicien|mécanicien|atelier
      it: elettricista|idraulico|tecnico|meccanico|officina
      ja: 電気屋|水道屋|技術者|整備士|修理屋
      zh: 电工|水管工|师傅|修理店|维修师傅
      @thingFireBrigade
      en: fire brigade|firefighter*|police|officer
      es: bomberos|policía|comisaría|guardia
      de: feuerwehr|polizei|wache
      fr: pompiers|police|commissariat|gendarmes
      it: pompieri|vigili del fuoco|polizia|commissariato|carabinieri
      ja: 消防|警察|交番
      zh: 消防|警察|派出所
      @thingSchool
      en: school|club|team|company|office|restaurant|shop
      es: colegio|escuela|club|equipo|empresa|oficina|restaurante|tienda
      de: schule|verein|mannschaft|firma|büro|restaurant|laden|kita
      fr: école|club|équipe|entreprise|bureau|restaurant|magasin|association
      it: scuola|club|squadra|azienda|ufficio|ristorante|negozio|associazione
      ja: 学校|クラブ|チーム|会社|事務所|レストラン|店|部活
      zh: 学校|俱乐部|队|公司|办公室|餐厅|店|社团
      @thingUniversity
      en: university|embassy|insurance|insurer|notary
      es: universidad|embajada|aseguradora|seguro|notario
      de: universität|uni|botschaft|versicherung|notar
      fr: université|ambassade|assurance|assureur|notaire
      it: università|ambasciata|assicurazione|notaio
      ja: 大学|大使館|保険会社|保険|公証
      zh: 大学|大使馆|保险公司|保险|公证
      @thingBuy
      en: buy|bought|purchase*|purchasing
      es: compr*
      de: kauf*|gekauft
      fr: achet*|achat
      it: compr*|acquist*
      ja: 購入|買|購買
      zh: 买|购
      @thingPay
      en: pay|paid|payment|price|cost*
      es: pag*|precio|cuesta|costo
      de: zahl*|bezahl*|preis|kostet
      fr: pay*|prix|coût*
      it: pag*|prezzo|costa
      ja: 支払|払|値段|価格|料金
      zh: 付|支付|价格|价钱|多少钱
      @thingToday
      en: today|tomorrow|tonight|yesterday
      es: hoy|mañana|anoche|ayer
      de: heute|morgen|gestern
      fr: aujourd hui|demain|hier|ce soir
      it: oggi|domani|ieri|stasera
      ja: 今日|明日|昨日|今夜
      zh: 今天|明天|昨天|今晚
      @thingMonth
      en: month*|year*|months ago|years ago
      es: mes|meses|año*
      de: monat*|jahr*
      fr: mois|an|ans|année*
      it: mese|mesi|anno|anni
      ja: ヶ月|か月|年|ヵ月
      zh: 个月|年|月
      @thingOldOne
      en: old one|my old|previous one|other one
      es: el viejo|la vieja|el anterior|el otro
      de: mein alter|meine alte|alte|der andere
      fr: l ancien*|mon ancien|l autre
      it: quello vecchio|vecchi*|l altro
      ja: 前のやつ|以前の|古い|前の
      zh: 旧的|以前的|老款|之前买的
      @thingNewOne
      en: new one|another one|a good one|a working
      es: uno nuevo|otro|uno bueno|otra
      de: neue*|anderen|einen guten|funktionierende*
      fr: un nouveau|un autre|neuf|neuve
      it: uno nuovo|un altro|uno buono|nuova
      ja: 新しい|別の|もう一つ|ちゃんとした
      zh: 新的|另一个|好的
      @thingSendMe
      en: send me|can you send|send another|resend
      es: mandarme|me mandan|envíenme|me envían|manden|mándenme
      de: schicken sie|schickt mir|senden sie|zuschicken|nachsenden
      fr: envoyez|m envoyer|envoyer|renvoyer
      it: mandatemi|inviatemi|mandarmi|spedirmi|mi mandate
      ja: 送って|送付|送り直|再送
      zh: 发给我|寄给我|补寄|再寄|发我
      @thingKeep
      en: keep|keeping|hold on to
      es: quedar*|me lo quedo|guardar
      de: behalten|behalte
      fr: garder|garde|conserver
      it: tengo|tenere|tenermi
      ja: 手元|取っておき|そのまま
      zh: 留着|留下|保留
      @thingThrowAway
      en: throw away|bin|rubbish|trash|landfill
      es: basura|tirar|tiré|contenedor
      de: müll|wegwerf*|tonne|entsorg*
      fr: poubelle|jeter|jeté|déchetterie
      it: spazzatura|buttare|buttato|cestino
      ja: ゴミ|捨て|処分
      zh: 扔|垃圾|丢掉
      @thingWash
      en: wash*|washed|laundry|washer
      es: lav*
      de: wasch*|gewaschen|wäsche
      fr: lav*|lessive
      it: lav*|bucato
      ja: 洗|洗濯
      zh: 洗
      @thingCut
      en: cut|trim|shorten|drill*|hole*
      es: cort*|taladr*|agujero*
      de: schneid*|kürz*|bohr*|loch|löcher
      fr: coup*|raccourc*|perc*|trou*
      it: tagli*|accorci*|fora*|buco|buchi|fori
      ja: 切|カット|短く|穴|ドリル
      zh: 剪|裁|短|孔|洞|钻
      @thingThread
      en: thread|stitch*|seam|fabric|material
      es: hilo*|punto*|costura*|tela|material
      de: faden|naht|nähte|stoff|material
      fr: fil|point*|couture*|tissu|matière
      it: filo|punt*|cucitur*|tessuto|stoffa
      ja: 糸|縫|布|生地|素材
      zh: 线|针|缝|布|面料
      @thingPaper
      en: paper|sheet|note|card|letter
      es: papel*|hoja|nota|tarjeta|carta
      de: papier|blatt|zettel|karte|brief
      fr: papier|feuille|mot|carte|lettre
      it: carta|foglio|biglietto|tessera|lettera
      ja: 紙|用紙|メモ|カード|手紙
      zh: 纸|单|条|卡片|信
      @thingSign
      en: sign|banner|poster|sticker|sign board
      es: letrero|pancarta|póster|pegatina|cartel
      de: schild|banner|poster|aufkleber|plakat
      fr: panneau|banderole|affiche|autocollant
      it: insegna|striscione|poster|adesivo|cartello
      ja: 看板|横断幕|ポスター|シール|ステッカー
      zh: 牌|横幅|海报|贴纸
      @thingRing
      en: ring|necklace|bracelet|jewel*|gold|silver
      es: anillo|collar|pulsera|joya*|oro|plata
      de: ring|kette|armband|schmuck|gold|silber
      fr: bague|collier|bracelet|bijou*|or|argent
      it: anello|collana|bracciale|gioiell*|oro|argento
      ja: 指輪|ネックレス|ブレスレット|金|銀|ジュエリー
      zh: 戒指|项链|手链|首饰|金|银
      @thingPerfume
      en: perfume|cream|makeup|shampoo|lipstick|cosmetic*
      es: perfume|colonia|crema|maquillaje|champú|labial
      de: parfum|creme|schminke|shampoo|lippenstift|kosmetik*
      fr: parfum|crème|maquillage|shampooing|rouge à lèvres|cosmétique*
      it: profumo|crema|trucco|shampoo|rossetto|cosmetic*
      ja: 香水|クリーム|化粧|シャンプー|口紅
      zh: 香水|面霜|化妆品|洗发水|口红
      @thingVitamin
      en: vitamin*|pill*|medicine|supplement*|tablet*
      es: vitamina*|pastilla*|medicamento*|suplemento*|cápsula*
      de: vitamin*|tablette*|medikament*|nahrungsergänzung*|kapsel*
      fr: vitamine*|comprimé*|médicament*|complément*|gélule*
      it: vitamin*|pastigli*|medicin*|integrator*|capsul*
      ja: ビタミン|錠剤|薬|サプリ|カプセル
      zh: 维生素|药片|药|保健品|胶囊
      @thingBaby
      en: baby|pram|crib|cot|stroller|bottle for
      es: bebé|cochecito|cuna|carriola|chupete
      de: baby|kinderwagen|bettchen|wiege|schnuller
      fr: bébé|poussette|berceau|lit bébé|tétine
      it: neonato|passeggino|culla|lettino|ciuccio
      ja: 赤ちゃん|ベビーカー|ベビーベッド|哺乳
      zh: 婴儿|婴儿车|婴儿床|奶瓶|宝宝
      @thingLock
      en: lock|locked|unlock|key*|code
      es: bloque*|desbloque*|llave*|código|clave
      de: gesperrt|sperre|schlüssel|code|entsperr*
      fr: verrou*|clé*|code|bloqu*
      it: blocc*|chiav*|codice|sblocc*
      ja: ロック|鍵|コード|解除
      zh: 锁|钥匙|代码|解锁
      @thingScreenShows
      en: screen shows|display|message appears|error
      es: sale|pone|aparece|marca|error|muestra
      de: zeigt|anzeige|steht|meldung|meldet
      fr: affiche|indique|s affiche|message
      it: mostra|compare|appare|segna|dice|scrive
      ja: 表示|出る|メッセージ
      zh: 显示|提示|出现
      @thingFast
      en: fast|slow|quick|speed
      es: rápid*|lent*|despacio|velocidad
      de: schnell*|langsam*|tempo|geschwindigkeit
      fr: rapide*|lent*|vite|vitesse
      it: veloc*|lent*|rapid*
      ja: 速|遅|スピード
      zh: 快|慢|速度
      @thingHeavy
      en: heavy|light weight|weighs
      es: pesa|pesad*|liger*
      de: schwer|leicht|wiegt
      fr: lourd*|léger*|pèse
      it: pesa|pesant*|legger*
      ja: 重|軽
      zh: 重|轻
      @thingSharp
      en: sharp|blade|knife|scissors
      es: filo|cuchill*|cuchillo|tijeras
      de: scharf*|klinge*|messer|schere
      fr: tranchant*|lame*|couteau|ciseaux
      it: affilat*|lama|lame|coltell*|forbic*
      ja: 刃|ナイフ|包丁|ハサミ
      zh: 刀|刃|剪刀|锋利
      @thingExam
      en: exam|teacher|student|school trip
      es: examen|profesor*|alumn*|estudiante
      de: prüfung|lehrer*|schüler*|student*
      fr: examen|professeur|élève*|étudiant*
      it: esame|insegnante|alunn*|studente
      ja: 試験|先生|生徒|学生
      zh: 考试|老师|学生
      @thingTeam
      en: team*|colleague*|staff|employee*|manager|boss
      es: equipo|colega*|personal|emplead*|gerente|jefe
      de: team|kolleg*|personal|mitarbeiter*|chef*
      fr: équipe|collègue*|personnel|employé*|responsable|patron
      it: squadra|collegh*|personale|dipendent*|responsabile|capo
      ja: スタッフ|社員|従業員|店長|上司
      zh: 员工|同事|店长|老板|经理
      @thingHelloOnly
      en: hello only|hi|hey|good morning|dear
      es: hola|buenas|buenos días|estimados
      de: hallo|hi|guten tag|moin|servus|grüezi|liebe*
      fr: bonjour|bonsoir|salut|allo|madame
      it: ciao|salve|buongiorno|buonasera|gentil*
      ja: こんにちは|お世話|はじめまして|初めまして|すみません
      zh: 你好|您好|在吗|亲|嗨
      @thingRegards
      en: regards|sincerely|best wishes|kind
      es: saludos|atentamente|cordialmente
      de: grüße|gruß|freundlichen|hochachtungsvoll
      fr: cordialement|salutations|bien à vous
      it: saluti|cordiali|distinti
      ja: 敬具|よろしくお願い|宜しく
      zh: 此致|敬礼|祝好|顺颂
      @thingUrgent
      en: urgent|asap|immediately|hurry
      es: urgente|urge|cuanto antes|ya
      de: dringend|eilig|sofort|asap
      fr: urgent|vite|au plus vite|asap
      it: urgente|subito|al più presto
      ja: 至急|緊急|急ぎ|早急
      zh: 急|尽快|马上|赶紧
      @thingFunny
      en: funny|lol|haha|joke|ha
      es: jaja*|jeje|risa|broma
      de: haha|lol|witz|hihi|scherz
      fr: mdr|lol|haha|blague|ptdr
      it: ahah*|haha|lol|scherzo|rido
      ja: 笑|ｗ|草|www
      zh: 哈哈|笑|呵呵
      """)
}
