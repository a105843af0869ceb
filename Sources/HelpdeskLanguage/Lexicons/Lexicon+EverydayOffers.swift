extension Lexicon {
  /// How people advertise without the word. Source: domain.md §3, prohibited types; R59, R69, R87.
  static let everydayOffers = Lexicon([
    .advertising: [
      .english: """
      half price|half off|price drop*|marked down|markdown|knocked down|slashed|early access|early bird|\
      first access|loyal customer*|our regulars|holiday sale|christmas sale|new year sale|end of season|\
      weekend deal*|deal of the|deals on|bargain*|steal at|lowest price|unbeatable|while stocks last|\
      while supplies last|only a few left|selling fast|last chance|spread the word|word of mouth|\
      recommend us|recommend our|pass our name|tell your family|bring your friends|friends and family|\
      invite a friend|invite your friends|complete your set|complete the set|pairs well|pairs perfectly|\
      goes great with|goes perfectly with|to go with your|might tempt you|tempt you|might interest you|\
      might be interested|may be interested|you ll love our|you would love our|you ll adore|fancy a|\
      fancy our|ever thought of|have you seen our|have you tried our|did you know we|did you know that we|\
      we ve just added|just landed|just arrived in our|has arrived in our|new in our|freshly added|\
      our bestselling|our best selling|stop by our|look around our|shop our|more from us|more great|\
      products you|other items you|stock up|buy more|special for you|preferential price|\
      exclusively for you|exclusive for|vip|rewards program*|reward program*|points program*|earn points|\
      join our|keep you posted on offers|our offers|offers this|free delivery on|free postage on|\
      valentine*|back to school|prime day|cyber monday|singles day|pre order|preorder|launch of|\
      now in stock|colours are in|new colours|new colors|two for one|2 for 1|for the price of one|\
      for the price of two|price of one|buy two get|one free|two get|free when you buy|free with every|\
      send them our way|send them to us|someone who needs|anyone who needs|know anyone|know someone who|\
      you both save|both save|both of you save|bring someone|put in a good word for our shop|\
      refer someone|referral|refer us|mention us to|mention our shop
      """,
      .spanish: """
      mitad de precio|media de precio|precio rebajado|bajada de precio|bajado de precio|\
      clientes habituales|acceso anticipado|antes que nadie|rebajas|oferta de|ofertón|chollo*|ganga*|\
      precio imbatible|mejor precio|hasta fin de existencias|quedan pocas|quedan pocos|últimas unidades|\
      dese prisa|no lo deje escapar|no deje pasar|corra la voz|boca a boca|recomendarnos|\
      hable de nosotros a|amigos y familiares|invite a|traiga a un amigo|complete su|queda perfecto con|\
      va de maravilla|le tiente|le tienta|tentarle|le encantará|le encantarán|le va a encantar|\
      ha visto nuestr*|sabía que|acabamos de|acaba de llegar|acaban de llegar|lo último|lo nuevo|\
      nuestro último|nuestra última|nuestros últimos|nuestra línea|nuestra colección|nuestros otros|\
      nuestras otras|pase por|dese una vuelta|eche una mirada|más productos|otros modelos|llévate|\
      solo para usted|precio de amigo|especial para usted|exclusiv*|club de|programa de puntos|\
      acumule puntos|hágase socio|le avisaremos de|envío gratis|san valentín|vuelta al cole|prime day|\
      lanzamiento|lanzamos|estrenamos|ya están aquí|nuevos colores|no espere más|al precio de una|\
      al precio de uno|dos por uno|dos al precio|tres por dos|llévese dos|por la compra de dos|\
      regalamos la segunda|háblele de nosotros|alguien que necesite|conoce a alguien|a alguien que|\
      los dos se ahorran|ahorran los dos|ambos se ahorran|ambos ganan|envíenoslo|recomiende nuestr*|\
      recomiéndele
      """,
      .japanese: """
      半額|お買い得|激安|最安|破格|先行販売|先行で|先行案内|お得意様|年末セール|歳末|初売り|福袋|週末限定|本日限り|残りわずか|在庫限り|売り切れ次第|ご家族にも|ご紹介いただ|\
      紹介キャンペーン|セットで揃|シリーズで揃|合わせ買い|ご一緒にいかが|相性抜群|気に入っていただけると|お似合い|いかがですか。新|ご存じですか|ご覧になりましたか|お立ち寄り|当店の人気|\
      当店の新|新しく入荷|新着|新入荷|仲間入り|新登場|登場しました|登場です|発売になり|発売します|発売いたします|特別ご優待|ご優待|優待|メルマガ|プライムデー|送料無料に|関連アイテム|\
      同シリーズ|姉妹品|ぜひお試し|おススメ|個分のお値段|個分の価格|個の価格で|1個の値段|2個で1個|二つで一つ|もう1個プレゼント|もう1つ無料|買うともう|ご購入でもう|当店をご紹介|\
      お探しの方|お探しの方を|ご紹介いただくと|お二人とも|お二人に|紹介特典|お知り合いにも|広めて
      """,
      .chinese: """
      半价|直降|大减价|减价|甩卖|特惠|优惠价|捡漏|划算|最低价|史低|老顾客|熟客|回头客|提前参加|优先购|抢先|双12|双十二|六一八|618|周末特|仅限今天|手慢无|库存不多|所剩不多|\
      卖完为止|快来|口碑相传|转告|告诉亲友|告诉身边|介绍给|带朋友|拉朋友|推荐我们|邀请好友|凑一套|顺便买|绝配|您会喜欢|逛逛|逛一逛|进店|店里还有|店里新|我们还有|我们家的|新到货|\
      刚到货|刚上|首发|预售|再来一台|多买|囤|第二件|专享|专属|特别为您|贵宾|VIP|积分|入会|加入我们|通知您优惠|包邮|欢迎再|值得一试|第二个半价|第二件半价|一件的价|一个的价|介绍他|\
      介绍她|介绍人|介绍来|身边有人|有人需要|都能省|双方都|两人都|拉新|带人|老客带|替我们宣传|帮我们宣传|多多宣传
      """,
      .german: """
      nur die hälfte|zum halben preis|halber preis|halben preis|preissenkung|preissturz|stammkunden|\
      treue kunden|vorab zugang|*zugang zum sale|vorkaufsrecht|*ausverkauf|weihnachtsverkauf|\
      wochenend*angebot|knaller*|superpreis|tiefpreis|bestpreis|unschlagbar*|solange vorrat|\
      nur noch wenige|letzte chance|schnell sein|greif zu|weitersagen|sagen sie es weiter|\
      erzählen sie*freunden|freundin*werben|bringen sie freunde|passenden toaster|\
      gibt es auch den passenden|gibt es auch die passende|gibt es auch das passende|\
      gibt es den passenden|komplettieren|vervollständigen|passt perfekt zu|harmoniert|ergänzt ihr*|\
      reizen|reizt sie|könnte sie interessieren|wird ihnen gefallen|werden sie lieben|schon gesehen|\
      kennen sie unser*|wussten sie|neu eingetroffen|neu dabei|unser neuster|unser beliebt*|\
      unsere beliebt*|unserer beliebt*|unsere anderen|unser weiteres|besuchen sie unser*|\
      kommen sie vorbei|schauen sie rein|vorbeischauen|reinschauen|mehr von uns|bestellen sie gleich|\
      gleich mitbestellen|noch einen dazu|nehmen sie zwei|exklusiv für|vorzugspreis|kundenclub|\
      bonusprogramm|punkte sammeln|abonnieren|werden sie mitglied|halten sie*auf dem laufenden|\
      aktionswoche|gratisversand|zum verschenken|geschenktipp|schulanfang|prime day|zum preis von einem|\
      zum preis von|zwei für eins|2 für 1|drei für zwei|eins gratis|gratis dazu|kaufen sie zwei|\
      kennen sie jemanden|jemanden der|schicken sie ihn zu uns|schicken sie sie zu uns|sparen sie beide|\
      beide sparen|profitieren beide|profitieren sie beide|nennen sie uns weiter|empfehlen sie unser*|\
      weiterempfehl*|empfehlungsprämie|im sale|*sommersale|*wintersale
      """,
      .french: """
      moitié prix|prix cassé*|prix réduit|prix mini|baisse de prix|démarqué*|liquidation|déstockage|\
      clients fidèles|fidèles clients|avant première|accès anticipé|en exclusivité|exclusivité|\
      vente de noël|vente privée|ventes privées|soldes|bonne affaire|bonnes affaires|meilleur prix|\
      imbattable*|dernières pièces|derniers exemplaires|dépêchez|saisissez|faites passer le mot|\
      bouche à oreille|recommandez|parlez en autour|autour de vous|à vos amis|amis et famille|invitez un|\
      va à merveille|complétez votre|compléter votre|pourrait vous tenter|vous tenter|vous tente|\
      vous adorerez|vous allez adorer|va vous plaire|avez vous vu|connaissez vous nos|\
      connaissez vous notre|saviez vous|tout juste arrivé*|dernière nouveauté|notre ligne|nos robots|\
      rendez vous sur|faites un tour|passez voir|plus de produits|commandez en|prenez en deux|\
      rien que pour vous|spécialement pour vous|tarif préférentiel|tarif spécial|cumulez|points fidélité|\
      devenez membre|tenir au courant de nos|livraison gratuite dès|prime day|précommande*|nous lançons|\
      nous vous présentons|nouveaux coloris|pour le prix d un|pour le prix d une|pour le prix de|\
      deux pour un|le deuxième offert|le second offert|un acheté|deux achetés|trois pour deux|\
      connaissez quelqu un|quelqu un qui|envoyez le chez nous|envoyez la chez nous|gagnez tous les deux|\
      y gagnez tous|gagnants tous|recommandez notre|parlez de notre|faites nous connaître|faites connaître
      """,
      .italian: """
      metà prezzo|prezzo dimezzato|ribassat*|ribasso|prezzi bassi|scontat*|saldi di|clienti affezionati|\
      clienti abituali|clienti fedeli|in anteprima|accesso anticipato|in esclusiva|esclusiv*|offerta del|\
      le nostre offerte|nostre offerte|affari d oro|miglior prezzo|imbattibil*|ultimi pezzi|pochi pezzi|\
      ultima occasione|si affretti|lo dica in giro|spargere la voce|sparga la voce|ai suoi amici|\
      amici e parenti|ci consigli|ci raccomandi|inviti un|porti un amico|completi il|completare il|\
      la tenta|tentarla|potrebbe interessar*|le piacerà|le piaceranno|adorerà|ha visto i|lo sapeva|\
      sapeva che|ultimo arrivato|ultimissim*|nostra linea|venga a vedere|venga a trovarci|faccia un giro|\
      ne prenda due|solo per lei|prezzo di favore|trattamento speciale|raccolta punti|punti fedeltà|\
      diventi socio|si unisca|la terremo aggiornat*|spedizione gratuita|prime day|lanciamo|le presentiamo|\
      nuovi colori|al prezzo di uno|al prezzo di una|due per uno|tre per due|il secondo gratis|prendi due|\
      prenda due|uno in omaggio|conosce qualcuno|qualcuno che|lo mandi da noi|la mandi da noi|\
      risparmiate tutti|risparmiate entrambi|guadagnate entrambi|ci guadagnate|ci faccia conoscere|\
      ci faccia pubblicità|consigli il nostro
      """,
    ],
    .pastPrice: [
      .english: """
      you mentioned|you asked about|you were asking|as you noticed|ran out|coupon that|sorry about that|\
      no longer running|was a mistake|was an error|not our promotion|price you paid|refund the difference|\
      we refunded the difference|price difference|charged|you paid
      """,
      .spanish: """
      que vio|el cupón que|ya no está|fue un error|diferencia de precio|la diferencia|que pagó|cobrado|\
      preguntaba por|por la que preguntaba
      """,
      .japanese: "ご覧になった|ご覧の割引|お問い合わせの割引|差額|請求額|お支払い額|終了した|ご質問の|お尋ねの",
      .chinese: "您看到的|过期的|已经过期|过期了|已经失效|差价|多付的|您支付的|您提到的|您问的|是亚马逊",
      .german: """
      die sie gesehen|den sie gesehen|das sie gesehen|differenz|preisunterschied|bezahlt haben|irrtum|\
      ein fehler|nach dem sie fragten|gehörte zu|lief*ab
      """,
      .french: """
      que vous avez vue|que vous avez vu|la différence|écart de prix|avez payé|expiré|une erreur|\
      dont vous parlez|demandiez
      """,
      .italian: """
      che ha visto|la differenza|differenza di prezzo|ha pagato|addebitat*|un errore|di cui parla|\
      chiedeva|scaduto
      """,
    ],
  ])
}
