extension Concept {
  /// Changing or removing something named before.
  static let alteringIt = Concept("altering-it")
}

extension Lexicon {
  /// How people ask to change what was written. Source: domain.md §3, prohibited types; R85.
  static let everydayAltering = Lexicon([
    .altering: [
      .english: """
      became|becomes|become|turned into|something kinder|kinder|take that|taking that|lift your|\
      make it five|make that five|pull your|pulling|erasing|clear the|clear that|disappear|vanish|\
      better one|soften|tone down|reword|rewrite|put right|set right|switch it|bring up|five instead|\
      review again|rate again|re rate|redo|bump|go up to|up to 4|up to 5|from 2 to|from 1 to
      """,
      .spanish: """
      convirtiera|convierta|conviert*|se vuelva|haga desaparecer|desapar*|anule su|anular su|suavi*|\
      reescrib*|rehaga|rehacer|cinco en vez|a cinco|ponga cinco|deje en|subirnos|quitarla|quitarlo|\
      borrarla|borrarlo|retocar|retoque|mejore su|mejore la|dé de baja|de 2 a|de 1 a|estrellas a 4|\
      estrellas a 5
      """,
      .japanese: """
      外して|外していただ|なくして|なかったこと|直していただ|書き直|付け直|つけ直|入れ直|星を戻|アップして|もう少し良い|もっと良い|良いものにして|非表示|下ろして|引っ込め|改めていただ|\
      ご変更|ご修正|ご削除
      """,
      .chinese: """
      拿掉|去除|变得|变成|消掉|抹掉|撤一下|撤除|撤走|重写|重新写|重新打|重打|补个好|加星|多给|加到|改好|改善一下|改为五|往上|调整一下|调整|隐去|下架那条|升到|升至|升为
      """,
      .german: """
      etwas freundlicheres|freundlicheres|wird ein|würde ein|verschwinden|rausnehmen|raus nehmen|\
      rausstreichen|streichen|wegmachen|weg machen|nachbessern|aufbessern|hochstufen|hochschrauben|\
      neu bewerten|nochmal bewerten|neu schreiben|umschreiben|abmildern|mildern|zurückziehst|\
      ändern würden|rausgenommen|fünf daraus|daraus fünf|besseres daraus|anzuheben|angehoben|hochzusetzen|\
      hochzuziehen|raufsetzen|auf 4|auf 5|sterne auf 4|sterne auf 5
      """,
      .french: """
      devienne|deviendra|disparaître|disparaisse|adouc*|réécri*|réécrire|refaire|gommer|ôtez|ôter|effacer|\
      rehausser|remontiez|supprimiez|retiriez|modifiiez|repasser|passer à cinq|mettre cinq|mieux que ça|\
      en mettre cinq|noter à nouveau|renoter|plus aimable|monter|faire monter|passer à 4|passer à 5|\
      étoiles à 4|étoiles à 5
      """,
      .italian: """
      diventasse|diventi|diventare|trasformasse|sparire|sparisca|addolcire|ammorbid*|riscriv*|rifare|\
      rifaccia|rimett*|metterne cinque|portarla a|portarlo a|alzarla|toglierla|toglierlo|eliminarla|\
      cancellarla|modificarla|più gentile|ritoccare|ritocc*|voti di nuovo|portare a|far salire|salire|\
      stelle a 4|stelle a 5
      """,
    ],
    .alteringIt: [
      .english: """
      change it|remove it|delete it|take it down|take it off|update it|edit it|revise it|amend it|\
      raise it|bump it up|withdraw it|improve it|correct it|turn it into|make it five|make it four|\
      take that down|remove that|delete that|change that
      """,
      .spanish: """
      cambiarla|cambiarlo|quitarla|quitarlo|borrarla|borrarlo|eliminarla|retirarla|modificarla|\
      actualizarla|subirla|mejorarla|revisarla|corregirla|editarla
      """,
      .japanese: "変えていただ|消していただ|削除していただ|修正していただ|変更していただ|取り消していただ|直していただ|上げていただ|見直していただ|書き直していただ",
      .chinese: "删掉它|删了吧|删一下|改一下|改掉|把它删|把它改|撤掉|撤了|改成|去掉它|修改一下|改个好|拿掉",
      .german: """
      sie zu ändern|diese zu ändern|sie ändern|sie löschen|diese löschen|sie zu löschen|sie anpassen|\
      diese anpassen|sie entfernen|sie zurückzunehmen|sie zurücknehmen|sie anheben|das ändern|das löschen|\
      sie überarbeiten|diese zu entfernen
      """,
      .french: """
      le modifier|la modifier|le supprimer|la supprimer|le retirer|la retirer|l enlever|le changer|\
      la changer|l effacer|la relever|l améliorer|le revoir|la revoir|le mettre à jour
      """,
      .italian: """
      modificarla|cambiarla|toglierla|eliminarla|cancellarla|rimuoverla|aggiornarla|alzarla|ritirarla|\
      rivederla|migliorarla|correggerla
      """,
    ],
  ])
}
