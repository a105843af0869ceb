extension Concept {
  /// Refers to talk elsewhere, or says nothing but kind words.
  static let vagueness = Concept("vagueness")
  /// An outcome of a matter: refund, replacement, repair, information, no fault.
  static let outcome = Concept("outcome")
}

extension Lexicon {
  /// Outcomes, and talk that names none. Source: R54; rules.md §4.
  static let outcomes = Lexicon([
    .vagueness: [
      .english: """
      as discussed|as agreed|as we discussed|as talked|see our|see my|see the|by phone|on the phone|\
      on the call|thank you for|thanks for|glad we|nice talking|pleasant conversation|hope everything|\
      we hope|is settled|all settled|has been settled|sorted|taken care of|all done|everything is|\
      will be in touch|get back to you|as mentioned|as promised|as per|all good|case closed|\
      matter is closed|we talked|we spoke|best regards|have received|kind regards|for your patience|\
      as explained
      """,
      .spanish: """
      como hablamos|según lo acordado|como acordamos|por teléfono|vea nuestro|gracias por|un placer|\
      esperamos|todo arreglado|arreglado|todo bien|como quedamos|como comentamos|saludos|caso cerrado|\
      llamada|como prometimos|conversación|según lo hablado
      """,
      .japanese: """
      お話ししたとおり|お話した|ご相談のとおり|お電話で|お電話にて|メールありがとう|ありがとうございました|メールをご覧|願っております|先日の|打ち合わせ|お伝えした|お約束|対応しました|\
      対応いたしました|完了しました|よろしくお願い|ご説明したとおり|件は
      """,
      .chinese: "如电话|电话中|按约定|如约|请看昨天|请看邮件|谢谢您的|感谢您|希望现在|希望一切|都处理好|已处理|如前所述|祝好|很高兴|如上所述|沟通|都好了|搞定|办妥|妥当|按说好",
      .german: """
      wie besprochen|wie telefonisch|wie vereinbart|telefonat|siehe|danke für|dank für|schön dass|\
      wir hoffen|alles erledigt|erledigt|alles geklärt|geklärt|alles passt|wie abgesprochen|\
      wie erwähnt|abgeschlossen|am telefon|gespräch|viele grüße|melden uns|wie zugesagt|angelegenheit|\
      freundlichen grüßen
      """,
      .french: """
      comme convenu|comme vu|comme discuté|au téléphone|voir notre|merci pour|merci de|ravi de|\
      nous espérons|tout est réglé|réglé|tout va bien|comme dit|comme évoqué|cordialement|\
      affaire close|suite à notre|conversation|comme promis|tout est en ordre|entretien
      """,
      .italian: """
      come d accordo|come detto|come concordato|al telefono|veda la nostra|grazie per|grazie della|\
      grazie|speriamo|tutto sistemato|sistemato|tutto risolto|tutto a posto|come da|saluti|\
      come promesso|caso chiuso|chiacchierata|telefonata
      """,
    ],
    .outcome: [
      .english: """
      came from|was due to|due to a|loose|tighten*|runs quietly|runs again|works again|keep the|\
      back as agreed|is working|dollars back|broken|faulty|defective|worn|charged to|paid back|\
      sent a new|a new lid|manufactur*|turned out|it is normal|no cost|compensat*|agreed that|\
      will be collected|returned to|refund*|reimburse*|replacement|replaced|replacing|repair*|\
      exchange*|credited|credit of|returned the money|no fault|not defective|works as intended|\
      working as intended|working normally|working correctly|no defect|no further action|resolved by|\
      solved by|issue was|cause was|was caused by|cancelled|canceled|new unit|new one|spare part|\
      sent you the manual|instructions|firmware|explained|we found|has been fixed|fixed|inform*|\
      adjust*|settings|compatible|normal behaviour|normal behavior|within specification|shipped a|\
      dispatched a|reset|recall*|safe to use|is covered|extended the warranty|confirmed that|\
      solution is|to solve
      """,
      .spanish: """
      venía de|se debía|debido a|suelto|funciona|quédese|avería|roto|silencios*|desgastad*|nuevo|nueva|\
      normal|resultó|compensa*|enviado|enviamos|reembols*|reemplaz*|sustitu*|repar*|cambio|cambia*|\
      devuelto el importe|devolución del importe|abonado|ningún defecto|sin defecto|sin fallo*|\
      funciona correctamente|funciona con normalidad|no se requiere|no hace falta nada|resuelto|causa|\
      pieza de recambio|instrucciones|informa*|explic*|unidad nueva|nueva unidad|repuesto|solucionad*|\
      retirada|cancelado|ajuste|no está defectuos*|no hay defecto|solución|no presenta
      """,
      .japanese: """
      によるもの|原因は|動作して|動作し|緩み|お手元に|故障|新しい|お送りしました|お送りいたしました|作動|静か|補償|お値引き|締め|返金|交換|修理|代替品|代品|新品をお送り|\
      新品を発送|不具合は見つかり|異常は見つかり|異常はござい|不具合はござい|異常なし|正常|仕様|解決|ご説明|原因|対応完了|再送|部品をお送り|手続きは完了|説明書|使用方法|操作方法|\
      情報をお|欠陥は|故障ではなく|設定|回収|問題はござい|問題なし|発送いたしました|キャンセル|ご案内いたしました|初期不良
      """,
      .chinese: """
      来自|由于|松动|运转|运行|保留|损坏|坏了|新的|寄|发出|送修|属于|换|修好|拧紧|赔付|退|退款|退还|换货|换新|更换|补发|重发|维修|修理|没有故障|无故障|正常|没有质量问题|\
      解决|原因|说明|无需进一步|寄出新|发了新|新的一台|补寄|已寄|没有缺陷|无缺陷|退回款|操作方法|使用方法|设置|召回|更換|補發|退還|故障|符合|賠|补偿|无异常|未发现
      """,
      .german: """
      kam von|lag am|lose|läuft|funktioniert|arbeitet|behalten|zurückerstattet|liegt nicht vor|\
      ein defekt|schraube|motorschaden|kaputt|abgenutzt|neuen|stellte sich heraus|normal|geschickt|\
      kulanz|ergab|ausgezahlt|erstatt*|rückerstatt*|ersatz*|ausgetauscht|austausch*|repar*|\
      gutgeschrieben|gutschrift|kein defekt|kein fehler|keinen fehler|keinen defekt|\
      funktioniert einwandfrei|nicht defekt|keine weiteren schritte|behoben|gelöst|ursache|erklärt|\
      anleitung|information*|neues gerät|umgetauscht|zurückgezahlt|überwiesen|in ordnung|einwandfrei|\
      storniert|rückruf|nachbesser*|einstellung*|auskunft|liegt an|lag an|lösung
      """,
      .french: """
      venait de|venait d|dû à|due à|desserré*|fonctionne|gardez|panne|cassé|silencieu*|usé|neuf|\
      nouveau|nouvelle|geste|normal|s est avéré|réglé le problème|indemnis*|expédié|rembours*|remplac*|\
      répar*|échang*|avoir de|aucun défaut|pas de défaut|fonctionne normalement|\
      fonctionne correctement|aucune autre action|aucune action|résolu|cause|nouvel appareil|notice|\
      expliqu*|information*|crédité|pièce de rechange|conforme|rappel|aucune anomalie|pas défectueu*|\
      réglage|annulé|solution
      """,
      .italian: """
      veniva da|dovut*|allentat*|funziona|tenga|guasto|rotto|silenzios*|usurat*|nuovo|nuova|normale|\
      si è rivelato|indennizz*|spedito|inviato un|rimbors*|sostitu*|ripar*|cambi*|riaccredit*|\
      accreditat*|nessun difetto|nessun guasto|funziona correttamente|funziona normalmente|\
      nessuna ulteriore|nessun altra azione|risolto|risolt*|causa|pezzo di ricambio|ricambio|\
      istruzioni|informazion*|spiegat*|nuovo pezzo|nuova unità|conforme|richiamo|annullat*|regolazione|\
      impostazion*|non è difettos*|soluzione|non presenta
      """,
    ],
  ])
}
