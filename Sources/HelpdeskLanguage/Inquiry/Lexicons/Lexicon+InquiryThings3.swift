extension Lexicon {
  /// Everyday things under one name in each language, so that what is learnt in one helps the others.
  static let inquiryThings3 = Lexicon(
    table: """
      @thingSad
      en: sad|cry*|crying|disappoint*|upset
      es: triste|lloran*|decepcion*|llanto
      de: traurig|wein*|enttäusch*|geheult
      fr: triste|pleur*|déçu*|larmes
      it: triste|piang*|delus*|deludent*
      ja: 悲し|泣|残念|がっかり
      zh: 难过|哭|失望|伤心
      @thingPromise
      en: promise*|said you|you said|told me
      es: promet*|dijeron|dijisteis|me dijo|quedasteis
      de: versproch*|gesagt|zugesagt|hieß es
      fr: promis|promettez|dit que|aviez dit|m a dit
      it: promes*|detto|avevate detto|mi ha detto
      ja: 約束|と言われ|言った|おっしゃ
      zh: 答应|承诺|说好|说过
      @thingTrue
      en: true|really|sure|certain|doubt*
      es: verdad|seguro|duda*|cierto
      de: wirklich|sicher|stimmt|zweifel*
      fr: vrai|vraiment|sûr|doute*
      it: davvero|sicur*|dubb*|vero
      ja: 本当|確か|疑|怪し
      zh: 真的|确定|怀疑|可疑
      @thingLawyerLetter
      en: lawyer letter|complaint|complain
      es: queja*|reclamación|reclamo
      de: beschwerde|reklamation|beschwer*
      fr: plainte|réclamation|plaindre
      it: reclamo|lamentel*|reclam*
      ja: 苦情|クレーム
      zh: 投诉|抱怨
      @thingTest
      en: test*|tried|try|checked
      es: prob*|intent*|comprob*|prueba
      de: getestet|test|probiert|versucht|geprüft
      fr: essay*|test*|vérifi*
      it: prov*|test*|verificat*|tentat*
      ja: 試|テスト|確認
      zh: 试|测试|检查
      @thingRestart
      en: restart*|unplug*|plug in|plugged
      es: reinici*|desenchuf*|enchuf*
      de: neu gestartet|neustart|ausgesteckt|eingesteckt|steckdose
      fr: redémarr*|débranch*|branch*
      it: riavvi*|stacc* la spina|attacc*|presa
      ja: 再起動|抜い|差し|コンセント
      zh: 重启|拔|插
      @thingTemperature
      en: temperature|degrees|grad
      es: grados|temperatura
      de: grad|temperatur
      fr: degrés|température
      it: gradi|temperatura
      ja: 度|温度
      zh: 度|温度
      @thingMinutes
      en: minutes|hours|seconds|time runs
      es: minutos|horas|segundos
      de: minuten|stunden|sekunden|std
      fr: minutes|heures|secondes
      it: minuti|ore|secondi
      ja: 分|時間|秒
      zh: 分钟|小时|秒
      @thingPrint
      en: print*|ink|toner|cartridge
      es: impres*|tinta|tóner|cartucho*
      de: druck*|tinte|toner|patrone*
      fr: imprim*|encre|toner|cartouche*
      it: stamp*|inchiostro|toner|cartucc*
      ja: 印刷|インク|トナー|カートリッジ
      zh: 打印|墨|硒鼓|墨盒
      @thingBluetooth
      en: bluetooth|wifi|signal|connection
      es: bluetooth|wifi|señal|conexión
      de: bluetooth|wlan|signal|verbindung
      fr: bluetooth|wifi|signal|connexion
      it: bluetooth|wifi|segnale|connessione
      ja: Bluetooth|ブルートゥース|Wi-Fi|電波|接続
      zh: 蓝牙|WiFi|信号|连接
      @thingOpenedIt
      en: opened it|unpacked|unboxed|open the box
      es: abrí|abrir|abrimos|desembal*
      de: ausgepackt|aufgemacht|geöffnet|öffnen
      fr: ouvert|ouvrant|ouvrir|déball*
      it: aperto|aprendo|aprire|spacchett*
      ja: 開けたら|開けて|開封|開けると
      zh: 打开|拆开|开箱|一打开
      @thingFell
      en: fell|fall|drop|dropped|collapse*
      es: cay*|caíd*|se cae
      de: fiel|fällt|gefallen|heruntergefallen|runter
      fr: tomb*|chut*
      it: cadut*|cade|caduta
      ja: 落ち|倒れ|崩
      zh: 掉|摔|倒
      @thingHang
      en: hang|wall|ceiling|floor|roof
      es: colg*|pared|techo|suelo|piso
      de: häng*|wand|decke|boden|dach
      fr: mur|plafond|sol|toit|accroch*
      it: appes*|parete|muro|soffitto|pavimento|tetto
      ja: 壁|天井|床|吊
      zh: 墙|天花板|地板|挂
      @thingHolidayHome
      en: holiday home|hotel|work|at work|farm
      es: hotel|trabajo|finca|obra
      de: hotel|arbeit|hof|baustelle
      fr: hôtel|travail|ferme|chantier
      it: hotel|lavoro|fattoria|cantiere
      ja: ホテル|職場|会社|農場
      zh: 酒店|单位|公司|工地|宿舍
      @thingCountry
      en: country|abroad|island|canada|switzerland|austria|mexico
      es: país|extranjero|isla*|méxico|chile|argentina|perú|canarias
      de: ausland|schweiz|österreich|insel
      fr: pays|étranger|île|suisse|belgique|canada|québec|réunion
      it: estero|svizzera|isola|sardegna|sicilia|paese
      ja: 海外|国|島|沖縄|北海道
      zh: 国外|国家|海外|香港|台湾|新疆|西藏
      @thingTax
      en: tax|embassy exempt|exempt
      es: exent*|impuesto*
      de: steuerfrei|befreit|steuer*
      fr: exonér*|taxe*|impôt*
      it: esent*|tasse|imposta|imposte
      ja: 免税|税
      zh: 免税|税
      @thingGiftCard
      en: gift card|points|voucher|balance
      es: tarjeta regalo|gift card|puntos|vale|saldo
      de: gutschein|geschenkkarte|punkte|guthaben
      fr: carte cadeau|points|bon|solde
      it: buono|carta regalo|punti|saldo
      ja: ギフト券|ポイント|残高|クーポン
      zh: 礼品卡|积分|余额|券
      @thingIban
      en: iban|account number|transfer
      es: iban|transferencia|cuenta bancaria|depositar|depósito
      de: iban|überweis*|konto
      fr: iban|virement|compte bancaire
      it: iban|bonifico|conto
      ja: 振込|口座
      zh: 转账|账号|银行卡号|打到
      @thingRegistered
      en: registered|activated|serial in|logged
      es: registrad*|activad*|dado de alta
      de: registriert|aktiviert|angemeldet
      fr: enregistré*|activé*|inscrit
      it: registrat*|attivat*
      ja: 登録|アクティベート|起動
      zh: 注册|激活|登录
      @thingSavedGame
      en: saved game|scores|history|previous data|profile
      es: partida guardada|historial|perfil|datos de
      de: spielstand|verlauf|profil|daten von
      fr: sauvegarde|historique|profil|données de
      it: salvataggi*|cronologia|profilo|dati di
      ja: セーブデータ|履歴|プロフィール|データ
      zh: 存档|历史|记录|数据
      @thingRental
      en: rental|hire|demo|exhibition
      es: alquiler|demostración|exhibición
      de: verleih|miet*|vorführ*|ausstellung*
      fr: location|démonstration|exposition
      it: noleggio|dimostrazione|esposizione
      ja: レンタル|展示|デモ
      zh: 租赁|展示|样品
      @thingLimescale
      en: limescale|grass on|mud|leaves|dirt
      es: sarro|pasto|hierba|barro|tierra
      de: kalk|gras|schlamm|erde|dreck
      fr: calcaire|herbe|boue|terre
      it: calcare|erba|fango|terra
      ja: 水垢|草|泥|土
      zh: 水垢|草|泥|土
      @thingBrand
      en: brand|label|logo|tag
      es: marca|etiqueta|logo|logotipo
      de: marke|etikett|logo|schild|label
      fr: marque|étiquette|logo
      it: marca|marchio|etichetta|logo
      ja: ブランド|ラベル|ロゴ|タグ
      zh: 品牌|标签|牌子|标
      @thingMaterialFeels
      en: material feels|cheap|plastic|flimsy
      es: plástico|barato|endeble
      de: plastik|billig|kunststoff
      fr: plastique|cheap|camelote
      it: plastica|scadente|economico
      ja: プラスチック|安っぽい|ちゃち
      zh: 塑料|廉价|做工
      @thingSuspicious
      en: suspicious|strange|odd|weird|funny looking
      es: rar*|sospech*|extrañ*|mosque*
      de: komisch|seltsam|verdächtig|merkwürdig
      fr: bizarre|étrange|suspect|louche
      it: stran*|sospett*|bizzarr*
      ja: 変|怪しい|不審|おかしい
      zh: 奇怪|可疑|怪
      @thingMagnet
      en: magnet|battery swallowed|small parts
      es: imán|imanes|piezas pequeñas
      de: magnet*|kleinteile
      fr: aimant*|petites pièces
      it: calamit*|magnet*|pezzi piccoli
      ja: 磁石|小さな部品
      zh: 磁铁|小零件
      @thingName
      en: name|surname|names|called
      es: nombre*|apellido*|llama|llamo
      de: name|namen|nachname|heißt|heiße
      fr: nom|noms|prénom*|appelle
      it: nome|nomi|cognome|chiama|chiamo
      ja: 名前|苗字|氏名|名字|という名
      zh: 名字|姓名|姓|叫
      @thingSpelling
      en: spelling|letter*|accent|comma|capital*
      es: ortografía|letra*|acento|tilde|coma|mayúscula*
      de: rechtschreib*|buchstabe*|komma|umlaut|großbuchstab*|geschrieben mit
      fr: orthographe|lettre*|accent|virgule|majuscule*
      it: ortografia|letter*|accento|virgola|maiuscol*
      ja: 綴り|文字|スペル|大文字|誤字
      zh: 拼写|字母|错字|大写|逗号|写成
      @thingGoldLetters
      en: gold letters|font number|script|bold
      es: dorado|cursiva|negrita|tipografía
      de: gold|kursiv|fett|schriftart
      fr: doré*|italique|gras|police
      it: dorat*|corsivo|grassetto|carattere
      ja: 金文字|筆記体|太字|書体
      zh: 金色|斜体|粗体|字体
      @thingWedding
      en: wedding|baptism|grave|memorial|funeral
      es: boda|bautizo|lápida|funeral|entierro|luto
      de: hochzeit|taufe|grab|beerdigung|trauer
      fr: mariage|baptême|tombe|enterrement|deuil
      it: matrimonio|battesimo|tomba|funerale|lutto
      ja: 結婚|葬|墓|法事|お祝い
      zh: 婚|葬|墓|满月|寿
      @thingRaffle
      en: raffle|fundraiser|volunteer
      es: rifa|recaudar|voluntari*
      de: tombola|spendenaktion|ehrenamt*
      fr: tombola|collecte|bénévol*
      it: lotteria di beneficenza|raccolta fondi|volontar*
      ja: バザー|チャリティ|ボランティア
      zh: 义卖|公益|志愿
      @thingTipThe
      en: tip the|lovely driver|kind driver
      es: propina|encanto
      de: trinkgeld|nett*|freundlich*
      fr: pourboire|gentil*|adorable
      it: mancia|gentil*
      ja: チップ|親切|優し
      zh: 小费|态度好|热心
      @thingTruck
      en: truck|lorry|van|parking|garage
      es: camión|furgoneta|aparcamiento|cochera|garaje
      de: lkw|lieferwagen|parkplatz|garage|einfahrt
      fr: camion|camionnette|parking|garage
      it: camion|furgone|parcheggio|garage|passo carrabile
      ja: トラック|車|駐車|ガレージ
      zh: 卡车|车|停车|车库
      @thingHowLongHaveYou
      en: how long have you|who are you|reliable|trust
      es: fiable*|confiar|confianza|quiénes sois|son ustedes
      de: seriös|vertrau*|wer sind sie|zuverlässig
      fr: fiable*|confiance|sérieux|qui êtes
      it: affidabil*|fid*|chi siete|seri
      ja: 信頼|信用|怪しく|どなた
      zh: 靠谱|信任|可靠|你们是谁
      @thingPart
      en: part*|piece|component
      es: pieza*|parte|componente
      de: teil|teile|bauteil
      fr: pièce*|élément*|partie
      it: pezzo|pezzi|parte|component*
      ja: 部品|パーツ|部分
      zh: 零件|部件|配件
      @thingWeeksAfter
      en: weeks after|broke after|lasted only
      es: duró|a los|al cabo de|a la semana
      de: nach drei|nach einer|nach zwei|nach kurzer|gehalten
      fr: au bout de|après|tenu
      it: dopo una|dopo due|dopo tre|durato
      ja: 後に|で壊|もたな
      zh: 用了|才用|没几|没多久
      """)
}
