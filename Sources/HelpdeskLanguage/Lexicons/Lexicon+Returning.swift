extension Concept {
  /// Promises or asks to go on in the marketplace's messages.
  static let returning = Concept("returning")
  /// The marketplace's message thread, named.
  static let officialThread = Concept("official-thread")
  /// Going on, answering, coming back, confirming: what one does in a thread.
  static let continuing = Concept("continuing")
  /// Leads the talk away from the thread for good.
  static let stayingAway = Concept("staying-away")
}

extension Lexicon {
  /// Going on in the marketplace's messages. Source: R53, R62.
  static let returning = Lexicon([
    .returning: [
      .english: """
      to this thread|to this conversation|to this message|come back here|back to you here|in here|\
      back here|reply here|return here|return to this thread|answer here|continue here|here in this|\
      in this thread|in this message thread|in this conversation|this message thread|right here|\
      confirm here|update you here|respond here|resolution here|outcome here|result here|\
      write to you here|message you here
      """,
      .spanish: """
      a esta conversación|a este hilo|este hilo|aquí mismo|aquí en|aquí con|aquí la|aquí el|\
      responderemos aquí|volveremos|volveré|en este hilo|en esta conversación|en este chat|por aquí|\
      por esta vía|confirmaremos aquí|aquí por|este mismo hilo|en este mensaje
      """,
      .japanese: """
      こちらのメッセージ|このメッセージ|このスレッド|こちらのスレッド|こちらに戻|こちらで改めて|こちらにて|ここに戻|ここで改めて|本スレッド|この画面|こちらへ戻|こちらでご報告|\
      こちらでお知らせ|こちらでご連絡|こちらから改めて|当メッセージ|このやり取り|ここでご案内|ここでお知らせ|本メッセージ
      """,
      .chinese: """
      在此回复|回到这里|回到此|本消息|此消息|这里回复|在这里|在本|此对话|本对话|这个对话|站内信|在此告知|在此确认|这边回复|这个消息|回到本|本站内|这里告诉|这里给您|在此处|\
      在此通知|這裡
      """,
      .german: """
      in diese unterhaltung|in diesen verlauf|in diesen nachrichtenverlauf|zu diesem verlauf|\
      hierher zurück|hier im|hierher|hier wieder|wieder hier|hier antworten|hier zurück|\
      in diesem nachrichtenverlauf|in diesem verlauf|in diesem thread|hier in|antworten ihnen hier|\
      hier mit|hier bestätigen|hier melden|in dieser unterhaltung|in dieser nachricht|hier die lösung|\
      hier abschließ*|an dieser stelle|hier über
      """,
      .french: """
      à cette conversation|à ce fil|sur ce fil|ce fil de messages|ici même|ici dans|répondrons ici|\
      revien* ici|reviendrons|dans ce fil|dans cette conversation|dans cet échange|cette discussion|\
      ici avec|ici la|ici sur|ici le|ici pour|confirmerons ici|répondons ici|ici ensuite|conclurons ici
      """,
      .italian: """
      a questa conversazione|a questo thread|questa conversazione|qui in|qui con|qui la|qui nella|\
      qui per|risponderemo qui|torneremo|torniamo qui|in questa conversazione|in questo thread|\
      in questa chat|in questa discussione|confermeremo qui|qui su|proprio qui|qui l esito|\
      scriveremo qui|qui il
      """,
    ],
    .officialThread: [
      .english: """
      amazon message*|amazon s message*|amazon messaging|message thread on amazon|amazon thread|\
      buyer seller messag*|message centre|message center|amazon inbox|your amazon account|\
      through amazon|via amazon|on amazon|in amazon|amazon conversation|marketplace message*|\
      marketplace s message*|through the marketplace|marketplace messaging|inside amazon|your orders
      """,
      .spanish: """
      mensajes de amazon|mensajería*|mensajes amazon|a través de amazon|por amazon|en amazon|\
      vía amazon|hilo de amazon|centro de mensajes|cuenta de amazon|conversación de amazon|\
      mediante amazon|mensajes del marketplace|desde amazon|sus pedidos|tus pedidos|mis pedidos|\
      chat de amazon
      """,
      .japanese: """
      Amazonのメッセージ|アマゾンのメッセージ|Amazonメッセージ|アマゾンメッセージ|Amazon内|アマゾン内|Amazon上|Amazonの購入者|メッセージセンター|\
      Amazon経由|Amazonを通|Amazonのやり取り|Amazonの取引|アマゾン経由|Amazonから|Amazonの注文履歴|注文履歴|Amazonサイト|Amazonにて|\
      Amazonで|アマゾンで|出品者に連絡|購入者・出品者|マーケットプレイスのメッセージ|Amazonの画面|出品者への連絡
      """,
      .chinese: """
      亚马逊消息|亚马逊站内|亚马逊的消息|亚马逊买家|站内信|站内消息|亚马逊平台|通过亚马逊|在亚马逊|买家卖家消息|亚马逊邮件|亚马逊对话|亚马逊信息|平台消息|平台内|亚馬遜|我的订单|\
      亚马逊后台|亚马逊上|亚马逊会话|平台的消息|亚马逊页面
      """,
      .german: """
      amazon nachrichten*|nachrichten* von amazon|nachrichten* bei amazon|nachrichtensystem|\
      über amazon|auf amazon|bei amazon|amazon postfach|amazon konto|amazon verlauf|amazon thread|\
      nachrichtencenter|nachrichten center|marktplatz*|amazon unterhaltung|käufer verkäufer*|in amazon|\
      meine bestellungen
      """,
      .french: """
      messagerie amazon|messagerie d amazon|messages amazon|via amazon|par amazon|sur amazon|\
      fil amazon|messagerie acheteur*|compte amazon|messagerie de la place|centre de messages|\
      messagerie du site|conversation amazon|messagerie intégrée|vos commandes|discussion amazon
      """,
      .italian: """
      messaggi amazon|messaggi di amazon|messaggistica*|tramite amazon|su amazon|via amazon|\
      account amazon|centro messaggi|conversazione amazon|thread amazon|attraverso amazon|da amazon|\
      messaggi del marketplace|i miei ordini|messaggio amazon|chat amazon
      """,
    ],
    .continuing: [
      .english: """
      reply|respond|answer|continue|write|contact|message|keep|confirm|resolution|come back|return|\
      back|follow up|get in touch|reach|send|post|update|carry on|use|go on|move|stay|record|\
      documented|further|let us know|outcome
      """,
      .spanish: """
      respond*|respuesta|escrib*|escríb*|contact*|continu*|sig*|sigu*|confirm*|volv*|vuelv*|solución|\
      resolución|envi*|envíe*|us*|utili*|comunic*|retom*|cerrar*|mant*|resultado
      """,
      .japanese: "ご返信|返信|ご連絡|連絡|回答|ご案内|お知らせ|ご報告|続け|お送り|お問い合わせ|改めて|戻|送信|ください|お願い|やり取り|やりとり|ご回答|確定|お伝え",
      .chinese: "回复|回覆|联系|聯繫|继续|繼續|告知|确认|通知|回到|发送|沟通|处理|留言|答复|反馈|告诉|写信|发消息|最终|交流|结果",
      .german: """
      antwort*|schreib*|fortsetz*|weiter*|bestätig*|zurück*|kontakt*|melde*|lösung|abschlie*|nutzen|\
      künftig|senden|mitteil*|führen|bleib*|dokument*|wieder|ergebnis|wenden
      """,
      .french: """
      répond*|réponse|écri*|contact*|continu*|poursui*|confirm*|revien*|reprendr*|repren*|résolution|\
      solution|envoy*|utilis*|rest*|retour*|pass*|adress*|conclu*|messages|dorénavant
      """,
      .italian: """
      rispond*|risposta|scriv*|contatt*|continu*|prosegu*|conferm*|torn*|soluzione|esito|invi*|usa*|\
      utilizz*|rest*|riprend*|ritorn*|comunic*|mand*
      """,
    ],
    .stayingAway: [
      .english: """
      from now on just use this address|just use this address|no need to use amazon|instead of amazon|\
      not through amazon|don t use amazon|do not use amazon|don t write through amazon|outside amazon|\
      outside of amazon|no need to go through amazon|away from amazon|forget amazon|rather than amazon|\
      without amazon|not via amazon
      """,
      .spanish: """
      no por amazon|fuera de amazon|sin pasar por amazon|en vez de amazon|en lugar de amazon|\
      no a través de amazon|no use amazon|no uses amazon|sin amazon|al margen de amazon|\
      mejor que por amazon
      """,
      .japanese: """
      Amazonを通さず|Amazonではなく|アマゾンではなく|Amazonを介さず|Amazon以外|アマゾンを通さず|Amazonを使わず|Amazonのメッセージは使わず|\
      Amazonのメッセージではなく|Amazonには書かず
      """,
      .chinese: """
      不要通过亚马逊|不用通过亚马逊|不用亚马逊|不走亚马逊|不通过亚马逊|绕过亚马逊|别通过亚马逊|别用亚马逊|不经过亚马逊|不必通过亚马逊|别在亚马逊|不要在亚马逊|不用再去亚马逊|不用在亚马逊|\
      无需通过亚马逊
      """,
      .german: """
      nicht über amazon|nicht mehr über amazon|statt über amazon|ohne amazon|außerhalb von amazon|\
      statt amazon|nur noch hier per mail|künftig direkt an diese|nur noch an diese adresse|\
      direkt per mail
      """,
      .french: """
      pas par amazon|pas via amazon|sans passer par amazon|plus par amazon|plus via amazon|\
      au lieu d amazon|hors d amazon|en dehors d amazon|plutôt que sur amazon|plutôt que par amazon|\
      plus sur amazon
      """,
      .italian: """
      non tramite amazon|non su amazon|senza passare da amazon|invece di amazon|fuori da amazon|\
      anziché su amazon|non più su amazon|non da amazon|invece che su amazon
      """,
    ],
  ])
}
