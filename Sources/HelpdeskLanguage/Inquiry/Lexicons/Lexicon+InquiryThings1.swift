extension Lexicon {
  /// Everyday things under one name in each language, so that what is learnt in one helps the others.
  static let inquiryThings1 = Lexicon(
    table: """
      @thingDoor
      en: door*
      es: puerta*|portón
      de: tür*|haustür
      fr: porte|portail
      it: porta|portone|cancello
      ja: ドア|玄関
      zh: 门
      @thingPhoto
      en: photo*|picture*|pic|pics
      es: foto*
      de: foto*|bild|bilder
      fr: photo*|image*
      it: foto|immagin*
      ja: 写真|画像
      zh: 照片|图片|拍照
      @thingBox
      en: box|boxes|carton
      es: caja*|cartón
      de: karton*|schachtel|box
      fr: carton*|boîte*
      it: scatol*|cartone
      ja: 箱|ケース
      zh: 箱|盒
      @thingBag
      en: bag|sack
      es: bolsa*|saco
      de: tüte*|beutel|tasche
      fr: sac|sachet*
      it: sacchett*|busta|borsa
      ja: 袋|バッグ
      zh: 袋|包
      @thingBottle
      en: bottle*|jar|tin|tins|can
      es: botella*|frasco|bote|lata*
      de: flasche*|glas|dose*
      fr: bouteille*|bocal|flacon|boite
      it: bottigli*|barattolo|flacone|lattin*
      ja: 瓶|ボトル|缶
      zh: 瓶|罐
      @thingLid
      en: lid|cap|cork
      es: tapa*|tapón|corcho
      de: deckel|kappe|verschluss
      fr: couvercle|bouchon|capuchon
      it: coperchio|tappo
      ja: 蓋|フタ|キャップ
      zh: 盖
      @thingGlass
      en: glass|pane|mirror|screen
      es: cristal*|vidrio|espejo|pantalla
      de: glas|scheibe|spiegel|bildschirm|display
      fr: verre|vitre|miroir|écran
      it: vetro|specchio|schermo|lastra
      ja: ガラス|鏡|画面
      zh: 玻璃|镜|屏幕
      @thingLeg
      en: leg|legs|arm|handle|foot
      es: pata|patas|asa|mango|pierna
      de: bein|beine|griff|henkel|fuß
      fr: pied|pieds|anse|poignée|jambe
      it: gamba|gambe|manico|maniglia|piede
      ja: 脚|取っ手|ハンドル|足
      zh: 腿|把手|脚|柄
      @thingScrew
      en: screw*|bolt*|nut|nuts|bag of
      es: tornillo*|tuerca*|herrajes
      de: schraube*|mutter|dübel
      fr: vis|boulon*|écrou*|visserie
      it: vite|viti|bullon*|ferramenta
      ja: ネジ|ボルト|ビス
      zh: 螺丝|螺母
      @thingWheel
      en: wheel*|tyre*|tire*|pedal*
      es: rueda*|neumático*|pedal*
      de: rad|räder|rolle*|reifen|pedal*
      fr: roue*|roulette*|pneu*|pédale*
      it: ruota|ruote|gomm*|pedal*
      ja: 車輪|タイヤ|キャスター|ペダル
      zh: 轮|轮胎|踏板
      @thingCable
      en: cable|cord|plug|charger|lead
      es: cable*|enchufe|cargador|clavija
      de: kabel|stecker|ladegerät|netzteil
      fr: câble|prise|chargeur|cordon
      it: cavo|spina|caricatore|caricabatterie
      ja: ケーブル|コード|プラグ|充電器
      zh: 线|插头|充电器|电源
      @thingButton
      en: button*|switch*|key|keys
      es: botón|botones|interruptor|tecla*
      de: knopf|knöpfe|schalter|taste*
      fr: bouton*|interrupteur|touche*
      it: bottone|pulsant*|interruttore|tasto|tasti
      ja: ボタン|スイッチ|キー
      zh: 按钮|开关|按键|键
      @thingLight
      en: light|lamp|bulb|led
      es: luz|lámpara|bombilla|foco|led
      de: licht|lampe|birne|led|leuchte
      fr: lumière|lampe|ampoule|led
      it: luce|lampad*|lampadina|led
      ja: ライト|ランプ|電球|LED
      zh: 灯|灯泡|LED
      @thingSound
      en: sound|noise|speaker|volume|loud
      es: sonido|ruido|altavoz|bocina|volumen
      de: ton|geräusch|lautsprecher|lautstärke|laut
      fr: son|bruit|enceinte|haut parleur|volume
      it: suono|rumore|cassa|altoparlante|volume
      ja: 音|スピーカー|音量|騒音
      zh: 声音|噪音|音响|喇叭
      @thingHeat
      en: heat*|hot|warm|heater
      es: calor|caliente|calienta|calefactor|estufa
      de: heiß|warm|wärme|heizung|heizt
      fr: chaud*|chaleur|chauffage|chauffe
      it: caldo|calda|scalda|stufa|calore
      ja: 熱|温|ヒーター|暖房
      zh: 热|烫|加热|暖
      @thingCold
      en: cold|ice|fridge|freezer|cool*
      es: frío|hielo|nevera|refri|congelador|enfría
      de: kalt|eis|kühlschrank|gefrier*|kühlt
      fr: froid*|glace|frigo|congélateur
      it: freddo|fredda|ghiaccio|frigo|freezer
      ja: 冷|氷|冷蔵庫|冷凍
      zh: 冷|冰|冰箱
      @thingWater
      en: water|rain|wet
      es: agua|lluvia|mojad*
      de: wasser|regen|nass
      fr: eau|pluie|mouill*
      it: acqua|pioggia|bagnat*
      ja: 水|雨|濡れ
      zh: 水|雨|湿
      @thingOil
      en: oil|grease
      es: aceite|grasa
      de: öl|fett
      fr: huile|graisse
      it: olio|grasso|unto
      ja: 油|脂
      zh: 油
      @thingBattery
      en: battery|batteries|charge
      es: batería|pila|pilas|carga
      de: akku|batterie*|ladung
      fr: batterie|pile|piles|charge
      it: batteria|pila|pile|carica
      ja: 電池|バッテリー|充電
      zh: 电池|电量|充电
      @thingPhone
      en: phone|tablet|laptop|computer
      es: teléfono|tableta|portátil|ordenador|computadora
      de: handy|tablet|laptop|computer|rechner
      fr: téléphone|tablette|ordinateur|portable
      it: telefono|tablet|portatile|computer
      ja: スマホ|携帯|タブレット|パソコン
      zh: 手机|平板|电脑|笔记本
      @thingScreenProtector
      en: screen protector|case|cover
      es: funda|carcasa|protector
      de: hülle|schutzfolie|cover
      fr: coque|housse|étui
      it: custodia|cover|pellicola|fodera
      ja: ケース|カバー|フィルム
      zh: 手机壳|保护膜|套|壳
      @thingWatch
      en: watch|clock|time
      es: reloj|hora
      de: uhr|armbanduhr
      fr: montre|horloge|heure
      it: orologio|ora
      ja: 時計|時間
      zh: 手表|钟|表
      @thingCamera
      en: camera|lens|memory card
      es: cámara|objetivo|tarjeta de memoria
      de: kamera|objektiv|speicherkarte
      fr: appareil photo|caméra|objectif|carte mémoire
      it: fotocamera|telecamera|obiettivo|scheda di memoria
      ja: カメラ|レンズ|メモリーカード|SDカード
      zh: 相机|镜头|内存卡|摄像头
      @thingHeadphone
      en: headphone*|earbud*|left|right
      es: auricular*|audífono*|izquierdo|derecho
      de: kopfhörer|links|rechts|linke|rechte
      fr: écouteur*|casque|gauche|droit*
      it: cuffi*|auricolar*|sinistr*|destr*
      ja: イヤホン|ヘッドホン|左|右
      zh: 耳机|左|右
      @thingShoe
      en: shoe*|boot*|sandal*|sock*
      es: zapato*|bota*|zapatilla*|sandalia*|tenis
      de: schuh*|stiefel|sandale*|socke*
      fr: chaussure*|botte*|sandale*|basket*|chaussette*
      it: scarp*|stival*|sandal*|calz*
      ja: 靴|ブーツ|サンダル|スニーカー|靴下
      zh: 鞋|靴|凉鞋|袜
      @thingShirt
      en: shirt|dress|jacket|coat|trousers|jeans|jumper|hoodie
      es: camisa|camiseta|vestido|chaqueta|abrigo|pantalon*|jersey
      de: hemd|shirt|kleid|jacke|mantel|hose|pullover|pulli
      fr: chemise|robe|veste|manteau|pantalon|pull|t shirt
      it: camicia|maglia|maglietta|vestito|giacca|cappotto|pantalon*|maglione
      ja: シャツ|ワンピース|ジャケット|コート|ズボン|パンツ|セーター
      zh: 衬衫|T恤|裙|外套|大衣|裤|毛衣|衣服
      @thingSleeve
      en: sleeve*|collar|hem
      es: manga*|cuello|dobladillo
      de: ärmel|kragen|saum
      fr: manche*|col|ourlet
      it: manica|maniche|colletto|orlo
      ja: 袖|襟|裾
      zh: 袖|领|下摆
      @thingColour
      en: colour*|color*|blue|red|green|black|white|grey|pink|yellow
      es: color*|azul|rojo|roja|verde|negro|negra|blanco|blanca|gris|rosa|amarillo
      de: farbe*|blau*|rot|rote*|grün*|schwarz*|weiß*|grau*|rosa|gelb*
      fr: couleur*|bleu*|rouge*|vert|verte|noir*|blanc*|gris*|rose|jaune*
      it: colore|colori|blu|azzurr*|ross*|verde|ner*|bianc*|grigi*|rosa|giall*
      ja: 色|青|赤|緑|黒|白|グレー|ピンク|黄
      zh: 色|蓝|红|绿|黑|白|灰|粉|黄
      @thingSize
      en: size*|small|large|medium|xl|xxl
      es: talla*|tamaño|xl|xxl
      de: größe*|xl|xxl
      fr: taille*|pointure|xl|xxl
      it: taglia|taglie|misura|xl|xxl
      ja: サイズ|Mサイズ|Lサイズ|XL
      zh: 尺码|码|号|XL
      @thingPair
      en: pair|two|both|second
      es: par|dos|ambos|segundo|segunda
      de: paar|zwei|beide|zweite*
      fr: paire|deux|second*|deuxième
      it: paio|due|entramb*|second*
      ja: ペア|二つ|2つ|両方|もう一つ
      zh: 一对|两个|两|另一
      @thingHalf
      en: half|third|quarter
      es: mitad|medio|tercio
      de: halb*|hälfte|drittel
      fr: moitié|demi*|tiers
      it: metà|mezz*|terzo
      ja: 半分|三分の一
      zh: 一半|半|三分之一
      @thingCount
      en: count*|counted|number of pieces
      es: conté|contad*|cuento|unidades
      de: gezählt|zähl*|stück
      fr: compté*|compte|pièces
      it: contat*|conto|pezzi
      ja: 数え|個数|枚数
      zh: 数了|数过|件数
      @thingPuzzle
      en: puzzle|lego|toy*|doll|game
      es: rompecabezas|puzle|juguete*|muñeca|juego
      de: puzzle|spielzeug|puppe|spiel
      fr: puzzle|jouet*|poupée|jeu
      it: puzzle|giocattol*|bambola|gioco
      ja: パズル|おもちゃ|人形|ゲーム|レゴ
      zh: 拼图|玩具|娃娃|游戏|积木
      @thingBook
      en: book*|page*|edition|chapter*
      es: libro*|página*|edición|capítulo*
      de: buch|bücher|seite*|ausgabe|kapitel
      fr: livre*|page*|édition|chapitre*
      it: libro|libri|pagin*|edizione|capitol*
      ja: 本|ページ|版|章
      zh: 书|页|版|章
      @thingEnglish
      en: english|german|french|spanish|language|manual in
      es: inglés|alemán|francés|español|idioma|polaco|chino
      de: englisch*|deutsch*|französisch*|spanisch*|sprache|chinesisch*|polnisch*
      fr: anglais*|allemand*|français*|espagnol*|langue|chinois
      it: inglese|tedesc*|frances*|spagnol*|lingua|cinese|italian*
      ja: 英語|ドイツ語|日本語|中国語|言語
      zh: 英文|德文|中文|日文|语言|外语
      @thingTable
      en: table|chair|shelf|sofa|bed|mattress|desk|wardrobe
      es: mesa|silla|estante*|sofá|cama|colchón|escritorio|armario
      de: tisch|stuhl|regal|sofa|bett|matratze|schreibtisch|schrank
      fr: table|chaise|étagère|canapé|lit|matelas|bureau|armoire
      it: tavolo|sedia|scaffal*|divano|letto|materasso|scrivania|armadio
      ja: テーブル|椅子|イス|棚|ソファ|ベッド|マットレス|机|タンス
      zh: 桌|椅|架|沙发|床|床垫|书桌|柜
      @thingKettle
      en: kettle|toaster|pan|pot|oven|blender|coffee machine|cup|mug|plate*|vase
      es: hervidor|tostadora|sartén|olla|horno|batidora|cafetera|taza|plato*|florero|jarrón
      de: wasserkocher|toaster|pfanne|topf|ofen|mixer|kaffeemaschine|tasse|becher|teller|vase
      fr: bouilloire|grille pain|poêle|casserole|four|mixeur|cafetière|tasse|mug|assiette*|vase
      it: bollitore|tostapane|padella|pentola|forno|frullatore|caffettiera|tazza|piatt*|vaso
      ja: やかん|ケトル|トースター|フライパン|鍋|オーブン|ミキサー|コーヒーメーカー|カップ|マグ|皿|花瓶
      zh: 水壶|烤面包|锅|烤箱|搅拌机|咖啡机|杯|盘|碗|花瓶
      @thingVacuum
      en: vacuum|washing machine|iron|hoover|drill|saw|mower|strimmer
      es: aspiradora|lavadora|plancha|taladro|sierra|motosierra|cortacésped
      de: staubsauger|waschmaschine|bügeleisen|bohrmaschine|säge|rasenmäher
      fr: aspirateur|lave linge|fer à repasser|perceuse|scie|tondeuse|tronçonneuse
      it: aspirapolvere|lavatrice|ferro da stiro|trapano|sega|motosega|tosaerba
      ja: 掃除機|洗濯機|アイロン|ドリル|ノコギリ|チェーンソー|芝刈り
      zh: 吸尘器|洗衣机|熨斗|电钻|锯|割草机
      @thingTent
      en: tent|bike|bicycle|scooter|helmet|skate*
      es: tienda de campaña|bici|bicicleta|patinete|casco|patines
      de: zelt|fahrrad|roller|helm|rollschuhe
      fr: tente|vélo|trottinette|casque|patins
      it: tenda|bici|bicicletta|monopattino|casco|pattini
      ja: テント|自転車|キックボード|ヘルメット
      zh: 帐篷|自行车|单车|滑板车|头盔
      @thingPlant
      en: plant|flower*|cactus|tree|seeds
      es: planta|flor|flores|cactus|árbol|semillas
      de: pflanze*|blume*|kaktus|baum|samen|setzling*
      fr: plante|fleur*|cactus|arbre|graines
      it: pianta|fior*|cactus|albero|semi
      ja: 植物|花|サボテン|木|種|苗
      zh: 植物|花|仙人掌|树|种子|苗
      """)
}
