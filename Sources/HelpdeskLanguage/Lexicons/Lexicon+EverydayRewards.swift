extension Concept {
  /// Sums of money and their currencies.
  static let money = Concept("money")
}

extension Lexicon {
  /// How people promise something in return. Source: domain.md §3, prohibited types; R85.
  static let everydayRewards = Lexicon([
    .money: [
      .english: "dollars|dollar|usd|$|bucks|euros|euro|eur|€|pounds|£|quid|yen|money",
      .spanish: "euros|euro|€|dólares|pesos|eur|dinero",
      .japanese: "円|ドル|ユーロ|¥|お金",
      .chinese: "美元|元|块钱|欧元|块|¥|日元|钱",
      .german: "euro|€|eur|dollar|geld|cent",
      .french: "euros|euro|€|eur|argent",
      .italian: "euro|€|eur|soldi|denaro",
    ],
    .givingFree: [
      .english: """
      i ll send you|i ll give|i will give|we ll give|we will give|you earn|you win|we ll pop|pop a|\
      we throw in|throw in|thrown in|we add|slip in|we ll slip|we ll include|comes with a|pay you|\
      we ll refund|i ll refund|we ll return|dollars back|euros back|pounds back|money back|transfer you|\
      on top
      """,
      .spanish: """
      le mando|le envío|le regal*|le devuelv*|le pagamos|le pago|le abon*|le damos|le doy|le ingres*|\
      se lleva|llévese|obtendrá|obtiene|ganará|le incluimos|incluimos|añadimos|de vuelta
      """,
      .japanese: "お戻しします|お返しします|戻します|返します|同梱|お付けします|付けます|お渡しします|プレゼント|送ります|お届けします|もらえ|受け取れ|進ぜ|贈り",
      .chinese: "退您|退给您|返给您|给您寄|给您发|就给|就寄|就送|就退|附送|不收钱|白送|赠送|补给您|转给您|到手",
      .german: """
      zurück|lege ich|legen wir|gebe ich|geben wir|schicke ich|überweise ich|zahle ich|zahlen wir|\
      packen wir|gibt es|kriegen sie|obendrauf|dazu|schenke ich
      """,
      .french: """
      je vous rends|nous vous rendons|je vous envoie|nous vous envoyons|nous glissons|on glisse|on ajoute|\
      nous ajoutons|je vous verse|nous versons|vous gagnez|vous toucherez|vous aurez|en plus|\
      je vous offre|je rembourse|rends
      """,
      .italian: """
      le restituisc*|le rend*|le mand*|le sped*|le invi*|le accredit*|le vers*|aggiungiamo|mettiamo|avrà|\
      vince|vincerà|ottiene|in più|le do|le diamo|le ridiamo
      """,
    ],
    .reward: [
      .english: """
      win a|to win|can win|could win|chance to win|entered to win|entered into|entry into|prize draw|\
      lucky draw|free cup|free set|free lid|a free one|thank you present|little present|a present|\
      a treat for you|treat you to|little extra|small extra|something extra|surprise for you|\
      small surprise|goodie*|goody|refund part|part of the price back|partial refund for|earn|credit for|\
      worth of|as a thank you|as thanks|token of our|make it worth|worth your while|next one is on us|\
      is yours|yours to keep|on its way to you as
      """,
      .spanish: """
      ganar un|ganar una|gane un|gane una|participa en|participan en|entran en el|entra en el sorteo|\
      detallito|sorpresa|un extra|pequeño extra|un obsequio|como agradecimiento|en agradecimiento|\
      a modo de agradecimiento|parte del precio|vale por|invitamos|a cuenta nuestra|canje*|\
      euros de vuelta|corre por nuestra cuenta|el vale|un vale|vale es suyo|es suyo
      """,
      .japanese: """
      当たり|当たるチャンス|チャンスも|応募|ご招待|心ばかり|ささやかな|お礼の品|おまけ|サービスいたします|一部をお返し|キャンペーンに|抽せん|謝意|プレゼントいたし|引換|お得な特典
      """,
      .chinese: "赢取|赢得|有机会赢|中奖|抽取|抽中|幸运|小惊喜|惊喜|小心意|答谢|谢礼|回礼|一点意思|部分退款|退一部分|免费一套|买单|算我们的|我们请|好处|报酬|酬谢",
      .german: """
      die chance auf|chance auf eine|gewinnen|zu gewinnen|verlost|nehmen*teil an|lostopf|tombola|\
      überraschung|kleine aufmerksamkeit|kleines extra|ein extra|als dank|als dankeschön|zum dank|\
      ein präsent|präsent*|teil des preises|teilerstattung für|gratisprodukt|*gratis|kostenloses|\
      kostenlosen|kostenlose|auf unsere kosten|spendieren|etwas gutes tun|zugabe|freuen sie sich auf|\
      gehört ihnen|gutschein gehört
      """,
      .french: """
      tirage|tirage d|au tirage|à gagner|gagner un|gagner une|gagnez un|gagnez une|petite surprise|\
      surprise|petit extra|un extra|pour vous remercier|en remerciement|en guise de remerciement|\
      petit geste|petite attention|une partie du prix|gratuit en|vous est offert|vous sera offert*|\
      gratuitement|jeu de gobelets|un bon|le bon|bon est à vous|est à vous
      """,
      .italian: """
      all estrazione|estrazione|vincere|vinca|può vincere|in premio|sorpresa|pensierino|piccolo extra|\
      un extra|come ringraziamento|per ringraziarla|in segno di gratitudine|piccolo dono|dono|\
      parte del prezzo|a nostre spese|tocca a noi|gratis|il buono|buono è suo|è suo
      """,
    ],
    .onReview: [
      .english: """
      once your stars|once we see|when we see your|as soon as we see|after you post|once it is posted|\
      once it s posted|once it is online|everyone who rates|anyone who rates|everyone who reviews|\
      anyone who reviews|all reviewers|per review|if you post|if you share your|for five stars|for 5 stars
      """,
      .spanish: """
      cuando veamos|en cuanto veamos|cuando salga|en cuanto salgan|cuando esté publicada|\
      todos los que nos|todos los que valoren|por cada opinión|por cada estrella|si publica|\
      si comparte su|por cinco estrellas
      """,
      .japanese: """
      評価いただけた|ご評価くださった方|投稿された方|投稿いただいた|掲載され|確認でき次第|星が|レビュー1件|評価ごと|書いていただけたら|書いていただけましたら|書いてくださった方
      """,
      .chinese: "评完后|打完分|一看到|看到评价|显示出来|发布后|每个评价|每条评价|打分的顾客|写了评价的|凡是评价|凡评价|晒图后|只要您评",
      .german: """
      sobald ihre sterne|sobald wir|wenn wir*sehen|alle die uns|alle die bewerten|jeder der bewertet|\
      pro bewertung|pro rezension|wenn sie etwas posten|für fünf sterne|für 5 sterne|sobald sie bewertet|\
      nach abgabe
      """,
      .french: """
      quand vos étoiles|dès que nous voyons|une fois en ligne|dès publication|tous ceux qui nous notent|\
      tous ceux qui|quiconque|par avis|pour cinq étoiles|si vous publiez|si vous partagez|une fois publié
      """,
      .italian: """
      appena le sue stelle|appena vediamo|quando sarà online|una volta pubblicata|chi ci vota|\
      tutti quelli che|per recensione|per cinque stelle|se pubblica|se condivide|una volta online
      """,
    ],
  ])
}
