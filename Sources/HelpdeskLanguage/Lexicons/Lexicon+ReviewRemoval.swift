extension Concept {
  /// Deleting, changing, taking back.
  static let altering = Concept("altering")
  /// Reminding, once more.
  static let reminding = Concept("reminding")
}

extension Lexicon {
  /// Changing, deleting and repeating. Source: domain.md §3, prohibited types.
  static let reviewRemoval = Lexicon([
    .altering: [
      .english: """
      bring your|bring it up|raise|higher|bump up|increase|take your|off the page|take it off|take off|\
      amending|take back|turning|turn|convert|get rid|bump|delete|deleting|remove|removing|take down|\
      taking down|take it down|change|changing|update|updating|revise|revising|edit|editing|modify|\
      amend|reconsider*|withdraw|withdrawing|retract|adjust your|improve your|correct your|raise your|\
      upgrade your|erase|reverse your|turn it into|turn your|rethink|revisit|get rid of
      """,
      .spanish: """
      subir|aumentar|aumente|elevar|corrija|corregir|convertir|convierta|transform*|pasar de|borr*|\
      elimin*|cambiar|cambie|modifi*|retir*|quit*|actualic*|actualiz*|corrij*|revis*|reconsider*|\
      rectifi*|mejorar su|suba|subir su|editar|edite|suprim*|replante*
      """,
      .japanese: """
      増やして|上げていただ|高くして|変えていただ|引き上げ|に変え|削除|取り下げ|変更|修正|消して|訂正|取り消し|書き換え|編集|更新|見直し|再評価|改めて評価|上げて|変えて|直して|\
      ご再考|取下げ|撤回|消去|改善して
      """,
      .chinese: """
      提高|调高|提升|升一下|更正|改正|改一改|撤了|升到|改到|改为|删除|刪除|删掉|修改|改一下|改成|撤回|撤销|撤掉|更改|更新|删了|改好评|追加好评|去掉|消除|取消差评|删一下|\
      改掉|隐藏|撤下|改评|重新评价|改个
      """,
      .german: """
      nach oben|erhöhen|aufwerten|hochsetzen|wegnehmen|berichtigen|rauszunehmen|rausnehmen|zu machen|\
      machen sie aus|fünf zu machen|umzuwandeln|löschen|lösch*|gelöscht|zu ändern|ändern sie|ändern|\
      abändern|zurücknehmen|nehmen sie*zurück|zurück nehmen|überarbeit*|entfern*|anpassen|anzupassen|\
      aktualisier*|zurückzieh*|zurückzuziehen|revidier*|korrigier*|überdenken|herausnehm*|verbesser*|\
      zurückzunehmen|runternehmen|abzuändern|ändere|umwandeln|nehmen sie|anheben|widerruf*
      """,
      .french: """
      remont*|augment*|rehauss*|relev*|corriger|rectifiez|changer*|changez|changiez|relever|passer de|\
      convertir|transformer|faire passer|supprim*|modifi*|retir*|enlev*|revoir|réviser|corrigez|\
      mettre à jour|effac*|rectifi*|améliorer|reconsidér*|annuler votre avis|remonter|ôter|revenir sur|\
      actualiser|faire disparaître|réévaluer
      """,
      .italian: """
      alzi|aumentare|aumenti|alzar*|correggere|portare|trasform*|convert*|cancell*|elimin*|modific*|\
      togli*|rimuov*|rived*|cambiare|cambi|aggiorn*|corregg*|ritir*|rivaluta*|migliorare|rettific*|\
      riconsider*|alzare|togliere|levare|ripens*
      """,
    ],
    .reminding: [
      .english: """
      reminder|remind you|remind|again|once more|following up|follow up|still|have not seen|\
      haven t seen|have not received|haven t received|second time|one more time|not yet|asked you|\
      we asked|last chance|once again
      """,
      .spanish: "record*|de nuevo|otra vez|aún no|todavía|nuevamente|una vez más|insist*",
      .japanese: "再度|改めて|まだ|引き続き|リマインド|もう一度|再び|重ねて|あらためて|先日もお願い|お忘れ",
      .chinese: "再次|提醒|还没|仍然|又来|再一次|尚未|再麻烦|别忘|再请|上次",
      .german: """
      erinner*|noch einmal|nochmals|noch keine|weiterhin|erneut|nochmal|immer noch|noch mal|\
      zum zweiten|wieder
      """,
      .french: "rappel*|à nouveau|encore|pas encore|relanc*|une fois de plus|de nouveau|toujours",
      .italian: "ricord*|di nuovo|ancora|nuovamente|promemoria|un altra volta|sollecit*",
    ],
  ])
}
