extension Lexicon {
  /// How people ask content buyers alone. Source: domain.md §3, prohibited types; R85.
  static let everydayGating = Lexicon([
    .ifContent: [
      .english: """
      if you re enjoying|if you are enjoying|enjoying the|enjoying it|loving|love your|love the|\
      if it works for you|if it makes you happy|makes you smile|if things are good|if all good|\
      pleased with|delighted with|thrilled with|thrilled|pleased?|good experience|great experience|\
      had a great|if our service was|if we did well|if we did a good|if we got it right|did we do well|\
      if it lives up|lives up to|if it s all you|if you have only good|nothing to complain|no complaints|\
      satisfied customers|if it turned out well|when everything is fine|only happy|happy buyers|\
      over the moon|super happy|really happy|very happy|really pleased
      """,
      .spanish: """
      encantado con|encantada con|contento con|contenta con|si disfruta|disfrutando de|si lo disfruta|\
      le hace feliz|le va bien|si le va bien|si funciona bien|si le funciona|buena experiencia|\
      si hemos cumplido|si lo hicimos bien|a su gusto|si es de su agrado|de su agrado|sin quejas|\
      ninguna queja|solo los contentos|le convence|si le convence|si le parece bien|todo estupendo|\
      todo genial|si acertamos|encantado|encantada|si está encantad*|si está feliz|muy contento
      """,
      .japanese: """
      よければレビュー|良ければレビュー|よろしかったら|お楽しみいただけて|喜んでいただけ|ご期待に沿え|期待どおり|期待通り|お役に立てて|快適に|ご満足でしたか|良い買い物|いい買い物|\
      満足していただけ|問題なくお使い|ご満足なさ|うまくいって|よかった場合|良かった場合|いいと思われ|大満足|満足の方|満足な方|ご満足な|お喜び|問題がない方|問題のない方
      """,
      .chinese: """
      用得开心|开心就|开心的话|高兴的话|用得顺手|用着顺手|如果不错|要是不错|觉得好|觉得还行|满意您|还不错的话|达到您的期望|符合期望|没毛病|没有不满|都满意|您觉得好|体验不错|好用就|\
      好用的话|满意的顾客|满意的买家
      """,
      .german: """
      macht*freude|freude macht|freude an|spaß macht|spaß mit|begeistert von|glücklich mit|gut gefällt|\
      wenn er ihnen gefällt|wenn sie ihnen gefällt|gefällt er ihnen|läuft alles rund|läuft alles|\
      wenn alles läuft|alles zu ihrer zufriedenheit|zu ihrer zufriedenheit|wenn wir überzeugen|überzeugt|\
      haben wir sie überzeugt|gute erfahrung|nichts zu meckern|keine beschwerden|wenn wir alles richtig|\
      zufriedene käufer|alles zur zufriedenheit|erwartungen erfüllt|happy|begeistert|hellauf|\
      sehr zufrieden|restlos
      """,
      .french: """
      vous fait plaisir|si elle vous plaît|si il vous plaît|s il vous plaît et|vous plaît il|\
      vous plaît elle|enchanté de|ravi de votre|ravie de votre|conquis|conquise|bonne expérience|\
      belle expérience|si nous avons bien|à la hauteur|à votre goût|rien à redire|aucune plainte|\
      clients contents|clients heureux|si tout roule|tout roule|si ça marche bien|si vous en êtes content|\
      vos attentes|vous comble|comblé|comblée|enchanté|enchantée|êtes enchanté*|très content|très contente
      """,
      .italian: """
      le dà soddisfazione|soddisfazione|se le va bene|le va bene|se funziona bene|buona esperienza|\
      bella esperienza|di suo gradimento|se è di suo|entusiasta|se siamo stati bravi|\
      se abbiamo fatto bene|all altezza|nulla da ridire|niente da ridire|nessuna lamentela|\
      clienti contenti|clienti felici|se si trova bene|si trova bene|aspettative|se la rende felice|\
      tutto fila|se è entusiasta|felicissim*|molto content*
      """,
    ],
    .ifDiscontent: [
      .english: """
      not enjoying|not so much|not quite|less than perfect|isn t perfect|is not perfect|not perfect|\
      went wrong|bothers you|complaint*|not right|if no|anything off|any trouble|not what you|unsatisfied|\
      didn t like|don t like|fell short|room for improvement|let down
      """,
      .spanish: """
      no tanto|no es perfecto|no está perfect*|algo falla|alguna queja|queja|si algo|no convence|\
      no le convence|mejorable|no del todo|descontento|algún inconveniente|inconveniente*|pega|alguna pega
      """,
      .japanese: "いまひとつ|今ひとつ|いまいち|少しでも|残念|そうでない場合|そうでなければ|悪い点|お困り|よくない|良くない|物足りな|不便|ご期待に沿えな|納得いかな|改善点",
      .chinese: "不开心|不够好|哪里不好|不太好|不理想|不顺手|不如意|有意见|遗憾|不尽|有毛病|哪儿不好|不行的话|不好的地方|没达到",
      .german: """
      nicht perfekt|wenn nicht|nicht so|nicht ganz|etwas stört|stört sie|beanstand*|beschwerde|hakt|\
      klemmt|nicht rund|nicht gut|unzufriedenheit|mängel|haben sie kritik|kritik
      """,
      .french: """
      pas parfait|n est pas parfait|cloche|un problème|moins bien|pas tout à fait|déception|\
      quelque chose ne|ne vous convient|insatisfaction|un bémol|mécontentement|gêne
      """,
      .italian: """
      non è perfett*|non perfetto|qualcosa di storto|storto|non tanto|delusione|insoddisfazione|\
      non la convince|non convince|lamentela|difetto|meno bene|non proprio
      """,
    ],
    .beforeReview: [
      .english: """
      before you post anything|before saying anything|before going public|before sharing|before you share|\
      before you say|before writing anything|before making it public|before the stars|before public|\
      rather than posting|instead of posting|instead of writing
      """,
      .spanish: """
      antes de decir|antes de comentar|antes de compartir|antes de opinar|antes de contarlo|\
      antes de hacerlo público|en vez de publicar|en lugar de publicar|en vez de escribir|\
      antes de la reseña|antes de cualquier|antes de reclamar en
      """,
      .japanese: "投稿なさる前|公開する前|公にする前|ご投稿の前|お書きになる前|書き込む前|書き込み前|低い星をつける前|シェアする前|ご評価の前|ご評価前|評価なさる前",
      .chinese: "发表之前|发表前|公开之前|公开前|发之前|写之前|打分之前|打分前|晒之前|上网之前|发帖前|留言之前|给分之前|点评之前|点评前",
      .german: """
      bevor sie etwas veröffentlichen|bevor sie posten|bevor sie schreiben|bevor sie ihre meinung|\
      vor dem veröffentlichen|ehe sie|statt öffentlich|statt zu schreiben|bevor das öffentlich|\
      bevor sie sterne|vor einer rezension|bevor sie es öffentlich|vor jeder bewertung
      """,
      .french: """
      avant de publier quoi que|avant de le dire|avant de partager|avant d en parler|\
      avant de rendre public|avant toute note|avant de commenter|au lieu de publier|plutôt que de publier|\
      plutôt que d écrire|au lieu d écrire|avant l avis|avant toute évaluation
      """,
      .italian: """
      prima di dirlo|prima di condividere|prima di commentare|prima di parlarne|prima di votare|\
      prima di renderlo pubblico|invece di pubblicare|anziché pubblicare|invece di scrivere|\
      prima del voto|prima di postare|prima di qualsiasi recensione
      """,
    ],
    .sellerFirst: [
      .english: """
      speak to us|speak with us|talk with us|come to us|ask us|call on us|turn to us|tell the shop|\
      our team first|we can fix|let us fix|put it right|make it right|allow us|with us first|us first
      """,
      .spanish: """
      hable con nosotros|hablar con nosotros|hablarlo con|acuda a|venga a nosotros|nos lo dice|\
      nos lo diga|dígalo|a nosotros|pregúntenos|podamos arreglarlo|solucionarlo|darnos la|permítanos|\
      consúltenos
      """,
      .japanese: "私どもに|私共に|当方に|お聞かせ|お申し付け|お伝え|直接お|お話し|ひとこと|一言",
      .chinese: "先跟我们|跟我们说|和我们说|跟客服|找我们说|让我们|先说一声|先告诉|先沟通|先问|给我们机会|请先",
      .german: """
      sprechen sie mit uns|reden sie mit uns|mit uns reden|sagen sie das uns|kommen sie zu uns|\
      fragen sie uns|uns ansprechen|uns bescheid|bei uns|geben sie uns|lassen sie uns|an uns
      """,
      .french: """
      parlez nous en|parlez nous|en parler avec nous|venez nous|adressez vous à nous|demandez nous|à nous|\
      laissez nous|donnez nous|signalez le nous|faites le nous savoir|avec nous
      """,
      .italian: """
      ne parli con noi|parlarne con noi|parli con|venga da noi|lo dica a noi|a noi|chieda a noi|ci lasci|\
      ci dia modo|ci permetta|ci segnali|ce ne parli
      """,
    ],
    .sellerOnly: [
      .english: """
      tell us rather than amazon|tell us instead of amazon|us and not amazon|us rather than amazon|\
      to us not amazon|to us not to amazon|not the public|keep it between us|keep it off amazon|\
      keep it private
      """,
      .spanish: """
      a nosotros y no a amazon|a nosotros no a amazon|no a amazon|y no en amazon|mejor a nosotros|\
      quede entre nosotros|no lo publique
      """,
      .japanese: """
      Amazonではなく当店へ|Amazonではなく当店に|Amazonではなく私ども|レビューではなく当店|評価ではなく当店|レビューには書かず|Amazonには書かず|レビューせずに
      """,
      .chinese: "别告诉亚马逊|不要告诉亚马逊|而不是亚马逊|不要写出来|别写出来|别发出来|不要写在评价|别写在评价|别在评价里|不要在评价里",
      .german: """
      uns und nicht amazon|uns statt amazon|und nicht amazon|nicht bei amazon schreiben|nicht öffentlich|\
      bleibt unter uns
      """,
      .french: """
      à nous pas à amazon|à nous et pas|et non à amazon|pas à amazon|plutôt à nous|pas en public|\
      gardons le entre
      """,
      .italian: """
      a noi e non ad amazon|a noi non ad amazon|non ad amazon|non in pubblico|meglio a noi|resti tra noi
      """,
    ],
    .shortQuestion: [
      .english: """
      enjoying|enjoy it|love it|pleased|are you enjoying|working well|is everything fine|is all well
      """,
      .spanish: "le gusta|todo perfecto|disfruta|va todo bien|le convence|todo en orden",
      .japanese: "いかがですか|お気に召していただけ|ご満足ですか|順調ですか|快調ですか|使い心地は",
      .chinese: "用得好吗|用着怎么样|用得怎么样|开心吗|满意不|还好吗|顺手吗|都好吗",
      .german: """
      macht*freude|gefällt er ihnen|gefällt sie ihnen|alles in ordnung|alles prima|freude|zufrieden mit|\
      glücklich mit
      """,
      .french: "vous plaît il|vous plaît elle|vous fait plaisir|tout est bon|heureux|heureuse|ravi|ravie",
      .italian: "le piace|soddisfazione|si trova bene|tutto ok|felice|va tutto bene",
    ],
  ])
}
