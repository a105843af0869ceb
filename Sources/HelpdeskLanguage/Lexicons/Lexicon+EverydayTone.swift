extension Lexicon {
  /// Insults, and kind words that say nothing. Source: domain.md §3; R54, R69.
  static let everydayTone = Lexicon([
    .insult: [
      .english: """
      dumb|stupid to|stupid enough|so stupid|too dumb|how dumb|that stupid|an idiot|you people are|\
      clueless|you clearly can t|dimwit|halfwit|nitwit|numbskull|blockhead|airhead|nutcase|lunatic|\
      you make me sick|sick of you|sick of people like|lazy people|greedy customer*|you greedy|\
      freeloader*|swindler|con man|con woman|buzz off|bugger off|damn you|damn fool|bloody fool|\
      you must be blind|learn to read|learn english|use your brain|if you had a brain|you ll be sorry|\
      you will be sorry|we know where|watch yourself|ashamed of yourself|obviously lying|clearly lying|\
      lying to us|lying again|just lying|stop lying|you lied|caught lying|made it up|making it up|\
      making things up
      """,
      .spanish: """
      hay que ser tonto|es tonto|es usted tonto|bobo|boba|necio|necia|cretino|cretina|memo|inepto|\
      ignorante|chiflado|cara dura|aprovechado|aprovechada|gorrón|timador*|gentuza|no tiene cerebro|\
      use el cerebro|aprenda a leer|da usted asco|da asco|nos tiene hartos|harto de usted|hartos de usted|\
      lo lamentará|lo va a lamentar|váyase a|a la porra|a la mierda|usted miente|que miente|\
      está mintiendo|miente|mintiendo|se lo inventa|se lo está inventando|deje de mentir
      """,
      .japanese: """
      どうかしている|馬鹿ですか|バカですか|頭が悪|頭悪い|頭大丈夫|非常識な|世間知らず|二度と来るな|二度とご注文|出て行け|ふざけて|なめてる|舐めて|クズ|ゴミ客|最低な客|最低の人|うそばかり|\
      嘘ばかり|いちゃもん|難癖|言いがかり|ケチな|せこい|セコい|恥ずかしくない|ご自分の頭|目が悪い|日本語が分から|日本語読め|後悔しますよ|許しません|ただで済|嘘をつ|うそをつ|嘘はやめ|\
      嘘を言|でたらめ|デタラメ|作り話
      """,
      .chinese: """
      只有傻瓜|傻子才|笨得|蠢|太笨|白痴才|没常识|没教养|没良心|素质差|素质低|贪便宜|贪小便宜|占便宜|无耻|可耻|丢人|别再烦|有毛病吗|脑子|动动脑|看不懂字|不会看|眼睛瞎|长眼睛|无知|\
      后悔的|后果自负|小心点|知道你住|曝光你|混账|卑鄙|在撒谎|在说谎|说瞎话|胡说|瞎编|编故事|胡编|满口谎
      """,
      .german: """
      nur ein idiot|idiotisch|dümmer|so blöd|blöd genug|zu faul|faulpelz|depp|deppen|volldepp|hornochse|\
      schwachsinnig*|schwachsinn von ihnen|hohlkopf|nullnummer|versager*|geizhals|geizkragen|schmarotzer*|\
      gauner*|ganove|halunke|unverschämtheit|frech von ihnen|lernen sie lesen|lesen gelernt|\
      schalten sie ihr hirn|hirn einschalten|kein gehirn|lachhaft|sie ekeln|widerlich*|hauen sie ab|\
      ziehen sie leine|zum teufel|sie werden es bereuen|lügen doch|lügen sie|sie schwindeln|schwindler*|\
      gelogen|erfunden haben|hören sie auf zu lügen|märchen
      """,
      .french: """
      être idiot|il faut être|être bête|être stupide|bête à|andouille*|imbécillité|benêt|nigaud*|bouffon*|\
      débile*|taré*|sans cervelle|apprenez à lire|savez pas lire|savez vous lire|radin*|profiteur*|\
      profiteuse*|parasite*|filou*|fripouille|malhonnête|honteux de votre|vous devriez avoir honte|\
      avoir honte|vous nous fatiguez|vous êtes pénible|pénible client|dégoûtant|fichez le camp|\
      allez au diable|allez voir ailleurs|mentez|arrêtez de mentir|vous inventez|mensonge*|affabul*|\
      raconter des histoires
      """,
      .italian: """
      solo un idiota|da idioti|da stupidi|stupid*|sciocc*|somaro|tonto|babbeo|fesso|cervello|\
      senza cervello|impari a leggere|non sa leggere|sa leggere|tirchio|taccagno|approfittator*|scroccon*|\
      parassita|imbroglion*|furfante|disgraziat*|ci ha stufato|stufi di lei|insopportabil*|sparisca|\
      vada a quel|all inferno|se ne pentirà|la pagherà|stia attent*|sappiamo dove|sta mentendo|mentendo|\
      smetta di mentire|si inventa|sta inventando|bugie|frottole|fandonie
      """,
    ],
    .ownFault: [
      .english: "mistake of ours|our own stupid|our stupid|of ours|my fault|my mistake|we are the",
      .spanish: "error nuestro|fallo nuestro|de nuestra|nuestro fallo",
      .japanese: "私どもの|こちらの不手際|当方の|自分たち",
      .chinese: "我们自己|是我们的|我们真|本店的错|我们犯",
      .german: "unserer seite|unser dummer|uns ist|dummer fehler|wir haben*dumm",
      .french: "erreur de notre|bête erreur|nous avons|notre part|notre bêtise",
      .italian: "nostra svista|nostro sbaglio|abbiamo fatto|stupido errore",
    ],
    .vagueness: [
      .english: """
      nice chat|good chat|lovely chat|great talking|good talking|talking to you|the chat|the talk|\
      our call|earlier today|sorted now|everything is sorted|all sorted|put behind us|in good hands|\
      no worries|rest assured|have a lovely|have a nice|take care|as explained|explained on the phone|\
      explained by phone|explained in our call|consider this settled|consider it settled|\
      consider this closed|consider the matter|as told
      """,
      .spanish: """
      la charla|charla|ha sido un placer|por la conversación|en orden|todo en orden|ya está todo|\
      ya está arreglado|quede tranquil*|buen fin|buen día|un saludo|como le expliqué|como expliqué|\
      le expliqué por teléfono|tal como le expliqué|como le explicamos|explicamos por teléfono|\
      lo damos por|damos por terminado|damos por cerrado
      """,
      .japanese: """
      楽しいお話|お話を|お話しでき|片付きました|片付いて|ご安心|一件落着|無事に|済みました|お電話ありがとう|ご連絡ありがとう|良い週末|それでは|ご説明したとおり|ご説明しましたとおり|\
      ご説明いたしましたとおり|ご説明した通り|終わりとさせて|以上とさせて|終了とさせて
      """,
      .chinese: """
      愉快的交谈|交谈|聊得|刚才|安排好|一切都好|都好|放心|处理完|弄好了|周末愉快|回聊|谢谢您抽|就像电话里|电话里说|如前说明|已经说明|说明过|到此为止|就此结束|告一段落
      """,
      .german: """
      nette gespräch|nettes gespräch|telefongespräch|in trockenen|trockenen tüchern|alles klar|alles gut|\
      alles bestens|keine sorge|aus der welt|vom tisch|schönes wochenende|bis bald|vorhin|wie erklärt|\
      wie am telefon erklärt|am telefon erklärt|telefonisch erklärt|wie ihnen erklärt|betrachten wir das|\
      betrachten das als|als abgeschlossen|damit abgeschlossen|wie erläutert
      """,
      .french: """
      échange agréable|cet échange|rentré dans l ordre|dans l ordre|en ordre|au plaisir|bon week end|\
      bonne journée|rassuré*|soyez tranquille|tout est bon|tout est ok|c est bon|arrangé|comme expliqué|\
      expliqué au téléphone|comme je vous l ai expliqué|comme nous vous l avons expliqué|\
      considérons l affaire|affaire comme terminée|comme terminé*|dossier clos
      """,
      .italian: """
      piacevole chiacchierata|in ordine|tutto in ordine|è stato un piacere|stia tranquill*|buon fine|\
      buona giornata|a presto|tutto bene|tutto ok|chiarito|come spiegato|spiegato al telefono|\
      come le ho spiegato|come le abbiamo spiegato|finisce qui|la cosa finisce|consideriamo chius*|\
      consideriamo conclus*
      """,
    ],
    .confirmation: [
      .english: """
      heads up|just a heads up|left the warehouse|left our|to let you know|just to say|wanted to say|\
      how happy we are|happy we are|pleased to have you|delighted to have you|as a customer|\
      as our customer|valued customer|enjoy your new|enjoy the|enjoy it|have a wonderful|\
      all the best with|lots of fun|lots of joy|much joy|nice to have you|hope your parcel|\
      hope the parcel|hope it arrived|hope everything arrived|should be with you|will be with you|\
      is with the courier|handed to the carrier|handed over to|picked up by|collected by the carrier|\
      tracking shows delivered|delivered today|delivered yesterday|arrived today|we got your payment|\
      payment received|payment has been received|order number is|thank you so much|thanks a lot|\
      thanks again|greetings from|season s greetings|happy easter|happy birthday|enjoy your|\
      happy to have you|how happy we are to
      """,
      .spanish: """
      le avisamos|le informamos de que|aviso|salió del almacén|ha salido del|dejó el almacén|\
      encantados de tenerle|tenerle como|como cliente|encantados|que disfrute mucho|disfrute mucho|\
      disfrútelo|disfrútela|un saludo a|esperamos que haya llegado|esperamos que todo|ya lo tiene|\
      ya lo ha recibido|entregado hoy|llegó hoy|llegó bien|pago recibido|hemos recibido su pago|\
      entregado al transportista|recogido por|un millón de gracias|muchas gracias por|gracias de nuevo|\
      mil gracias|felices pascuas|feliz cumpleaños
      """,
      .japanese: """
      倉庫を出|お知らせまで|ご報告まで|取り急ぎ|光栄です|嬉しく思い|うれしく思い|お客様に感謝|心より感謝|お届け予定です|お届けになり|お受け取りいただけ|無事に届|到着し|届きましたでしょうか|\
      届いた頃|お手元に届|お荷物をお渡し|配送業者に引き渡|お支払いを確認|ご入金を確認|入金確認|どうぞお楽しみ|どうぞご活用|ご活用ください|今後ともよろしく|今後ともご愛顧|ご愛顧|またのご利用|\
      お買い上げ
      """,
      .chinese: """
      说一声|通知您一声|离开我们仓库|离开仓库|出仓|荣幸|很高兴为您|为您服务|有您这样的|感谢有您|谢谢您选|用得愉快|用得开心|玩得愉快|享受您的|收到了吗|应该收到|到手了|今天送达|昨天送达|\
      今天到|快递已取|交给快递|移交|收到您的付款|付款成功|收到款|谢谢光顾|多谢惠顾|衷心感谢|再次感谢|祝好
      """,
      .german: """
      nur zur info|kurz bescheid|kurze info|lager verlassen|heute früh unser lager|wie schön sie|\
      sie als kundin|sie als kunden|als kunde|als kundin|willkommen|viel vergnügen|vergnügen mit|\
      genießen sie|alles gute mit|wünschen ihnen|hoffentlich angekommen|hoffen es ist|hoffen alles|\
      gut angekommen|ist da|heute geliefert|heute angekommen|an den paketdienst|übergeben|abgeholt|\
      zahlung erhalten|zahlung eingegangen|zahlungseingang|herzlichen dank|tausend dank|nochmals danke|\
      frohe ostern|herzlichen glückwunsch
      """,
      .french: """
      petit mot pour|juste pour vous dire|pour vous informer que|quitté l entrepôt|a quitté|quel plaisir|\
      plaisir de vous compter|parmi nos clients|comme client*|enchantés de vous|amusez vous|profitez de|\
      profitez en bien|bien arrivé|bien reçu votre|espérons qu il|espérons que tout|est arrivé|\
      livré aujourd hui|remis au transporteur|pris en charge par|paiement reçu|reçu votre paiement|\
      mille mercis|merci encore|un grand merci|joyeuses pâques|bon anniversaire
      """,
      .italian: """
      due righe per dirle|per dirle che|per informarla|lasciato il magazzino|ha lasciato|che bello averla|\
      averla come|come cliente|lieti di averla|felici di averla|buon divertimento|si diverta|goda|\
      arrivato bene|speriamo sia|speriamo che sia|speriamo tutto|consegnato oggi|arrivato oggi|\
      affidato al corriere|consegnato al corriere|ritirato dal corriere|pagamento ricevuto|\
      ricevuto il pagamento|mille grazie|grazie ancora|grazie di cuore|buona pasqua|buon compleanno
      """,
    ],
  ])
}
