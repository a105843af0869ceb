extension Concept {
  /// Names of numbers that are no telephone's: tracking, parts, serials (domain.md §6).
  static let numberLabel = Concept("number-label")
  /// Names of a telephone or of the number of one.
  static let phoneLabel = Concept("phone-label")
  /// Verbs of calling.
  static let calling = Concept("calling")
  /// Verbs of calling that point back at a number just named.
  static let callingBack = Concept("calling-back")
}

extension Lexicon {
  /// What stands beside numbers. Source: domain.md §6; the words are those of labels and forms.
  static let numberCues = Lexicon([
    .numberLabel: [
      .english: """
      code|return reference|warranty no|warranty number|guarantee no|warranty card|certificate no|\
      id number|label number|product number|unit number|tracking|tracking number|tracking no|\
      tracking id|tracking code|parcel number|shipment number|consignment|waybill|awb|part|part no|\
      part number|parts number|spare part|ref|reference|reference number|model|model no|model number|\
      sku|asin|serial|serial no|serial number|s n|lot|batch|isbn|gtin|ean|upc|imei|vat|vat id|tax id|\
      invoice|invoice no|invoice number|item number|item no|article number|order|order id|order number|\
      order no|case id|case number|ticket|ticket number|rma|rma number|transaction|transaction id|\
      claim number|zip|zip code|postcode|barcode|policy number|certificate|patent|firmware|version|\
      registration|return code|authorization|authorisation|confirmation number|receipt number|\
      bank reference|arn|fnsku|mac address|po box
      """,
      .spanish: """
      garantía|número de garantía|referencia de devolución|identificador|seguimiento|\
      número de seguimiento|n de seguimiento|código de seguimiento|rastreo|número de rastreo|guía|\
      número de guía|envío|número de envío|referencia|ref|pieza|número de pieza|recambio|repuesto|\
      modelo|número de modelo|número de serie|serie|lote|número de lote|factura|número de factura|nif|\
      cif|iva|pedido|número de pedido|código postal|cp|código de barras|código|expediente|localizador|\
      albarán|número de caso|artículo|patente
      """,
      .japanese: """
      番号|コード|伝票|伝票番号|送り状|送り状番号|お問い合わせ番号|お問合せ番号|お問い合せ番号|問い合わせ番号|追跡番号|荷物番号|配送番号|型番|型式|品番|部品番号|部品|製造番号|\
      シリアル|シリアル番号|シリアルナンバー|ロット|ロット番号|注文番号|ご注文|請求書番号|請求書|登録番号|インボイス|郵便番号|〒|管理番号|受付番号|商品番号|商品コード|JANコード|\
      jan|バーコード|トラッキング番号|返品番号|ケース番号|識別番号|承認番号|認証番号|整理番号|品質番号
      """,
      .chinese: """
      保修卡|保修单|凭证号|退货号|识别码|参照号|运单|运单号|运单号码|快递单号|快递号|单号|物流单号|物流号|追踪号|跟踪号|追踪码|追蹤號|追蹤號碼|運單|運單號|快遞單號|单号码|型号|\
      型號|零件号|零件編號|零件|配件号|配件编号|序列号|序列號|批号|批號|批次|编号|編號|订单|订单号|訂單|訂單號|发票|发票号|发票号码|發票|税号|稅號|邮编|邮政编码|郵遞區號|\
      条码|条形码|货号|案件号|工单|参考号|案例编号|流水号|交易号|产品编码|商品编码|机身号
      """,
      .german: """
      *referenz|*schein|garantie*|*nummer|*nr|sendungsnummer|sendungsnr|sendung|sendungsverfolgung|\
      paketnummer|trackingnummer|tracking nummer|teilenummer|teilenr|teile nr|ersatzteilnummer|\
      ersatzteil|ersatzteil nr|modell|modellnummer|modell nr|seriennummer|serien nr|charge|\
      chargennummer|chargen nr|artikelnummer|artikel nr|art nr|rechnungsnummer|rechnung|rechnungs nr|\
      ust idnr|ust id|ust id nr|steuernummer|bestellnummer|bestellung|bestell nr|referenz|\
      referenznummer|fallnummer|vorgangsnummer|plz|postleitzahl|vorgang|barcode|aktenzeichen|typ|los|\
      losnummer|auftragsnummer|gerätenummer|retourennummer|zulassungsnummer|kundennummer|\
      verfolgungsnummer|frachtbrief
      """,
      .french: """
      référence de retour|garantie|identifiant|suivi|numéro de suivi|n de suivi|no de suivi|colis|\
      numéro de colis|référence|réf|pièce|numéro de pièce|modèle|numéro de modèle|numéro de série|\
      série|lot|numéro de lot|facture|numéro de facture|n de facture|tva|n tva|commande|\
      numéro de commande|dossier|numéro de dossier|code postal|code barres|code barre|siret|siren|\
      expédition|numéro d expédition|bordereau|code article|article|retour numéro|numéro de retour|\
      bon de livraison|brevet
      """,
      .italian: """
      riferimento reso|garanzia|numero di garanzia|spedizione|numero di spedizione|tracking|\
      tracciamento|codice di tracciamento|numero di tracciamento|codice|codice articolo|\
      codice ricambio|ricambio|riferimento|rif|modello|matricola|numero di serie|serie|seriale|lotto|\
      numero di lotto|fattura|numero di fattura|partita iva|p iva|codice fiscale|ordine|\
      numero d ordine|numero ordine|cap|pratica|lettera di vettura|collo|codice a barre|\
      codice prodotto|brevetto|reso numero|ldv
      """,
    ],
    .phoneLabel: [
      .english: """
      phone|telephone|tel|mobile|cell|cellphone|hotline|landline|phone number|direct line|helpline|\
      toll free|extension|number for our|warehouse number|office number|our number|my number|the desk|\
      support line|switchboard
      """,
      .spanish: """
      teléfono|tel|tfno|telf|móvil|celular|fijo|línea directa|número de teléfono|centralita|\
      nuestro número|mi número|línea gratuita
      """,
      .japanese: "電話|でんわ|携帯|ケータイ|TEL|直通|フリーダイヤル|内線|ダイヤル|ホットライン|電話番号",
      .chinese: "电话|電話|手机|手機|手机号|热线|熱線|座机|专线|分机|客服热线|联系电话|号码是",
      .german: """
      telefon*|tel|fon|handy*|mobil|mobilnummer|hotline|festnetz|durchwahl|rufnummer|telefonnummer|\
      servicenummer|handynummer|unsere nummer|meine nummer
      """,
      .french: """
      téléphone|tél|tel|portable|mobile|fixe|ligne directe|numéro de téléphone|standard|hotline|\
      notre numéro|mon numéro|numéro vert
      """,
      .italian: """
      telefono|tel|cellulare|cell|numero verde|fisso|centralino|numero di telefono|recapito|\
      recapito telefonico|il nostro numero|il mio numero|linea diretta
      """,
    ],
    .calling: [
      .english: """
      call|calling|dial|ring|phone us|text us|text me|reach us|reach me|reach out|give us a call|sms|\
      contact us|contact me|note down
      """,
      .spanish: "llam*|telefone*|marque|marca|marcar|contáct*|contact*|apunt*|anot*|sms|localizarnos",
      .japanese: "電話して|お電話|かけて|掛けて|ご連絡|ダイヤル|お掛け|架電|SMS",
      .chinese: "致电|打电话|拨打|撥打|来电|來電|打给|联系我|联系我们|联络|聯繫|短信|拨|call我",
      .german: """
      ruf*|anrufen|anruf|anzurufen|wähl*|telefonier*|erreichen sie|erreichbar|klingel*|simsen|sms|\
      durchklingeln
      """,
      .french: """
      appel*|rappel*|téléphon*|compos*|joindre|joignable|joignez|contactez*|sms|passez un coup de fil
      """,
      .italian: "chiam*|telefon*|compon*|richiam*|raggiungerci|contatt*|sms|faccia uno squillo",
    ],
    .callingBack: [
      .english: """
      call it|dial it|ring it|call this number|call that number|dial this|dial that|ring this|text it|\
      call me there|reach us there|just call|call there|call us on it|is our phone|that s our phone|\
      our phone number
      """,
      .spanish: """
      llame a ese|llame a este|llámenos|márquelo|marque ese|marque este|a ese número|a este número|\
      llámanos
      """,
      .japanese: "にお電話|へお電話|に電話|までお電話|におかけ|にかけて|へかけて|におかけください|までご連絡|まで連絡",
      .chinese: "打这个|拨这个|打此|拨打此|打过来|打過來|就打|直接打|拨打它|找我们|联系我们|打給",
      .german: """
      anrufen|dort anrufen|rufen sie dort an|rufen sie diese|wählen sie diese|wählen sie sie|\
      diese nummer an|unter dieser nummer|rufen sie an|ist unsere telefonnummer
      """,
      .french: "appelez ce numéro|composez ce numéro|composez le|appelez le|appelez nous|à ce numéro",
      .italian: """
      chiami questo numero|componga questo|lo componga|lo chiami|chiamateci|ci chiami|a questo numero
      """,
    ],
  ])
}
