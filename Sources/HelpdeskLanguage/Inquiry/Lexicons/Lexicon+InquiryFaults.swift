extension Lexicon {
  /// Phrases: what is wrong with goods.
  static let inquiryFaults = Lexicon(
    table: """
      @notWork
      en: not working|doesn t work|doesnt work|won t work|wont work|stopped working|stopped|dead|died|\
        broke|broke after|faulty|defective|defect|won t turn on|wont turn on|won t start|\
        won t switch on|doesn t turn on|won t charge|doesn t charge|not charging|won t hold|cuts out|\
        cut out|drops|keeps|packed up|conked out|knackered|gave up the ghost|kaput|fails|failed|\
        malfunction*|doesn t light|lights up|no sound|no picture|no power|no signal|won t open|\
        won t close|won t stay|doesn t stay|jams|jammed|stuck|freezes|frozen|glitch*|flicker*|\
        dead pixel*|pixel*|leaks|leaking|drips|squeak*|rattl*|grinding|wobbl*|loose|came off|fell off|\
        fell apart|came apart|snapped|snapped off|ripped|split|seam|zip|peeling|peels|faded|fades|rust|\
        rusts|rusty|useless|after one use|after two days|after a week|after a month|lasted|lasts|\
        flat by|flat again|battery|overheats|skips|crooked|out of shape|gains|loses|shuts off|\
        turns itself|switches itself|by itself|blank screen|black screen|weak|barely|hums|buzz*|click*|\
        doesn t heat|not heating|doesn t cool|blunt|bent itself
      es: no funciona|no va|no enciende|no arranca|no carga|no prende|dejo de|ha dejado de|se apaga|\
        se para|se ha parado|muerto|averiado|averia|estropeado|se estropeo|defectuos*|defecto|falla|\
        fallo|fallan|roto a los|se rompio|se ha roto|se me rompio|se descose|descosido|costura|\
        cremallera|se cae|se suelta|suelto|flojo|se atasca|se bloquea|se congela|parpadea|pixel*|gotea|\
        pierde agua|pierde|chirria|ruido|hace ruido|traquete*|se oxida|oxidado|destiñe|se despega|\
        despegado|no sirve|no calienta|no enfria|no se oye|sin sonido|no conecta|no da señal|bateria|\
        dura|duro dos|a los dos dias|a la semana|al mes|no cierra|no abre|torcido|cojea|descompuso|jala|\
        no jala|pantalla negra|se desconecta|inservible|petó|petado|cascado|no aguanta|se corta|solo si|\
        mantiene|no mantiene|da menos|ni con|adelanta|atrasa|no baja de|no sale|suena como|linea|\
        soldadura|se me quedo en la mano|al segundo|al primer uso|ni una vez|cartucho viene malo|\
        viene malo|salio malo|de fabrica|floja|la sopa fria|fria|se salta|menos que
      de: funktioniert nicht|funktioniert nicht mehr|geht nicht|geht nicht mehr|geht nicht an|geht aus|\
        defekt*|kaputt|kaputtgegangen|startet nicht|lädt nicht|lädt nicht mehr|schaltet sich|\
        schaltet nicht|tot|ausgefallen|ausfall|fällt aus|streikt|spinnt|fehlerhaft|mangelhaft|mangel|\
        macht nichts|tut sich nichts|tut nix|tut nicht|klemmt|hakt|hängt sich auf|flackert|pixelfehler|\
        undicht|leckt|tropft|läuft aus|quietscht|klappert|rattert|brummt|surrt|wackelt|locker|\
        abgefallen|gerissen|abgebrochen|gebrochen|aufgegangen|naht|reißverschluss|löst sich|blättert|\
        rostet|rost|färbt ab|ausgeblichen|nach zwei tagen|nach einer woche|nach drei wochen|\
        nach einem monat|nach kurzer zeit|hält nicht|akku|heizt nicht|kühlt nicht|kein ton|kein bild|\
        kein strom|keine verbindung|bricht ab|schief|hinüber|hat den geist aufgegeben|geist aufgegeben|\
        im eimer|hi|hin|futsch|taugt nix|bildschirm schwarz|stumpf|geht nöd|goht nöd|goht nid|\
        bleibt kalt|zieht nicht|saugt nicht|geht vor|geht nach|beim ersten mal|blieb mir in der hand|\
        in der hand|macht keinen mucks|keinen mucks|mucks|lässt nach|schlapp|setzt aus|aussetzer|\
        stürzt ab|bleibt stehen|steht still|nur jede zweite|hält die luft nicht|luft verliert|\
        verliert luft|schließt nicht|dichtet nicht|dichtet null|zickt|hüpft|weniger als
      fr: ne fonctionne pas|ne fonctionne plus|fonctionne pas|fonctionne plus|ne marche pas|\
        ne marche plus|marche pas|marche plus|ne s allume pas|s allume pas|ne s allume plus|s eteint|\
        ne demarre|ne charge pas|ne charge plus|charge pas|tombe en panne|en panne|panne|mort|hs|h s|\
        defectueu*|defaut|fichu|foutu|lache|a lache|casse au bout|s est casse|a casse|s est decousu|\
        couture*|fermeture eclair|se decolle|decolle|se detache|desserre|coince|bloque|plante|fige|\
        clignote|scintille|pixel*|fuit|fuite|goutte|grince|bruit|bourdonne|cliquete|rouille|deteint|\
        s ecaille|ne chauffe|ne refroidit|pas de son|pas d image|se deconnecte|coupe|batterie|tient pas|\
        ne tient|au bout de|apres deux jours|apres une semaine|apres un mois|duree|bancal|tordu|voile|\
        ecran noir|inutilisable|nul|kaput|dead|une sur deux|aspire moins|m est reste|premier usage|\
        au premier|ne s enfonce|reste froid|froide|avance|retarde|grille|extinction|plus rien|meurt|\
        rend l ame|rendu l ame|se vide|ne retient|s arrete|capricieu*|ne mousse|moins qu
      it: non funziona|non funziona piu|non va|non va piu|non si accende|non parte|non carica|si spegne|\
        si blocca|ha smesso|smesso di|morto|morta|guasto|guasta|guastat*|difettos*|difetto|rotto dopo|\
        si e rotto|si e rotta|rotto|rotta|scucit*|cucitura|cerniera|zip|si stacca|staccat*|si scolla|\
        allentat*|inceppa*|sfarfalla|pixel|perde acqua|perde|gocciola|cigola|rumore|ronza|fa rumore|\
        arruggin*|ruggine|stinge|scolorit*|non scalda|non raffredda|nessun suono|non si sente|\
        non si vede|non si connette|si disconnette|batteria|dura|durat*|dopo due giorni|\
        dopo una settimana|dopo un mese|non tiene|non chiude|non apre|storto|traballa|andato|fuso|\
        schermo nero|inutilizzabile|ko|kaputt|a singhiozzo|difetti|resta fredd*|fredda|aspira meno|\
        va avanti|va indietro|primo uso|al primo utilizzo|in mano|non da segni di vita|segni di vita|\
        perde colpi|si scarica|una si e una no|non raggiunge|si ferma|non sigilla|perde aria|si sgonfia|\
        meno di una
      ja: 動かな|動きません|動かなく|作動し|壊れ|こわれ|故障|不良|不良品|電源が入|電源が|つかない|\
        つかなく|点かな|つきません|充電できな|充電でき|充電が|止まる|止まり|切れる|切れます|途切れ|\
        音が出|音が|映らな|映りません|反応し|反応が|漏れ|水漏れ|異音|ガタガタ|ぐらつ|緩|外れ|取れ|剥が|\
        剝が|はがれ|ほつれ|破れ|縫い目|ファスナー|折れ|割れました|錆|色落ち|フリーズ|固まる|ちらつ|\
        ドット|画面|バッテリー|すぐ切れ|使えな|使えません|使えなく|初期不良|欠陥|不具合|温まら|冷え|\
        おかしい|調子が悪|うんともすんとも|ダメに|だめに|あかん|認識し|つながらな|曲がって|傾|閉まら|\
        開かな|持たな|一回で|1回で|3日で|数日で|一週間で|空気が抜|抜ける|ぬるい|冷たいまま|吸わない|\
        吸い込み|進む|遅れる|一日で|初日|手の中|ポロッ|沈黙|死んで|息絶|しんどる|途中で|勝手に切|\
        勝手に電源|kowareta|ugokanai
      zh: 坏了|坏的|不能用|用不了|没法用|不工作|没反应|开不了机|打不开|不通电|充不进|充不了|充电|不亮|\
        不转|不响|没声音|没画面|黑屏|花屏|闪屏|死机|卡死|卡顿|断断续续|断连|连不上|故障|失灵|质量问题|\
        质量|有问题|次品|残次|瑕疵|漏水|漏|异响|噪音|声音大|松|掉了|脱落|开胶|开线|断了|裂开|破了|生锈|\
        褪色|掉色|起球|拉链|电池|不耐用|用了一次|用了两天|用了一周|没几天|才用|一用就|罢工|废了|报废|歪|\
        不平|晃|关不上|不制冷|不加热|不热|跑电|掉漆|坏|不粘|不紧|漏气|瘪|没吸力|走快|走慢|一碰就|\
        第一次用|头一回|手里|没动静|时好时坏|自动关|自己关|弹不回|不回弹|按不|huai le|bu liang|\
        bu neng yong|不认|少一格|拖着走|闪退|断触|偏
      @damaged
      en: damaged|broken in|arrived broken|came broken|was broken|smashed|shattered|cracked|crack|cracks|\
        dented|dent|dents|crushed|squashed|crumpled|bent|torn|ripped open|split open|spilled|spilt|\
        leaked all|leaked in|soaked|soaking|wet|water damage|in pieces|in bits|pieces|shards|chipped|\
        chip|scratched|scratch|scuffed|scuff|snapped in|broken glass|in transit|in the post|\
        during shipping|during transport|packaging|bubble wrap|badly packed|poorly packed|box was|\
        box had|box is|hole in the box|corner|dropped|upside down|melted|burst|exploded in|mangled|\
        battered|wrecked|to smithereens|flattened|rolled over|fragile
      es: dañad*|roto|rota|rotos|rotas|hecho añicos|hecha añicos|añicos|pedazos|trozos|cachos|rajad*|raja|\
        agrietad*|grieta|abollad*|abolladura|golpe|golpead*|golpes|aplastad*|chafad*|doblad*|rasgad*|\
        rasguñ*|derramad*|derramo|mojad*|empapad*|astillad*|arañad*|arañazo*|rayad*|desportillad*|\
        esquina|mal embalad*|embalaje|sin proteccion|sin burbujas|durante el transporte|\
        en el transporte|caja aplastada|la caja venia|caja rota|reventad*|partid*|quebrad*|maltratad*|\
        estrellad*|cristales|hecho polvo|destroz*|triturad*|fragil|llego roto|machacad*|dos mitades|\
        hecha polvo|hechas polvo|laminad*|el peluche|desconche|tarro abierto|se abrio por el camino|\
        pegado|rotura|huella de montacargas|mitades|machac*|hundid*|aboll*
      de: beschädigt*|beschädigung*|schaden|transportschaden|zerbrochen|zerbrach|zerschlagen|zersplittert|\
        gesplittert|splitter|scherben|gesprungen|sprung|riss|risse|gerissen|delle|dellen|beule*|\
        verbeult|eingedrückt|zerdrückt|zerquetscht|geknickt|verbogen|krumm|zerrissen|aufgerissen|\
        ausgelaufen|nass|durchnässt|durchweicht|kratzer|zerkratzt|verkratzt|macke|macken|abgeplatzt|\
        abgesplittert|angeschlagen|ecke|schlecht verpackt|verpackung|verpackt|ohne polster|luftpolster*|\
        karton|in stücken|in teilen|einzelteile|unterwegs kaputt|bruch|zermatscht|matsch|geschmolzen|\
        geplatzt|hi angekommen|ramponiert|demoliert|eingedellt|angstoßn|zwei hälften|in zwei teilen|\
        platt|plattgedrückt|pulverisiert|zerbröselt|brösel|dampfer|aufgeplatzt|umgekippt im|eingerissen|\
        überfahren|delln|zammdruckt|zerdätscht|matsche
      fr: endommage*|abime*|casse*|brise*|en morceaux|en miettes|morceaux|mille morceaux|eclat*|ebreche*|\
        fele*|fissure*|fendu*|raye*|rayure*|griffe*|bosse*|enfonce*|ecrase*|aplati*|plie*|tordu*|\
        dechire*|renverse*|coule*|mouille*|trempe*|transport|pendant le transport|mal emballe*|\
        emballage|sans protection|papier bulle|coin|carton|troue*|eventre*|explose*|fondu*|pete*|petee|\
        debris|broye*|defonce*|verre|fragile|choc|pulverise*|lamine*|en deux|poc|poing|ecrabouille*|\
        bouilli*|en vrac|disloque*|moities|en bouillie|dechiquete*|roule dessus
      it: danneggiat*|rott* all arrivo|arrivato rotto|arrivata rotta|rotto|rotta|rotti|rotte|in frantumi|\
        frantum*|a pezzi|in pezzi|pezzi|cocci|schegge|scheggiat*|crepa|crepat*|incrinat*|spaccat*|\
        fessur*|ammaccat*|ammaccatura|schiacciat*|piegat*|strappat*|lacerat*|versat*|fuoriuscit*|\
        bagnat*|inzuppat*|fradici*|graffi*|rigat*|sbeccat*|spigolo|angolo|trasporto|\
        durante il trasporto|imballat*|imballaggio|imballo|senza protezione|pluriball|scatola|sfondat*|\
        bucat*|scoppiat*|sciolt*|distrutt*|fragile|botta|bozz*|mal messo|sfracell*|polverizzat*|in due|\
        meta|appiattit*|sbriciol*|disintegrat*|pressat*|poltiglia|calpestat*|acciaccat*|rovesciat*
      ja: 破損|割れて|割れ|ひび|ヒビ|粉々|バラバラ|欠け|凹|へこ|ヘコ|潰れ|つぶれ|折れて|曲がって|破れて|\
        穴が|こぼれ|漏れて|濡れ|水濡れ|傷|キズ|きず|擦り傷|角が|箱が|外箱|ダンボール|段ボール|緩衝材|\
        プチプチ|梱包|輸送中|配送中|運送中|溶け|ぐちゃぐちゃ|ぐしゃ|ベコベコ|壊れて届|割れ物|中身が出|\
        液漏れ|飛び出|崩れ|欠片|破片|ボロボロ|真っ二つ|まっぷたつ|二つに割|ぺしゃんこ|ペシャンコ|ぐちゃ|\
        めちゃくちゃ|木っ端|パリパリ|踏まれ|折れ曲が|へしゃげ|waretе|wareteta
      zh: 破损|碎了|碎|摔|压坏|压扁|压烂|压变形|变形|裂|裂痕|裂缝|凹|瘪|磕|磕碰|划痕|刮花|刮|断成|折断|撕|\
        洒|漏了|漏出来|湿|泡水|进水|缺口|掉角|角|包装破|包装烂|外箱|箱子|盒子|纸箱|烂|没有泡沫|没气泡|\
        泡沫|包装太|运输|路上|快递暴力|暴力|玻璃渣|碎片|损坏|融化|化了|爆|挤|扁|残|坏着到|缺了一|撞|\
        两半|成两半|稀碎|稀烂|粉碎|粉身碎骨|压成|成饼|碎一地|全是油|渗|漏一箱|sui le|po le|裂成|踩
      @notDamaged
      en: box is fine|inside is fine|only the box|just the box|cosmetic|not broken|nothing broken|\
        no damage|intact|in one piece
      es: solo la caja|por dentro esta bien|intacto|intacta|no esta roto|sin daños
      de: nur der karton|nur die verpackung|inhalt ist heil|inhalt ist ok|heil geblieben|unversehrt|\
        nicht kaputt|kein schaden|nicht defekt
      fr: seul le carton|contenu intact|intact*|pas casse|aucun dommage|rien de casse
      it: solo la scatola|contenuto integro|integro|integra|intatto|non e rotto|nessun danno
      ja: 中身は無事|無事|箱だけ|壊れてはい|壊れてません|破損はな
      zh: 里面没事|没坏|没碎|完好|只是盒子|只是外箱|没有破
      @wrongItem
      en: wrong item|wrong product|wrong one|wrong size|wrong colour|wrong color|wrong model|\
        wrong version|wrong flavour|wrong parcel|sent the wrong|sent me the wrong|got the wrong|\
        received the wrong|not what i ordered|isn t what i ordered|i ordered|i asked for|asked for|\
        instead of|instead|got a|turned up is|mixed up|mix up|mixup|someone else s order|\
        somebody else s|another family|different item|different product|not the one|missing|one missing|\
        only one|only got|there was only|two left|both left|half the|half pair|short|incomplete|\
        without the|no charger|no screws|not in the box|not included|empty box|box was empty|was empty|\
        left out|forgot to|only half|too many|extra one|more than i ordered|paid for|but got|but it s|\
        turned out to be|packing slip|label says|box says|picture shows|on the picture|listing says|\
        description says|advertised|as described|not as described|i m sent|been sent|sent me a
      es: equivocado|equivocada|otro producto|otro articulo|articulo equivocado|producto equivocado|\
        color equivocado|talla equivocada|no es lo que pedi|no es lo que compre|no es el que|pedi|\
        encargue|compre el|compre la|en vez de|en lugar de|me han mandado|me mandaron|me mandasteis|\
        me enviaron|me ha llegado un|me ha llegado una|me llego un|me llego una|ha llegado un|\
        ha venido un|pedido de otra persona|de otro cliente|se han equivocado|os habeis equivocado|\
        confundido|falta|faltan|solo uno|solo una|solo ha venido|solo vino|venia vacia|caja vacia|vacio|\
        incomplet*|sin los tornillos|sin el cargador|dos izquierdos|de mas|otra cosa|en la foto|\
        la descripcion|segun el anuncio|el albaran|la etiqueta dice|no corresponde|no coincide|trae 998|\
        no viene la|es la edicion|la buena|marca distinta|otra marca|vinieron|vino uno|vino una|\
        del mismo lote|pedi king|individual|en mis manos|en la pagina|anunciada|correcta|huele a tocino|\
        ladrillo|sin eñe|me cambian por|dos y|en lugar del que|la que elegi|no es la que|distinto
      de: falscher artikel|falsches produkt|falsche ware|falsche farbe|falsche größe|falsches modell|\
        falscher|falsches|falsch geliefert|falschlieferung|falsch|nicht das was ich|nicht bestellt|\
        habe ich nicht bestellt|bestellt war|bestellt hatte|bestellt habe|hatte bestellt|statt|\
        stattdessen|anstelle|sondern|verwechselt|verwechslung|vertauscht|geliefert wurde|\
        bekommen habe ich|gekommen ist|drin war|drin ist|im karton war|im paket war|fehlt|fehlen|\
        es fehlt|nur einer|nur eine|nur ein|nur einen|nur zwei|zweimal links|zwei linke|unvollständig|\
        leerer karton|leer|ohne schrauben|zu viel|zu viele|von jemand anderem|fremdes paket|\
        andere person|fremde bestellung|laut lieferschein|laut beschreibung|auf dem bild|abgebildet|\
        entspricht nicht|etwas anderes|ganz was anderes|andere version|drin liegt|statt der|statt dem|\
        statt des|kein einziger|der andere handschuh|nicht der den|nicht die die|nicht das|\
        andere ausgabe|ziegelstein|nicht der richtige|nicht die richtige|richtige|den richtigen|\
        die richtige|qwertz|qwerty|charge
      fr: mauvais article|mauvais produit|mauvaise taille|mauvaise couleur|mauvais modele|pas le bon|\
        pas la bonne|ce n est pas ce que|pas ce que j ai commande|j ai commande|j avais commande|\
        commande un|commande une|au lieu de|au lieu du|a la place|vous m avez envoye|on m a envoye|\
        j ai recu un|j ai recu une|recu un|recu une|erreur de|vous vous etes trompe*|colis d un autre|\
        commande d un autre|d une autre personne|un autre client|manque|manquant*|il manque|n y a qu|\
        seulement un|un seul|une seule|incomplet*|boite vide|vide|carton vide|sans les vis|deux gauches|\
        deux pieds|en trop|sur la photo|la description|annonce|bon de livraison|l etiquette dit|\
        ne correspond pas|rien a voir|melange*|interverti*|j ai achete une|on m envoie|dedans c est|\
        dedans il y a|la boite est la bonne|taille 2 au lieu|inversee|famille de quelqu un|les notres|\
        les bonnes|autre edition|pas celui|pas celle|une brique|differents|meme lot|azerty|qwerty|\
        ce n est pas celui
      it: articolo sbagliato|prodotto sbagliato|taglia sbagliata|colore sbagliato|modello sbagliato|\
        sbagliato|sbagliata|non e quello che|non e cio che|avevo ordinato|ho ordinato|ordinato|ordinata|\
        invece|invece di|al posto di|al posto del|al posto della|mi avete mandato|mi avete inviato|\
        mi e arrivato un|mi e arrivata una|e arrivato un|e arrivata una|mi arriva|ho ricevuto un|\
        ho ricevuto una|vi siete sbagliati|avete sbagliato|scambiat*|confus*|di un altro cliente|\
        ordine di un altro|di un altra persona|manca|mancano|mancante|solo uno|solo una|ce n e uno|\
        incomplet*|scatola vuota|vuota|vuoto|senza viti|due sinistri|in piu|nella foto|descrizione|\
        annuncio|bolla|etichetta dice|non corrisponde|tutt altro|un altra cosa|dentro c e|dentro c era|\
        la scatola e giusta|quello giusto|quella giusta|giusto|giusta|altra edizione|mattone|\
        non e quello|non e quella|diverso|diversa|stesso lotto|due rotoli|al suo posto|ma e un|ma era
      ja: 違う商品|別の商品|違うもの|別のもの|商品が違|違う色|色が違|サイズが違|型番が違|違って|\
        違いました|違います|違うやつ|違うん|間違って届|間違った商品|誤送|誤発送|頼んだ|注文したのは|\
        注文したもの|注文した|じゃなくて|ではなく|のはずが|なのに|代わりに|入っていたのは|\
        入っていました|届いたのは|届いたの|中身が|他人の|別の方|別人|他の人の|足りない|足りません|不足|\
        欠品|入っていない|入ってない|入っていません|入ってません|1つしか|一つしか|片方|左右|両方左|\
        空っぽ|空箱|空でした|付属品が|多く|余分|写真と違|説明と違|ページと違|納品書|別物|逆|頼んでない|\
        頼んだん|注文してない|別のん|ちゃうやつ|ちゃう|違うの来|違うのが|入れ間違|入っとった|レンガ|\
        正しい|頼んだ方|旧型|旧モデル|前のモデル|第2巻|第3巻|表記は
      zh: 发错|寄错|送错|错货|错了|不是我买的|不是我要的|不是我订的|买的是|订的是|要的是|拍的是|下单的是|\
        收到的是|来的是|发来|寄来|却是|结果是|结果来|变成|给我发|发的是|寄的是|别人的|另一个客户|不一样|\
        不对|不符|少了|少发|漏发|缺|少一|只有一|只收到|只发|少件|配错|两只左|都是左|同一只脚|空盒|空箱|\
        空的|里面没有|没有配|多发|多了|多寄|图片|描述|详情页|装箱单|标签写|型号不|颜色不|尺码不|颜色错|\
        货不对板|对不上|张冠李戴|要第二|给我第三|第六代|第五代|旧款|老款寄|到手|木板|砖头|一长一短|高低|\
        重复|寄了本|给寄成|给发成|寄成|发成|cuo le|fa cuo|bu shi wo|不啱|掉包|调包|差一个字
      """)
}
