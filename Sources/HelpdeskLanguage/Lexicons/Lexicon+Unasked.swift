extension Concept {
  /// Thanks for a purchase, and confirmations of order, dispatch and delivery.
  static let confirmation = Concept("confirmation")
  /// What makes an unasked message necessary.
  static let necessity = Concept("necessity")
}

extension Lexicon {
  /// Words of unasked messages. Source: domain.md §3, the two classes.
  static let unasked = Lexicon([
    .confirmation: [
      .english: """
      just shipped|have fun with|is being processed|being processed|great news|out for delivery|\
      we appreciate you|lovely week|let you know that we|hope it serves|thank you for your purchase|\
      thanks for your purchase|thank you for your order|thanks for your order|thank you for shopping|\
      thanks for shopping|thanks for buying|thank you for buying|thank you for choosing|\
      thanks for choosing|thank you for ordering|thanks for ordering|thx for the order|\
      thanks for order|thank you for order|thanks for the order|say thanks|say thank you|\
      has been shipped|has shipped|was shipped|is on its way|on its way|is on the way|on the way|\
      has been dispatched|was dispatched|was delivered|has been delivered|has arrived|\
      received your order|got your order|order is confirmed|order confirmed|confirm your order|\
      order has been received|order is being prepared|preparing it now|preparing your order|\
      we hope you love|we hope you enjoy|we hope you like|hope you enjoy|enjoy your|here for you|\
      here to help|welcome to the|appreciate your business|appreciate your order|glad you chose|\
      happy to have you|we appreciate|welcome to|just a quick note|left our warehouse|being packed|\
      is packed|shipped today|ships today|we have shipped|we shipped|happy holidays|merry christmas|\
      happy new year|nice weekend|great day|any questions|your support|have fun|good news
      """,
      .spanish: """
      acaba de salir|que la disfrute|se está procesando|que lo disfrute|buenas noticias|feliz semana|\
      en reparto|le apreciamos|solo queríamos|buen día|buena semana|gracias por su compra|\
      gracias por la compra|gracias por su pedido|gracias por el pedido|gracias por elegirnos|\
      gracias por su confianza|ha sido enviado|está en camino|va en camino|se entregó|\
      ha sido entregado|fue entregado|recibido su pedido|lo estamos preparando|en preparación|\
      pedido confirmado|esperamos que la disfrute|esperamos que lo disfrute|que disfrute|\
      a su disposición|ha salido|bienvenid*|confirmamos|felices fiestas|feliz navidad|feliz año|\
      buen fin de semana|gracias por comprar|fue enviado|se envió|gracias por confiar|enviado hoy|\
      para cualquier duda|cualquier pregunta|cualquier duda|salió de nuestro|ya salió|enhorabuena|\
      disfrute de|ha llegado|se ha enviado|se ha entregado
      """,
      .japanese: """
      先ほど発送|お楽しみに|現在処理中|受け付け|朗報|配達中|感謝をお伝え|良い一週間|日頃の感謝|ご連絡まで|ご購入ありがとう|お買い上げありがとう|ご注文ありがとう|ご購入いただきありがとう|\
      お買い上げいただき|ご注文いただき|ご購入いただき|ご購入頂き|お選びいただき|発送いたしました|発送しました|発送完了|お届けいたしました|お届けしました|配達完了|ご注文を承り|準備中です|\
      末永くご愛用|ご愛用ください|お気軽にご連絡|お気軽にお問い合わせ|ご利用ありがとう|配送中です|出荷しました|出荷いたしました|お届け完了|感謝申し上げ|ご注文を受け付け|ご注文を確認|\
      お楽しみください|よいお年を|メリークリスマス|発送済み|発送のお知らせ|受注|お届け済み|ありがとうございます|配達されました|到着いたしました|注文確認
      """,
      .chinese: """
      刚刚寄出|敬请期待|正在处理|已受理|好消息|正在派送|表达谢意|一周愉快|感谢选择|感谢您一直|生活愉快|感恩|感谢您的购买|感谢购买|感谢您购买|谢谢您的购买|感谢您的订单|感谢下单|\
      感谢您选择|感谢您的支持|感谢支持|谢谢支持|已发货|已寄出|已送达|已签收|已收到您的订单|收到您的订单|正在备货|祝您使用愉快|使用愉快|有问题随时联系|随时为您服务|订单已确认|派送中|\
      已出库|欢迎光临|竭诚为您|感谢惠顾|谢谢惠顾|感谢您的信任|节日快乐|新年快乐|圣诞快乐|周末愉快|正在打包|已打包|在路上|随时联系|感谢光临|多谢|感谢您的惠顾|谢谢您选择|谢谢您的订单|\
      感谢您下单|已经发出|已揽收|祝您生活愉快|订单确认
      """,
      .german: """
      rausgegangen|viel spaß damit|wird bearbeitet|in bearbeitung|gute nachrichten|in der zustellung|\
      schöne woche|dass wir sie schätzen|wollten nur sagen|frohe feiertage|schönen tag|\
      danke für ihren einkauf|dank für ihren einkauf|danke für ihre bestellung|\
      dank für ihre bestellung|danke für den einkauf|danke für die bestellung|dank für ihr vertrauen|\
      danke für ihr vertrauen|für uns entschieden|wurde versandt|wurde soeben versandt|\
      wurde verschickt|ist unterwegs|auf dem weg|wurde zugestellt|wurde heute zugestellt|zugestellt|\
      bestellung erhalten|bereiten sie vor|bestellung bestätigt|viel freude|viel spaß|\
      sind immer für sie da|jederzeit für sie da|für sie da|wurde geliefert|wurde versendet|\
      wird verpackt|in vorbereitung|haben wir erhalten|herzlich willkommen|schön dass sie|bei fragen|\
      verschickt|versandt|versendet|frohe weihnachten|schönes wochenende|guten rutsch|eingegangen|\
      wurde verpackt|angekommen|lager verlassen|haben versandt|bestätigen ihre bestellung|\
      bestätigen den eingang|danke dass sie|dankeschön für
      """,
      .french: """
      vient de partir|profitez en|en cours de traitement|enregistrée|bonne nouvelle|bonne semaine|\
      nous tenons à vous|voulions juste|en cours de livraison|bonne journée|merci pour votre achat|\
      merci pour votre commande|merci de votre achat|merci de votre commande|\
      merci de nous avoir choisis|merci d avoir choisi|merci pour votre confiance|\
      merci de votre confiance|a été expédié*|est expédié*|est en route|a été livré*|\
      bien reçu votre commande|reçu votre commande|la préparons|en préparation|commande confirmée|\
      vous plaira|à votre disposition|est parti|est partie|est en chemin|bonne réception|bienvenue|\
      nous confirmons|joyeuses fêtes|joyeux noël|bonne année|merci d avoir acheté|\
      merci d avoir commandé|profitez bien|bon week end|quitté notre|a bien été|pour toute question|\
      ravis de vous|merci à vous|a bien été livré*|est arrivé*|prépar*
      """,
      .italian: """
      appena partit*|se la goda|se lo goda|in lavorazione|registrat*|buone notizie|buona settimana|\
      in consegna|la apprezziamo|volevamo solo|buona giornata|grazie per l acquisto|\
      grazie per il suo acquisto|grazie per il suo ordine|grazie per l ordine|grazie dell acquisto|\
      grazie per averci scelto|grazie per la fiducia|è stato spedito|è in viaggio|è stato consegnato|\
      ricevuto il suo ordine|lo stiamo preparando|in preparazione|ordine confermato|\
      speriamo le piaccia|a sua disposizione|è partito|è in arrivo|benvenut*|confermiamo|buone feste|\
      buon natale|buon anno|buon weekend|grazie per aver*|spedito oggi|consegnato oggi|stato ricevuto|\
      ha lasciato il|per qualsiasi domanda|per qualunque domanda|grazie di averci|\
      grazie per la sua fiducia|si goda|stato evaso|è arrivato
      """,
    ],
    .necessity: [
      .english: """
      invoice|attached|warranty|delayed|delay|missing|incomplete|which|out of production|need your|\
      we need|please tell us|please let us know|could you tell|could not deliver|cannot deliver|\
      can not deliver|could not be delivered|unable to|cannot ship|recall|appointment|delivery date|\
      delivery day|delivery window|which day|what day|personal*|engrav*|custom*|confirm the text|\
      confirm the colour|confirm the color|confirm your address|return*|refund*|replacement|damaged|\
      problem with|issue with|out of stock|sold out|sorry|honest|review|feedback|opinion|rating|broken|\
      lost|held|customs|choose|manual|safety|not available|unavailable|instructions|wrong address|\
      apartment|house number|street number|size|address|signature|pick up point|do not use|you asked|\
      your question|late|later than|question about|invalid|instead of|as requested|design|reschedule|\
      time slot|clarify|regarding your|liability|certificate|batter*|confirm
      """,
      .spanish: """
      factura|adjunt*|garantía|retras*|falta|incomplet*|cuál|qué color|agotad*|necesitamos|indíqu*|\
      indique|díganos|no se pudo|no entregad*|retirada de producto|retirada de seguridad|cita|\
      fecha de entrega|día de entrega|personaliz*|grabado|confirme|confirmar|devoluc*|reembols*|\
      reemplazo|dañad*|problema*|lamentamos|sentimos|sincer*|reseña|opinión|valor*|defectuos*|perdid*|\
      aduana|elija|manual|instrucciones|seguridad|número de la calle|dirección|talla|no disponible|\
      firma|su pregunta|disculp*|horario|diseño|desea|piso|batería
      """,
      .japanese: """
      請求書|領収書|添付|保証|遅れ|遅延|不足|必要です|お知らせください|どの色|欠品|在庫切れ|お届けできません|配達できません|リコール|日時|配達日|お届け日|ご都合|名入れ|刻印|\
      ご確認ください|ご確認をお願い|返品|返金|交換|破損|不具合|申し訳|率直|レビュー|評価|ご感想|ご意見|紛失|税関|お選び|説明書|安全|部屋番号|番地|住所|サイズ|お教え|教えて|\
      お尋ね|持ち戻|未着|不明|お聞かせ|受け取り|お客様のご質問|ご質問|オーダーメイド|デザイン|電池|変更
      """,
      .chinese: """
      发票|附件|附上|保修|延误|延迟|缺少|缺货|哪个|哪种|哪款|需要您|请告知|请确认|无法派送|无法送达|召回|预约|送货日期|送货时间|定制|刻字|退货|退款|换货|破损|抱歉|对不起|\
      真实|评价|评论|看法|丢失|海关|请选择|说明书|安全|房间号|门牌号|地址|尺寸|尺码|没货|断货|您问|您咨询|签收人|核实|推迟|晚到|配送时间|设计稿|电池|清关|楼层|请问
      """,
      .german: """
      rechnung|anbei|anhang|garantie*|verspätet|verzöger*|fehlt|unvollständig|welche*|nicht lieferbar|\
      benötigen|brauchen|bitte teilen|teilen sie|nicht zustell*|nicht zugestellt|rückruf|termin|\
      liefertermin|personalisier*|gravur|bestätigen sie|rücksendung|erstatt*|ersatz*|beschädigt|\
      problem|ausverkauft|entschuldig*|ehrlich*|bewert*|meinung|rezension*|defekt|verloren|zoll|\
      wählen sie|anleitung|sicherheit*|hausnummer|adresse|größe|nicht verfügbar|unterschrift|\
      ihre frage|später|leider|möchten sie|wunschtext|entwurf|klären|zeitfenster|spedition|batterie*|\
      sie fragten
      """,
      .french: """
      facture|ci joint|pièce jointe|garantie|retard|manque|incompl*|laquelle|lequel|quel*|épuisé*|\
      il nous faut|besoin|indiquez|précisez|non livr*|n a pas pu|rappel de produit|rappel de sécurité|\
      rendez vous|date de livraison|personnalis*|gravure|confirmez|confirmer|retour|rembours*|remplac*|\
      endommag*|problème|rupture|désolé*|sincère|avis|évalu*|commentaire|défectu*|perdu*|douane|\
      choisissez|notice|sécurité|numéro de rue|adresse|taille|indisponible|signature|votre question|\
      malheureusement|excus*|créneau|maquette|souhaitez vous|étage|batterie|mode d emploi
      """,
      .italian: """
      fattura|allegat*|garanzia|ritard*|manca|incomplet*|quale|esaurit*|ci serve|abbiamo bisogno|\
      indichi|non consegn*|non è stato possibile|richiamo|appuntamento|data di consegna|\
      giorno di consegna|personalizz*|incisione|confermi|confermare|reso|rimbors*|sostituzione|\
      danneggiat*|problem*|spiace|scus*|sincer*|recension*|opinione|valut*|difettos*|smarrit*|dogana|\
      scelga|manuale|istruzioni|sicurezza|numero civico|indirizzo|taglia|misura|non disponibile|firma|\
      sua domanda|purtroppo|orario|bozza|desidera|piano|batteri*
      """,
    ],
  ])
}
