extension Concept {
  /// Names of messengers and social networks.
  static let messenger = Concept("messenger")
  /// What makes a messenger's name an invitation.
  static let connecting = Concept("connecting")
  /// A whole invitation, name and verb in one.
  static let messengerInvitation = Concept("messenger-invitation")
  /// Says that something is not done or not possible.
  static let declining = Concept("declining")
}

extension Lexicon {
  /// Messengers and invitations to them. Source: domain.md §6.
  static let messengers = Lexicon([
    .messenger: [
      .english: """
      whatsapp|whats app|whatsap|watsapp|whatapp|wh4tsapp|wapp|telegram|wechat|we chat|weixin|viber|\
      skype|kakaotalk|kakao|messenger|fb messenger|facebook|instagram|insta|tiktok|discord|snapchat|\
      twitter|imessage|facetime|zoom call|line id|linkedin|google chat|google meet|threads|signal app|\
      dm|pinterest|youtube channel|reddit
      """,
      .spanish: "guasap|wasap|wsp|guasapp|telegrama",
      .japanese: """
      LINE@|LINEで|LINEの|LINEを|LINEに|LINE ID|LINEID|LINE公式|公式LINE|ライン登録|ラインで|ラインID|ワッツアップ|テレグラム|インスタ|\
      インスタグラム|フェイスブック|ツイッター|スカイプ|ディスコード|カカオトーク|カカオ|メッセンジャー|微信|ウィーチャット|DM|Xアカウント|公式アカウント
      """,
      .chinese: """
      微信|微 信|威信|薇信|维信|V信|VX|wx|v 信|加V|QQ|扣扣|抠抠|微博|抖音|小红书|旺旺|钉钉|whatsapp|企鹅号|公众号|Line号|电报|telegram|脸书|\
      支付宝好友|群
      """,
      .german: "whats app|telegramm|signal messenger",
      .french: "whatsapp|messagerie privée",
      .italian: "uozzap|whatsapp|messaggistica privata|canale telegram|profilo instagram|pagina facebook",
    ],
    .connecting: [
      .english: """
      add|message us|message me|write to us|write us|write me|text us|text me|reach|reach us|ping|\
      contact|find us|follow|follow us|chat|chat with|join|send it|send us|send me|send the|send them|\
      drop us|dm|id|username|handle|account|our|my|via|over|on|through|number|continue on|move to|scan|\
      page|talk|video call|look for us|search for
      """,
      .spanish: """
      agreg*|añad*|escrib*|contact*|sigu*|síg*|mand*|envi*|por|vía|nuestro|nuestra|mi|id|usuario|\
      perfil|cuenta|página|grupo|búsc*|busca|habl*|chate*|únete|agrég*
      """,
      .japanese: "追加|登録|友だち|友達|フォロー|ご連絡|連絡|送って|お送り|送信|ID|アカウント|検索|メッセージ|チャット|やり取り|やりとり|ください|DM|から|にて",
      .chinese: "加|联系|聯繫|聊|发我|发给|搜|关注|添加|扫|号|账号|帐号|私信|找我|沟通|我的|我们的|联络|群",
      .german: """
      schreib*|adden|hinzufügen|kontaktier*|folgen|folg|nachricht|per|über|auf|unser*|mein*|schick*|\
      senden|chat*|id|nutzer*|benutzername|nummer|erreich*|melden|finden sie uns|gruppe|suchen sie|\
      konto|seite|fügen sie
      """,
      .french: """
      ajout*|écri*|contact*|rejoi*|suiv*|envoy*|par|sur|via|notre|mon|identifiant|pseudo|compte|page|\
      groupe|joindre|retrouvez*|discut*|parl*|cherchez
      """,
      .italian: """
      aggiung*|scriv*|contatt*|segu*|mand*|invi*|su|via|tramite|nostro|nostra|mio|id|utente|profilo|\
      pagina|gruppo|trov*|parl*|chat*|cerc*|account
      """,
    ],
    .messengerInvitation: [
      .english: """
      dm us|dm me|slide into our dms|add us on line|add me on line|on line id|message us on signal|\
      write us on signal|reach us on signal|on x at|our socials|our social media|find us on social
      """,
      .spanish: """
      por signal|en signal|por dm|al privado|por privado|nuestras redes|redes sociales|por interno
      """,
      .japanese: "友だち追加|友達追加|ともだち追加|LINE登録|LINE追加|SNSでご連絡|DMください|DMで|DMを|公式LINE",
      .chinese: "加我微信|加微信|加微|加V|加v|加扣|加QQ|加我QQ|加好友|微信号|微信联系|私信我|私聊|扫码加|扫描二维码|关注公众号|威信号|加群|进群|加 v x|加vx|加wx",
      .german: """
      auf signal|über signal|per signal|schreiben sie uns auf x|unseren social media|auf threema|\
      über threema|per threema|per pn|schreiben sie uns eine dm
      """,
      .french: "sur signal|via signal|en mp|nos réseaux sociaux|en message privé|en dm",
      .italian: "su signal|via signal|in dm|nostri social|in direct|in privato su",
    ],
    .declining: [
      .english: """
      not able to|cannot|can not|can t|we do not|we don t|do not use|don t use|please do not|\
      please don t|never|no longer|not allowed|not possible|unable|not permitted|without|not need|nor
      """,
      .spanish: """
      no podemos|no usamos|no utilizamos|no está permitido|nunca|jamás|ningún*|no ofrecemos|\
      no atendemos|no es posible|no puedo|no se puede|no tenemos|no hace falta|no está|sin
      """,
      .japanese: """
      できません|しておりません|いたしかね|致しかね|おりません|ございません|禁止|行っていません|使用していません|対応していません|不要|ません|ないで|なく|ご遠慮|お控え|いたしません
      """,
      .chinese: "不能|无法|不会|不使用|没有|不支持|不可以|请勿|不要|無法|不允许|禁止|不用|不提供|不方便|从不|并不|不通过|勿",
      .german: "nicht|kein*|niemals|leider nicht",
      .french: """
      ne pas|ne pouvons|n utilis*|pas possible|jamais|aucun*|n avons pas|n est pas|interdit|pas de|\
      sans|ne peut|ne puis|ne communiqu*|ne proposons|ne sommes|pas sur|pas par
      """,
      .italian: "non|nessun*|mai|senza|vietato",
    ],
  ])
}
