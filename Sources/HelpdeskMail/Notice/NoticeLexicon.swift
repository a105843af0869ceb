#if Mail
  /// Words of the marketplace's notices: en, de, fr, it, es, pt, pl, nl, sv, ja, zh. Lower case, dashes as blanks.
  enum NoticeLexicon {
    static let notDelivered = [
      "not sent", "not delivered", "n't sent", "n't delivered", "not been sent", "not been delivered",
      "could not be sent", "could not be delivered", "couldn't be", "undeliver", "rejected", "was blocked",
      "could not deliver", "cannot deliver", "cannot be delivered", "cannot be sent", "can't be delivered",
      "konnten wir nicht", "konnte nicht", "kann nicht zugestellt", "n'avons pas pu", "n'a pas pu",
      "n'est pas parvenu", "non abbiamo potuto", "non è stato possibile", "impossibile recapitare",
      "impossibile consegnare", "no hemos podido", "no pudimos", "não conseguimos", "não foi possível",
      "nie mogliśmy", "nie udało się", "nie dotarł", "konden we niet", "kunde inte", "届きませんでした",
      "送信できません", "お届けできません", "届けられ", "unable to deliver", "unable to send", "nicht gesendet",
      "nicht zugestellt", "nicht versendet",
      "nicht übermittelt", "abgelehnt", "blockiert", "pas été envoyé", "pas été remis", "pas été transmis",
      "pas été distribué", "pas pu être", "bloqué", "non è stato inviat", "non è stata inviat",
      "non è stato consegnat", "non è stato recapitat", "non è stata recapitat", "non inviat",
      "non consegnat", "bloccat", "no se ha enviado", "no se envió", "no se ha entregado", "no se entregó",
      "no se ha podido", "no se pudo", "no fue enviad", "no fue entregad", "no enviad", "no entregad",
      "bloquead", "rechazad", "não foi enviad", "não foi entregue", "não enviad", "não entregue",
      "não pôde ser", "nie została wysłan", "nie został wysłan", "nie została dostarczon",
      "nie został dostarczon", "nie została doręczon", "zablokowan", "odrzucon", "niet verzonden",
      "niet bezorgd", "niet afgeleverd", "geweigerd", "inte skickat", "skickades inte", "inte levererat",
      "levererades inte", "送信されませんでした", "送信できませんでした", "配信されませんでした", "配信できませんでした",
      "送信されていません", "お届けできませんでした", "拒否されました", "ブロック", "未发送", "未送达", "无法发送", "被拒",
    ]

    static let notAuthorised = [
      "not authorized", "not authorised", "unauthorized", "unauthorised", "n't authorized", "n't authorised",
      "not registered", "not approved", "not an approved", "not permitted to send", "isn't registered",
      "isn't approved", "approved sender", "authorized sender", "authorised sender", "messaging permission",
      "nicht autorisiert", "nicht berechtigt", "nicht zugelassen", "nicht registriert", "nicht genehmigt",
      "nicht freigegeben", "non autorisé", "pas autorisé", "pas enregistré", "non enregistré", "pas approuvé",
      "non autorizzat", "non è autorizzat", "non è registrat", "non registrat", "non approvat",
      "non è approvat", "no autorizad", "no está autorizad", "no registrad", "no está registrad",
      "no está aprobad", "não autorizad", "não está autorizad", "não registad", "não registrad",
      "não está registad", "não está registrad", "não está aprovad", "nie jest autoryzowan",
      "nieautoryzowan", "nie jest zatwierdzon", "nie jest upoważnion", "nie jest zarejestrowan",
      "niezatwierdzon", "niet geautoriseerd", "niet geregistreerd", "niet gemachtigd", "niet goedgekeurd",
      "inte behörig", "inte auktoriserad", "inte godkänd", "inte registrerad", "承認されていない",
      "承認されていません", "許可されていない", "許可されていません", "登録されていない", "登録されていません", "未授权", "未经授权", "未注册",
    ]

    static let guidelines = [
      "guideline", "policy", "policies", "richtlinie", "consignes", "politique", "règles", "directives",
      "linee guida", "norme", "politiche", "política", "directrices", "normas", "diretrizes", "wytyczn",
      "zasad", "regulamin", "richtlijn", "beleid", "riktlinje", "policyer", "ガイドライン", "ポリシー", "規約", "規定",
      "准则", "政策", "规定",
    ]

    static let optedOut = [
      "opted out", "opt out", "opted not", "does not wish to receive", "doesn't wish to receive",
      "does not want to receive", "unsolicited message", "keine unaufgeforderten",
      "keine nachrichten erhalten",
      "möchte keine", "nachrichten abbestellt", "ne souhaite pas recevoir", "ne souhaite plus recevoir",
      "messages non sollicités", "non desidera ricevere", "non richiesti", "ha scelto di non ricevere",
      "no desea recibir", "no solicitados", "ha optado por no", "não deseja receber", "não quer receber",
      "não solicitad", "optou por não", "nie życzy sobie", "nie chce otrzymywać",
      "zrezygnował z otrzymywania",
      "zrezygnowała z otrzymywania", "niezamówion", "wil geen berichten", "ongevraagde", "vill inte ta emot",
      "oönskade meddelanden", "受信を希望していません", "受信を希望されて", "受け取らない", "受信を拒否", "配信停止", "オプトアウト",
      "不希望接收", "不希望收到", "退订",
    ]

    static let aToZ = [
      "a to z", "a bis z", "de a à z", " a à z", "dalla a alla z", "de la a a la z", "de la a la z",
      "a z claim",
      "a z guarantee", "a z garant", "de a a z", "de a z", "de a até z", "od a do z", " a do z",
      "van a tot z",
      "a tot z", "a t/m z", "a till ö", "a till z", "マーケットプレイス保証", "a to z保証", "交易保障", "a z garanzia",
    ]

    static let decided = [
      "closed", "decided", "decision", "resolved", "granted", "denied", "withdrawn", "in your favor",
      "in your favour", "seller's favo", "buyer's favo", "zugunsten", "en faveur d", "korzyść", "geschlossen",
      "entschieden", "entscheidung", "abgeschlossen", "stattgegeben",
      "zurückgezogen", "zu ihren gunsten", "clôturé", "clos ", "décision", "tranché", "accordé", "rejeté",
      "retiré", "votre faveur", "chius", "decis", "respint", "accolt", "ritirat", "a suo favore",
      "a tuo favore", "cerrad", "resuelt", "resolvi", "denegad", "concedid", "retirad", "a su favor",
      "encerrad", "decisão", "decidid", "negad", "a seu favor", "zamknięt", "decyzj", "rozpatrzon",
      "uznan", "oddalon", "wycofan", "gesloten", "besluit", "beslissing", "toegewezen",
      "ingetrokken", "avslutad", "stängd", "beslut", "avslag", "återkallat", "決定", "終了しました", "却下",
      "承認されました", "取り下げ", "クローズ", "已关闭", "已结束", "裁决", "驳回", "撤回", "撤销",
    ]

    static let chargeback = [
      "chargeback", "charge back", "rückbuchung", "rücklastschrift", "zahlungsanfechtung",
      "contestazione dell'addebito", "devolución del cargo", "contestação de pagamento", "rückbelastung",
      "rétrofacturation", "rejet de débit",
      "rejet de paiement", "contestation de paiement", "contestation de prélèvement", "riaddebito",
      "storno di addebito", "contestazione di addebito", "contracargo", "retrocesión", "retrocesso",
      "estorno de cobrança", "contestação de cobrança", "obciążenie zwrotne", "obciążenia zwrotne",
      "terugboeking", "återkrav", "återdebitering", "チャージバック", "支払い異議", "拒付", "信用卡拒付",
    ]

    static let cancellation = [
      "cancel", "stornier", "storno", "annul", "cancelación", "cancelamento", "anulow", "avbok", "avbest",
      "キャンセル", "取消",
    ]

    static let returning = [
      "return", "rücksend", "rückgabe", "retour", "reso", "restituzione", "devolución", "devolver",
      "devolução", "zwrot", "retur", "返品", "返送", "退货",
    ]

    static let request = [
      "request", "asked to", "asks to", "would like to", "wants to", "anfrage", "antrag", "beantragt",
      "bittet", "möchte", "angefragt", "demande", "souhaite", "richiest", "chiede", "desidera", "solicit",
      "quiere", "pide", "pediu", "pedido de", "deseja", "prośb", "wniosek", "wnioskuje", "prosi", "chce",
      "zgłosz", "verzoek", "aanvraag", "begäran", "begär", "リクエスト", "依頼", "希望", "申請", "请求", "申请",
    ]

    static let refund = [
      "refund", "erstattung", "erstattet", "rückerstatt", "rembours", "rimbors", "reembols",
      "zwrot pieniędzy",
      "zwrot środków", "zwrot kosztów", "zwróciliśmy", "zwrócono", "terugbetal", "återbetal", "返金", "退款",
    ]

    static let withdrawn = [
      "withdrawn", "withdrew", "zurückgezogen", "retiré", "ritirat", "retirad", "retiró", "wycofan",
      "wycofał",
      "ingetrokken", "återkalla", "取り下げ", "撤回", "撤销",
    ]

    static let denied = [
      "denied", "in your favor", "in your favour", "rejected", "not granted", "seller's favor",
      "seller's favour", "favor of the seller", "favour of the seller", "zugunsten des verkäufers",
      "faveur du vendeur", "favore del venditore", "favor del vendedor", "favor do vendedor",
      "korzyść sprzedaw", "säljarens fördel", "voordeel van de verkoper", "abgelehnt", "zu ihren gunsten",
      "zu deinen gunsten", "rejeté", "refusé", "votre faveur", "respint", "a suo favore", "a tuo favore",
      "vostro favore", "denegad", "rechazad", "a su favor", "a tu favor", "negad", "recusad", "a seu favor",
      "oddalon", "odrzucon", "państwa korzyść", "twoją korzyść", "afgewezen", "in uw voordeel", "avslag",
      "avslog", "till din fördel", "却下", "出品者に有利", "驳回", "有利于您",
    ]

    static let granted = [
      "granted", "in the buyer's favor", "in the buyer's favour", "in favor of the buyer",
      "in favour of the buyer", "approved", "stattgegeben", "zugunsten des käufers", "gewährt", "bewilligt",
      "accordé", "accepté", "faveur de l'acheteur", "accolt", "favore dell'acquirente", "approvat",
      "concedid", "aceptad", "aprobad", "favor del comprador", "aprovad", "aceit", "favor do comprador",
      "uznan", "przyznan", "korzyść kupując", "toegewezen", "toegekend", "voordeel van de koper", "beviljat",
      "köparens fördel", "承認", "認められ", "购买者胜诉", "批准", "有利于买家",
    ]
  }
#endif
