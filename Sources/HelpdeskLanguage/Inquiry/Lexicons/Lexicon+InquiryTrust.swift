extension Lexicon {
  /// Phrases: used, forged and dangerous goods.
  static let inquiryTrust = Lexicon(
    table: """
      @used
      en: used|been used|second hand|secondhand|pre owned|preowned|pre loved|previous owner|\
        somebody else s|someone else s hair|worn before|been worn|worn|already opened|been opened|\
        opened before|opened box|seal broken|seal was broken|seal cut|seal missing|re taped|retaped|\
        resealed|no seal|no film|fingerprints|fingerprint|smudges|hair|hairs|stain|stains|stained|\
        crumbs|dirty|filthy|greasy|grease|grubby|muddy|mud|sand in|dust|dusty|sticky|smells of|\
        stinks of|smell of|smoke smell|perfume smell|sweat|deodorant|makeup on|lipstick|refurbished|\
        refurb|reconditioned|ex display|ex demo|display model|returned by|returns sticker|\
        return sticker|customer return|half empty|half used|third empty|already registered|\
        registered to|logged in|somebody s account|account of|photos on|pictures of|contacts of|history|\
        hours on|cycles|mileage|scratches on|wear|footprints|written in|highlighted|sold as new|\
        listed as new|new you say|not new|isn t new|hardly new|brand new my|had a life|someone has|\
        somebody has|somebody had|teeth marks|bite marks|toenail|receipt in|battery health|leftover*|\
        washed before
      es: usado|usada|usados|usadas|segunda mano|de segunda|ya abierto|abierto|abierta|precinto roto|\
        sin precinto|precinto|resellad*|con celo|huellas|dedos marcados|pelos|pelo|pelusa*|mancha|\
        manchas|manchad*|migas|suci*|grasient*|grasa|unto|barro|arena|polvo|pegajos*|huele a|olia a|\
        olor a|sudor|maquillaje|pintalabios|reacondicionado|de exposicion|devuelto por otro|\
        devolucion de otro|otro cliente|de otra persona|cuenta de otro|medio vacio|gastad*|desgastad*|\
        ya registrado|fotos de|horas de uso|estrenad*|no es nuevo|no es nueva|como nuevo|\
        vendido como nuevo|de nuevo nada|nuevo dicen|nuevo decian|ya lo ha usado|puesto por alguien|\
        rozaduras|restos de|a medias|desprecintad*|lavado|¿nuevo|que entienden por nuevo|dados de si|\
        imperdible|partida guardada|marcaba|horas|kilometros|de demostracion|km al|con agua|sarro|\
        pisadas|desodorante|recibo de otra|placa de una casa|ya vivio|otro dueño|a estrenar
      de: gebraucht*|benutzt|getragen|schon getragen|bereits geöffnet|schon offen|geöffnet|offen|\
        aufgemacht|siegel|versiegelung|wieder zugeklebt|zugeklebt|neu verklebt|fingerabdrücke|\
        fingerabdruck|haare|haar|fleck|flecken|fleckig|krümel|dreckig|schmutzig|verschmutzt|fettig|fett|\
        schmierig|sand|schlamm|staub|staubig|klebrig|riecht nach|roch nach|stinkt nach|stinkt|rauch|\
        schweiß|schminke|lippenstift|generalüberholt|refurbished|ausstellungsstück|vorführ*|rückläufer|\
        b ware|retoure eines|vorbesitzer*|von jemand|jemand anders|fremde fotos|fremde daten|\
        fremdes konto|konto von|halb leer|halbleer|angebrochen|abgenutzt|abgelaufen|gebrauchsspuren|\
        tragespuren|nutzungsspuren|bereits registriert|schon registriert|betriebsstunden|ladezyklen|\
        als neu verkauft|als neu|neu ist das|neu ist anders|nicht neu|von wegen neu|neuware|reste von|\
        angebissen|secondhand|second hand|kilometerstand|vor mir|hatte schon|schon jemand|wasser im|\
        kalk|verleih|name drin|eingetragen|angefangen|schon mal|hat jemand|speicherstand|abdruck|deo|\
        brotkrümel|druckstellen
      fr: utilise*|deja utilise*|usage*|occasion|d occasion|seconde main|porte*|deja porte*|deja ouvert*|\
        ouvert*|opercule|scelle*|descelle*|sceau|recolle*|rescotche*|scotch|empreintes|traces de doigts|\
        traces|cheveu*|poil*|tache*|miettes|sale*|crasseu*|gras*|graisse|boue|sable|poussiere|\
        poussiereux|collant*|sent le|sent la|odeur|pue|tabac|transpiration|sueur|maquillage|\
        rouge a levres|reconditionne*|modele d expo|exposition|retour client|retour d un|\
        ancien proprietaire|proprietaire|quelqu un d autre|compte d un|compte de|photos de|\
        a moitie vide|entame*|use*|usure|deja enregistre*|deja active*|heures d utilisation|cycles|\
        vendu comme neuf|vendu neuf|neuf dites|pas neuf|neuf mon oeil|comme neuf|restes|dents|deballe*|\
        seconde vie|bleui|cuisine*|sable dans|tordues|kilometres|km au compteur|compteur|demonstration|\
        calcaire|eau dans|tampon de|location|prenom de|a deja servi|deja servi|servi|premiere main|\
        avant moi
      it: usato|usata|usati|usate|gia usato|seconda mano|indossat*|gia aperto|gia aperta|aperto|aperta|\
        sigillo|sigilli|senza sigillo|risigillat*|richius*|nastro|impronte|ditate|capelli|capello|peli|\
        pelo|macchi*|briciole|sporc*|unt*|grasso|fango|sabbia|polvere|impolverat*|appiccicos*|puzza|\
        odora|odore|sa di|fumo di sigaretta|sudore|trucco|rossetto|ricondizionat*|rigenerat*|\
        esposizione|reso di un altro|di qualcun altro|precedente proprietario|proprietario|account di|\
        foto di|mezzo vuot*|mezza vuota|a meta|consumat*|usur*|gia registrat*|gia attivat*|\
        ore di utilizzo|cicli|venduto come nuovo|spacciato per nuovo|non e nuovo|non e nuova|\
        nuovo un corno|altro che nuovo|per nuovo|residui|rest* di|morso|km|chilometri|prima di me|\
        gia qualcuno|acqua nel|calcare|noleggio|nome scritto|iniziato|gia in uso|gia lavat*|salvataggio|\
        impronta|deodorante|pedate|servito
      ja: 中古|使用済|使用済み|使用感|使われ|使った形跡|使用した形跡|使い古|開封済|開封され|開いて|封が|\
        シール|封印|テープが貼り直|貼り直|指紋|手垢|髪の毛|毛が|汚れ|シミ|染み|食べかす|ホコリ|埃|\
        ベタベタ|べたべた|油|砂|泥|臭い|匂い|におい|タバコ|汗|化粧|口紅|再生品|整備済|展示品|\
        返品されたもの|返品シール|返品ラベル|誰かの|前の持ち主|他人の写真|前の人|前のユーザー|\
        アカウント|半分|減って|使いかけ|履いた|着用|登録済|使用時間|新品なのに|新品と|新品じゃ|新品では|\
        新品のはず|新品で買|すり減|擦れ|ヨレ|データが残|歯形|走行距離|水が残|水滴|水垢|名前が書|\
        他の人の名前|レンタル|前に誰か|先客|セーブデータ|書き込みが|値札が剥|足跡|デオドラント|試した跡|\
        ch?uko
      zh: 二手|旧的|旧货|用过|使用过|使用痕迹|穿过|拆封|拆过|开过|开封|封条|封口|封膜|塑封|胶带|重新贴|\
        指纹|头发|毛发|污渍|脏|油渍|油腻|油污|灰尘|灰|沙子|泥|黏|味道|烟味|汗味|香水|化妆|口红|翻新|\
        展示|样机|退货的|别人退|别人用|上一个|前主人|前任|别人的照片|别人的账号|账号|用了一半|少了一半|\
        磨损|激活|注册过|使用时长|当新的|新的?|全新?|说是全新|不是新|哪是新|不是全新|脚印|吃过|洗过|\
        牙印|血|公里|水渍|水垢|有水|烟灰|磨亮|喷头还是湿|少了两指|壁纸|上一位|退货单|存档|名字写|用剩|\
        别人的名字|试用|体验机|用过的
      @fake
      en: fake|fakes|counterfeit*|knock off|knockoff|knock offs|replica|imitation|imitations|copy|copies|\
        pirate|pirated|bootleg|genuine|authentic|authenticity|original one|the real thing|real thing|\
        real one|legit|dupe|forgery|forged|not real|isn t real|sham|phony|phoney|unlicensed|\
        official product|ripoff of|clone
      es: falso|falsa|falsos|falsas|falsificad*|falsificacion*|imitacion|imitaciones|copia|copias|replica|\
        pirata|pirateria|autentic*|autenticidad|original|originales|genuino|verdadero|de verdad|bamba|\
        trucho|chafa|pirateado|clon|no es de la marca|no oficial|sin licencia|truchisim*|adibas|\
        de pacotilla|mercadillo|fayuca|malas copias|los buenos|no existe ese|con luz ultravioleta|\
        de manual|casa matriz|el de verdad|ray bons
      de: fälschung*|gefälscht*|fake|nachgemacht*|nachbau|imitat*|imitation|kopie|plagiat*|raubkopie|\
        original|echt|echte|echtes|echter|echtheit|unecht|authentisch|authentizität|markenfälschung|\
        billigkopie|kein original|replik|replika|nachahmung|schwarzpressung|trödelmarkt|türkei|\
        china ware|fake ware|gefakt|gfälscht|nicht von ihnen|stammt nicht von|markeninhaber|\
        autorisiert*|nachprägung|billignachbau
      fr: faux|fausse|fausses|contrefacon*|contrefait*|contrefacteur|imitation|copie*|replique|pirate*|\
        authentique|authenticite|original|originale|originaux|veritable|vrai|vraie|toc|pas d origine|\
        non officiel|fake|une copie|copie conforme|camelote|marche aux puces|bluetooth tws|\
        n etait pas de chez eux|pas de chez eux|distributeur agree|atelier|jaquettes scannees|\
        disques graves|perles en verre|en verre
      it: falso|falsa|falsi|false|contraffatt*|contraffazione|taroccat*|tarocco|imitazion*|copia|copie|\
        replica|pirata|autentic*|autenticita|originale|originali|genuin*|vero|vera|patacca|fasullo|\
        fasulla|non ufficiale|clone|farlocc*|bancarella|mercatino|cinesata|non e della|non sono della|\
        autorizzat*|rivenditore autorizzato|falsi d autore|patacc*|finto|finta|finti
      ja: 偽物|ニセモノ|にせもの|偽|模倣|コピー品|コピー商品|海賊版|パチモン|パチもん|まがい|本物|正規品|\
        純正|純正品|真贋|鑑定|非正規|類似品|贋作|レプリカ|ばったもん|バッタもん|スーパーコピー|公式|\
        中華|パクリ|ぱちもん|正規代理店|正規取扱|にせ|本家|本物かどうか|ほんまもん|nisemono
      zh: 假货|假的|假冒|冒牌|山寨|高仿|仿品|仿冒|仿的|盗版|正品|真货|真的吗|是真的|真伪|正版|原装|原厂|\
        A货|赝品|水货|莆田|仿真|假一赔|真假|是不是真|不系正|打在铜上|假得|假一|jia huo|jia de|zheng pin|\
        冒充|盗印|翻录|贴牌|三无|博彩网站|不是他家|官方说不是|专柜说|金店说|小厂
      @fakeSign
      en: serial number|serial|hologram|logo|font|spelling|misspelt|misspelled|typo on|trademark|\
        batch number|batch code|lot number|barcode|qr code|security code|verify|verification|the brand|\
        brand s|maker s|manufacturer says|manufacturer confirmed|manufacturer told|\
        according to the manufacturer|boutique|flagship|store told|jeweller|jeweler|expert|dealer|\
        appraised|compared with|next to my old|side by side|weighs less|lighter than|stitching|\
        certificate|doesn t exist|does not exist|not in their range|never made|ce mark|plastic feels|\
        smells like plastic|tests as|magnet|stamp|hallmark|printed on|colour of the box|in the shop
      es: numero de serie|serie|holograma|logo|logotipo|tipografia|faltas de ortografia|mal escrito|\
        letra del|codigo de barras|lote|codigo qr|verificar|la marca|el fabricante|fabricante dice|\
        tienda oficial|joyero|joyeria|experto|perito|comparado con|al lado del|pesa menos|costuras|\
        certificado|no existe|nunca ha fabricado|no lo reconocen|marcado ce|plasticoso|iman|sello|\
        contraste|coleccionista|distribuidor oficial
      de: seriennummer*|hologramm|logo|schrift|schriftart|schriftzug|rechtschreibfehler|schreibfehler auf|\
        chargennummer|charge|strichcode|prüfcode|verifizier*|marke|markenhersteller|hersteller sagt|\
        laut hersteller|hersteller bestätigt|hersteller kennt|juwelier|fachhändler|gutachter|experte|\
        im vergleich|verglichen mit|neben meinem alten|leichter als|nähte|zertifikat|gibt es nicht|\
        gibt es gar nicht|existiert nicht|nie hergestellt|ce zeichen|riecht nach plastik|magnet|stempel|\
        punze|im laden|boutique|sammler
      fr: numero de serie|hologramme|logo|police|typographie|faute d orthographe|fautes|mal ecrit|\
        code barre*|numero de lot|lot|code qr|verifier|verification|la marque|le fabricant dit|\
        fabricant confirme|selon le fabricant|boutique officielle|bijoutier|expert|compare|comparaison|\
        a cote de|plus leger|coutures|certificat|n existe pas|jamais fabrique|jamais produit|\
        marquage ce|sent le plastique|aimant|poincon|en magasin|collectionneur|concessionnaire
      it: numero di serie|seriale|ologramma|logo|carattere|scritta|errori di ortografia|\
        errore di ortografia|codice a barre|lotto|codice qr|verific*|la marca|il marchio|casa madre|\
        produttore dice|secondo il produttore|negozio ufficiale|gioielliere|orefice|esperto|perito|\
        confrontat*|confronto|accanto a|piu leggero|cuciture|certificato|non esiste|mai prodotto|\
        mai fatto|marchio ce|sa di plastica|calamita|punzone|timbro|in negozio|concessionari*|\
        collezionist*
      ja: シリアル|製造番号|ロット|ホログラム|ロゴ|フォント|字体|誤字|刻印|バーコード|QRコード|認証|\
        登録でき|メーカーに問い合わせ|メーカーに確認|メーカーの窓口|ブランド|直営店|百貨店|正規店|店頭|\
        専門店|質屋|買取|比べ|比較|軽い|縫製|証明書|存在しない|存在しな|作ってい|磁石|ギャランティ|\
        パッケージが違|印字|並べ
      zh: 序列号|防伪|防伪码|扫码|查不到|查询|激光|logo|LOGO|标志|商标|字体|错别字|批号|条形码|二维码|\
        官方|官网|品牌方|品牌|专柜|厂家说|客服说|鉴定|鉴定师|专卖店|对比|比较|轻|重量不|走线|做工|证书|\
        不存在|没有这个|没出过|没生产|磁铁|钢印|刻字|旗舰店|老的那|印刷
      @burn
      en: burn|burns|burnt|burned|burning|scald*|blister*|smoke|smoking|smokin|smoulder*|fire|caught fire|\
        flames|flame|spark|sparks|sparking|melted|melting|exploded|explode|explosion|blew up|blew|\
        went bang|overheat*|red hot|too hot to|electric shock|shock|shocked|zapped|electrocut*|\
        live wire|short circuit|tripped the|fuse|swollen|swelling|bulging|gas leak|carbon monoxide|\
        fumes|chemical|toxic|acid|lead paint|mould|mold|mouldy|moldy
      es: quem*|quemadura*|ampolla*|humo|fuego|incendio|llama|llamas|chispa*|chispazo*|derretid*|derritio|\
        exploto|explot*|estallo|reventó|sobrecalient*|sobrecalent*|ardiendo|calambre|descarga|\
        electrocut*|cortocircuito|salto la luz|saltaron los plomos|diferencial|hinchad*|gas|monoxido|\
        toxic*|acido|moho|vapores|abrasa
      de: brand|brannte|verbrannt|verbrennung*|verbrüht|verbrühung|brandblase*|blasen|rauch|qualm*|raucht|\
        feuer|flamme*|funke*|funkt|geschmolzen|schmort|verschmort|explodiert|explosion|geknallt|\
        geplatzt|überhitzt|glühend|glüht|stromschlag|schlag bekommen|gewischt|elektrischer schlag|\
        kurzschluss|sicherung|fi schalter|aufgebläht|gebläht|gas|kohlenmonoxid|dämpfe|giftig|schimmel*|\
        säure|ätz*|brandgefahr|abgefackelt
      fr: brul*|cloque*|ebouillant*|fumee|fume|feu|incendie|flamme*|etincelle*|fondu|fond|explos*|explose|\
        surchauff*|brulant*|electrocut*|decharge|chataigne|coup de jus|court circuit|disjonct*|plombs|\
        gonfle*|gaz|monoxyde|toxique*|acide|moisi*|vapeurs|pris feu
      it: bruci*|bruciat*|ustion*|scottat*|vescic*|fumo|fuoco|incendio|fiamm*|scintill*|fuso|sciolto|\
        esplos*|esplod*|scoppi*|surriscald*|rovente|scossa|fulminat*|folgorat*|corto circuito|\
        cortocircuito|salvavita|gonfi*|gas|monossido|tossic*|acido|muffa|vapori|preso fuoco
      ja: 火傷|やけど|ヤケド|火が|発火|燃え|煙|焦げ|火花|爆発|破裂|溶け|発熱|高温|熱くな|感電|ビリッ|\
        ショート|漏電|ブレーカー|膨ら|膨張|ガス|一酸化炭素|有毒|カビ|薬品|異臭|焼け|火事|熱湯|火災
      zh: 烫伤|烫|烧|着火|起火|冒烟|烟|火花|火星|爆炸|炸|炸了|融化|发烫|发热|过热|触电|电到|漏电|短路|\
        跳闸|鼓包|鼓起|煤气|一氧化碳|有毒|毒|发霉|霉|刺鼻|焦味|糊味|燃
      @injury
      en: injur*|hurt|cut my|cut her|cut his|cut myself|bleed*|blood|bled|stitches|wound|hospital|a e|\
        er visit|emergency room|emergency|ambulance|doctor|gp|nurse|paramedic*|casualty|concussion|\
        broken wrist|fracture*|bruise*|rash|allergic|allergy reaction|anaphyla*|hives|itching|vomit*|\
        threw up|sick after|food poisoning|poison*|choke*|choking|choked|swallowed|swallow|suffocat*|\
        strangl*|fell on|collapsed|gave way|tipped over|toppled|fell off|landed on|nearly|\
        could have killed|could have died|dangerous|danger|hazard*|unsafe|safety|recall|recalled|\
        sharp edge|sharp edges|sharp|splinter*|glass in|metal in|sliver|needle|baby|toddler|child could|\
        eye|eyes|finger|burst in|is it safe|stepped on|lost a tooth|tooth
      es: herid*|lesion*|me corte|se corto|corte|cortado|sangr*|puntos|hospital|urgencias|ambulancia|\
        medico|pediatra|centro de salud|cruz roja|conmocion|fractura|moraton|sarpullido|ronchas|alergi*|\
        anafila*|urticaria|picor|vomit*|intoxic*|envenen*|atragant*|ahog*|asfixi*|se trago|trago|\
        se cayo|se cayo encima|volco|cedio|se hundio|casi|peligro|peligros*|inseguro|seguridad|retirad*|\
        alerta sanitaria|afilad*|filo|filos|astilla*|cristal en|trozo de cristal|metal en|aguja|bebe|\
        niño*|ojo|ojos|dedo|dedos|cara|diente|mata a alguien|matar|al rojo|se pone al rojo|\
        fuga de corriente|atorado|baranda|sin frenos|se plego|encima|esperan un muerto|vomitando|mareo*|\
        muerto|se solto en marcha|arañ*
      de: verletz*|geschnitten|schnittwunde|schnitt|blut*|geblutet|genäht|stiche|wunde|krankenhaus|\
        notaufnahme|notarzt|rettung|rettungsdienst|arzt|ärztin|hausarzt|kinderarzt|spital|\
        gehirnerschütterung|bruch am|gebrochener|prellung|blaue flecken|ausschlag|allergi*|anaphyla*|\
        quaddeln|juckt|juckreiz|erbrochen|übergeben|vergift*|lebensmittelvergiftung|verschluckt|\
        erstick*|erdrossel*|gestürzt|sturz|umgekippt|zusammengebrochen|nachgegeben|beinahe|gefahr|\
        gefährlich|lebensgefährlich|lebensgefahr|unsicher|sicherheit|rückruf*|scharfkantig|\
        scharfe kante|scharf|splitter im|glas im|glassplitter|metall im|metallspan|nadel|baby|kleinkind|\
        kind hätte|auge|augen|finger|zahn|keine bremse|bremse*|bremsen|strangulier*|kordel|hecke|\
        schwindel|ohnmächtig|übel|übelkeit|eingeklemmt|kribbeln|kribbelt|fehlerstrom|magnet
      fr: bless*|coupe la|coupee|coupure|saign*|sang|points de suture|points|plaie|hopital|urgences|samu|\
        pompiers|medecin|pediatre|docteur|commotion|fracture*|bleu|ecchymose|eruption|plaques rouges|\
        plaques|allergi*|anaphyla*|urticaire|demangeaison*|vomi*|intoxi*|empoison*|etouff*|avale|\
        s est etrangle|etrangl*|tombe*|effondre*|bascule*|cede|failli|danger*|dangereu*|securite|rappel|\
        rappele*|coupant*|tranchant*|echarde*|verre dans|eclat de verre|metal dans|aiguille|bebe|enfant|\
        oeil|yeux|doigt*|dent|tuer|plus de freins|freins|egratignure*|fait le tour du cou|gresille|\
        sent le poisson|cordon|haie|chute|tournis|malaise|evanoui*|nausee*|coince dedans|aimant
      it: ferit*|lesion*|tagliat*|mi sono tagliat*|taglio|sangu*|punti|ospedale|pronto soccorso|ambulanza|\
        118|medico|pediatra|dottore|guardia medica|trauma cranico|frattur*|livid*|sfogo|eruzione|bolle|\
        allergi*|anafila*|orticaria|prurito|vomit*|intossic*|avvelen*|soffoc*|strozz*|ingoiat*|ingerit*|\
        inghiott*|cadut*|crollat*|ribaltat*|ceduto|per poco|pericol*|sicurezza|richiam*|tagliente|\
        taglienti|affilat*|schegg* nel|vetro nel|vetro dentro|metallo nel|ago|bambin*|neonat*|occhi|\
        occhio|dito|dita|dente|ammazzare|senza freni|freni|freno|cordino|attorno al collo|siepe|caduta|\
        giramenti|svenut*|nausea|incastrat*|pizzica|dispersione|calamita
      ja: 怪我|けが|ケガ|負傷|切って|切りました|切れた|指を|出血|血が|縫|針縫|病院|救急|救急車|医者|\
        皮膚科|診察|受診|脳震盪|骨折|打撲|あざ|発疹|湿疹|かぶれ|アレルギー反応|蕁麻疹|じんましん|かゆ|\
        吐|嘔吐|食中毒|中毒|誤飲|飲み込|窒息|喉に|転倒|倒れ|落下|転落|崩れ|危険|危な|危うく|安全|\
        リコール|回収|鋭|尖|バリ|破片が|ガラス片|金属片|異物|針が|目に|赤ちゃん|子供が|腫れ|火傷|\
        ブレーキ|首に|巻き|挟ま|めまい|気分が悪|吐き気|気を失|ピリピリ|ビリビリ|しびれ|詰まらせ|突き刺|\
        刺さ
      zh: 受伤|伤|割伤|割破|割到|划伤|划破|流血|出血|血|缝了|缝针|针|医院|急诊|救护车|医生|看病|儿科|\
        脑震荡|骨折|淤青|皮疹|红疹|起疹|过敏反应|过敏了|荨麻疹|痒|呕吐|吐了|食物中毒|中毒|误吞|吞|噎|\
        窒息|卡喉|摔倒|摔下|倒下来|砸|塌|差点|危险|安全|隐患|召回|尖锐|锋利|毛刺|玻璃碴|玻璃渣|金属|\
        异物|针头|眼睛|手指|宝宝|孩子|红肿|肿|牙|刹车|勒|卡住头|夹|头晕|恶心想吐|晕|抽搐|麻一下|麻手|\
        电了一下|不接地|呛|刺|扎|掉下来
      """)
}
