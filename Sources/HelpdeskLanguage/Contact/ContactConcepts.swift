extension Concept {
  /// Names of numbers that are no telephone's: tracking, parts, serials (domain.md §6).
  static let numberLabel = Concept("number-label")
  /// Names of a telephone or of the number of one.
  static let phoneLabel = Concept("phone-label")
  /// Verbs of calling.
  static let calling = Concept("calling")
  /// Verbs of calling that point back at a number just named.
  static let callingBack = Concept("calling-back")
  /// Names of messengers and social networks.
  static let messenger = Concept("messenger")
  /// What makes a messenger's name an invitation.
  static let connecting = Concept("connecting")
  /// A whole invitation, name and verb in one.
  static let messengerInvitation = Concept("messenger-invitation")
  /// Says that something is not done or not possible.
  static let declining = Concept("declining")
}

extension Lexicon {
  /// Cues of contact data. Source: domain.md §6 for the kinds of number; the words are the trade's own on
  /// labels, forms and carriers' pages in each language.
  static let contact = Lexicon([
    .numberLabel: [
      .english: """
        tracking|tracking number|tracking no|tracking id|tracking code|parcel number|shipment number|consignment|waybill\
        |awb|part|part no|part number|parts number|spare part|ref|reference|reference number|model|model no|model number\
        |sku|asin|serial|serial no|serial number|s n|lot|batch|isbn|gtin|ean|upc|imei|vat|vat id|tax id|invoice\
        |invoice no|invoice number|item number|item no|article number|order|order id|order number|order no|case id\
        |case number|ticket|ticket number|rma|rma number|transaction|transaction id|claim number|zip|zip code|postcode\
        |barcode|policy number|certificate|patent|firmware|version|registration|return code|authorization\
        |authorisation|confirmation number|receipt number|bank reference|arn|fnsku|mac address|po box
        """,
      .german: """
        sendungsnummer|sendungsnr|sendung|sendungsverfolgung|paketnummer|trackingnummer|tracking nummer|teilenummer\
        |teilenr|teile nr|ersatzteilnummer|ersatzteil|ersatzteil nr|modell|modellnummer|modell nr|seriennummer|serien nr\
        |charge|chargennummer|chargen nr|artikelnummer|artikel nr|art nr|rechnungsnummer|rechnung|rechnungs nr|ust idnr\
        |ust id|ust id nr|steuernummer|bestellnummer|bestellung|bestell nr|referenz|referenznummer|fallnummer|vorgangsnummer\
        |plz|postleitzahl|vorgang|barcode|aktenzeichen|typ|los|losnummer|auftragsnummer|gerätenummer|retourennummer\
        |zulassungsnummer|kundennummer|verfolgungsnummer|frachtbrief
        """,
      .french: """
        suivi|numéro de suivi|n de suivi|no de suivi|colis|numéro de colis|référence|réf|pièce|numéro de pièce|modèle\
        |numéro de modèle|numéro de série|série|lot|numéro de lot|facture|numéro de facture|n de facture|tva|n tva\
        |commande|numéro de commande|dossier|numéro de dossier|code postal|code barres|code barre|siret|siren|expédition\
        |numéro d expédition|bordereau|code article|article|retour numéro|numéro de retour|bon de livraison|brevet
        """,
      .italian: """
        spedizione|numero di spedizione|tracking|tracciamento|codice di tracciamento|numero di tracciamento|codice\
        |codice articolo|codice ricambio|ricambio|riferimento|rif|modello|matricola|numero di serie|serie|seriale|lotto\
        |numero di lotto|fattura|numero di fattura|partita iva|p iva|codice fiscale|ordine|numero d ordine\
        |numero ordine|cap|pratica|lettera di vettura|collo|codice a barre|codice prodotto|brevetto|reso numero|ldv
        """,
      .spanish: """
        seguimiento|número de seguimiento|n de seguimiento|código de seguimiento|rastreo|número de rastreo|guía\
        |número de guía|envío|número de envío|referencia|ref|pieza|número de pieza|recambio|repuesto|modelo|número de modelo\
        |número de serie|serie|lote|número de lote|factura|número de factura|nif|cif|iva|pedido|número de pedido\
        |código postal|cp|código de barras|código|expediente|localizador|albarán|número de caso|artículo|patente
        """,
      .japanese: """
        伝票|伝票番号|送り状|送り状番号|お問い合わせ番号|お問合せ番号|お問い合せ番号|問い合わせ番号|追跡番号|荷物番号|配送番号|型番|型式|品番|部品番号|部品\
        |製造番号|シリアル|シリアル番号|シリアルナンバー|ロット|ロット番号|注文番号|ご注文|請求書番号|請求書|登録番号|インボイス|郵便番号|〒|管理番号|受付番号|商品番号|商品コード\
        |JANコード|jan|バーコード|トラッキング番号|返品番号|ケース番号|識別番号|承認番号|認証番号|整理番号|品質番号
        """,
      .chinese: """
        运单|运单号|运单号码|快递单号|快递号|单号|物流单号|物流号|追踪号|跟踪号|追踪码|追蹤號|追蹤號碼|運單|運單號|快遞單號|单号码|型号|型號|零件号|零件編號|零件|配件号|配件编号\
        |序列号|序列號|批号|批號|批次|编号|編號|订单|订单号|訂單|訂單號|发票|发票号|发票号码|發票|税号|稅號|邮编|邮政编码|郵遞區號|条码|条形码|货号|案件号|工单|参考号|案例编号|流水号|交易号|产品编码|商品编码|机身号
        """,
    ],
    .phoneLabel: [
      .english: """
        phone|telephone|tel|mobile|cell|cellphone|hotline|landline|phone number|direct line|helpline|toll free|extension\
        |number for our|warehouse number|office number|our number|my number|the desk|support line|switchboard
        """,
      .german: """
        telefon*|tel|fon|handy*|mobil|mobilnummer|hotline|festnetz|durchwahl|rufnummer|telefonnummer|servicenummer\
        |handynummer|unsere nummer|meine nummer
        """,
      .french: """
        téléphone|tél|tel|portable|mobile|fixe|ligne directe|numéro de téléphone|standard|hotline|notre numéro|mon numéro\
        |numéro vert
        """,
      .italian: """
        telefono|tel|cellulare|cell|numero verde|fisso|centralino|numero di telefono|recapito|recapito telefonico\
        |il nostro numero|il mio numero|linea diretta
        """,
      .spanish: """
        teléfono|tel|tfno|telf|móvil|celular|fijo|línea directa|número de teléfono|centralita|nuestro número|mi número\
        |línea gratuita
        """,
      .japanese: "電話|でんわ|携帯|ケータイ|TEL|直通|フリーダイヤル|内線|ダイヤル|ホットライン|電話番号",
      .chinese: "电话|電話|手机|手機|手机号|热线|熱線|座机|专线|分机|客服热线|联系电话|号码是",
    ],
    .calling: [
      .english: "call|calling|dial|ring|phone us|text us|text me|reach us|reach me|reach out|give us a call|sms|contact us|contact me|note down",
      .german: "ruf*|anrufen|anruf|anzurufen|wähl*|telefonier*|erreichen sie|erreichbar|klingel*|simsen|sms|durchklingeln",
      .french: "appel*|rappel*|téléphon*|compos*|joindre|joignable|joignez|contactez*|sms|passez un coup de fil",
      .italian: "chiam*|telefon*|compon*|richiam*|raggiungerci|contatt*|sms|faccia uno squillo",
      .spanish: "llam*|telefone*|marque|marca|marcar|contáct*|contact*|apunt*|anot*|sms|localizarnos",
      .japanese: "電話して|お電話|かけて|掛けて|ご連絡|ダイヤル|お掛け|架電|SMS",
      .chinese: "致电|打电话|拨打|撥打|来电|來電|打给|联系我|联系我们|联络|聯繫|短信|拨|call我",
    ],
    .callingBack: [
      .english: "call it|dial it|ring it|call this number|call that number|dial this|dial that|ring this|text it|call me there|reach us there|just call|call there|call us on it|is our phone|that s our phone|our phone number",
      .german: "anrufen|dort anrufen|rufen sie dort an|rufen sie diese|wählen sie diese|wählen sie sie|diese nummer an|unter dieser nummer|rufen sie an|ist unsere telefonnummer",
      .french: "appelez ce numéro|composez ce numéro|composez le|appelez le|appelez nous|à ce numéro",
      .italian: "chiami questo numero|componga questo|lo componga|lo chiami|chiamateci|ci chiami|a questo numero",
      .spanish: "llame a ese|llame a este|llámenos|márquelo|marque ese|marque este|a ese número|a este número|llámanos",
      .japanese: "にお電話|へお電話|に電話|までお電話|におかけ|にかけて|へかけて|におかけください|までご連絡|まで連絡",
      .chinese: "打这个|拨这个|打此|拨打此|打过来|打過來|就打|直接打|拨打它|找我们|联系我们|打給",
    ],
    .messenger: [
      .english: """
        whatsapp|whats app|whatsap|watsapp|whatapp|wh4tsapp|wapp|telegram|wechat|we chat|weixin|viber|skype|kakaotalk|kakao\
        |messenger|fb messenger|facebook|instagram|insta|tiktok|discord|snapchat|twitter|imessage|facetime|zoom call\
        |line id|linkedin|google chat|google meet|threads|signal app|dm|pinterest|youtube channel|reddit
        """,
      .spanish: "guasap|wasap|wsp|guasapp|telegrama",
      .german: "whats app|telegramm|signal messenger",
      .french: "whatsapp|messagerie privée",
      .japanese: "LINE@|LINEで|LINEの|LINEを|LINEに|LINE ID|LINEID|LINE公式|公式LINE|ライン登録|ラインで|ラインID|ワッツアップ|テレグラム|インスタ|インスタグラム|フェイスブック|ツイッター|スカイプ|ディスコード|カカオトーク|カカオ|メッセンジャー|微信|ウィーチャット|DM|Xアカウント|公式アカウント",
      .chinese: "微信|微 信|威信|薇信|维信|V信|VX|wx|v 信|加V|QQ|扣扣|抠抠|微博|抖音|小红书|旺旺|钉钉|whatsapp|企鹅号|公众号|Line号|电报|telegram|脸书|支付宝好友|群",
    ],
    .connecting: [
      .english: """
        add|message us|message me|write to us|write us|write me|text us|text me|reach|reach us|ping|contact|find us|follow\
        |follow us|chat|chat with|join|send it|send us|send me|send the|send them|drop us|dm|id|username|handle|account|our|my\
        |via|over|on|through|number|continue on|move to|scan|page|talk|video call|look for us|search for
        """,
      .german: """
        schreib*|adden|hinzufügen|kontaktier*|folgen|folg|nachricht|per|über|auf|unser*|mein*|schick*|senden|chat*|id|nutzer*\
        |benutzername|nummer|erreich*|melden|finden sie uns|gruppe|suchen sie|konto|seite|fügen sie
        """,
      .french: """
        ajout*|écri*|contact*|rejoi*|suiv*|envoy*|par|sur|via|notre|mon|identifiant|pseudo|compte|page|groupe|joindre\
        |retrouvez*|discut*|parl*|cherchez
        """,
      .italian: """
        aggiung*|scriv*|contatt*|segu*|mand*|invi*|su|via|tramite|nostro|nostra|mio|id|utente|profilo|pagina|gruppo|trov*\
        |parl*|chat*|cerc*|account
        """,
      .spanish: """
        agreg*|añad*|escrib*|contact*|sigu*|síg*|mand*|envi*|por|vía|nuestro|nuestra|mi|id|usuario|perfil|cuenta|página\
        |grupo|búsc*|busca|habl*|chate*|únete|agrég*
        """,
      .japanese: "追加|登録|友だち|友達|フォロー|ご連絡|連絡|送って|お送り|送信|ID|アカウント|検索|メッセージ|チャット|やり取り|やりとり|ください|DM|から|にて",
      .chinese: "加|联系|聯繫|聊|发我|发给|搜|关注|添加|扫|号|账号|帐号|私信|找我|沟通|我的|我们的|联络|群",
    ],
    .messengerInvitation: [
      .english: "dm us|dm me|slide into our dms|add us on line|add me on line|on line id|message us on signal|write us on signal|reach us on signal|on x at|our socials|our social media|find us on social",
      .german: "auf signal|über signal|per signal|schreiben sie uns auf x|unseren social media|auf threema|über threema|per threema|per pn|schreiben sie uns eine dm",
      .french: "sur signal|via signal|en mp|nos réseaux sociaux|en message privé|en dm",
      .italian: "su signal|via signal|in dm|nostri social|in direct|in privato su",
      .spanish: "por signal|en signal|por dm|al privado|por privado|nuestras redes|redes sociales|por interno",
      .japanese: "友だち追加|友達追加|ともだち追加|LINE登録|LINE追加|SNSでご連絡|DMください|DMで|DMを|公式LINE",
      .chinese: "加我微信|加微信|加微|加V|加v|加扣|加QQ|加我QQ|加好友|微信号|微信联系|私信我|私聊|扫码加|扫描二维码|关注公众号|威信号|加群|进群|加 v x|加vx|加wx",
    ],
    .declining: [
      .english: "not able to|cannot|can not|can t|we do not|we don t|do not use|don t use|please do not|please don t|never|no longer|not allowed|not possible|unable|not permitted|without|not need|nor",
      .german: "nicht|kein*|niemals|leider nicht",
      .french: "ne pas|ne pouvons|n utilis*|pas possible|jamais|aucun*|n avons pas|n est pas|interdit|pas de|sans|ne peut|ne puis|ne communiqu*|ne proposons|ne sommes|pas sur|pas par",
      .italian: "non|nessun*|mai|senza|vietato",
      .spanish: "no podemos|no usamos|no utilizamos|no está permitido|nunca|jamás|ningún*|no ofrecemos|no atendemos|no es posible|no puedo|no se puede|no tenemos|no hace falta|no está|sin",
      .japanese: "できません|しておりません|いたしかね|致しかね|おりません|ございません|禁止|行っていません|使用していません|対応していません|不要|ません|ないで|なく|ご遠慮|お控え|いたしません",
      .chinese: "不能|无法|不会|不使用|没有|不支持|不可以|请勿|不要|無法|不允许|禁止|不用|不提供|不方便|从不|并不|不通过|勿",
    ],
  ])
}
