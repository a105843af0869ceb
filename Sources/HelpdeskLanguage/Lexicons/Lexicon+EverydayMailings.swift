extension Concept {
  /// What a desk sends unasked, spoken of as mail.
  static let mailings = Concept("mailings")
  /// Ending such mail.
  static let ceasing = Concept("ceasing")
}

extension Lexicon {
  /// How people offer to end their mail. Source: domain.md §1.9 and §3.
  static let everydayMailings = Lexicon([
    .optingOut: [
      .english: """
      type end|type stop|reply end|answer stop|answer end|send stop|write stop|respond with stop|\
      respond stop|reply with stop|reply with end|reply with no|reply unsub|won t get another|\
      won t write again|won t message you again|won t hear from us|won t bother you|\
      won t contact you again|we ll stop writing|we will stop writing|to stop getting|rather not hear|\
      rather not get|rather not receive|out of our mailing|end these messages|block our messages|\
      no further messages|no further mails|not interested in further
      """,
      .spanish: """
      responda fin|conteste fin|responda basta|escriba baja|envíe baja|conteste baja|conteste stop|\
      escriba stop|no le molestamos más|no le molestaremos|no le escribimos más|\
      no le volveremos a escribir|no recibirá más|sin más mensajes|no más mensajes|ni un mensaje más|\
      dejaremos de escribir*|dejar de escribir|fuera de la lista|si prefiere no recibir
      """,
      .japanese: """
      とだけお返事|とだけご返信|終了とご返信|不要とご返信|以後お送りしません|以後お送りいたしません|今後お送りしません|今後送りません|お送りしないように|お知らせが不要|ご案内が不要|煩わしい|\
      お知らせを止め|ご案内を止め|メッセージを止め|受け取りたくない|受け取りを希望されない|希望されない方|ご希望にならない
      """,
      .chinese: """
      回个停|回停|回复停|回复N|回复n|回复不|回个不|回“停”|回“不”|回复“停”|发停|打个停|不再发了|不再发送|不再打扰|不想再被打扰|不想被打扰|不想看到|别再发|不要再发|停发|停止推送|\
      不再推送|取消推送|拉黑我们|以后不发|不再联系您|不愿被打扰
      """,
      .german: """
      antworten sie mit ende|antworten sie stopp|antworten sie stop|ende als antwort|stopp als antwort|\
      schreiben sie stopp|schreiben sie stop|schreiben sie ende|senden sie stopp|es kommt nichts mehr|\
      kommt nichts mehr|schreiben ihnen nicht mehr|wir schreiben nicht mehr|lassen wir sie in ruhe|\
      in ruhe gelassen|genug von unseren|keine hinweise mehr|keine infos mehr|keine weitere post|\
      keine benachrichtigungen|streichen wir sie|austragen lassen|keine lust mehr auf
      """,
      .french: """
      répondez fin|répondez arrêt|répondez par stop|répondez par fin|écrivez stop|envoyez stop|tapez stop|\
      tapez fin|vous n en aurez plus|vous n en recevrez plus|n en recevrez plus|ne vous écrirons plus|\
      ne vous dérangerons plus|on ne vous écrit plus|on ne vous embête plus|cesser de recevoir|\
      arrêter de recevoir|arrêter ces messages|assez de nos|plus de nouvelles|plus de courriers|\
      plus de mails|préférez ne plus
      """,
      .italian: """
      risponda fine|risponda basta|risponda con stop|risponda con fine|scriva stop|scriva fine|\
      scriva basta|invii stop|non le scriviamo più|non le scriveremo più|non la disturb*|\
      non la contatteremo più|non la contattiamo più|niente più messaggi|nessun altro messaggio|\
      smettiamo di scriver*|smettere di ricevere|basta messaggi|basta con i|disdire i messaggi|\
      stop ai messaggi|interrompere i messaggi
      """,
    ],
    .mailings: [
      .english: """
      our messages|these messages|our mails|our e mails|our emails|these emails|these mails|our notices|\
      our updates|these updates|such messages|these notifications|our notifications|our news
      """,
      .spanish: """
      nuestros mensajes|estos mensajes|nuestros avisos|estos avisos|nuestros correos|estos correos|\
      nuestras notificaciones|nuestras novedades
      """,
      .japanese: """
      このようなご案内|このような案内|このようなメール|このようなメッセージ|当店からのお知らせ|当店からのご案内|当店からのメール|当店からのメッセージ|お知らせメール|ご案内メール
      """,
      .chinese: "我们的消息|这类消息|这类信息|此类消息|此类信息|我们的通知|这些消息|这样的消息|我们的邮件",
      .german: """
      unseren nachrichten|unsere nachrichten|unseren hinweisen|unsere hinweise|unseren mails|unsere mails|\
      solche nachrichten|diese nachrichten|unseren infos|unsere infos|unsere post
      """,
      .french: """
      nos messages|ces messages|nos mails|ces mails|nos courriels|ces courriels|nos notifications|\
      nos annonces|nos nouvelles
      """,
      .italian: """
      nostri messaggi|questi messaggi|nostri avvisi|questi avvisi|nostre mail|queste mail|nostre email|\
      nostre notifiche|nostre comunicazioni
      """,
    ],
    .ceasing: [
      .english: """
      sick of|tired of|fed up|enough of|had enough|too many|annoyed by|don t like|do not like|not want|\
      no more|end|stop|turn off|switch off|avoid|opt
      """,
      .spanish: """
      cansado|cansada|harto|harta|demasiados|molestan|molesten|no quiere|no desea|fin|stop|basta|dejar|\
      parar|evitar
      """,
      .japanese: "煩わし|不要|停止|終了|止め|控え|迷惑|ご不要|希望されない|多すぎ",
      .chinese: "厌烦|太多|打扰|不想|不要|停|停止|不需要|烦",
      .german: """
      genug|leid|satt|zu viel*|nervt|stört|stören|keine|nicht mehr|ende|stopp|stop|loswerden|abschalten
      """,
      .french: "assez|marre|trop de|fatigué*|gên*|dérang*|plus|fin|stop|arrêt*|cess*|éviter",
      .italian: """
      stanco|stanca|stufo|stufa|troppi|troppe|disturb*|basta|fine|stop|non vuole|evitare|interrompere
      """,
    ],
    .marketplaceSettings: [
      .english: "your settings|amazon message settings|buyer preferences",
      .spanish: "sus ajustes|preferencias de amazon",
      .japanese: "設定から|設定画面",
      .chinese: "设置里|消息设置",
      .german: "ihren einstellungen|kontoeinstellungen",
      .french: "vos paramètres|réglages amazon",
      .italian: "sue impostazioni|preferenze di amazon",
    ],
  ])
}
