extension Lexicon {
  /// How people lead away from the marketplace in passing, and ask for money past it. Source: R46, R49, R58.
  static let everydayDiversion = Lexicon([
    .diverting: [
      .english: """
      dragging amazon|drag amazon|bringing amazon|bring amazon|bothering amazon|bother amazon|\
      amazon into it|amazon into this|amazon involved|mixing amazon|pull amazon|pulling amazon|\
      amazon in the middle|amazon in between|go around amazon|get around amazon|past amazon|amazon s back|\
      leaving amazon|amazon cut|amazon s cut|amazon s share|save us the fee*|saves us the fee*|\
      saves the fee*|save the fee*|without the platform|outside the platform|outside this platform|\
      outside this site|off the site|away from this platform|away from the platform|through us directly|\
      come straight to us|come direct to us|come directly to us|come to us directly|\
      get it from us directly|get it straight from|come to us instead|order through us|buy it from us|\
      settle it directly|sort it out directly|settle this directly|between you and me|between you and us|\
      just the two of us|you and i can|purchase directly|sold cheaper|cheaper elsewhere|\
      cheaper when you order|cheaper if you order from us|cheaper on our|cheaper at our|lower on our|\
      come by our|visit us at|pick it up from our shop|reorder with us|reorder from us|\
      next time order from us|next time come|next time buy
      """,
      .spanish: """
      meter a amazon|meter amazon|implicar a amazon|involucrar a amazon|molestar a amazon|\
      mezclar a amazon|amazon por medio|amazon de por medio|amazon en medio|pasar de amazon|\
      sin la plataforma|fuera de la plataforma|fuera de esta plataforma|usted y yo|entre usted y|\
      nosotros dos|de tú a tú|trate con nosotros|trátelo con|cómprelo directamente|compre directamente|\
      cómprenos|pídalo directamente|pídanoslo|pídalo a nosotros|nos ahorramos la|ahorrarnos la|\
      le ahorra la|más barato con nosotros|más barato en nuestr*|allí salen más|allí es más barato|\
      nos lo compra|la próxima vez cómprenos|la próxima vez pídanos|venga directamente|la parte de amazon|\
      se queda amazon|comisiones
      """,
      .japanese: """
      Amazonを挟|アマゾンを挟|Amazonに頼らず|Amazonを巻き込|Amazonを間に|Amazonは関係なく|Amazonは抜きに|Amazon無し|Amazonなし|アマゾンなし|\
      プラットフォームを通さ|プラットフォーム外|直にやり取り|直接ご購入|直接お買い求め|直接ご依頼|直接お申し込み|直接販売|当店から直接|弊社から直接|弊社に直接|弊社へ直接|手数料がかからない|\
      手数料がない分|手数料が無い|手数料を取られ|実店舗|店舗に直接|次回は当店|次回からは当店|今後は当店|私たちだけで|中抜き
      """,
      .chinese: """
      扯进来|牵扯亚马逊|拉上亚马逊|找亚马逊麻烦|惊动亚马逊|通知亚马逊也没用|亚马逊掺和|不关亚马逊|没必要找平台|不用找平台|别走平台|平台抽|抽佣|佣金|手续费省|省手续费|省去手续费|直接商量|\
      跟我们买|找我们买|从我们这|从我们这里|我们这边买|向我们订|加价|差价省|我们之间|咱们之间|咱俩|你我之间|站外|外面买|外部渠道|线下店
      """,
      .german: """
      amazon da mit|amazon mit rein|amazon reinzuziehen|amazon hineinzuziehen|amazon einzuschalten|\
      amazon einschalten|amazon zu behelligen|amazon damit|amazon dazwischen|amazon verdient|\
      amazon kassiert|amazons gebühren|provision sparen|gebühren sparen|gebühr sparen|gebühr entfällt|\
      gebühren entfallen|ohne die plattform|ohne plattform|außerhalb der plattform|\
      außerhalb dieser plattform|neben der plattform|direkt kaufen|direkt bestellen|\
      direkt beim hersteller|direktbestellung|direktkauf|bei uns direkt|gleich bei uns|gleich direkt|\
      lieber direkt|kaufen sie bei uns|bestellen sie bei uns|bestellen sie direkt|kaufen sie direkt|\
      auf direktem weg|auf dem kurzen dienstweg|wir beide|wir zwei|zwischen ihnen und uns|von privat|\
      privat klären|bei uns billiger|bei uns günstiger|dort günstiger|da kosten sie weniger|dort kosten|\
      nächstes mal bei uns|nächstes mal direkt|beim nächsten mal direkt|im ladengeschäft
      """,
      .french: """
      mêler amazon|impliquer amazon|déranger amazon|amazon dans l|amazon au milieu|passer outre amazon|\
      sans la plateforme|hors plateforme|hors de la plateforme|en dehors de la plateforme|hors du site|\
      hors de ce site|vous et moi|de vous à moi|entre vous et nous|entre vous et moi|traitez avec nous|\
      traiter directement|traitons|directement par nous|achetez directement|acheter directement|\
      commandez directement|commander directement|commandez chez nous|passez par nous|\
      adressez vous directement|sans frais amazon|sans la commission|économiser la commission|\
      part d amazon|marge d amazon|ils y coûtent moins|moins cher chez nous|moins chers chez nous|\
      moins cher si vous|moins cher en|la prochaine fois commandez|prochaine fois chez nous|\
      prochaine fois passez
      """,
      .italian: """
      tirare in mezzo amazon|in mezzo amazon|coinvolgere amazon|disturbare amazon|scomodare amazon|\
      amazon di mezzo|mettere in mezzo|senza la piattaforma|fuori dalla piattaforma|fuori piattaforma|\
      fuori dal sito|noi due|io e lei|lei e io|tra lei e|a quattr occhi|tratti con noi|\
      trattare direttamente|ci accordiamo|direttamente presso|compri direttamente|comprare direttamente|\
      ordini direttamente|ordinare direttamente|acquisti direttamente|lo compri da noi|ordini da noi|\
      venga da noi direttamente|passi da noi|senza commissioni|senza la commissione|risparmiamo la|\
      risparmiare la commissione|quota di amazon|da noi costa meno|da noi costano meno|lì costano meno|\
      più economico da noi|la prossima volta ordini|la prossima volta compri
      """,
    ],
    .ownShop: [
      .english: """
      own web page|our web page|our webpage|our page|our internet page|a page of our own|website of ours|\
      our own online|our domain|brand site|brand store online|our direct store|our direct shop|\
      our official site|our official website|official store|our etsy|our ebay|ebay|etsy|our showroom|\
      our outlet store|our catalogue online|site we run|shop we run|store we run|run ourselves|\
      we run ourselves|site of our own|our brick and mortar
      """,
      .spanish: """
      nuestra página web|nuestra propia web|nuestra tienda oficial|nuestra web oficial|web propia|\
      página propia|tienda propia|nuestra tienda física|nuestro outlet|nuestro almacén online|\
      nuestro ebay|ebay|nuestra wallapop|wallapop|sala de exposición|exposición nuestra|llevamos nosotros|\
      sitio que llevamos|que gestionamos nosotros|tienda que llevamos|nuestro local
      """,
      .japanese: """
      当店のページ|自社のページ|自社ページ|自社のオンライン|自社の店|当店のECサイト|ECサイト|楽天市場|楽天|ヤフショ|メルカリ|公式のショップ|直営店|直営|当店の通販|オンラインショップ|\
      ネットショップ|自社EC|ショールーム|当店が運営|当社が運営|弊社が運営|自社で運営|自社運営|運営する通販|運営するサイト|本店サイト
      """,
      .chinese: """
      自己的网页|我们的网页|我们网页|我们自己的页面|自家网站|自家店|自家网店|我们的商城|我们的官方|官方店|官方网站|官方商店|我们的门店|实体门店|公司网站|公司官网|闲鱼|有赞|小店|直营店|\
      我们的小程序|展厅|我们运营的|自己运营|我们自己运营|自己运营的网站|体验店
      """,
      .german: """
      unserer internetseite|unsere internetseite|unserem internetauftritt|unserer eigenen seite|\
      eigener shop|eigenen shop|eigene seite|eigene website|unsere eigene|unser eigener|\
      unserem eigenen shop|unser ladengeschäft|unserem ladengeschäft|unser etsy|unser ebay|ebay|\
      kleinanzeigen|unser werksverkauf|werksverkauf|direktvertrieb|herstellershop|ausstellungsraum|\
      showroom|selbst betreiben|seite die wir|shop den wir|unser lager verkauf|unserem fabrikverkauf|\
      fabrikverkauf
      """,
      .french: """
      notre page|notre boutique en ligne|notre propre site|notre site web|notre site officiel|\
      site officiel|boutique officielle|notre showroom|notre vitrine|notre ebay|ebay|leboncoin|\
      notre point de vente|site de la marque|salle d exposition|tenons nous mêmes|gérons nous mêmes|\
      site que nous tenons|site que nous gérons|boutique que nous tenons|magasin d usine
      """,
      .italian: """
      nostra pagina|nostro sito web|nostro e shop|nostra vetrina|sito di casa|negozio ufficiale|\
      nostro shop online|nostra bottega|nostro punto vendita|nostro ebay|ebay|subito it|sito del marchio|\
      shop ufficiale|sala espositiva|gestiamo noi|sito che gestiamo|negozio che gestiamo|\
      nostra esposizione|spaccio aziendale
      """,
    ],
    .staying: [
      .english: """
      we only sell through|only sell through|only sell on|sell only on|sell exclusively|\
      exclusively on amazon|exclusively through amazon|not available outside|must go through amazon|\
      goes through amazon|do not have our own|don t have our own|no own shop|please order there|\
      please stay|stay within|within amazon|keep all|for your protection|amazon s rules
      """,
      .spanish: """
      solo vendemos|solamente vendemos|solo por amazon|solo a través|vendemos solo|dentro de amazon|\
      no tenemos tienda|no disponemos de
      """,
      .japanese: "Amazonでのみ|Amazonだけ|販売はAmazon|販売しているのはAmazon|店舗はござい|サイトはござい|ないため|Amazonの規約|規約により",
      .chinese: "只在亚马逊|仅在亚马逊|只通过亚马逊|我们没有自己的|没有官网|没有网店|没有实体店|平台规则|规定",
      .german: """
      nur bei amazon|allein über amazon|haben keinen|keinen eigenen|innerhalb von amazon|\
      ausschließlich bei amazon|verkaufen nur
      """,
      .french: """
      ne vendons que|que sur amazon|uniquement via|exclusivement sur|n avons pas de|au sein d amazon|\
      seul amazon
      """,
      .italian: """
      soltanto su amazon|solo tramite|esclusivamente su|non abbiamo un|vendiamo soltanto|vendiamo solo|\
      all interno di amazon
      """,
    ],
    .paymentMeans: [
      .english: """
      straight to your bank|to your bank|into your bank|via venmo|pay cash|bank wire|direct deposit|\
      pay by card over|payment link|pay link|outside the order|outside of the order|past the order|\
      private payment|privately pay|cash in an envelope|envelope with|bank app|your card number|skrill|\
      cashapp|alipay|wechat pay|bizum|sepa
      """,
      .spanish: """
      en su banco|a su banco|al banco|por fuera del pedido|fuera del pedido|enlace de pago|pago directo|\
      pago aparte|ingreso directo|sepa
      """,
      .japanese: """
      お客様の銀行|銀行に直接|銀行へ|直接お振り込み|直接ご返金|直接返金|注文外で|注文とは別に|決済リンク|支払いリンク|手渡し|口座へ|口座に|ゆうちょ|アリペイ|電子マネー|コンビニ払い
      """,
      .chinese: "打到您|直接打|打给您|订单外|订单之外|不走订单|付款链接|收款链接|转您|微信收|微信付|红包补|发红包|银行户头|账户给我|账号给我|USDT",
      .german: """
      auf die bank|ihr bankkonto|außerhalb der bestellung|neben der bestellung|an der bestellung vorbei|\
      zahlungslink|bezahllink|direktzahlung|direkte zahlung|privat überweisen|sepa|twint|rüberschieben|\
      iban nummer
      """,
      .french: """
      sur votre banque|sur votre compte|à votre compte|hors commande|hors de la commande|\
      en dehors de la commande|lien de paiement|de la main à la main|paiement direct|paiement à part|sepa|\
      par chèque|un chèque|wero|un virement|virement sur
      """,
      .italian: """
      in banca|sulla sua banca|sul suo conto|fuori dall ordine|al di fuori dell ordine|link di pagamento|\
      pagamento diretto|pagamento a parte|sepa|con satispay|un assegno da|iban
      """,
    ],
    .paying: [
      .english: """
      pop|pops|slip us|send over|get the money|refunding|may i send|may we send|wire|top up|cover|drop us|\
      put
      """,
      .spanish: "ingreso|mando|transfiero|hago|haga|hacer|girar|giro|pague|le envío",
      .japanese: "振り込み|お振り込みして|送金して|払って|お支払|ご返金|お戻し",
      .chinese: "打到|打给|打钱|转过来|转一下|补过来|给到|退到|汇给",
      .german: "schieben|rüber|überweise|zahle|schicke|erstatte|auszahlen|gebe",
      .french: "faire un|faites|faire|envoie|verse|rembourse|rembourser|je vous",
      .italian: "girare|giri|faccio|farle|mando|verso|rimborso|pago",
    ],
    .refusingPayment: [
      .english: """
      goes back to the|back to the card|card you paid|same card|same payment|by amazon to|your bank shows|\
      banks usually|amazon sends|amazon refunds|amazon pays|by amazon|amazon returns
      """,
      .spanish: """
      vuelve a la tarjeta|a la misma tarjeta|mismo medio|el banco tarda|su banco tarda|amazon envía|\
      amazon devuelve|amazon reembolsa|amazon paga
      """,
      .japanese: "カードに戻|お支払いに使われた|同じお支払い方法|銀行の処理|カードへ|Amazonから|Amazonより|Amazonが返金",
      .chinese: "付款时用的|原来的卡|原卡|银行一般|银行处理|付款方式|亚马逊会把|亚马逊退|由亚马逊|亚马逊把",
      .german: """
      auf die karte|dieselbe karte|karte zurück|bezahlt haben|die bank braucht|bankbearbeitung|\
      zahlungsart|amazon überweist|amazon erstattet|amazon zahlt|durch amazon
      """,
      .french: """
      sur la carte|même carte|a servi au paiement|la banque met|délai bancaire|votre banque affiche|\
      votre banque met|même moyen|amazon verse|amazon rembourse|amazon paie|par amazon
      """,
      .italian: """
      sulla carta|stessa carta|usata per pagare|la banca impiega|tempi della banca|stesso metodo|\
      amazon invia|amazon rimborsa|amazon versa|da amazon
      """,
    ],
  ])
}
