extension Concept {
  /// Names of payment services, which nobody has to name.
  static let paymentBrand = Concept("payment-brand")
  /// Ways to pay that are not the marketplace's.
  static let paymentMeans = Concept("payment-means")
  /// Giving, sending, paying.
  static let paying = Concept("paying")
  /// Says that no such payment is asked for.
  static let refusingPayment = Concept("refusing-payment")
}

extension Lexicon {
  /// Money past the marketplace. Source: R46, R58.
  static let payment = Lexicon([
    .paymentBrand: [
      .english: "paypal|venmo|zelle|cash app|cashapp|western union|moneygram|bitcoin|wire us|wire it to us",
      .spanish: "paypal|iban|western union|bizum",
      .japanese: "PayPal|ペイパル|PayPay|ウエスタンユニオン|現金書留|当店の口座",
      .chinese: "支付宝|微信转账|PayPal|贝宝|西联|收款码|微信红包",
      .german: "paypal|iban|western union|auf unser konto|bankverbindung|bitcoin",
      .french: "paypal|iban|western union|lydia|rib|paylib",
      .italian: "paypal|iban|western union|satispay|postepay",
    ],
    .paymentMeans: [
      .english: """
      a cheque|cheque for|a check|check over|check for|wire us|paypal|pay pal|venmo|zelle|cash app|\
      cashapp|western union|moneygram|bank transfer|wire transfer|by wire|wire|iban|our bank account|\
      our account|to our bank|your bank account|bank details|bank account|account number|sort code|\
      routing number|in cash|cash on delivery|cash|crypto|bitcoin|revolut|wise|apple pay|google pay|\
      check in the mail|invoice you directly|outside payment|directly to us|gift card code*|\
      gift cards as payment|transfer the|money order|pay us
      """,
      .spanish: """
      un cheque de|un cheque por|paypal|iban|transferencia*|nuestra cuenta|su cuenta bancaria|\
      datos bancarios|cuenta bancaria|en efectivo|efectivo|western union|bizum|bitcoin|\
      número de cuenta|revolut|giro|contra reembolso|cuenta corriente|ingrese|ingreso en|transfiera|\
      clabe|oxxo
      """,
      .japanese: """
      現金書留|PayPal|ペイパル|PayPay|銀行口座|口座|振り込|お振込|振込|現金|代引き|送金|ウエスタンユニオン|LINE Pay|ビットコイン|仮想通貨|小切手|銀行振込|振替|\
      直接お支払い|LINEPay|メルペイ|楽天ペイ
      """,
      .chinese: """
      支票|支付宝|微信转账|微信支付|微信红包|银行卡号|银行账号|银行账户|银行卡|转账|转到|汇款|汇到|PayPal|贝宝|现金|西联|比特币|转给|打款|收款码|二维码付款|私下转|\
      银行转账|账号发|打到您|货到付款|电汇|我们的账户|扫码支付|户头
      """,
      .german: """
      scheck|einen scheck|paypal|iban|überweis*|bankverbindung|kontonummer|auf unser konto|unser konto|\
      ihr konto|ihre kontodaten|kontodaten|in bar|bar an|bargeld|barzahlung|western union|klarna|\
      sofortüberweisung|bitcoin|vorkasse|per scheck|bankdaten|wero|revolut|bar bezahl*|\
      auf ihr bankkonto
      """,
      .french: """
      un chèque de|paypal|iban|rib|virement*|virez|notre compte|votre compte bancaire|\
      coordonnées bancaires|espèces|en liquide|western union|lydia|paylib|mandat cash|bitcoin|wero|\
      revolut|données bancaires|compte bancaire|numéro de compte|carte prépayée|relevé d identité
      """,
      .italian: """
      un assegno|paypal|iban|bonific*|nostro conto|suo conto|coordinate bancarie|contanti|\
      western union|satispay|postepay|ricarica|bitcoin|conto corrente|dati bancari|revolut|vaglia|\
      conto bancario|contrassegno
      """,
    ],
    .paying: [
      .english: """
      settle|settled|send|give us|give me|tell us|pay|transfer|refund you|refund it|\
      refund you directly|repay|we can|we ll|we will|could you|please|need your|let us have|share|your|\
      remit|deposit|reimburse
      """,
      .spanish: """
      compart*|comuniqu*|pagar|abonar|liquid*|diga*|dígan*|dé*|envíe*|mande*|pague*|páguen*|ingres*|\
      indiqu*|devolv*|hacemos|pásen*|reembols*|facilit*|necesitamos|transfier*|proporcion*|abon*|depos*
      """,
      .japanese: "お支払いいただけ|教えて|お知らせ|お振り込み|お支払い|ください|返金|送って|いただけ|お願い|お送り|にて|ご入金",
      .chinese: "寄|周五前|到账|付吗|付一下|提供|发给|告诉|转|付|退给|退款|给您|汇|发来|打给|打到|补|支付",
      .german: """
      begleichen|nennen|geben|schick*|send*|überweis*|zahl*|erstatt*|teilen sie|mitteil*|bitte|\
      brauchen|begleich*|bezahl*|zurück
      """,
      .french: """
      régler|payer|verser|donn*|envo*|pay*|virez|indiqu*|communiqu*|rembours*|faire|ferons|merci|\
      transmett*|il nous faut|réglez|besoin
      """,
      .italian: """
      saldare|pagare|versare|dia|mandi|invii|paghi|vers*|indich*|comunich*|rimbors*|facciamo|rendiamo|\
      ci serve|fornisc*|ci dica|restitu*|accredit*|ricaric*
      """,
    ],
    .refusingPayment: [
      .english: """
      never ask|do not ask|don t ask|never request|we never|not ask for|amazon handles|cannot accept|\
      can t accept|do not accept|don t accept|may take a few days|gift card you used|\
      not need your bank|cannot pay|only through amazon|on amazon within|nobody asks|never send|\
      you paid with|not share|do not send|don t send|paid with on amazon|original payment|\
      your bank may|shows on your|bank can take|statement|not possible to refund|not able to refund|\
      not refund by|cannot refund to|can t refund to|cannot refund by
      """,
      .spanish: """
      nunca pedimos|nunca|jamás|amazon gestiona|no aceptamos|no es posible|su banco|con la que pagó|\
      método de pago|no podemos|solo a través de amazon|original
      """,
      .japanese: """
      お願いすることはございません|ことはございません|お支払い方法に戻|カード会社|承っておりません|できません|ございません|できかね|ありません|おりません|いたしかね|ご利用のお支払い方法|\
      お支払い方法へ
      """,
      .chinese: "从不要求|从不|不会要求|原路退回|原路|亚马逊处理|银行到账|不接受|不要把|请勿|支付方式|无法转账|不要向|不能转账|不支持|不会向",
      .german: """
      fragen nie|fragen niemals|nie nach|niemals|nur über amazon|nicht möglich|keine überweisung|\
      amazon bezahlt|bei amazon bezahlt|ihre bank|nehmen keine|zahlungsmittel|akzeptieren keine|\
      nicht an|ursprüngliche*|dürfen nicht|können nicht|nicht per
      """,
      .french: """
      ne demandons jamais|jamais|uniquement via amazon|amazon gère|n acceptons pas|pas possible|\
      votre banque|utilisée chez amazon|moyen de paiement|ne pouvons pas|mode de paiement|n acceptons|\
      d origine
      """,
      .italian: """
      non chiediamo mai|mai|li gestisce amazon|solo tramite amazon|non accettiamo|non è possibile|\
      la sua banca|usata su amazon|metodo di pagamento|non possiamo|originale
      """,
    ],
  ])
}
