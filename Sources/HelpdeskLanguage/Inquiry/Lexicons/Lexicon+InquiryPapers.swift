extension Lexicon {
  /// Phrases: invoices and reviews.
  static let inquiryPapers = Lexicon(
    table: """
      @invoice
      en: invoice*|receipt|receipts|vat|vat number|tax invoice|gst|abn|bill|billing|billed to|\
        company name|accountant|accounts|accounting|bookkeep*|bookkeeper|tax id|tax number|tax return|\
        tax office|expenses|expense claim|expense report|reimbursed by work|proof of purchase|\
        finance department|finance|purchase order|po number|paperwork|pro forma|itemised|itemized|w 9|\
        reverse charge|audit|auditor|company card|made out to|letterhead|claim it back|my boss needs|\
        payroll|for my records|tax|insurance needs|proforma|quarter|letterheaded|treasurer|board needs|\
        in triplicate|hmrc|irs|write off|write it off|deduct
      es: factura*|facturacion|recibo|ticket|iva|cif|nif|rfc|razon social|empresa|gestor|gestoria|\
        contable|contabilidad|hacienda|datos fiscales|cfdi|justificante|comprobante|\
        a nombre de la empresa|autonomo|desgravar|declaracion|fiscal|albaran|rectificativa|uso de cfdi|\
        constancia|asesoria|sat|administracion|responsable inscripto|monotributo|domicilio fiscal|\
        ejercicio|trimestre|proforma|membrete|notario|regimen|la a me|exentos|dos copias
      de: rechnung*|beleg|belege|quittung|mwst|mehrwertsteuer|ust|ustid|umsatzsteuer|steuer*|\
        steuerberater|buchhaltung|finanzamt|firma|firmenname|firmenadresse|auf die firma|kassenbon|\
        vorsteuer|spesen|reisekosten|bruttobetrag|netto|rechnungsadresse|kaufbeleg|steuernummer|verein|\
        kassier|absetzen|e rechnung|zugferd|kassabon|lieferschein|gutschriftsbeleg|ausgewiesen*|rächnig|\
        kostenstelle|proforma|quartal|geschäftsjahr|stempel|kassenwart|schatzmeister|jahresabschluss|\
        hausverwaltung|rechnungsempfänger|abrechnung für|ESt
      fr: facture*|facturation|recu|justificatif|tva|siret|siren|comptable|comptabilite|compta|\
        raison sociale|societe|entreprise|note de frais|notes de frais|preuve d achat|ticket de caisse|\
        impots|fiscal|ht|ttc|expert comptable|a l ordre de|association|bon de commande|libelle*|tps|tvq|\
        attestation|avoir comptable|chorus|ecritures|proforma|exercice|trimestre|cachet|facturette|\
        cerfa|assemblee|tresorier|copropriete|adresse de facturation
      it: fattur*|ricevuta|scontrino|partita iva|p iva|piva|iva|codice fiscale|commercialista|contabilita|\
        ragioneria|ragione sociale|azienda|sdi|codice univoco|pec|intestat*|intestazione|nota spese|\
        detrazione|detrarre|scaricare|documento fiscale|prova d acquisto|intestare|amministrazione|730|\
        reverse charge|ddt|fiscale|proforma|trimestre|esercizio|timbro|tesoriere|condominio|\
        amministratore|intestatario|regime forfettario|fattura elettronica|forfettari*
      ja: 領収書|請求書|領収証|インボイス|適格請求書|登録番号|宛名|但し書き|但書|納品書|経費|会計|経理|\
        税理士|確定申告|消費税|会社名|会社名義|明細書|発行|軽減税率|税務署|立替|精算|収入印紙|御中|\
        株式会社|購入証明|控え|社名|レシート|決算|年度|稟議|押印|角印|社印|但し|お品代|見積書|経費精算|\
        事業者|免税事業者|仕入税額|ryoushusho
      zh: 发票|开票|税号|抬头|专票|普票|增值税|报销|财务|会计|收据|电子发票|公司名|统一编号|统编|三联|\
        税票|凭证|小票|单据|开个票|开张票|票呢|票据|报税|对公|做账|税点|税务|fapiao|kai piao|bao xiao|\
        票上|没票|园长|办公用品|劳保|金额不符|一张单子|两份|季度|年底|学校要|工会|存根
      @invoiceFix
      en: wrong company|reissue|re issue|corrected invoice|correct the invoice|without vat|copy of|\
        duplicate invoice|download the|pdf|can t find the|stamped|breakdown
      es: pdf|corregir la factura|rehacer|copia de|duplicado|no puedo descargar|descargar|sellad*|\
        desglosad*|sin iva
      de: pdf|korrigierte|rechnungskorrektur|korrigieren|ausstellen|zweitschrift|kopie der|herunterladen|\
        runterladen|stempel|gesondert
      fr: pdf|rectificative|rectifier|duplicata|copie de|telecharger|etablir|tampon|detaillee|hors taxe
      it: pdf|duplicato|copia della|emettere|emissione|emessa|scaric*|timbro|rettific*|nota di credito
      ja: PDF|再発行|訂正|発行して|発行でき|ダウンロード|印刷|宛名を|分けて
      zh: PDF|重开|开错|补开|开具|下载|盖章|红冲|开一张|作废
      @review
      en: review|reviews|feedback|rating|ratings|rated|star|stars|one star|1 star|5 star|comment i left|\
        my comment|seller feedback
      es: reseña*|opinion|opiniones|valoracion*|valorar|estrella*|calificacion|puntuacion|comentario*|\
        nota que puse|puse una|puntue|resena
      de: bewertung*|bewertet|rezension*|stern|sterne|sternchen|kommentar|verkäuferbewertung|feedback|note
      fr: avis|commentaire*|etoile*|note|evaluation*|evaluer|notation|notez|j ai note
      it: recensione|recensioni|recension*|feedback|valutazione|valutazioni|stella|stelle|stellina|\
        commento|voto|giudizio|punteggio
      ja: レビュー|評価|星|★|コメント|口コミ|クチコミ|フィードバック|低評価|高評価|投稿
      zh: 评价|差评|好评|评论|评分|打分|星|给你们打|中评|追评|五星|一星|晒单|留言
      @reviewChange
      en: remove my|delete my|take down|take it down|take my review|edit my|change my review|\
        change my rating|update my review|amend my|withdraw my review|revise|alter|how do i delete|\
        how do i change|how do i remove|removed my review|disappeared|wasn t published|not published|\
        rejected my|posted it on the wrong|wrong product|meant for another|by mistake i gave|\
        hit the wrong star|where do i leave|where can i leave|how do i leave|leave a review|leave you a|\
        leave feedback|raise it|bump it|turn it into five|i ll change|ill change it|will remove|\
        stop asking|asked me to change|asking me to|hidden|take back what i wrote
      es: quitar la|borrar|borro|borre|eliminar|elimino|retirar|retiro|modificar mi|cambiar mi|cambio la|\
        cambiar la|editar|subir la nota|subirla|subo|actualizar|como dejo|donde dejo|donde puedo dejar|\
        no se publico|no me deja|la puse por error|me equivoque de|era para otro|desaparecid*|la quito|\
        pidieron que|dejar una reseña|quitada|dedazo|le di a|reseñon|averigüe|subir de|subir d|ficha|\
        lo bajamos|lo que puse|añadir un video|reconsiderar|ya la cambie|se deshace
      de: löschen|lösche|gelöscht|entfernen|entferne|zurücknehmen|zurückziehen|ändern|abändern|anpassen|\
        bearbeiten|aufwerten|hochsetzen|korrigieren|bewertung abgeben|wie bewerte ich|\
        wo kann ich bewerten|wo bewerte|nicht veröffentlicht|verschwunden|falsches produkt bewertet|\
        versehentlich|nehme ich raus|rausnehmen|mache ich fünf|weg|anheben|vertippt bei|\
        aus versehen einen stern|hochgesetzt|hab sie geändert|ist geändert|wo drück|runtergenommen|\
        erhöhen|raufsetzen|nachträglich|ergänzen|foto zur bewertung
      fr: supprim*|enlever|enleve|retirer|retire|effacer|efface|modifier|modifie|changer ma note|\
        changer mon avis|corriger|remonter|rehausser|mettre a jour|comment laisser|ou laisser|\
        ou puis je laisser|pas publie|disparu|trompe de produit|mis par erreur|revoir ma note|\
        periode expiree|modification|l ai change|c est change|fausse manip|cochee|coche|trompe d etoile|\
        comment je fais pour|remettre|remonte
      it: elimin*|cancell*|togli*|toglier*|rimuov*|rimoss*|modific*|cambiare la recensione|\
        cambiare il voto|corregg*|ritir*|alzare|alzo|aggiorn*|come lascio|dove lascio|\
        dove posso lasciare|non pubblicata|sparita|sbagliato prodotto|per errore|tolgo|sbagliato stella|\
        cliccato una stella|l ho cambiata|gia cambiata|gia tolta|dove si cambia|come si cambia|aumento|\
        rialz*|aggiungere un video|mettere cinque
      ja: 削除|消し|消す|消せ|取り下げ|書き直|直し|修正|変更|上げ|更新|撤回|どこから|書き方|書きたい|\
        掲載され|反映され|間違えて|投稿した|訂正|編集|取り消|星を増|星を直|押し間違|つけ間違|上書き|\
        消しといた|消しました|変えました|直しました|評価を上|追記
      zh: 删|删除|改|修改|撤|撤回|追加|取消差评|改好评|改成|删掉|消失|不见|被屏蔽|怎么评|在哪评|哪里评|\
        评错|点错|给错|收回|不显示|提高|一星立删|撤了|已经撤|已改|改过来了|手滑|点成|想加|补图|追图|\
        改不了|上限|删了|错怪
      @askedReview
      en: pay me to|offered me|gift card for|voucher for a|in exchange for|bribe|card in the box|pester*|\
        begging|keep asking|pressure
      es: me ofreci*|a cambio de|tarjeta regalo|cupon|soborn*|tarjetita|insist*
      de: angeboten|gutschein für|gegen bezahlung|bestech*|karte im karton|dafür bekomm*|im gegenzug
      fr: propose*|en echange|carte cadeau|bon d achat|contre un avis|carton dans
      it: offert*|in cambio|buono|bigliettino|regalo per
      ja: 引き換え|謝礼|ギフト券|キャッシュバック|カードが入|依頼
      zh: 返现|红包|好评卡|卡片|换好评|给钱|礼品卡
      """)
}
