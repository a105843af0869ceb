extension Concept {
  /// Opting out in one phrase.
  static let optingOut = Concept("opting-out")
  /// The marketplace's own settings.
  static let marketplaceSettings = Concept("marketplace-settings")
}

extension Lexicon {
  /// Words of opting out. Source: domain.md §1.9 and §3.
  static let optingOut = Lexicon([
    .optingOut: [
      .english: """
      hear from us again|never hear from us|taken off our|text quit|reply quit|leave our list|\
      be taken off|off our mailing|unsubscribe|opt out|opt-out|stop receiving|no longer wish to|\
      no longer want|don t want our|do not want our|reply stop|mailing preferences|take you off|\
      remove you from|off the list|manage preferences|email preferences|manage your preferences|\
      manage your subscription|no more messages|no more emails|no more mails|to stop these|\
      stop these messages|do not wish to receive|don t wish to receive|prefer not to receive|remove me|\
      message preferences|stop getting|off our list|from our list|text stop|stop hearing|\
      not to hear from us|not to be contacted
      """,
      .spanish: """
      no sabrá más de nosotros|borre de la lista|darse de baja|date de baja|dese de baja|dar de baja|\
      cancelar suscripción|cancelar la suscripción|no desea recibir|no recibir más|responda baja|\
      desuscri*|lista de correo|no le escribiremos más|no quiere recibir|dejar de recibir|\
      anular suscripción|gestionar sus preferencias|baja de nuestros|baja de la lista|\
      anular la suscripción|no quiere saber más|responda stop|borrarse de|preferencias de correo|\
      quitarle de la lista|eliminar de la lista|sacarle de la lista|no quiere más
      """,
      .japanese: """
      配信停止|配信の停止|配信解除|登録解除|購読解除|メール配信の解除|受信を希望されない|メッセージの受信|停止とご返信|連絡が不要な方|配信を希望|今後のメールが不要|メールの停止|受信拒否|\
      オプトアウト|購読停止|ご不要の方|不要な場合|配信をご希望でない|受信停止|配信を停止|停止をご希望|退会|不要の方
      """,
      .chinese: """
      退订|退訂|取消订阅|不想再收到|不希望再收到|回复TD|回T|移出名单|停止接收|不再接收|取消关注消息|不愿再收|不再收到|回复退订|如不需要此类|取消接收|不想收到|不愿收到|屏蔽消息|\
      名单移除|不再发送
      """,
      .german: """
      hören nichts mehr von uns|aus der liste|liste streichen|abmelden|zum abmelden|abbestellen|\
      abbestell*|keine nachrichten mehr|nichts mehr von uns|austragen|antworten sie mit stop*|\
      keine mails mehr|keine e mails mehr|vom verteiler|aus unserem verteiler|stopp antworten|\
      abmeldelink|nicht mehr kontaktiert|keine weiteren nachrichten|keine weiteren mails|\
      stop antworten|newsletter abmeldung|aus dem verteiler|keine post mehr|nicht länger|\
      nicht mehr angeschrieben
      """,
      .french: """
      ne plus entendre|rayé de la liste|désabonner|désinscri*|désabonn*|ne souhaitez plus recevoir|\
      ne plus recevoir|répondez stop|ne plus être contacté*|liste de diffusion|gérer vos préférences|\
      plus de messages|vos préférences d|se désinscrire|stop pour|ne voulez plus|répondre stop|\
      ne désirez plus|ne plus nous|retirer de la liste|plus être sollicité*|retirer de notre
      """,
      .italian: """
      non ci sentirà più|disiscri*|annulla iscrizione|annullare l iscrizione|cancellarsi|cancellami|\
      non ricevere più|non desidera più|risponda stop|non essere più contattato|lista di distribuzione|\
      gestire le preferenze|disdire la newsletter|non vuole più ricevere|disattivare i messaggi|\
      preferenze di comunicazione|rimuover* dalla lista|cancellazione dalla lista|\
      cancellare l iscrizione|revocare l iscrizione|rimosso dalla lista|toglier* dalla lista|\
      non riceverà più|non vuole più|cancelli dalla lista
      """,
    ],
    .marketplaceSettings: [
      .english: """
      amazon account|amazon settings|account settings|in amazon|as you asked|stop button|\
      the subscription you|subscribe and save|communication preferences of amazon|amazon s|\
      through amazon|amazon communication|at amazon|on amazon|amazon lets
      """,
      .spanish: "cuenta de amazon|ajustes de amazon|en amazon|botón de parada|de amazon",
      .japanese: "Amazonのアカウント|アカウント設定|Amazonの設定|Amazonで|停止ボタン|定期おトク便|Amazonから",
      .chinese: "亚马逊账户|亚马逊设置|停止键|亚马逊上|在亚马逊|亚马逊的|亚马逊后台",
      .german: """
      amazon konto|amazon einstellungen|stopp taste|bei amazon|spar abo|in amazon|amazons|von amazon
      """,
      .french: "compte amazon|paramètres amazon|chez amazon|bouton stop|sur amazon|d amazon",
      .italian: "account amazon|impostazioni amazon|su amazon|tasto stop|di amazon",
    ],
  ])
}
