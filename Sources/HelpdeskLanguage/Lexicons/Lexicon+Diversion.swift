extension Concept {
  /// Leading away from the marketplace in one phrase.
  static let diverting = Concept("diverting")
  /// Behind the marketplace's back.
  static let secretly = Concept("secretly")
  /// The seller's own shop.
  static let ownShop = Concept("own-shop")
  /// Says that talk or purchase stays on the marketplace.
  static let staying = Concept("staying")
}

extension Lexicon {
  /// Words that lead away from the marketplace. Source: R46, R49, R59.
  static let diversion = Lexicon([
    .diverting: [
      .english: """
      amazon out of|amazon aside|never mind amazon|amazon is slow|message our shop directly|\
      contact our shop directly|write to our shop directly|contact our store directly|skip amazon|\
      forget amazon|leave amazon|without amazon|outside amazon|outside of amazon|off amazon|\
      instead of amazon|instead of going through amazon|instead of on amazon|away from amazon|\
      avoid amazon|bypass amazon|not on amazon|not through amazon|not on here|amazon out of it|\
      off platform|cheaper than amazon|cheaper than on amazon|better than amazon|take this offline|\
      privately|straight from us|order directly from us|buy directly from us|buy from us directly|\
      order from us directly|deal with us directly|directly with us|directly from our|\
      straight from our|contact us directly outside|cancel and buy|cancel it and order|cut out amazon|\
      our own shop|our own store|our own site|our own website|amazon takes a|amazon charges|\
      amazon fees|amazon s fees|amazon commission|leave the platform|not involve amazon|\
      keep amazon out|order direct|buy direct|contact the manufacturer directly|no middleman|\
      rather than amazon|rather than on amazon|rather than through amazon|directly with our
      """,
      .spanish: """
      dejemos a amazon|amazon fuera|amazon de lado|amazon al margen|amazon es lento|\
      directamente a nuestra tienda|fuera de amazon|sin amazon|sin pasar por amazon|en vez de amazon|\
      en vez de por amazon|en lugar de amazon|olvídese de amazon|olvídate de amazon|\
      más barato que en amazon|más barato que amazon|directamente con nosotros|directamente a nosotros|\
      directamente en nuestra|directamente en nuestro|en privado|comisión de amazon|ahorra la comisión|\
      al margen de amazon|evite amazon|evitar amazon|no en amazon|que en amazon|entre nosotros|\
      saltarse amazon|directo con nosotros|directamente a través de nuestra|no por amazon|dejar amazon|\
      deje amazon|sáltese amazon|comisiones de amazon
      """,
      .japanese: """
      Amazonは抜き|アマゾンは抜き|直接解決|Amazon抜きで|Amazonは遅い|当店に直接|当店へ直接|直接ご連絡|直接当店|Amazonを通さず|アマゾンを通さず|Amazon以外で|\
      Amazonの外|Amazonではなく|アマゾンではなく|Amazonより安|アマゾンより安|直接ご注文|直接やり取り|直接取引|直接お取引|自社サイト|公式サイトから|公式サイトで|\
      当店サイト|当店のサイト|直販|Amazonを介さず|Amazonを経由せず|Amazon抜き|当店の公式|自社の通販|当店ホームページ|当社ホームページ|公式オンライン|自社ショップ|\
      公式ショップ|当店のオンラインショップ|Amazonより|Amazonをキャンセルして|アマゾンを介さず|アマゾン以外で|直接弊社|楽天店|個別に取引|弊社サイト|当社サイト|ヤフーショッピング
      """,
      .chinese: """
      别管亚马逊|不管亚马逊|不理亚马逊|抛开亚马逊|亚马逊太慢|直接联系我们|直接联系店铺|直接找店铺|我们自己的店|绕开亚马逊|绕过亚马逊|不用通过亚马逊|不通过亚马逊|不经过亚马逊|\
      比亚马逊便宜|官网下单|官网购买|我们官网|淘宝|京东|拼多多|天猫|私下|私底下|直接跟我们|直接找我们|直接在我们|直接向我们|平台外|离开亚马逊|不走亚马逊|避开亚马逊|线下|独立站|\
      亚马逊以外|亚马逊之外|别在亚马逊|不要在亚马逊|不走平台|脱离平台|亚马逊抽成|亚马逊手续费|自己的店|我们自己的网站|跳过亚马逊|微店|平台以外|不经平台|直接和我们|自营网站|咱们直接|\
      官方商城
      """,
      .german: """
      amazon außen vor|lassen wir amazon|amazon beiseite|amazon ist langsam|direkt unserem shop|\
      direkt unserem laden|ohne amazon|außerhalb von amazon|an amazon vorbei|statt bei amazon|\
      statt an amazon|statt über amazon|statt amazon|vergessen sie amazon|günstiger als amazon|\
      günstiger als bei amazon|billiger als amazon|amazon umgehen|direkt bei uns|direkt über uns|\
      direkt mit uns|direkt an uns|unserem eigenen|unserer eigenen|privat regeln|unter uns regeln|\
      unter uns klären|nicht über amazon|amazon gebühren|amazon provision|lieber bei uns|\
      bei uns im shop|ohne umweg über amazon|abseits von amazon|jenseits von amazon|amazon heraus|\
      amazon raus|amazon aus dem spiel|als auf amazon|als bei amazon|anstatt über amazon|\
      anstatt bei amazon|nicht bei amazon|nicht auf amazon
      """,
      .french: """
      amazon de côté|laissons amazon|sans compter sur amazon|amazon est lent|\
      directement à notre boutique|directement notre boutique|hors amazon|hors d amazon|\
      en dehors d amazon|sans amazon|sans passer par amazon|plutôt qu à amazon|plutôt que sur amazon|\
      plutôt que par amazon|oubliez amazon|moins cher qu amazon|moins cher que sur amazon|\
      directement chez nous|directement à nous|directement avec nous|directement auprès de nous|\
      directement sur notre|en direct|en privé|notre propre|au lieu d amazon|\
      au lieu de passer par amazon|économisez la commission|frais amazon|commission d amazon|\
      commission amazon|contourner amazon|entre nous|pas par amazon|pas sur amazon|évitez amazon|\
      quitter amazon|laissez tomber amazon|que chez amazon|éviter amazon|pas via amazon
      """,
      .italian: """
      lasciamo amazon|amazon da parte|fuori amazon|amazon è lento|direttamente al nostro negozio|\
      fuori da amazon|senza amazon|senza passare da amazon|senza passare per amazon|\
      invece che ad amazon|invece che su amazon|invece di amazon|anziché su amazon|\
      lasci perdere amazon|meno che su amazon|direttamente da noi|direttamente a noi|\
      direttamente con noi|direttamente sul nostro|in privato|nostro proprio|commissione di amazon|\
      commissioni amazon|risparmia la commissione|al di fuori di amazon|evitare amazon|eviti amazon|\
      non su amazon|che su amazon|tra di noi|tra noi|saltare amazon|lasciamo fuori amazon|\
      non tramite amazon|non da amazon|dimentichi amazon|bypassare amazon|scavalcare amazon|\
      di amazon costa
      """,
    ],
    .secretly: [
      .english: """
      middleman|middlemen|between ourselves|between us|need to involve amazon|involving amazon|\
      amazon doesn t need|amazon does not need|amazon need not|without amazon knowing|behind amazon|\
      amazon has to know|keep this between
      """,
      .spanish: """
      sin intermediarios|entre nosotros|amazon no tiene por qué|a espaldas de|sin que amazon|\
      amazon no necesita
      """,
      .japanese: "仲介なし|当事者間|Amazonには内緒|アマゾンには内緒|Amazonに知られ|内密に|Amazonには言わ",
      .chinese: "中间商|咱们自己解决|我们自己解决|别让亚马逊|不让亚马逊|瞒着亚马逊|私了|不要告诉亚马逊|别告诉亚马逊",
      .german: """
      zwischenhändler|untereinander|unter uns|amazon muss davon|amazon braucht davon|ohne dass amazon|\
      hinter dem rücken|amazon nichts davon|ohne wissen von amazon
      """,
      .french: """
      sans intermédiaire|entre nous|amazon n a pas à|à l insu|sans qu amazon|amazon n a pas besoin
      """,
      .italian: """
      senza intermediari|tra noi|fra noi|amazon non deve|all insaputa|senza che amazon|\
      amazon non ha bisogno
      """,
    ],
    .ownShop: [
      .english: """
      our web store|our e shop|our outlet|our website|our web site|our online shop|our online store|\
      our webshop|our web shop|our shop|our store|our homepage|our own|own site|own shop|own store|\
      our site|shopify
      """,
      .spanish: """
      nuestra tienda web|nuestra web|nuestra página|nuestra tienda|nuestro sitio|tienda online|\
      página web|nuestra propia|nuestro portal|web oficial|nuestra tienda online
      """,
      .japanese: """
      自社ショップ|当店のオンラインショップ|自社サイト|公式サイト|当店サイト|ホームページ|通販サイト|オンラインストア|公式ストア|ショップサイト|当店のショップ|当店のサイト|公式通販|\
      Webサイト|ウェブサイト
      """,
      .chinese: "我们商城|本店商城|官网|我们的网站|我们网站|自己的店|网店|淘宝店|旗舰店|我们的店|店铺购买|小程序|微店|自己的网站|实体店",
      .german: """
      unser webstore|unserem webstore|unser outlet|unsere website|unserer website|unsere webseite|\
      unserer webseite|unsere homepage|unserer homepage|unser onlineshop|unserem onlineshop|\
      unseren onlineshop|unserem shop|unseren shop|unser shop|unser webshop|unserem webshop|\
      unserer seite|unserem online shop|im eigenen shop|unserem laden
      """,
      .french: """
      notre e boutique|notre site|notre boutique|notre magasin|notre e shop|notre propre|\
      notre page web|nos magasins|boutique en ligne
      """,
      .italian: """
      nostro outlet|nostro sito|nostro negozio|nostro shop|nostro e commerce|nostro store|\
      negozio online|nostra pagina web|sito ufficiale
      """,
    ],
    .staying: [
      .english: """
      must stay|has to stay|have to stay|stay on amazon|please do not contact|we handle it here|\
      not possible|cannot sell|not allowed|cannot be handled|only on amazon|only through amazon|\
      not sell outside|do not sell|don t sell|all communication|only sell|unfortunately cannot|\
      not permitted|we cannot|we can t|cannot|never|everything on amazon|stays on amazon|\
      remain on amazon|keep everything|against the rules|against amazon|no need to leave
      """,
      .spanish: """
      debe quedar|deben quedar|no es posible|solo en amazon|no vendemos|prohibido|no podemos|\
      no está permitido|únicamente|exclusivamente|quedar en amazon|no se permite|ningun*|permanecer
      """,
      .japanese: """
      Amazonのみ|お願いいたします。Amazon内|Amazon内で|行っておりません|できません|いたしかね|できかねます|しておりません|禁止|認められて|ございません|承っておりません|\
      いたしておりません|応じかね
      """,
      .chinese: "请保留|保留在亚马逊|不在亚马逊以外|不能|无法|请勿|不支持|仅在亚马逊|只在亚马逊|都在亚马逊|不得|不可以|不允许|违反|禁止|请不要|我们不",
      .german: """
      nicht möglich|leider nicht|nur über amazon|hier über amazon|ausschließlich|nicht erlaubt|\
      dürfen wir nicht|verkaufen nicht|nur auf amazon|bitte bleiben|muss auf amazon|müssen auf amazon|\
      können wir nicht|dürfen nicht|dürfen keine|verboten|kein*
      """,
      .french: """
      doivent rester|doit rester|pas possible|uniquement sur amazon|ne vendons pas|interdit|\
      pas autorisé|restons|ne pouvons|seulement sur amazon|pas permis|ne pas|n est pas|aucun*
      """,
      .italian: """
      devono restare|deve restare|non è possibile|solo su amazon|non vendiamo|vietato|non possiamo|\
      non è consentito|esclusivamente|rest*|non permess*|nessun*
      """,
    ],
  ])
}
