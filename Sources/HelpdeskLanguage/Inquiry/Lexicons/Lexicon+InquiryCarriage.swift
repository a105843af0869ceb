extension Lexicon {
  /// Phrases: how people say that something is on its way, or is not.
  static let inquiryCarriage = Lexicon(
    table: """
      @notArrived
      en: not arrived|hasnt arrived|hasn t arrived|have not received|haven t received|havent received|\
        not received|never received|never came|never arrived|never turned up|didn t arrive|didnt arrive|\
        did not arrive|hasn t come|hasnt come|not come yet|not here yet|isn t here|still nothing|\
        nothing yet|no sign of|still waiting|still hasn t|nothing arrived|nothing came|nothing has come|\
        not turned up|hasn t turned up|failed to arrive|didn t come|didn t show|never showed|\
        nowhere to be seen|nowhere to be found|empty handed|not been delivered|hasn t been delivered|\
        wasn t delivered|undelivered|yet to arrive|yet to receive|nowt|waiting for my|waiting on my|\
        where the heck|nobody turned up|didn t get it|didn t get my|never got it|never got my|\
        not shown up|hasn t shown|gone missing|went missing|where u at|didnt come|aint here|no parcel|\
        no package|not a trace|two months|no one came|not a sausage
      es: no ha llegado|no me ha llegado|no llega|no llego|no han llegado|no he recibido|no recibi|\
        no ha venido|no aparece|sigo esperando|sigo sin|aun no|todavia no|nunca llego|nada de nada|\
        no me llego|no lo tengo|no lo he recibido|sin noticias|ni rastro|no hay rastro|sin recibir|\
        sigue sin|no vino nadie|no ha pasado nadie|no me entregaron|no ha sido entregado|\
        no fue entregado|no me lo han entregado|jamas llego|no asoma|sin llegar|no a llegado|ni sombra|\
        a la espera de|ya van dos semanas|mes y medio|jura que no|no me la cogen|sin aparecer|\
        nada todavia|dos meses|ni señal|no veo el paquete
      de: nicht angekommen|nicht da|noch nichts|nichts angekommen|nicht erhalten|nicht bekommen|\
        nie angekommen|nie erhalten|nie bekommen|immer noch nicht|noch nicht da|noch immer nicht|nix da|\
        nix angekommen|nix bekommen|kam nie|kam nicht|kommt nicht|nicht geliefert|nicht zugestellt|\
        nicht eingetroffen|warte noch|warte immer noch|warte seit|fehlt jede spur|keine spur|\
        verschollen|nicht aufgetaucht|wo bleibt|wo bleiben|wo isch|nid ako|nöd acho|ned da|noch net da|\
        net kommen|nix kemma|nid übercho|nichts gekommen|nichts bekommen|ausgeblieben|ned kommen|nix|\
        noch keins|kein paket|seit zwei monaten|nirgends|net okumma|nichts zu sehen|weit und breit|\
        keine lieferung|bis heute nicht|bis heute nichts
      fr: pas arrive|pas recu|rien recu|rien reçu|jamais recu|jamais arrive|toujours rien|toujours pas|\
        n est pas la|pas encore recu|pas encore arrive|pas livre|non livre|non recu|j attends toujours|\
        j attend|aucune trace|pas de trace|n arrive pas|rien dans la boite|personne n est passe|\
        personne n est venu|pas vu la couleur|introuvable|porte disparu|disparu|n est jamais venu|\
        jamais vu|rien eu|rien n est arrive|c est pas la|rien vu|toujours pas la|j attends|pas l ombre|\
        aucun colis|zero colis|deux mois|rien a l horizon|pas de colis|toujours en attente
      it: non e arrivato|non e arrivata|mai arrivato|mai arrivata|non arriva|non ho ricevuto|mai ricevuto|\
        ancora niente|ancora nulla|non ancora|non si vede|nessuna traccia|sto ancora aspettando|\
        aspetto ancora|non pervenuto|non consegnato|mai consegnato|non mi e arrivato|non l ho ricevuto|\
        non e passato nessuno|disperso|sparito|non ricevuto|che fine ha fatto|nessuna notizia|\
        non xe rivà|no xe rivà|nun e arrivato|niente di niente|non è giunto|non c e ombra|\
        nemmeno l ombra|due mesi|ancora in attesa|non si e visto nessuno|non se ne sa nulla|ancora nada
      ja: 届かない|届きません|届いてない|届いていない|届いておりません|届いてません|届いていません|届かず|\
        届いとらん|届かへん|届いてへん|来ない|来ません|きません|まだ来|まだ届|着かない|着いていない|\
        着いてない|着きません|未着|受け取っていない|受け取ってない|受け取っておりません|届く気配|\
        来てない|来とらん|けえへん|来てへん|受け取れていません|音沙汰|todokanai|todoite|todokimasen|\
        konai|mada|来ーへん|きーひん|きてへん|届かん|こない|来る気配|影も形も
      zh: 没收到|没有收到|还没收到|未收到|没到|还没到|没有到|未到|还不到|没送到|没送来|一直没|收不到|\
        没见到|不见踪影|没影|没拿到|没有拿到|还没来|没人送|没货|没签收|没等到|迟迟不|迟迟没|东西呢|\
        快递呢|货呢|包裹呢|hai mei dao|mei shou dao|mei dao|dao na le|bao guo|kuai di|不到|还没影|\
        连个影|咋还|咋还没|到不了|隔壁都
      @whereIs
      en: where is|where s my|wheres my|where s the|wheres the|where are my|where are the|where is it|\
        where has it|any idea when|when will it|when will my|when s it|eta|whereabouts|\
        when can i expect|when do i get|when does it|when should i expect|how long till|how much longer|\
        when is it|has it been sent|has it shipped|has it left|been posted|been dispatched|has my|\
        will it make it|will i have it|in time|on time|by friday|by saturday|before christmas
      es: donde esta|donde anda|donde estan|cuando llega|cuando llegara|cuando me llega|cuando viene|\
        para cuando|por donde va|que pasa con|que ha pasado con|cuando lo recibo|cuando sale|ha salido|\
        llegara a tiempo|llega a tiempo|cuando van a|en que punto|cuando piensan|cuanto falta|\
        a que hora|ya salio|ya lo enviaron
      de: wo ist|wo isses|wo sind|wo steckt|wo liegt|wann kommt|wann komm*|wann wird|wann ist mit|\
        wann darf ich|wann erhalte|wann krieg*|wann bekomm*|wie lange noch|wie lange dauert|\
        schon verschickt|schon raus|schon unterwegs|unterwegs|rechtzeitig|noch vor|wie ist der stand|\
        stand der|wos is|wo bleibts|wänn chunt|wann kimmt|bis wann
      fr: ou est|ou en est|ou se trouve|ou sont|quand arrive|quand vais je|quand sera|quand est ce|\
        c est pour quand|quand pensez|dans combien de temps|sera t il|a temps|arrivera|est il parti|\
        est parti|a t il ete expedie|ou il est|c est quand|va arriver|quand recevrai|des nouvelles
      it: dov e|dove e|dove si trova|dove sono|quando arriva|quando arrivera|quando mi arriva|a che punto|\
        quando lo ricevo|quando verra|per quando|tra quanto|entro quando|e partito|e stato spedito|\
        in tempo|arrivera|arriva per|quando parte|che fine|quando e previsto|novita|ndo sta|ndove|\
        dove cavolo
      ja: どこに|どこです|どこや|どこにあ|いつ届|いつ着|いつ頃|いつごろ|いつになったら|いつ来|いつくる|\
        いつ発送|何時頃|届きますか|届くのでしょうか|間に合|どうなって|どうなっとる|到着予定|いつまでに|\
        届く予定|発送されました|発送済|発送はまだ|着きますか|どこまで
      zh: 在哪|到哪|哪里了|哪了|哪去了|什么时候到|什么时候能到|几时到|何时到|多久到|多久能到|还要多久|\
        什么时候送|什么时候发|发货了吗|发了吗|发没发|还发不发|能到吗|赶得上|来得及|怎么还|几号到|预计|\
        到什么地方|什么情况|何时送|几时可以
      @parcel
      en: parcel*|package*|packet|delivery|deliveries|shipment*|consignment|post|mail|letterbox|mailbox|\
        goods
      es: paquete*|envio*|pedido*|entrega*|bulto*|caja|encomienda|mercancia
      de: paket*|päckchen|packerl|päckli|sendung*|lieferung*|zustellung*|briefkasten|postkasten|ware|\
        päckle
      fr: colis|livraison*|paquet*|envoi*|boite aux lettres|marchandise|commande
      it: pacco|pacchi|pacchetto|spedizione|consegna|plico|collo|colli|cassetta della posta|cassetta|merce
      ja: 荷物|配達|配送|小包|宅配|郵便|ポスト|お届け|発送|出荷
      zh: 包裹|快递|快件|物流|货|邮件|件
      @courier
      en: courier*|driver|drivers|postman|postie|carrier|ups|usps|fedex|dhl|dpd|evri|hermes|yodel|\
        royal mail|parcelforce|ontrac|lasership|auspost|australia post|canada post|delivery guy|\
        delivery man|delivery person|depot|sorting office|mailman|post office|van|the post|\
        amazon logistics
      es: transportista|repartidor*|mensajero|mensajeria|correos|seur|mrw|nacex|gls|cartero|chofer|\
        estafeta|fedex|dhl|ups|paqueteria|agencia de transporte|oficina de correos|furgoneta|conductor|\
        tipsa|redpack|el de la agencia|ctt
      de: bote|boten|zusteller*|dhl|hermes|dpd|gls|ups|fahrer*|lieferdienst|paketdienst|postbote*|pöstler|\
        briefträger|spediteur|spedition|post|österreichische post|paketshop|packstation|filiale|kurier|\
        logistik*|depot|pöschtler
      fr: livreur*|transporteur*|colissimo|chronopost|mondial relay|facteur|postier|la poste|dpd|gls|ups|\
        dhl|relais|point relais|camion|bureau de poste|coursier|poste canada|purolator|chauffeur|depot
      it: corriere|corrieri|postino|bartolini|brt|gls|sda|poste|poste italiane|dhl|ups|fattorino|autista|\
        fermopoint|furgone|nexive|ufficio postale|punto di ritiro|magazzino|spedizioniere|filiale
      ja: ヤマト|クロネコ|佐川|日本郵便|ゆうパック|配達員|ドライバー|宅急便|運送|配送業者|運送会社|郵便局|\
        営業所|福山通運|西濃|宅配業者|デリバリープロバイダ|飛脚|配送センター
      zh: 快递员|顺丰|圆通|中通|申通|韵达|邮政|京东|菜鸟|驿站|配送员|小哥|司机|物流公司|宅配|黑猫|极兔|\
        百世|派件员|邮差|丰巢|快递柜|代收点|超商|便利店|邮局|EMS
      @tracking
      en: tracking|track it|tracked|track my|scan|scanned|scans|in transit|out for delivery|\
        tracking number|tracking id|status says|app says|app now says|system says|hasn t moved|\
        not moved|not updated|no updates|stuck in|sitting in|awaiting collection|label created|\
        pre advice
      es: seguimiento|rastreo|rastrear|localizador|en reparto|en transito|en camino|numero de envio|guia|\
        estado|pone que|sale como|figura como|aparece como|parado en|atascado|no se mueve|estancado|\
        escaneo|tracking|numero de rastreo
      de: sendungsverfolgung|sendungsnummer|tracking|trackingnummer|verfolgung|sendungsstatus|status|\
        elektronisch angekündigt|angekündigt|in zustellung|steht seit|laut app|laut verfolgung|\
        laut status|gescannt|tracken|bewegt sich nicht|paketnummer|zustellfahrzeug|paketzentrum|\
        verteilzentrum|startzentrum
      fr: suivi|numero de suivi|tracking|en transit|en cours de livraison|statut|bloque*|pris en charge|\
        en preparation|tri|centre de tri|acheminement|ne bouge plus|n a pas bouge|scanne|il est marque|\
        il est indique|indique livre|reste bloque|plateforme
      it: tracking|tracciamento|tracciabilita|codice di spedizione|numero di spedizione|in transito|\
        in consegna|stato|risulta*|fermo a|ferma a|fermo in|bloccato|bloccata|non si muove|hub|\
        smistamento|giacenza|lettera di vettura|non aggiornato|in lavorazione|affidato al corriere|\
        tracking fermo
      ja: 追跡|追跡番号|伝票番号|問い合わせ番号|送り状|輸送中|配達中|持ち出し|ステータス|動いて|\
        止まったまま|更新され|荷物番号|トラッキング|保管中|反映|配送状況|持戻|通過
      zh: 物流信息|单号|运单|查不到|物流|不更新|没更新|不动|没动|卡在|停在|派送中|运输中|揽收|在途|派件|\
        中转|查物流|快递单|轨迹|滞留|显示
      @markedDelivered
      en: says delivered|marked delivered|marked as delivered|shows delivered|showing as delivered|\
        says it was delivered|supposedly delivered|signed for|signed by|handed to|left with|left at|\
        delivered to|delivered at|delivered yesterday|proof of delivery|photo of it|photo shows|\
        delivery photo|according to tracking|handed over to|neighbour*|neighbor*|porch|doorstep|\
        front door|front desk|reception|concierge|locker|safe place|wheelie|behind the bin|next door|\
        wrong house|wrong address|other house|wrong door|wrong street|lobby|gate|garage|shed|hallway|\
        signature
      es: entregado|consta como entregado|figura entregado|pone entregado|firmado por|la firma|firmo|\
        entregado a|dejado en|vecin*|porter*|conserje|portal|puerta|buzon|taquilla|recepcion|\
        foto de la entrega|otra direccion|direccion equivocada|otra casa|otro portal|mi firma|garita|\
        vigilante|rellano|felpudo|lo dejaron|lo dejo|lo han dejado|timbre|escalera
      de: zugestellt|als zugestellt|angeblich zugestellt|laut dhl zugestellt|abgegeben|abgelegt|ablageort|\
        abstellort|nachbar*|hausmeister|unterschrift|unterschrieben|empfang|garage|treppenhaus|haustür*|\
        vor der tür|vor die tür|hausflur|terrasse|falsche adresse|falsche hausnummer|\
        falscher hausnummer|anderer straße|zustellfoto|ablagefoto|mülltonne|gartentor|portier|pförtner|\
        übergeben an|ausgehändigt|klingel*|geklingelt|benachrichtigung*|abholkarte|zettel|gelber zettel|\
        wunschort
      fr: marque livre|indique livre|livre le|soi disant livre|distribue|remis*|depose*|voisin*|gardien*|\
        concierge|palier|devant la porte|signature|signe par|pas ma signature|mauvaise adresse|\
        autre adresse|photo de livraison|avis de passage|interphone|boite|accueil|hall|porte|sonne|\
        sonnette|sonner|portail|digicode|local poubelle|casier
      it: consegnato|risulta consegnato|firmato da|firma|la firma|vicin*|portier*|portineria|portinaio|\
        cancello|cassetta|davanti alla porta|lasciato|lasciata|citofon*|suonato|campanello|\
        altro indirizzo|indirizzo sbagliato|un altro civico|foto della consegna|androne|pianerottolo|\
        locker|avviso|destinatario assente|custode|condominio|zerbino|ritirato da
      ja: 配達完了|配達済|お届け済|届いたことに|受領印|サイン|置き配|玄関|宅配ボックス|ドアの前|隣|お隣|\
        近所|管理人|ポストも|ポストに|不在票|写真には|別の家|違う家|よその|他人の家|誤配|受付|ロッカー|\
        インターホン|チャイム|表札|マンション
      zh: 已签收|签收|显示签收|显示送达|已送达|已送到|门口|邻居|物业|保安|门卫|前台|代签|谁签|没人签|放在|\
        丢在|放门口|管理室|门牌|信箱|照片里|拍照|别人家|送错|投错|错地址|不在家|按门铃|电话也没打|消防栓
      @late
      en: late|delayed|delay|overdue|weeks ago|days ago|weeks now|weeks late|days late|it s been|its been|\
        supposed to come|supposed to arrive|supposed to be here|was due|should have arrived|\
        should have been|was meant to|promised|promised date|guaranteed delivery|estimated|expected|\
        running late|postponed|rescheduled|took the day off|took the afternoon|waited in|waited all|\
        stayed home|no show|day 12|weeks|fortnight|for ages|since monday|since tuesday|since wednesday|\
        since thursday|since friday|since last week|slow
      es: tarde|retraso|retrasado|demora|semanas|dias esperando|llevo esperando|lleva dias|hace dias|\
        hace semanas|desde hace|tenia que llegar|tendria que|deberia haber|debia llegar|prometido|\
        quedaron en|fecha estimada|fecha prevista|para ayer|me quede en casa|toda la mañana|\
        toda la tarde|aplazado|desde el lunes|desde el martes|desde el jueves|dias y nada|lleva parado|\
        lento|quincena
      de: verspät*|verzöger*|verzug|zu spät|überfällig|seit wochen|seit tagen|seit zwei wochen|\
        seit montag|seit dienstag|seit mittwoch|seit donnerstag|seit freitag|wochen|hätte schon|\
        hätte sollen|sollte am|sollte gestern|sollte heute|sollte schon|sollte eigentlich|\
        hätte ankommen|versprochen|zugesagt|liefertermin|lieferdatum|vorgesehen|voraussichtlich|\
        tage zu spät|urlaub genommen|extra freigenommen|den ganzen tag|termin verstrichen|\
        lässt auf sich warten|schneckenpost
      fr: retard|en retard|retarde*|depuis des semaines|semaines|depuis lundi|depuis mardi|\
        depuis mercredi|depuis jeudi|depuis vendredi|ca fait|cela fait|devait arriver|devait etre livre|\
        aurait du|prevu*|prevue|promis|date prevue|estimee|annonce*|pose un jour|pose ma journee|\
        toute la journee|toute la matinee|j ai attendu|reporte*|quinze jours|delai*|delais depasses|lent
      it: ritardo|in ritardo|settimane|giorni fa|da giorni|da settimane|da lunedi|da martedi|da mercoledi|\
        da giovedi|da venerdi|doveva arrivare|sarebbe dovuto|previst*|promesso|garantit*|data prevista|\
        consegna prevista|ho aspettato|tutto il giorno|tutta la mattina|preso ferie|rinviat*|rimandat*|\
        slittat*|scadut*|lumaca|a quest ora|quindici giorni
      ja: 遅い|遅れ|遅延|予定日|過ぎて|過ぎても|経ちます|たちます|経って|たって|待って|待ち|一週間|1週間|\
        二週間|2週間|ヶ月|か月|先週|日経|のはず|はずでした|指定したのに|時間指定|予定では|遅すぎ|延期|\
        遅配|間に合わな
      zh: 太慢|这么慢|慢死|延误|延迟|超时|逾期|天了|周了|星期了|半个月|一个月|说好的|承诺|应该到|早该|\
        等了|一直等|等到现在|迟到|晚到|拖|好久|多少天|预计送达|到货时间|原定
      @lost
      en: lost in|lost by|lost it|declared lost|is lost|been lost|got lost|stolen|porch pirate|pirate|\
        theft|thief|walk off with|disappeared|vanished|swallowed|black hole|returned to sender|\
        sent back to you|going back to|back to sender|on its way back|refused delivery|tampered
      es: perdido|extraviado|extravio|se ha perdido|robado|robaron|desaparecido|devuelto al remitente|\
        devuelto a origen|vuelve al remitente|de vuelta al|se lo llevaron|se lo trago|\
        triangulo de las bermudas
      de: verloren gegangen|verloren|gestohlen|geklaut|verschwunden|abhandengekommen|abhanden|\
        zurück an absender|zurück an den absender|retour an|geht zurück|rücksendung an absender|\
        nachforschung*|nachforschungsauftrag|diebstahl|geraubt|vom laster
      fr: perdu|egare|vole|volatilise|disparu|retour a l expediteur|retourne a l expediteur|\
        retour expediteur|renvoye a l expediteur|enquete|reclamation au transporteur
      it: smarrit*|perso|persa|rubat*|sparit*|svanit*|tornato al mittente|rispedito al mittente|\
        in ritorno al mittente|reso al mittente|furto|ladri di pacchi
      ja: 紛失|行方不明|盗まれ|盗難|消え|なくなっ|返送され|差出人に戻|持ち帰|返品扱い|送り返され
      zh: 丢了|弄丢|丢失|丢件|被偷|偷走|不见了|退回|退回去了|被退|拿走了|遗失|失踪
      @deliveryWish
      en: leave it|leave with|leave at|leave them|ring the bell|ring me|call me when|call ahead|\
        delivery instructions|gate code|entry code|door code|deliver to|deliver it to|redeliver*|\
        re deliver|reschedule|another day|time slot|time window|delivery slot|not at home|won t be home|\
        wont be home|away next week|on holiday|hold it|pick it up|pick up point|collect it from|\
        who carries|upstairs|third floor|kerbside|curbside|bring it up|lift|customs|duty|duties|import|\
        clearance|forklift
      es: dejar con|dejarlo en|dejenlo|dejadlo|dejelo|llamar antes|que me llamen|llamarme|\
        instrucciones de entrega|codigo del portal|no estare|no voy a estar|no estoy en casa|\
        estare fuera|otro dia|cambiar la entrega|franja horaria|por la tarde|recoger*|punto de recogida|\
        aduana|aduanas|aranceles|subir|sin ascensor|piso|reprogramar|volver a pasar|nueva entrega|pasen|\
        segunda entrega|interfono|carretilla|palé|camionero|tocar el timbre|toquen|silben|\
        no dan conmigo|que toquen|recien nacido|papelito|aviso|tarde|almacen|parcela|urbanizacion|\
        pago yo|iva de importacion|mensajeria
      de: abstellen|ablegen|abgeben bei|beim nachbarn abgeben|klingeln|vorher anrufen|anrufen bevor|\
        nicht zu hause|nicht zuhause|nicht daheim|im urlaub|verreist|anderen tag|neuer zustelltermin|\
        neuer termin|zustellversuch|zweitzustellung|abholen|abholung|abholstation|zoll|zollamt|einfuhr*|\
        verzoll*|hochtragen|in den dritten stock|stock|bordsteinkante|wunschtermin|wunschtag|\
        samstag liefern|zeitfenster|lieferfenster|vors haus|ablageerlaubnis|wohnen am|letztes haus|navi|\
        palette|gabelstapler|hupen|zufahrt|nicht vor|erst nach|tante nimmt|nimmt an|nachbarin nimmt
      fr: laisser chez|deposer chez|deposer|code d entree|appeler avant|m appeler|serai absent*|\
        je suis absent*|pas chez moi|absent*|en vacances|autre jour|nouvelle livraison|relivrer|\
        represente*|creneau|recuperer|retirer|douane*|frais de douane|dedouane*|etage|sans ascenseur|\
        monter|apres 18h|instructions de livraison|garder|bureau|lieu de travail|impasse|lieu dit|\
        bouger|chariot|transpalette|gros camion|apres les|trop gros pour|ma tante receptionne|\
        receptionne|rentre le|voisine prend|deuxieme passage
      it: lasciare al|lasciarlo|lasciatelo|chiamare prima|chiamatemi|non saro|non ci sono|\
        non sono in casa|sono fuori|assente|altro giorno|riconsegna|riprogramma*|fascia oraria|ritirar*|\
        dogana|sdogana*|dazi|al piano|senza ascensore|consegnare a|secondo tentativo|nuova consegna|\
        dopo le 18|ferie|istruzioni|ultima casa|non trova la via|navigatore|bancale|muletto|suonare|\
        non suonare|mia zia ritira|ritira mia|dopo le
      ja: 再配達|置いといて|置いて|不在|留守|日時変更|時間帯|時間指定|指定日|局留め|営業所止め|営業所受|\
        受け取りたい|受取|コンビニ受取|関税|税関|通関|玄関先|階段|エレベーター|搬入|預けて|\
        インターホン鳴ら|電話してから|日にち|配達日|表札が|奥の家|道がわから|ナビ|ベルを鳴らさ|実家に|\
        祖母が受け取|職場に|チャイムを鳴らさ|赤ん坊|寝てい
      zh: 放门卫|放驿站|放丰巢|送货上门|不送上门|上楼|不在|出差|改天送|改时间|周末送|工作日|打电话|提前打|\
        自提|清关|海关|关税|代收|放前台|重新派送|再送|晚点送|电梯|上门|送到单位|换号|打不通|改送|姐那|\
        亲戚|导航|别按|孩子睡|打这个|旧号|新号
      @event
      en: birthday|christmas|xmas|wedding|anniversary|party|funeral|holiday|holidays|easter|mother s day|\
        father s day|valentine*|gift|present|graduation|baby shower|halloween|exam|trip|thanksgiving|\
        christening|hanukkah|eid|diwali|wedding on|bday
      es: cumpleaños|cumple|navidad|reyes|boda|aniversario|fiesta|regalo|comunion|bautizo|dia de la madre|\
        dia del padre|viaje|san valentin|graduacion|examen|vacaciones|semana santa|quinceañera|\
        amigo invisible|nochebuena
      de: geburtstag*|weihnacht*|heiligabend|hochzeit*|jubiläum|feier*|geschenk*|ostern|muttertag|\
        vatertag|kommunion|konfirmation|taufe|einschulung|urlaub|silvester|nikolaus|party|reise|\
        valentinstag|gschenk
      fr: anniversaire|noel|mariage|fete*|cadeau*|bapteme|communion|paques|saint valentin|fete des meres|\
        fete des peres|vacances|voyage|rentree|reveillon|ceremonie|examen
      it: compleanno|natale|matrimonio|nozze|anniversario|festa|regalo|regali|comunione|battesimo|pasqua|\
        befana|laurea|festa della mamma|vacanza|vacanze|viaggio|esame|san valentino|capodanno|cresima
      ja: 誕生日|クリスマス|結婚式|記念日|プレゼント|母の日|父の日|贈り物|ギフト|入学|卒業|お正月|\
        引っ越し|旅行|運動会|七五三|お祝い|敬老の日|ひな祭り|バレンタイン|お中元|お歳暮|葬儀|法事
      zh: 生日|圣诞|结婚|婚礼|纪念日|送人|礼物|送礼|春节|过年|中秋|情人节|母亲节|父亲节|开学|旅行|出国|\
        满月|考试|端午|国庆|儿童节|乔迁|送长辈
      """)
}
