extension Concept {
  /// Cancelling, and its nouns.
  static let cancelling = Concept("cancelling")
  /// Asking the reader to do something.
  static let asking = Concept("asking")
  /// A whole request to cancel.
  static let cancelRequest = Concept("cancel-request")
  /// The seller cancelled, the buyer wished it, or asked how.
  static let cancelledAlready = Concept("cancelled-already")
  /// Personal data.
  static let personalData = Concept("personal-data")
  /// Asking for data.
  static let requesting = Concept("requesting")
  /// Telling the buyer not to give data, or speaking of it otherwise.
  static let withholding = Concept("withholding")
  /// Claims, chargebacks, complaints to the marketplace.
  static let claim = Concept("claim")
  /// Taking back, closing.
  static let withdrawing = Concept("withdrawing")
  /// What happens otherwise.
  static let threatening = Concept("threatening")
  /// Tells the buyer of the right to claim, or of a decision.
  static let entitling = Concept("entitling")
  /// Opting out in one phrase.
  static let optingOut = Concept("opting-out")
  /// The marketplace's own settings.
  static let marketplaceSettings = Concept("marketplace-settings")
  /// Insults and threats.
  static let insult = Concept("insult")
  /// Strong words that insult only beside the reader.
  static let harshWord = Concept("harsh-word")
  /// The reader addressed.
  static let reader = Concept("reader")
  /// The seller speaking of itself or of a thing.
  static let ownFault = Concept("own-fault")
}

