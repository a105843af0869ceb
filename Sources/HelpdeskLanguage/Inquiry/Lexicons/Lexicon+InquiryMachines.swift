extension Lexicon {
  /// Phrases: texts that no buyer wrote.
  static let inquiryMachines = Lexicon(
    table: """
      @autoReply
      en: out of office|ooo|auto reply|autoreply|automatic reply|automatic response|auto response|\
        autoresponder|automated|automatically generated|away|annual leave|on leave|parental leave|\
        maternity|vacation|holiday until|i am currently out|i m currently out|currently away|\
        limited access|back on|return on|returning|will be back|in my absence|urgent matters|for urgent|\
        colleague|undeliverable|undelivered mail|could not be delivered|delivery has failed|\
        delivery status notification|failure notice|mailer daemon|mailbox full|mailbox is full|\
        user unknown|address couldn t be found|no longer works|left the company|no longer employed|\
        inbox isn t monitored|not monitored|unmonitored|read receipt|your message was read|was read on|\
        ticket number|ticket has been|case number|we have received your|received your message|\
        received your request|we will get back|we ll get back|working days|business days|reply in turn|\
        number in the queue|in the queue|office hours|closed until|closed for|reopen|\
        confirm you are human|spam filter|sender verification|challenge|postmaster|\
        thank you for contacting|thank you for your message|been forwarded|will not be forwarded|\
        no longer in use|address has changed
      es: fuera de la oficina|respuesta automatica|contestacion automatica|autorrespuesta|\
        mensaje automatico|automatico|automatica|vacaciones hasta|de vacaciones|estoy de baja|\
        baja maternal|permiso|ausente|estare ausente|regreso el|vuelvo el|incorporo|a mi vuelta|\
        acceso limitado|asuntos urgentes|para urgencias|en mi ausencia|no se pudo entregar|no entregado|\
        no se ha podido entregar|no ha podido ser entregado|destinatario desconocido|buzon lleno|\
        buzon esta lleno|buzon|ya no trabaja|ya no consulta|no se consulta|no se revisa|acuse de recibo|\
        confirmacion de lectura|fue leido|hemos recibido su|hemos recibido tu|su solicitud|\
        su consulta ha|numero de ticket|numero de caso|ticket|le responderemos|en breve|\
        horario de atencion|dias habiles|cerrado por|cerrado hasta|reabrimos|verificacion de remitente|\
        direccion ha cambiado|postmaster|delivery status|contestare tarde|en juntas|dejo de trabajar|\
        se envia solo|se le respondera|orden de llegada|sin computadora|camino hasta|\
        esto es solo una advertencia|reenviar el mensaje|bloqueado por|destinatario
      de: abwesenheit*|abwesenheitsnotiz|automatische antwort|automatische abwesenheit|autom* antwort|\
        automatisch|automatisiert|autoreply|nicht im büro|nicht im haus|außer haus|im urlaub|urlaub bis|\
        elternzeit|mutterschutz|krank|bin ab|wieder erreichbar|wieder da ab|ab dem|zurück am|\
        in dringenden fällen|dringende fälle|vertretung|vertritt mich|nicht weitergeleitet|\
        nicht gelesen|wird nicht gelesen|unzustellbar|nicht zugestellt werden|konnte nicht zugestellt|\
        zustellung fehlgeschlagen|postfach voll|postfach ist voll|postfach|empfänger unbekannt|\
        nicht mehr im unternehmen|ausgeschieden|nicht mehr tätig|lesebestätigung|wurde gelesen|\
        eingangsbestätigung|ihre anfrage ist|ihre nachricht ist bei uns|\
        ihre nachricht haben wir erhalten|ticketnummer|ticket|vorgangsnummer|bearbeitungszeit|werktage|\
        melden uns|warteschlange|betriebsferien|betriebsurlaub|geschlossen|sprechzeiten|bürozeiten|\
        öffnen wieder|spamfilter|bestätigen sie dass|mailer daemon|postmaster|neue mailadresse|\
        auf dienstreise|in einer schulung|fortbildung|meine kollegin|mein kollege|nur einmal|\
        in besprechungen|auf reisen|kur|sabbatical|wanderschaft|mutterschaft|außendienst
      fr: absence|message d absence|absent du bureau|absent jusqu|absente jusqu|reponse automatique|\
        message automatique|automatique|automatiquement|repondeur|en conges|conges|conge maternite|\
        conge parental|arret maladie|de retour le|serai de retour|retour le|a mon retour|en mon absence|\
        en cas d urgence|pour toute urgence|acces limite|ne sera pas lu|n est pas lue|\
        n est pas consulte|boite pleine|boite aux lettres pleine|non remis|non delivre|n a pas pu etre|\
        echec de|adresse introuvable|destinataire inconnu|ne travaille plus|a quitte|\
        ne fait plus partie|accuse de reception|accuse de lecture|a ete lu|nous avons bien recu|\
        bien recu votre|votre demande a|votre message a|numero de ticket|ticket|numero de dossier|\
        jours ouvres|reviendrons vers vous|dans les meilleurs delais|file d attente|ferme jusqu|\
        fermeture annuelle|rouvrira|horaires d ouverture|antispam|prouver que|mailer daemon|postmaster|\
        nouvelle adresse mail|en deplacement|en formation|ma collegue|rappel possible|une fois|\
        ne recevrez cette|mme|est depart*|en reunion|de permanence|ce jour
      it: fuori ufficio|risposta automatica|messaggio automatico|automatico|automatica|risponditore|\
        in ferie|ferie fino|in malattia|maternita|congedo|assente fino|sono assente|assenza|rientro il|\
        rientrero|al mio rientro|al rientro|in mia assenza|per urgenze|per le urgenze|accesso limitato|\
        non viene letta|non presidiat*|non e monitorata|casella piena|casella|mancata consegna|\
        impossibile recapitare|non recapitat*|non e stato possibile recapitare|destinatario sconosciuto|\
        utente sconosciuto|non lavora piu|ha lasciato|conferma di lettura|e stato letto|\
        ricevuta di ritorno|abbiamo ricevuto la sua|abbiamo ricevuto il suo|abbiamo ricevuto la tua|\
        la sua richiesta|la sua segnalazione|numero ticket|ticket|numero di pratica|giorni lavorativi|\
        le risponderemo|risponderemo|in coda|chiuso per|chiusi|chiusura estiva|riapriamo|riapertura|\
        orari di ufficio|antispam|verifica mittente|mailer daemon|postmaster|nuovo indirizzo mail|\
        in trasferta|in riunione|in formazione|la mia collega|il mio collega|una sola volta|\
        anno sabbatico|in viaggio|fuori sede|smart working|turno
      ja: 不在|不在通知|自動返信|自動応答|自動送信|自動配信|休暇|休業|夏季休業|年末年始|育休|産休|外出中|\
        出張中|席を外し|戻ります|出社|復帰|緊急の場合|お急ぎの|代理|担当者不在|配信できません|配信不能|\
        配達できません|送信できません|届けられません|宛先不明|メールボックス|容量|ユーザーが見つかり|\
        退職|異動|担当を外れ|監視されて|確認しておりません|受信専用|開封通知|開封確認|既読|\
        受け付けました|受付しました|受付番号|お問い合わせありがとうございます|お問い合わせを受け付け|\
        順次|営業日以内|折り返し|ご返信いたします|営業時間外|定休日|閉館|休診|再開|迷惑メール|認証|\
        MAILER-DAEMON|Undelivered|Returned mail|アドレス変更|アドレスが変わ|打ち合わせ中|会議中|研修|\
        一度だけ|出先|旅に|サバティカル|本日休み|お休みをいただ
      zh: 自动回复|自动回覆|自动答复|自动发送|系统自动|不在办公室|外出|休假|年假|产假|病假|休产假|出差中|\
        度假|放假|假期|返回|回来|紧急|急事|紧急联系|代为|同事|退信|投递失败|无法投递|未能送达|无法送达|\
        邮箱已满|邮箱满|收件箱已满|用户不存在|地址不存在|已离职|离职|不再使用|无人值守|不再查看|不查看|\
        已读回执|阅读回执|已阅读|我们已收到|已收到您的|您的邮件已收到|您的来信|工单|受理编号|工作日内|\
        尽快回复|会尽快|排队|办公时间|营业时间|暂停营业|闭馆|恢复|垃圾邮件|验证|邮箱变更|postmaster|\
        休息中|开会|培训中|只回复一次|不上班|今日休|回执|流水号|案号|收件|礼拜三|受理|稍后|轮休|登山
      @systemNotice
      en: sold dispatch|ship by|dispatch by|sold ship now|order confirmed|do not reply to this|no reply|\
        noreply|used for notifications|notification|notifications only|refund initiated|\
        refund processed|we ve processed|return authorised|return authorized|automatically authorised|\
        return request for order|rma|claim received|has filed a claim|claim decided|claim has been|\
        has been granted|order defect rate|odr|late dispatch|late shipment|valid tracking|performance|\
        account health|policy|listing|listings|suppressed|inbound shipment|shipment received|\
        fulfilment centre|fulfillment center|fnsku|inventory|storage fee|long term storage|disbursement|\
        settlement|payout|deposit|statement available|seller central|dashboard|tax document|1099|\
        fee change|fees will|new feedback|you ve received feedback|copy of the message|your e mail to|\
        buyer has requested|cancellation request|two step verification|sign in|verification code|\
        password was changed|listing removed|deactivated|suspension|appeal|brand registry|coupon|\
        deal approved|no action is required|action required|respond by|dear seller|units|discrepancies|\
        service update|scheduled maintenance|subscription renewed|selling plan|buyer name
      es: vendido enviar|vendido envie|enviar antes|enviar antes del|plazo de envio|fecha limite|\
        este correo es solo|no responda a este|no responder|no conteste|notificaciones|notificacion|\
        aviso de|hemos emitido|se ha emitido un reembolso|reembolso iniciado|reembolso emitido|\
        devolucion autorizada|autorizacion de devolucion|solicitud de devolucion|rma|\
        reclamacion recibida|se ha presentado|reclamacion resuelta|decision|tasa de|\
        porcentaje de pedidos|indicador|metricas|rendimiento|estado de la cuenta|politica|tarifas|\
        listado|listing|oferta suprimida|inventario|centro logistico|envio recibido|unidades|\
        almacenamiento|desembolso|transferencia iniciada|liquidacion|extracto disponible|seller central|\
        panel|modelo 347|documento fiscal|copia de su mensaje|copia del mensaje|nueva valoracion|\
        ha recibido una valoracion|el comprador ha solicitado|verificacion en dos pasos|\
        codigo de verificacion|inicio de sesion|contraseña|apelacion|no se requiere|accion requerida|\
        responda antes|estimado vendedor|mantenimiento programado|suscripcion renovada|plan de venta|\
        se canceló al no|verificarse el pago|no lo envie|añadio una dedicatoria|suba los ensayos|\
        un cliente informo|enviamos|terminada en|eligio no recibir|campaña|presupuesto|publicidad|asin
      de: verkauft versand|verkauft bitte|versenden bis|versand bis|versand spätestens|bitte versenden|\
        versandfrist|antworten sie nicht|nicht auf diese|keine antwort auf diese|benachrichtigung*|\
        diese adresse dient|hinweis|mitteilung|erstattung veranlasst|erstattung eingeleitet|\
        rücksendung autorisiert|rücksendung genehmigt|rücksendeantrag|rma|antrag eingegangen|\
        garantieantrag|antrag entschieden|entschieden|frist bis|stellung*|rate an bestellmängeln|\
        bestellmängel|lieferverzögerungsrate|kennzahl*|leistung|kontozustand|verkäuferleistung|\
        richtlinie*|angebot unterdrückt|angebot|listing|lagerbestand|bestand|logistikzentrum|\
        lagergebühr*|einheiten|auszahlung|überweisung eingeleitet|abrechnung|kontoauszug verfügbar|\
        seller central|steuerdokument|gebühren*|gebührenänderung|kopie ihrer nachricht|neues feedback|\
        feedback erhalten|käufer hat|stornierungsanfrage|zwei schritt|anmeldung|anmeldecode|\
        sicherheitscode|passwort geändert|einspruch|keine aktion|handlungsbedarf|erforderlich|\
        verkaufspartner|lieber verkäufer|wartungsarbeiten|wartung|tarif|abo verlängert|kampagne|budget|\
        werbung|abholung bestätigt|endet auf|käufer hat sich entschieden|keine nachrichten|asin|\
        zahlung nicht|bestellung storniert|geschenkoption|laden sie hoch|hochladen bis
      fr: vendu expediez|vendu a expedier|expedier avant|expediez avant|a expedier|delai d expedition|\
        ne repondez pas a|ne pas repondre|adresse de notification|notification*|avis|\
        remboursement effectue|remboursement emis|retour autorise|autorisation de retour|\
        demande de retour|rma|reclamation recue|a depose|reclamation close|decision|taux de|\
        commandes defectueuses|indicateur*|performance*|etat du compte|sante du compte|politique|regles|\
        offre supprimee|annonce|inventaire|stock|centre de distribution|centre logistique|\
        expedition recue|unites|frais de stockage|virement|versement|releve disponible|seller central|\
        document fiscal|modification des frais|copie de votre message|nouvelle evaluation|\
        evaluation recue|l acheteur a demande|verification en deux|code de verification|connexion|\
        mot de passe modifie|appel|aucune action|action requise|repondez avant|cher vendeur|maintenance|\
        abonnement renouvele|tableau de bord|enlevement|campagne|budget|hors gabarit|\
        a choisi de ne plus|n a pas ete remis|copie de|voir l aide|asin|paiement en attente|\
        commande annulee|ajoute un message
      it: venduto spedire|venduto spedisci|spedire entro|spedisci entro|termine di spedizione|\
        non rispondere a|non rispondete a|solo notifiche|notific*|avviso|rimborso emesso|\
        rimborso disposto|rimborso avviato|reso autorizzato|autorizzazione al reso|richiesta di reso|\
        rma|reclamo ricevuto|ha presentato|reclamo chiuso|decisione|tasso di|percentuale ordini|\
        indicator*|prestazion*|metriche|stato dell account|salute account|norme|politica|\
        offerta soppressa|inserzione|inventario|centro logistico|spedizione ricevuta|unita|\
        tariffe di stoccaggio|stoccaggio|versamento|pagamento inviato|bonifico disposto|\
        estratto disponibile|seller central|documento fiscale|modifica delle tariffe|commissioni|\
        copia del messaggio|nuovo feedback|hai ricevuto un feedback|l acquirente ha richiesto|\
        verifica in due|codice di verifica|accesso|password modificata|ricorso|nessuna azione|\
        azione richiesta|rispondi entro|gentile venditore|manutenzione|abbonamento rinnovato|\
        piano di vendita|dashboard|campagna|budget|pubblicit*|ritiro confermato|che termina con|\
        ha scelto di non|asin|ordine annullato|opzione regalo|caricare i|entro 5 giorni
      ja: 売れました|発送してください|発送期限|出荷期限|出荷予定日|最遅|出荷通知|注文確定|\
        このメールは送信専用|送信専用|返信しないで|ご返信いただけません|自動通知|お知らせ|通知|\
        返金処理が完了|返金を実行|返品リクエスト|返品が承認|RMA|申請を受け|申請されました|保証申請の|\
        決定|裁定|注文不良率|出荷遅延率|追跡可能率|指標|パフォーマンス|アカウント健全性|健全性|ポリシー|\
        規約|出品|出品停止|検索対象外|在庫|納品|納品プラン|フルフィルメントセンター|倉庫|FBA|保管手数料|\
        手数料|入金予定|振込手続|売上金|決済レポート|セラーセントラル|ダッシュボード|税務|\
        送信メッセージの写し|写し|フィードバックを受け|購入者が|キャンセルリクエスト|2段階認証|\
        確認コード|サインイン|パスワード|異議申し立て|対応は不要|対応が必要|期日まで|出品者様|\
        メンテナンス|月間登録|カスタマーサービス料金|ユニット|キャンペーン|予算|広告|集荷確認|末尾|\
        受信を希望しない|ASIN|支払い未確認|ギフトオプション|アップロード|ヘルプを参照|請求書番号
      zh: 已售出|请发货|最晚发货|发货截止|请于|仅用于发送通知|请勿回复|勿回复|通知|提醒|退款已|已发放退款|\
        退货已授权|退货申请|RMA|收到索赔|已提交索赔|索赔已|裁定|判定|订单缺陷率|迟发率|有效追踪率|\
        有效追踪|指标|绩效|账户状况|账户健康|政策|商品信息|下架|禁止显示|库存|入库|已接收|运营中心|货件|\
        仓储费|长期仓储|费用|费率|打款|转账已|付款已|结算|报告|卖家平台|后台|控制面板|税务|表格|副本|\
        您发送的|收到新的反馈|反馈评分|买家申请|买家请求取消|两步验证|验证码|登录|密码|申诉|无需操作|\
        需要操作|截止日期|尊敬的卖家|卖家|维护|订阅|续费|配送计划|件商品|广告活动|预算|广告账单|消耗|\
        尾号|选择不接收|ASIN|未付款|礼品选项|上传|说明页|法规|切勿告知|详见
      @spam
      en: seo|rank|ranking|first page|page one|backlink*|dofollow|guest post|sponsored|influencer|collab|\
        collaboration|followers|tiktok shop|free goods|reviewers|verified reviews|five star reviews|\
        boost your|boost sales|increase your sales|double your|grow your|webinar|masterclass|free trial|\
        demo|book a call|schedule a call|agency|lead*|email list|database|crypto|bitcoin|invest|\
        investment|trading|forex|loan|loans|credit check|working capital|casino|spins|bonus|betting|\
        lottery|winner|won|congratulations|selected|prize|inheritance|million dollars|barrister|\
        confidential|beneficiary|pills|meds|viagra|v1agra|singles|dating|hot|supplier|manufacturer of|\
        our factory|factory price|catalog|catalogue|oem|odm|container|best regards from china|\
        dear sir madam|dear merchant|verify your|account will be|click here|click the link|unsubscribe|\
        limited offer|special offer|50 off|acquire|buy your brand|sell your store|\
        trademark registration|domain|web design|website redesign|virtual assistant|freight|3pl|\
        repricer|software for sellers|solar|timeshare|insurance quote|fwd|opportunity|passive income|\
        work from home|earn|weight loss|astrolog*|psychic|prayer|chain|warehouse space|\
        translation services
      es: seo|posicionamiento|posicionar|primera pagina|primera posicion|google|enlaces|influencer|\
        colaboracion|seguidores|reseñas positivas|vendo reseñas|aumente sus ventas|aumenta tus ventas|\
        multiplique|multiplica|webinar|seminario|curso|formacion|prueba gratis|demo|agencia|\
        base de datos|criptomoneda*|bitcoin|invertir|inversion|inversiones|trading|prestamo*|credito|\
        financiacion|casino|apuestas|tiradas|loteria|ganador|premio|felicidades|enhorabuena|\
        seleccionado|herencia|millones|dolares|confidencial|pastillas|viagra|solteras|citas|proveedor|\
        fabricante|fabrica|precio de fabrica|catalogo|contenedor|estimado vendedor su cuenta|\
        verifique su|su cuenta sera|haga clic|pincha|enlace|oferta limitada|oferta especial|\
        compramos su|registro de marca|dominio|diseño web|pagina web|asistente virtual|almacen|software|\
        placas solares|seguro|oportunidad|ingresos|trabaja desde casa|gana|adelgaza*|tarot|vidente|\
        traducciones|cuenta suspendida|plan de accion|exempleados|apelaciones|feria|stand|directorio|\
        anuncio en
      de: seo|ranking|erste seite|seite eins|platz 1|google|backlinks|influencer|kooperation|\
        zusammenarbeit|follower|positive bewertungen|bewertungen kaufen|testkäufer|umsatz steigern|\
        umsatz|verdoppeln|webinar|seminar|masterclass|kostenlos testen|demo|beratungsgespräch|agentur|\
        leads|adressliste|datenbank|krypto|bitcoin|investment|investieren|rendite|trading|kredit|\
        darlehen|ohne schufa|casino|freispiele|wetten|lotterie|gewinner|gewonnen|gewinn|glückwunsch|\
        ausgewählt|erbschaft|millionen|vertraulich|pillen|potenzmittel|viagra|singles|dating|lieferant|\
        hersteller von|fabrik|ab werk|katalog|container|sehr geehrter händler|verifizieren sie|\
        bestätigen sie ihr konto|konto gesperrt|konto wird|klicken sie|link|sonderangebot|nur heute|\
        unternehmen verkaufen|firma kaufen|markenregister|domain|webdesign|homepage|virtuelle assistenz|\
        lagerfläche|fulfillment|software für|solaranlage|photovoltaik|versicherung|nebenverdienst|\
        verdienen|von zuhause|abnehmen|diät|wahrsager*|übersetzungsbüro|messe|stand buchen|branchenbuch|\
        eintrag|wie besprochen|unterschrift|gesperrtes konto|frühbucher
      fr: seo|referencement|premiere page|premiere position|google|backlinks|influenceu*|collaboration|\
        partenariat|abonnes|avis positifs|avis verifies|testeurs|boostez|augmentez|doublez|developpez|\
        webinaire|formation|masterclass|essai gratuit|demo|rendez vous|agence|prospects|fichier clients|\
        base de donnees|crypto*|bitcoin|investi*|placement|trading|pret|prets|credit|financement|casino|\
        tours gratuits|paris sportifs|loterie|gagnant*|gagne|felicitations|selectionne|heritage|\
        millions|confidentiel*|pilules|viagra|celibataires|rencontre*|fournisseur|fabricant de|usine|\
        prix usine|catalogue|conteneur|cher marchand|verifiez votre|votre compte sera|cliquez|lien|\
        offre speciale|offre limitee|offre exceptionnelle|rachat|vendre votre|depot de marque|\
        nom de domaine|site web|creation de site|assistant virtuel|entrepot|logiciel|panneaux solaires|\
        assurance|cpf|revenus|opportunite|travail a domicile|maigrir|voyant*|traduction|stand|salon|\
        annuaire|parution|comme convenu|plus qu une signature|compte suspendu|leve tot
      it: seo|posizionamento|prima pagina|primo posto|google|backlink*|influencer|collaborazione|\
        partnership|follower|recensioni positive|recensioni vere|recensori|aument* le vendite|aumenta|\
        raddoppia|fatturato|webinar|corso|formazione|masterclass|prova gratuita|demo|consulenza|agenzia|\
        contatti|database|cripto*|bitcoin|invest*|rendimento|trading|prestit*|finanziament*|credito|\
        casino|giri gratis|scommesse|lotteria|vincitore|vinto|vincita|congratulazioni|selezionat*|\
        eredita|milioni|riservat*|pillole|viagra|single|incontri|fornitore|produttore di|fabbrica|\
        prezzo di fabbrica|catalogo|container|gentile commerciante|verifica il tuo|il tuo conto|clicca|\
        link|offerta speciale|offerta limitata|solo oggi|acquistiamo|registrazione del marchio|dominio|\
        sito web|realizzazione siti|assistente virtuale|deposito|software|pannelli solari|fotovoltaico|\
        assicurazione|guadagn*|lavora da casa|opportunita|dimagri*|cartomant*|traduzioni|fiera|stand|\
        elenco|inserzione su|come d accordo|firma|account sospeso|prenota
      ja: SEO|検索順位|上位表示|1ページ目|インフルエンサー|コラボ|フォロワー|高評価レビュー|レビュー代行|\
        サクラ|売上を|売上アップ|売上倍|倍に|セミナー|ウェビナー|無料体験|デモ|代行|代理店|リスト|名簿|\
        仮想通貨|暗号資産|ビットコイン|投資|資産運用|FX|融資|ローン|即日融資|資金調達|カジノ|スピン|\
        ギャンブル|宝くじ|当選|おめでとうございます|選ばれました|遺産|億円|極秘|薬|バイアグラ|出会い|\
        サプライヤー|工場|メーカー直|OEM|カタログ|コンテナ|ご担当者様|貴社|御社|ご提案|ご案内|営業|\
        アカウントが停止|本人確認|クリック|リンク|こちらから|特別価格|期間限定|今だけ|買収|事業譲渡|\
        商標登録|ドメイン|ホームページ制作|ウェブ制作|倉庫|物流代行|ツール|太陽光|保険|副業|稼げ|在宅|\
        ダイエット|占い|翻訳|助成金|補助金|月額|初期費用|LINE登録|展示会|ブース|掲載|先日お話し|署名|\
        停止アカウント|早割
      zh: SEO|排名|首页|关键词|刷单|刷评|测评|真实测评|留评|好评返|涨粉|粉丝量|网红|带货|合作|代运营|推广|\
        引流|爆款|销量翻|提升销量|课程|培训|讲座|直播课|免费试用|演示|名单|数据库|虚拟币|比特币|投资|\
        理财|炒股|贷款|放款|无抵押|资金|赌场|博彩|彩票|中奖|恭喜|获奖|遗产|美元|机密|减肥药|伟哥|交友|\
        美女|约会|供应商|厂家直销|工厂|源头|目录|货源|货代|海运|集装箱|头程|尊敬的商户|验证您的|\
        账户将被|点击|链接|加微信|加V|加QQ|扫码加|特价|限时|收购店铺|收购|商标注册|域名|网站建设|建站|\
        仓库|海外仓|软件|ERP|保险|兼职|日赚|在家|赚|减肥|算命|翻译服务|VAT注册|返佣|诚邀|加盟|展会|展位|\
        黄页|不成功不收费|立删|专业删|申诉代|账号解封|需要吗|低价|先到先得
      """)
}
