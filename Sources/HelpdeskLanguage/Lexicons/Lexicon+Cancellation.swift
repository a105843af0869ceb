extension Concept {
  /// Cancelling, and its nouns.
  static let cancelling = Concept("cancelling")
  /// Asking the reader to do something.
  static let asking = Concept("asking")
  /// A whole request to cancel.
  static let cancelRequest = Concept("cancel-request")
  /// The seller cancelled, the buyer wished it, or asked how.
  static let cancelledAlready = Concept("cancelled-already")
}

extension Lexicon {
  /// Words of cancelling. Source: domain.md §3, prohibited types.
  static let cancellation = Lexicon([
    .cancelling: [
      .english: """
      cancel|cancelled|canceled|cancellation|cancelling|canceling|abort the purchase|undo the order
      """,
      .spanish: "cancel*|cancél*|anul*|anúl*",
      .japanese: "キャンセル|取り消し|取消",
      .chinese: "取消|撤单|退单|撤销订单",
      .german: """
      stornier*|storno|stornierung|abbrechen|brechen sie*ab|annullier*|kauf ab|widerruf*|rückgängig|\
      abbestellen
      """,
      .french: "annul*|annulation",
      .italian: "annull*|cancell*|disd*",
    ],
    .asking: [
      .english: """
      so kind|please|pls|plz|could you|can you|would you|kindly|we ask you|you should|it d be best|\
      it would be best|best if you|need you to|yourself|from your side|on your end|your end|\
      your account|submit|hit|click|choose|request a|request the|go ahead and|may we ask|ask you to|\
      you could|you can just|want you to|appreciate if you|if you could|mind|advise you to|suggest you|\
      recommend you|try to|simply|just cancel|have to ask you|your side|would it be possible
      """,
      .spanish: """
      sea tan amable|tan amable|por favor|podría|puede|le pedimos|le rogamos|usted mismo|usted|\
      desde su cuenta|su cuenta|solicit*|lo mejor|haga clic|pulse|porfa|tenga la amabilidad|debería|\
      le agradeceríamos|sería mejor|le aconsejamos|le sugerimos|le importaría|necesitamos que|proceda|\
      puedes|podrías|usted misma
      """,
      .japanese: "お願いでき|お願い|ください|いただけます|いただけません|お客様の方で|お客様側|お手数|お客様ご自身|していただ|下さい|頂け|お手続き|いただきたく|頂きたく|いただければ",
      .chinese: "行吗|请您|请|麻烦|能否|可否|自行|申请|点一下|您自己|您账户|建议您|劳驾|帮忙|您把|您去|可以吗|您那边|好吗|烦请|希望您|需要您|您先",
      .german: """
      so nett|bitte|könnten sie|können sie bitte|würden sie|am besten|bitten sie|selbst|\
      von ihrer seite|ihrem konto|klicken sie|beantragen|einfach|kannst du|könntest|ihrerseits|\
      wären sie so|seien sie so|mögen sie|müssten sie|müssen sie|empfehlen ihnen|storniere bitte|\
      sie sollten|stornieren sie
      """,
      .french: """
      soyez gentil|gentil d|gentil de|d annuler|merci de|merci d|pourriez vous|pouvez vous|veuillez|\
      vous même|le mieux|de votre côté|votre compte|s il vous plaît|svp|nous vous prions|\
      nous vous demandons|cliquez|demander|prière|il faudrait|nous vous invitons|nous vous conseillons|\
      vous devriez|auriez vous|demandez
      """,
      .italian: """
      sia gentile|così gentile|per favore|potrebbe|può|la preghiamo|le chiediamo|lei stess*|lei|\
      dal suo account|suo account|richied*|la cosa migliore|clicchi|cortesemente|gentilmente|grazie|\
      chiediamo di|dovrebbe|la invitiamo|le consigliamo|sarebbe meglio|vorremmo che|prego|faccia|\
      tu stess*|puoi|ti chiediamo
      """,
    ],
    .cancelRequest: [
      .english: """
      withdraw your order|withdraw the order|by cancelling|by canceling|choose cancel items|\
      cancel items|give up the order|back out of the order|send a cancellation|\
      cancel the purchase please|cancelling the purchase|cancelling the order|want to cancel instead|\
      please cancel|request a cancellation|request cancellation|cancel it yourself|\
      cancelled it yourself|cancel the order yourself|cancel from your|cancel it on your|\
      cancel on your|cancel the order from your|ask for cancellation|hit the cancel|press cancel|\
      click cancel|cancel button
      """,
      .spanish: """
      renunciara a la compra|renunciar a la compra|cancelar productos|renuncie a la compra|\
      desista de la compra|desistir de la compra|cancele|cancélelo|anule|solicitar la cancelación|\
      solicite la cancelación|cancelar usted|que cancele|que anule|cancelarlo usted|cancélalo|\
      cancela tú|pida la cancelación|pedir la cancelación|anúlelo|anular la compra usted|\
      cancelar el pedido usted|proceda a cancelar|cancelar desde|cancela el pedido
      """,
      .japanese: """
      取りやめて|取り消し手続き|ご購入をやめ|注文を取り下げ|ご辞退|取りやめを|キャンセル申請|キャンセルをお願い|キャンセルしてください|キャンセルのお手続き|取り消してください|\
      キャンセルボタン|キャンセルしていただ|キャンセルいただ|キャンセル手続きを|キャンセルリクエスト|キャンセルのご申請|キャンセルをご申請|キャンセル頂|キャンセルをして|キャンセルをご依頼|\
      取消をお願い|キャンセルして下さい|キャンセル依頼
      """,
      .chinese: """
      退掉这单|退掉订单|取消商品|退单吧|不要这单|放弃购买|撤单|自行取消|请取消|申请取消|您取消|把订单取消|取消一下|取消按钮|请您取消|麻烦取消|帮忙取消|先取消|点取消|主动取消订单吧|\
      提交取消|自己取消|去取消|点击取消|取消掉|取消订单好吗|选择取消|您点取消|取消这个订单吧|取消下
      """,
      .german: """
      vom kauf zurücktreten|artikel stornieren|kauf zurückzutreten|vom kauf zurück|\
      auf den kauf verzichten|nehmen sie vom kauf|stornieren sie|bitte stornieren|\
      stornierung beantragen|selbst stornieren|ihrerseits stornieren|brechen sie den kauf|\
      selber stornieren|storniere|um stornierung|stornieren könnten|stornieren würden|\
      stornierung von ihrer
      """,
      .french: """
      renoncer à l achat|annuler des articles|renoncez à|renonciez|vous désister|annulez|\
      d annuler votre commande|d annuler la commande|annuler vous même|annuliez|demander l annulation|\
      demandez l annulation|veuillez annuler|annuler de votre côté|procéder à l annulation|\
      d annuler l achat|annuler depuis
      """,
      .italian: """
      rinunciasse all acquisto|rinunci all acquisto|annulla articoli|rinunciare all acquisto|\
      rinuncia all ordine|annulli|cancelli l ordine|richiedere la cancellazione|annullare lei|\
      annulli lei|richieda la cancellazione|richiedere l annullamento|richieda l annullamento|\
      di cancellare l ordine|di annullare l ordine|annulla tu|annullare da solo|annullare dal suo|\
      chiedere l annullamento|annullare per favore|procedere all annullamento
      """,
    ],
    .cancelledAlready: [
      .english: """
      please do not cancel|please don t cancel|don t cancel|had to cancel|too late|reached us|\
      we do it for you|we will cancel|we ll cancel|was too late|we have cancelled|we have canceled|\
      we cancelled|we canceled|have cancelled|have canceled|as you wished|as you asked|as requested|\
      at your request|you asked how|you asked us|you asked to|could not be cancelled|\
      could not be canceled|cannot be cancelled|cannot be canceled|can no longer be cancelled|\
      was cancelled|been cancelled|been canceled|if you want to cancel|if you wish to cancel|\
      if you still want|per your request|you requested|do not need to cancel|need not cancel|\
      no need to cancel|don t need to cancel|you wanted to cancel|your wish to cancel|\
      cancellation is confirmed|your cancellation request|cancelled the order ourselves|\
      your request to cancel|do not cancel|is cancelled|if you would like to cancel|how to cancel
      """,
      .spanish: """
      no cancele|no anule|cancelamos uno|no lo cancele|tuvimos que cancelar|llegó tarde|\
      demasiado tarde|hemos tenido que|cancelaremos|hemos cancelado|hemos anulado|como pidió|\
      como solicitó|a petición suya|fue cancelado|ha sido cancelado|preguntaba cómo|no se pudo|\
      si desea cancelar|si quiere cancelar|nosotros mismos|su solicitud de cancelación|no hace falta|\
      no es necesario|cancelamos|a su petición|tal como pidió|está cancelado|ya no se puede|según su|\
      no tiene que|cómo cancelar|como nos pidió|quería cancelar|pidió
      """,
      .japanese: """
      なさらずに|キャンセルしないで|なさらない|いたしましょうか|キャンセルせず|しましょうか|間に合いません|やむを得ず|間に合わ|キャンセルいたしました|キャンセルしました|\
      キャンセル致しました|ご希望のとおり|ご希望通り|当店にて|当店で|キャンセル方法|キャンセルできません|ご依頼のとおり|キャンセルを承りました|キャンセルは承|キャンセルが完了|ご要望|\
      キャンセルを希望され|ご希望により|ご依頼により|キャンセルの必要は|お尋ね|キャンセルご希望の場合|キャンセルを受け付け|必要はございません|ご依頼いただいた|キャンセル処理|\
      キャンセルをご希望の|ご希望どおり|こちらでキャンセル|ご依頼の|キャンセル済
      """,
      .chinese: """
      不要取消|别取消|请勿取消|不必取消|要取消其中|要取消吗|是否取消|需要我们取消|太晚|只好取消|不得不取消|来得晚|已拦截|来不及|已取消|已为您取消|按您的要求|应您的要求|主动取消|\
      您问|无法取消|不能取消|如果您想取消|如需取消|您要求|已经取消|已帮您取消|我们取消|取消成功|您无需|不用取消|您提出|无需取消|您想取消|应您要求|取消申请已|根据您的
      """,
      .german: """
      stornieren sie nicht|bitte nicht stornieren|sollen wir*stornieren|sollen wir|mussten*stornieren|\
      mussten die bestellung|zu spät|erledigen das|mussten wir|haben wir*storniert|storniert haben|\
      selbst storniert|wie gewünscht|auf ihren wunsch|ihrem wunsch|wurde storniert|ist storniert|\
      sie fragten|nicht mehr möglich|nicht mehr storniert|haben die bestellung selbst|\
      haben wir die bestellung|falls sie stornieren möchten|wenn sie stornieren möchten|\
      sie müssen nicht|nicht stornieren|wurde*storniert|ihre stornierung|ihre bitte um|ihrer bitte|\
      stornierungswunsch|haben ihre bestellung storniert|nicht selbst|haben wir storniert|wunschgemäß|\
      sie wollten
      """,
      .french: """
      n annulez pas|ne pas annuler|faut il en annuler|faut il annuler|n annulez|avons dû annuler|\
      trop tard|dû annuler|annulerons|nous avons annulé|avons annulé|comme souhaité|comme demandé|\
      à votre demande|a été annulée|vous demandiez|n était plus possible|n a pas pu|\
      si vous souhaitez annuler|votre demande d annulation|vous n avez pas à|inutile d annuler|\
      est annulée|nous mêmes|selon votre souhait|si vous voulez annuler|conformément à votre|\
      pas besoin d annuler|n a pu être|ne peut plus|comment annuler
      """,
      .italian: """
      non annulli|non cancelli|ne annulliamo|annulliamo|abbiamo dovuto annullare|dovuto annullare|\
      arrivata tardi|troppo tardi|annulleremo|abbiamo annullato|abbiamo cancellato|come desiderava|\
      come richiesto|su sua richiesta|è stato annullato|chiedeva come|non è stato possibile|\
      se desidera annullare|se vuole annullare|annullato noi|la sua richiesta di|non deve annullare|\
      è annullato|da lei richiest*|come ha chiesto|come da sua|non serve annullare|non è più possibile|\
      come annullare|ha chiesto
      """,
    ],
  ])
}