extension Lexicon {
  /// Words of conduct towards the buyer. Source: domain.md §3, prohibited types and content; R61, R73.
  static let conduct = Lexicon([
    .cancelling: [
      .english: "cancel|cancelled|canceled|cancellation|cancelling|canceling|abort the purchase|undo the order",
      .german: "stornier*|storno|stornierung|abbrechen|brechen sie*ab|annullier*|kauf ab|widerruf*|rückgängig|abbestellen",
      .french: "annul*|annulation",
      .italian: "annull*|cancell*|disd*",
      .spanish: "cancel*|cancél*|anul*|anúl*",
      .japanese: "キャンセル|取り消し|取消",
      .chinese: "取消|撤单|退单|撤销订单",
    ],
    .asking: [
      .english: "please|pls|plz|could you|can you|would you|kindly|we ask you|you should|it d be best|it would be best|best if you|need you to|yourself|from your side|on your end|your end|your account|submit|hit|click|choose|request a|request the|go ahead and|may we ask|ask you to|you could|you can just|want you to|appreciate if you|if you could|mind|advise you to|suggest you|recommend you|try to|simply|just cancel|have to ask you|your side|would it be possible",
      .german: "bitte|könnten sie|können sie bitte|würden sie|am besten|bitten sie|selbst|von ihrer seite|ihrem konto|klicken sie|beantragen|einfach|kannst du|könntest|ihrerseits|wären sie so|seien sie so|mögen sie|müssten sie|müssen sie|empfehlen ihnen|storniere bitte|sie sollten|stornieren sie",
      .french: "merci de|merci d|pourriez vous|pouvez vous|veuillez|vous même|le mieux|de votre côté|votre compte|s il vous plaît|svp|nous vous prions|nous vous demandons|cliquez|demander|prière|il faudrait|nous vous invitons|nous vous conseillons|vous devriez|auriez vous|demandez",
      .italian: "per favore|potrebbe|può|la preghiamo|le chiediamo|lei stess*|lei|dal suo account|suo account|richied*|la cosa migliore|clicchi|cortesemente|gentilmente|grazie|chiediamo di|dovrebbe|la invitiamo|le consigliamo|sarebbe meglio|vorremmo che|prego|faccia|tu stess*|puoi|ti chiediamo",
      .spanish: "por favor|podría|puede|le pedimos|le rogamos|usted mismo|usted|desde su cuenta|su cuenta|solicit*|lo mejor|haga clic|pulse|porfa|tenga la amabilidad|debería|le agradeceríamos|sería mejor|le aconsejamos|le sugerimos|le importaría|necesitamos que|proceda|puedes|podrías|usted misma",
      .japanese: "お願い|ください|いただけます|いただけません|お客様の方で|お客様側|お手数|お客様ご自身|していただ|下さい|頂け|お手続き|いただきたく|頂きたく|いただければ",
      .chinese: "请您|请|麻烦|能否|可否|自行|申请|点一下|您自己|您账户|建议您|劳驾|帮忙|您把|您去|可以吗|您那边|好吗|烦请|希望您|需要您|您先",
    ],
    .cancelRequest: [
      .english: "please cancel|request a cancellation|request cancellation|cancel it yourself|cancelled it yourself|cancel the order yourself|cancel from your|cancel it on your|cancel on your|cancellation request|cancel the order from your|ask for cancellation|hit the cancel|press cancel|click cancel|cancel button|ordered by mistake|no longer needed as|cancel your order|just cancel|cancel and|cancel your purchase",
      .german: "stornieren sie|bitte stornieren|stornierung beantragen|selbst stornieren|artikel stornieren|ihrerseits stornieren|brechen sie den kauf|selber stornieren|storniere|stornierungsanfrage|stornierungsantrag|um stornierung|stornieren könnten|stornieren würden|stornierung von ihrer",
      .french: "annulez|d annuler votre commande|d annuler la commande|annuler vous même|annuliez|demander l annulation|demandez l annulation|veuillez annuler|annuler de votre côté|demande d annulation|procéder à l annulation|d annuler l achat|annuler depuis",
      .italian: "annulli|cancelli l ordine|richiedere la cancellazione|annullare lei|annulli lei|richieda la cancellazione|richiedere l annullamento|richieda l annullamento|di cancellare l ordine|di annullare l ordine|annulla tu|annullare da solo|annullare dal suo|chiedere l annullamento|annullare per favore|procedere all annullamento|richiesta di cancellazione|richiesta di annullamento|di annullare",
      .spanish: "cancele|cancélelo|anule|solicitar la cancelación|solicite la cancelación|cancelar usted|que cancele|que anule|cancelarlo usted|cancélalo|cancela tú|pida la cancelación|pedir la cancelación|anúlelo|anular la compra usted|cancelar el pedido usted|proceda a cancelar|cancelar desde|solicitud de cancelación|cancela el pedido",
      .japanese: "キャンセル申請|キャンセルをお願い|キャンセルしてください|キャンセルのお手続き|取り消してください|キャンセルボタン|キャンセルしていただ|キャンセルいただ|キャンセル手続きを|キャンセルリクエスト|キャンセルのご申請|キャンセルをご申請|キャンセル頂|キャンセルをして|キャンセルをご依頼|取消をお願い|キャンセルして下さい|キャンセル依頼",
      .chinese: "自行取消|请取消|申请取消|您取消|把订单取消|取消一下|取消按钮|请您取消|麻烦取消|帮忙取消|先取消|点取消|主动取消订单吧|提交取消|自己取消|去取消|点击取消|取消掉|取消订单好吗|选择取消|您点取消|取消这个订单吧|取消下",
    ],
    .cancelledAlready: [
      .english: "we have cancelled|we have canceled|we cancelled|we canceled|have cancelled|have canceled|as you wished|as you asked|as requested|at your request|you asked how|you asked us|you asked to|could not be cancelled|could not be canceled|cannot be cancelled|cannot be canceled|can no longer be cancelled|was cancelled|been cancelled|been canceled|if you want to cancel|if you wish to cancel|if you still want|per your request|you requested|do not need to cancel|need not cancel|no need to cancel|don t need to cancel|you wanted to cancel|your wish to cancel|cancellation is confirmed|your cancellation request|cancelled the order ourselves|your request to cancel|do not cancel|is cancelled|if you would like to cancel|how to cancel",
      .german: "haben wir*storniert|storniert haben|selbst storniert|wie gewünscht|auf ihren wunsch|ihrem wunsch|wurde storniert|ist storniert|sie fragten|nicht mehr möglich|nicht mehr storniert|haben die bestellung selbst|haben wir die bestellung|falls sie stornieren möchten|wenn sie stornieren möchten|sie müssen nicht|nicht stornieren|wurde*storniert|ihre stornierung|ihre bitte um|ihrer bitte|stornierungswunsch|haben ihre bestellung storniert|nicht selbst|haben wir storniert|wunschgemäß|sie wollten",
      .french: "nous avons annulé|avons annulé|comme souhaité|comme demandé|à votre demande|a été annulée|vous demandiez|n était plus possible|n a pas pu|si vous souhaitez annuler|votre demande d annulation|vous n avez pas à|inutile d annuler|est annulée|nous mêmes|selon votre souhait|si vous voulez annuler|conformément à votre|pas besoin d annuler|n a pu être|ne peut plus|comment annuler",
      .italian: "abbiamo annullato|abbiamo cancellato|come desiderava|come richiesto|su sua richiesta|è stato annullato|chiedeva come|non è stato possibile|se desidera annullare|se vuole annullare|annullato noi|la sua richiesta di|non deve annullare|è annullato|da lei richiest*|come ha chiesto|come da sua|non serve annullare|non è più possibile|come annullare|ha chiesto",
      .spanish: "hemos cancelado|hemos anulado|como pidió|como solicitó|a petición suya|fue cancelado|ha sido cancelado|preguntaba cómo|no se pudo|si desea cancelar|si quiere cancelar|nosotros mismos|su solicitud de cancelación|no hace falta|no es necesario|cancelamos|a su petición|tal como pidió|está cancelado|ya no se puede|según su|no tiene que|cómo cancelar|como nos pidió|quería cancelar|pidió",
      .japanese: "キャンセルいたしました|キャンセルしました|キャンセル致しました|ご希望のとおり|ご希望通り|当店にて|当店で|キャンセル方法|キャンセルできません|ご依頼のとおり|キャンセルを承りました|キャンセルは承|キャンセルが完了|ご要望|キャンセルを希望され|ご希望により|ご依頼により|キャンセルの必要は|お尋ね|キャンセルご希望の場合|キャンセルを受け付け|必要はございません|ご依頼いただいた|キャンセル処理|キャンセルをご希望の|ご希望どおり|こちらでキャンセル|ご依頼の|キャンセル済",
      .chinese: "已取消|已为您取消|按您的要求|应您的要求|主动取消|您问|无法取消|不能取消|如果您想取消|如需取消|您要求|已经取消|已帮您取消|我们取消|取消成功|您无需|不用取消|您提出|无需取消|您想取消|应您要求|取消申请已|根据您的",
    ],
    .personalData: [
      .english: "phone number|your number|mobile no*|mobile number|cell number|telephone number|phone no|your phone|your mobile|your cell|whatsapp number|email address|e mail address|your e mail|your email|private e mail|personal e mail|personal email|mail address|home address|copy of your id|your id|id card|passport|identity card|driver s license|driving licence|credit card number|card number|card details|cvv|security code|date of birth|birth date|birthday|social security|ssn|password|login|bank statement|tax number|contact details|your contact information|phone and email|selfie|facebook profile|social media profile|full name and|your age|how old|occupation|your contact number|number where|number so we can call|a number we can",
      .german: "telefonnummer*|handynummer*|rufnummer|mobilnummer|ihre nummer|ihrer nummer|e mail adresse|emailadresse|mailadresse|ihre e mail|ihre mail|privatadresse|ausweis*|personalausweis*|reisepass|führerschein|kreditkarten*|kartennummer|prüfziffer|geburtsdatum|geburtstag|passwort|kontaktdaten|kontoauszug|steuernummer|steuer id|ihr alter|sozialversicherung*|ihr handy|private mail*|zugangsdaten|telefonisch zu erreichen|unter welcher nummer|wann sind sie geboren|whatsapp nummer",
      .french: "numéro de téléphone|votre téléphone|numéro de portable|votre numéro|votre portable|adresse e mail|adresse mail|adresse email|votre e mail|votre mail|votre email|carte d identité|pièce d identité|passeport|permis de conduire|carte bancaire|numéro de carte|carte de crédit|date de naissance|mot de passe|coordonnées|justificatif de domicile|numéro fiscal|votre âge|cryptogramme|numéro de mobile|courriel|sécurité sociale|identifiants|mail perso*",
      .italian: "numero di telefono|suo telefono|numero di cellulare|suo cellulare|suo numero|indirizzo email|indirizzo e mail|indirizzo mail|sua email|sua mail|sua e mail|email personale|mail personale|carta d identità|documento d identità|suo documento|passaporto|patente|carta di credito|numero della carta|dati della carta|data di nascita|password|recapiti|recapito|codice fiscale|cvv|età|suoi contatti|posta elettronica|numero telefonico|documento di identità",
      .spanish: "número de teléfono|su teléfono|número de móvil|su móvil|su número|correo electrónico|correo personal|su correo|dirección de correo|su email|su e mail|dni|documento de identidad|pasaporte|carné|permiso de conducir|licencia de conducir|tarjeta de crédito|número de tarjeta|datos de su tarjeta|datos de la tarjeta|fecha de nacimiento|contraseña|datos de contacto|nif|cvv|edad|su celular|su whatsapp|email personal|número de celular|nie|cédula|teléfono de contacto|número de contacto|un teléfono",
      .japanese: "電話番号|お電話番号|携帯番号|携帯電話|メールアドレス|個人のメール|メアド|身分証|免許証|パスポート|マイナンバー|クレジットカード|カード番号|暗証番号|生年月日|パスワード|ご連絡先|連絡先|ご年齢|個人情報|LINEのID|保険証|セキュリティコード|誕生日|ご職業|自宅の電話|おいくつ|ログイン情報|本人確認書類|ご勤務先",
      .chinese: "手机号|手机号码|电话号码|电话号|联系电话|联系方式|您的电话|邮箱地址|个人邮箱|您的邮箱|电子邮箱|邮箱是|身份证|护照|驾照|信用卡号|卡号|银行卡|出生日期|生日|密码|微信号|验证码|年龄|社保号|安全码|户口|手機|电子邮件地址|邮箱告诉|邮箱发|私人邮箱|常用邮箱|您多大|电邮|证件",
    ],
    .requesting: [
      .english: "please|pls|could you|can you|would you|may i|may we|tell us|tell me|send us|send me|send|share|give us|give me|what is|what s|we need|need your|provide|let us have|let us know|let me know|require|confirm your|reply with|fill in|may i have|can i have|could i get|asap|drop|which|at which|leave us|leave your|text us your|forward",
      .german: "bitte|nennen|schick*|send*|teilen sie|mitteil*|geben|wie lautet|brauchen|benötig*|könnten sie|angeben|verraten|welche*|hinterlassen|übermitteln|schreiben sie uns ihre|lauten|wie ist|wann|hätten wir gern|zukommen|bräuchten|gib uns|gib mir|wie heißt",
      .french: "indiqu*|quelle est|quel est|envoy*|donn*|il nous faut|pourriez vous|pouvez vous|merci de|communiqu*|fourni*|transmet*|besoin|laissez|veuillez|préciser|précisez|auriez vous|nous faudrait|confirm*|avons nous|partag*|svp|renseign*|comment vous joindre",
      .italian: "indich*|qual è|quale è|mandi|invi*|ci serve|ci servono|ci dica|dia|potrebbe|può|fornis*|comunic*|abbiamo bisogno|lasci|per favore|scriva|ci occorre|necessari*|confermi|condivid*|ci dia|mi dia|mi dica|ci faccia|avere|inser*",
      .spanish: "indíqu*|indiqu*|cuál es|envíe*|envié*|mande*|mánd*|necesitamos|dígan*|diga*|podría|puede|facilit*|proporcion*|déjenos|deje|por favor|dé*|pase|pásenos|confirm*|compart*|nos hace falta|comuníqu*|dinos|dime|danos|escriba|qué|requerimos|nos da",
      .japanese: "教えて|お知らせ|お送りください|お送りいただ|必要です|ご記入|いただけます|ください|お願い|お聞かせ|ご提示|ご提供|お伝え|お聞きし|伺え|ご返信|頂け|いただきたく|送って|お教え|必要となり|ご入力",
      .chinese: "提供|告诉|发给|发一份|发一下|发来|需要您|我们需要|请|是多少|麻烦|留个|留下|给我们|告知|能否|上传|发我|给一下|报一下|留一下|方便|可否|填写|说一下|发个",
    ],
    .withholding: [
      .english: "never send|do not send|don t send|never share|do not share|don t share|never ask|do not need|don t need|we cannot|we can t|cannot accept|on your order|you gave|you provided|in your amazon account|we have your|no need to|not necessary|has your phone|passed to the courier|carrier has|already on|update your|keep your|protect|for your safety|not need|you entered|will never|not allowed to ask|must not|should not|please remove|your amazon account|the courier will use|do not write|don t write|may not|do not post|without your phone|removed the|we do not store|we deleted|not ask",
      .german: "niemals|nie|nicht|keine|schützen|in ihrem amazon konto|bereits|haben sie angegeben|liegt vor|liegt uns vor|amazon konto|hinterlegt*|gelöscht|entfernt",
      .french: "ne nous envoyez|n envoyez|jamais|ne partagez|ne demandons|pas besoin|inutile|votre compte amazon|déjà|ne pas|n avons pas besoin|ne donnez|ne communiquez|enregistrée|effacé|supprimé|protég*",
      .italian: "non ci mandi|mai|non mandi|non condivida|non chiediamo|non serve|non servono|nel suo account|già|non abbiamo bisogno|non invii|non inviare|non scriva|protegg*|rimosso",
      .spanish: "nunca|no envíe|no nos envíe|no comparta|jamás|no necesitamos|no hace falta|no es necesario|su cuenta de amazon|ya tenemos|no pedimos|no escriba|no publique|proteg*|no nos dé|hemos borrado|no debe",
      .japanese: "絶対に|お送りにならない|ないでください|不要です|お聞きすることは|必要ございません|必要はございません|ありません|Amazonアカウント|アカウントに登録|お控え|送らないで|書かないで|お伺いすることは|ご登録の|登録されている|ございません|お知らせいただく必要|削除しました|ご遠慮",
      .chinese: "请不要|不要把|不要向|切勿|无需提供|不需要|不会要求|请勿|不用提供|亚马逊账户中|不必|从不|不会问|已登记|保护|已删除|不要发|不能要求|不要在",
    ],
    .claim: [
      .english: "a to z|a z claim|claim|claims|chargeback|dispute|guarantee case|complaint to amazon|complain to amazon|report us|report to amazon|case with amazon|amazon case|complaint|az case|guarantee claim|payment dispute|complain",
      .german: "a bis z|a z antrag|a z garantie*|garantieantrag|a z|antrag|rückbuchung|chargeback|reklamation bei amazon|beschwerde*|beschweren|käuferschutz*|rückbuchungsantrag|fall bei amazon|a to z|melden sie uns nicht|amazon melden|anträge",
      .french: "réclamation*|garantie a à z|a à z|a z|contestation|litige|rétrofacturation|chargeback|plainte|signaler à amazon|signalez|opposition|rejet de débit|contester",
      .italian: "reclamo|reclami|a alla z|dalla a alla z|a z|storno|contestazione|chargeback|segnalazione ad amazon|lamentele ad amazon|disputa|garanzia dalla|segnalarci|segnali ad amazon|lamentela|contestare",
      .spanish: "reclamación|reclamaciones|reclame|reclamar|reclamo|de la a a la z|a z|devolución del cargo|contracargo|disputa|queja|denuncia|denunciar|denuncie|retrocesión|garantía de la a|chargeback|quejarse|se queje",
      .japanese: "マーケットプレイス保証|保証申請|保証の申請|申請|チャージバック|異議申し立て|クレームを|A-to-z|AtoZ|Amazonに通報|Amazonへの通報|Amazonへ報告|請求を取り下げ|アマゾンに通報|異議申立て|Amazonに報告|苦情|支払い停止|マケプレ保証",
      .chinese: "索赔|A-to-Z|AtoZ|a to z|拒付|投诉|商城交易保障|举报|纠纷|申诉|索賠|退单|信用卡争议|维权|A-Z|交易保障|争议",
    ],
    .withdrawing: [
      .english: "withdraw|withdrawing|withdrawn|withdrew|close the claim|close your claim|close the case|closing|closed first|cancel the claim|cancel your claim|cancel the chargeback|cancel the a to z|drop the|drop your|take back|retract|remove the claim|remove your claim|delete the claim|reverse the chargeback|reverse the|stop the claim|please close|cancel the dispute|cancel your dispute|revoke|close it|cancel it|close this|cancel this|pull back|close that|end the claim",
      .german: "zurückzieh*|zurückgezogen|ziehen sie*zurück|zurückzunehmen|zurücknehmen|zurück|schließen sie|zu schließen|stornieren sie den|annullier*|geschlossen haben|schließen|aufheben|beenden sie|fallen lassen|wenn sie*zurück|widerrufen|löschen",
      .french: "retir*|ferm*|annul*|abandonn*|clôtur*|renonc*|supprim*|révoqu*|lever",
      .italian: "ritir*|chiud*|annull*|cancell*|rinunc*|abbandon*|revoc*|lasci cadere|elimin*|tolga",
      .spanish: "retir*|cierr*|cerrar|anul*|cancel*|desist*|renunci*|elimin*|quite|revoc*|abandon*",
      .japanese: "取り下げ|取下げ|取り消し|キャンセルし|取り消して|撤回|中止|クローズ|終了して|取消",
      .chinese: "撤销|撤回|关闭|取消|撤掉|撤诉|撤了|结束索赔|放弃",
    ],
    .threatening: [
      .english: "will not help|won t help|not help you|no longer help|cannot help|can t help|otherwise|or we|or else|hurts|hurt our|harm*|do not file|don t file|do not open|don t open|please do not|refund stops|stop helping|will stop|no refund|nothing from us|instead of filing|instead of opening|before you file|before filing|rather than opening|rather than filing|not file|bad for our|damages|will be refused|refuse|avoid opening|avoid filing|cannot refund|will not refund|won t refund|won t get|only refund|not get|no replacement|you will lose|delay your|if you open|if you file|consequences|block your|legal action|longer if|lose your|fake|don t complain|do not complain|not report",
      .german: "helfen wir*nicht|nicht mehr helfen|sonst|andernfalls|schadet|schaden|keinen antrag|stellen sie keinen|kein ersatz|keinen ersatz|keine erstattung|nicht stellen|bitte keinen|statt einen|bevor sie einen|erst wenn|nicht mehr|nicht erstatten|nicht öffnen|keinen a|verzögert|ansonsten|keine beschwerde|beschweren sie sich nicht|verzichten sie|keinen fall|sehen sie von|müssen wir|helfen nicht|nichts mehr|erst dann|nicht bei amazon|nicht an amazon",
      .french: "ne vous aiderons plus|sinon|nuit|ne déposez|n ouvrez|ne pas ouvrir|ne pas déposer|pas d échange|pas de remboursement|plutôt que d ouvrir|avant d ouvrir|ne ferons|nous pénalise|autrement|au lieu d ouvrir|avant de déposer|ne pourrons|évitez|ne rembourser*|à défaut|préjudice|ne faites pas|aucun remboursement|ne vous plaignez|retarder|ne signalez|plus rien|ne contestez|ne sera pas|s abstenir|porte tort|ne portez",
      .italian: "non la aiuteremo|altrimenti|danneggia|non apra|non aprire|niente sostituzione|niente rimborso|invece di aprire|prima di aprire|non potremo|non faccia|ci penalizza|non presenti|in caso contrario|non rimborseremo|non la rimborser*|eviti|sennò|non segnali|non contesti|perderà|ritarder*|non riceverà|nessun rimborso|nessuna sostituzione|non presentare|non avrà|non si lamenti|rovina",
      .spanish: "no le ayudaremos|de lo contrario|si no|perjudica|no reclame|no abra|no hay reemplazo|no habrá|en vez de abrir|antes de abrir|no presente|nos afecta|no podremos|en caso contrario|no le devolver*|evite|no denuncie|no se queje|no inicie|no le reembolsar*|no haga|retrasará|perderá|sin reembolso|no recibirá|ningún reembolso|nos daña|no ponga|no disput*|no abrir",
      .japanese: "今後の対応は|対応はいたしません|対応いたしません|しないでください|送れません|困ります|お断り|返金できません|返金はいたしません|不利益|いたしかねます|お控えください|ご遠慮|でないと|やめて|返金しません|応じられ|影響が|しないで|打ち切|ペナルティ|ないと|できなくなり",
      .chinese: "不再处理|不再帮|影响很大|影响我们|不要投诉|请不要|不补发|否则|不退款|不然|别投诉|不要提交|不予|就不|才能退|才给|先别|别开|别提|不会再|将不再|切勿|对我们很不利|不利|请勿|会害|不要索赔|别索赔|不要举报|不处理|不再受理|伤害|不要申请|才退|才会|拖|不要开",
    ],
    .entitling: [
      .english: "you may file|you can file|you may open|you can open|you are entitled|you can still|you have the right|decided the claim|decided in your|your insurance|claim form|was decided|granted|in your favour|in your favor|you may submit|free to|you may still|been closed by amazon|warranty claim|amazon will decide|has approved|approved your|has closed|you may also|you can also|responded to the claim|we accept|have accepted|you are free|your right|insurance claim|as amazon decided|not dispute your",
      .german: "können sie einen|können sie*stellen|steht ihnen frei|haben das recht|hat über|zu ihren gunsten|entschieden|dürfen sie|versicherung*|können sie sich|bewilligt|hat amazon|wurde stattgegeben|steht ihnen|können sie jederzeit|anerkannt|haben sie anspruch|genehmigt|ihr gutes recht",
      .french: "vous pouvez ouvrir|vous pouvez déposer|vous pouvez|en votre faveur|a tranché|avez le droit|accordée|assurance|libre de|amazon a|acceptée|a décidé|a accepté|vous avez la possibilité",
      .italian: "può presentare|può aprire|ha diritto|a suo favore|ha deciso|accolto|assicurazione|libero di|può sempre|è stato accettato|può comunque|ha accettato|approvato",
      .spanish: "puede presentar|puede abrir|tiene derecho|a su favor|resolvió|concedida|seguro|libre de|puede reclamar|aceptada|ha decidido|puede iniciar|siempre puede|aprobada|aprobó|aceptamos|decidió",
      .japanese: "申請できます|申請いただけます|ご申請いただけ|有利に決定|決定されました|可能です|認められました|承認|ご利用いただけ|申請が可能|ご申請が可能|申請することができ|申請なさ|されても構い|保険|承認され",
      .chinese: "您可以提交|可以提交|您可以申请|对您有利|已判定|有权|保险|可以发起|可以申请|已批准|可提交|可申请|您有权|可以索赔|可以提出|已通过|判定|可以通过",
    ],
    .optingOut: [
      .english: "unsubscribe|opt out|opt-out|stop receiving|no longer wish to|no longer want|don t want our|do not want our|reply stop|mailing preferences|take you off|remove you from|off the list|manage preferences|email preferences|manage your preferences|manage your subscription|no more messages|no more emails|no more mails|to stop these|stop these messages|do not wish to receive|don t wish to receive|prefer not to receive|remove me|message preferences|stop getting|off our list|from our list|text stop|stop hearing|not to hear from us|not to be contacted",
      .german: "abmelden|zum abmelden|abbestellen|abbestell*|keine nachrichten mehr|nichts mehr von uns|austragen|antworten sie mit stop*|keine mails mehr|keine e mails mehr|vom verteiler|aus unserem verteiler|stopp antworten|abmeldelink|nicht mehr kontaktiert|keine weiteren nachrichten|keine weiteren mails|stop antworten|newsletter abmeldung|aus dem verteiler|keine post mehr|nicht länger|nicht mehr angeschrieben",
      .french: "désabonner|désinscri*|désabonn*|ne souhaitez plus recevoir|ne plus recevoir|répondez stop|ne plus être contacté*|liste de diffusion|gérer vos préférences|plus de messages|vos préférences d|se désinscrire|stop pour|ne voulez plus|répondre stop|ne désirez plus|ne plus nous|retirer de la liste|plus être sollicité*|retirer de notre",
      .italian: "disiscri*|annulla iscrizione|annullare l iscrizione|cancellarsi|cancellami|non ricevere più|non desidera più|risponda stop|non essere più contattato|lista di distribuzione|gestire le preferenze|disdire la newsletter|non vuole più ricevere|disattivare i messaggi|preferenze di comunicazione|rimuover* dalla lista|cancellazione dalla lista|cancellare l iscrizione|revocare l iscrizione|rimosso dalla lista|toglier* dalla lista|non riceverà più|non vuole più|cancelli dalla lista",
      .spanish: "darse de baja|date de baja|dese de baja|dar de baja|cancelar suscripción|cancelar la suscripción|no desea recibir|no recibir más|responda baja|desuscri*|lista de correo|no le escribiremos más|no quiere recibir|dejar de recibir|anular suscripción|gestionar sus preferencias|baja de nuestros|baja de la lista|anular la suscripción|no quiere saber más|responda stop|borrarse de|preferencias de correo|quitarle de la lista|eliminar de la lista|sacarle de la lista|no quiere más",
      .japanese: "配信停止|配信の停止|配信解除|登録解除|購読解除|メール配信の解除|受信を希望されない|メッセージの受信|停止とご返信|連絡が不要な方|配信を希望|今後のメールが不要|メールの停止|受信拒否|オプトアウト|購読停止|ご不要の方|不要な場合|配信をご希望でない|受信停止|配信を停止|停止をご希望|退会|不要の方",
      .chinese: "退订|退訂|取消订阅|不想再收到|不希望再收到|回复TD|回T|移出名单|停止接收|不再接收|拒收|取消关注消息|不愿再收|不再收到|回复退订|如不需要此类|取消接收|不想收到|不愿收到|屏蔽消息|名单移除|不再发送",
    ],
    .marketplaceSettings: [
      .english: "amazon account|amazon settings|account settings|in amazon|as you asked|stop button|the subscription you|subscribe and save|communication preferences of amazon|amazon s|through amazon|amazon communication|at amazon|on amazon|amazon lets",
      .german: "amazon konto|amazon einstellungen|stopp taste|bei amazon|spar abo|in amazon|amazons|von amazon",
      .french: "compte amazon|paramètres amazon|chez amazon|bouton stop|sur amazon|d amazon",
      .italian: "account amazon|impostazioni amazon|su amazon|tasto stop|di amazon",
      .spanish: "cuenta de amazon|ajustes de amazon|en amazon|botón de parada|de amazon",
      .japanese: "Amazonのアカウント|アカウント設定|Amazonの設定|Amazonで|停止ボタン|定期おトク便|Amazonから",
      .chinese: "亚马逊账户|亚马逊设置|停止键|亚马逊上|在亚马逊|亚马逊的|亚马逊后台",
    ],
    .insult: [
      .english: "retarded|you re dumb|you are dumb|watch your back|you clown|ignorant customer|ignorant person|you freak|full of crap|you re lazy|you are lazy|you loser|you re lying|you are lying|people like you should|you jerk|you are wasting our time|wasting our time|you re ridiculous|you are ridiculous|nobody like you|nonsense from you|you re a liar|you are a liar|you liar|a liar|liar and|thief|idiot*|moron*|shut up|stupid customer|too stupid|you re stupid|you are stupid|are you stupid|how stupid|pathetic|imbecile|scammer|fraudster|go to hell|get lost|we will find you|we ll find you|make you regret|you ll regret|you will regret|bastard*|asshole|fuck*|bitch|crook|disgusting person|screw you|piss off|shame on you|crazy person|you re crazy|are you crazy|are you blind|are you insane|know where you live|scum|trash like you|brainless|cheater|ridiculous person|con artist|you lie|can t you read|cannot read|get a life|sue you|ungrateful|stop whining|whining|whiny|parasite|no brain|stop bothering",
      .german: "sie dieb|ein dieb|sie sind verrückt|sind sie verrückt|sie sind lächerlich|machen sie sich nicht lächerlich|so dreist|ihr gejammer|sie jammern|hören sie auf zu jammern|krank im kopf|sie sind krank|lügner*|betrüger*|idiot*|zu dumm|zu blöd|trottel|halten sie den mund|halt den mund|halt die klappe|halten sie die klappe|verschwinden sie|leidtun|arschloch|schwachkopf|blödmann|leute wie sie|spinner|bescheuert|verarschen|bereuen|scheiß*|dummkopf|wissen wo sie wohnen|abzocker|frechheit von ihnen|unverschämt*|nerven sie|nervt|querulant*|verpiss*|sie lügen|schämen sie sich|nicht ganz dicht|vollidiot*|hirnlos*|sind sie blind|sind sie taub|schnauze|miststück|dämlich*|gesindel|nichtsnutz|können sie nicht lesen|ihre schuld|armselig",
      .french: "quel con|gros con|êtes ridicule|êtes débile|dégagez|de merde|espèce de|êtes malhonnête|un incapable|vous êtes folle|sale type|menteur*|menteuse*|voleur*|voleuse|imbécile*|idiot*|trop bête|trop stupide|taisez vous|fichez nous la paix|foutez|le regretter|connard*|abruti*|crétin*|escroc*|gens comme vous|allez vous faire|ferme la|arnaqueur*|pauvre type|honte à vous|vous mentez|salaud*|savons où vous|minable*|pleurnich*|stupide|êtes vous aveugle|casse pieds|cinglé*|enquiquin*|fermez la|ta gueule|regretterez|pitoyable",
      .italian: "lei è matto|sei matto|di merda|lei è ridicol*|lei è ignorante|un incapace|che schifo di|gente maleducata|quanto è stupid*|è uno stupido|è stupida|bugiard*|ladro|ladra|ladri|imbecill*|idiot*|troppo stupid*|stia zitt*|stai zitt*|ci lasci in pace|pentirà|cretin*|stronz*|truffator*|gente come lei|vada al diavolo|scem*|deficient*|vaffan*|sappiamo dove abita|si vergogni|lei mente|pagherà caro|disonest*|farabutto|rompiscatole|è cieco|piagnucol*|analfabet*|miserabil*|maleducat*|persone come lei|bastard*",
      .spanish: "es un pesado|está usted loca|burro|es un inútil|usted es un inútil|es usted ridícul*|es usted un payaso|de mierda|es un ignorante|es usted un ignorante|qué pesado|mentiros*|ladrón|ladrona|imbécil|idiota*|tan tonto|tan tonta|cállese|cállate|déjenos en paz|se va a arrepentir|estúpid*|gilipollas|estafador*|gente como usted|váyase|sabemos dónde vive|vergüenza debería|usted miente|se arrepentirá|sinvergüenza|tramposo|analfabeto|caradura|está ciego|está loco|patético|lárguese|tarado|quejica|tonto del|maldito|cabrón|pendejo|no sabe leer|llorón|zoquete",
      .japanese: "馬鹿|ばかです|ばかじゃ|ばかなん|ばか者|このばか|人間のクズ|クズ野郎|カス野郎|カスが|ボケが|あほか|モンスタークレーマー|相手にしません|相手はしません|消え失せろ|幼稚な人|図々しい客|気持ち悪い人|しつこい客|しつこいです|文句ばかり言|嘘つき|うそつき|ウソつき|泥棒|馬鹿|バカ|黙れ|頭がおかしい|ただではおきません|ふざけるな|クレーマー|詐欺師|死ね|くたばれ|アホ|非常識|いい加減にしろ|常識がない|訴えてやる|ただじゃ|覚えておけ|キチガイ|迷惑な客|二度と買うな|読めないのですか|恥を知|間抜け|低能|うざい|ウザい|みっともない|厚かましい|貧乏人|後悔させ|脳みそ|痛い目|たかり|乞食",
      .chinese: "滚开|滚蛋|滚出|给我滚|贱人|犯贱|愚蠢|太蠢|真蠢|你傻|傻子|有神经|恶心人|他妈|你有病|有病吧|有病啊|废物一个|你活该|烦死了|你这流氓|耍流氓|智商低|没智商|狗东西|疯狗|你这个人|蠢货|你蠢|骗子|小偷|傻子|闭嘴|神经病|让你好看|白痴|混蛋|蠢货|笨蛋|王八|去死|无赖|你给我等着|脑子有|不要脸|傻逼|傻瓜|垃圾客户|瞎了|刁民|讹诈|碰瓷|无理取闹|找你算账|脑残|弱智|缺德|别烦|等着瞧|人渣|没素质|穷鬼|胡搅蛮缠|不识字|没文化|厚脸皮|你这种人|泼妇|走着瞧|疯子|疯了|眼瞎",
    ],
    .ownFault: [
      .english: "of us|our mistake|our fault|on our part|wake the dead|not your fault|we were|sorry about|isn t your fault|no fault of yours|our own|we apologise|our error|of me",
      .german: "von uns|unsererseits|unser fehler|nicht ihre schuld|entschuldig*|verzeihung|von mir|keine schuld",
      .french: "de notre part|notre erreur|nos excuses|notre faute|pas votre faute|excus*|désolé*",
      .italian: "da parte nostra|nostro errore|nostra colpa|scus*|non è colpa sua|ci spiace|ci dispiace|parte mia",
      .spanish: "nuestra|nuestro error|disculp*|por nuestra parte|culpa nuestra|no es culpa|perdon*|lamentamos",
      .japanese: "当店の|申し訳|お詫び|こちらのミス|失礼いたしました|弊社の",
      .chinese: "是我们|抱歉|我们的错|我们太|对不起|道歉|我们自己",
    ],
  ])
}
