extension Concept {
  /// Closing or taking back something named before.
  static let withdrawingIt = Concept("withdrawing-it")
}

extension Lexicon {
  /// How people press about a claim. Source: domain.md §4.3 and §6.
  static let everydayPressure = Lexicon([
    .claim: [
      .english: """
      open case|the request at amazon|atoz|a2z|bank dispute|card dispute|open a case|opening a case|\
      opened a case|case at amazon|case with amazon
      """,
      .spanish: """
      caso abierto|garantía de amazon|disputa bancaria|abre un caso|abrir un caso|abra un caso|\
      abierto un caso|caso con amazon
      """,
      .japanese: "保証請求|保証のご申請|Amazonへの申請|Amazonへの申し立て|申し立て|申立|カード会社への|支払異議|通報|Amazonに申請|アマゾンに申請|Amazonへ申請",
      .chinese: "索赔|申请赔付|保障索赔|A到Z|a到z|向亚马逊反映|向亚马逊申请|信用卡拒付|平台介入|介入|向亚马逊投诉|跟亚马逊投诉|去亚马逊投诉",
      .german: """
      a bis z fall|a z fall|offene fall|garantiefall|*antrag zurück|den antrag|ihren antrag|der antrag|\
      amazon beschwerde|kreditkartenrückbuchung|käuferschutzfall|einen fall eröffnen|fall eröffnen|\
      fall eröffnet|fall aufmachen|fall öffnen|bei amazon einen fall|sich bei amazon beschweren
      """,
      .french: """
      le dossier|votre dossier|ce dossier|votre demande de garantie|service client d amazon|l opposition|\
      votre opposition|le litige|ouvrez un dossier|ouvrir un dossier|dossier ouvert|un dossier chez
      """,
      .italian: """
      sua pratica|garanzia amazon|la contestazione|apre un caso|aprire un caso|apra un caso|\
      aperto un caso|caso con amazon|una pratica
      """,
    ],
    .withdrawing: [
      .english: """
      close|close out|closes|closed|you drop|drop|dropped|dropping|take down|let it go|scrap|give up|\
      call off|calling off|pull the|settle the claim with
      """,
      .spanish: """
      retire|cerrando|cerrado|cerrada|dé por cerrad*|archiv*|deje caer|olvide la|echar atrás|dar marcha
      """,
      .japanese: "取り下げて|取り下げていただ|お取り下げ|取下|引き下げ|終わらせ|閉じ|解除|やめてくだ|おやめ|完了にして|解決済みに",
      .chinese: "关掉|关一下|关了吧|结掉|结案|了结|终止|撤|撤下|撤一下|撤回来|收回|作罢|取消掉|消掉",
      .german: """
      ziehen sie|zurückziehen|zurückzuziehen|zurückgezogen|zumachen|zu machen|erledigt|als gelöst|\
      vom tisch|einstellen|fallenlassen|fallen zu lassen|beendet|aufgeben
      """,
      .french: """
      fermez|fermer|fermé|fermiez|clore|clôturez|clôturer|retirez|retirer|lever|levez|laissez tomber|\
      abandonnez|mettre fin|annuler la
      """,
      .italian: """
      chiudere|chiuda|chiudendo|ritirare|ritiri|ritirando|lasciare perdere|lasci perdere|archivi|revochi|\
      metta fine|abbandoni
      """,
    ],
    .withdrawingIt: [
      .english: """
      close it|withdraw it|cancel it|drop it|take it back|retract it|close that|close them|once you close|\
      after you close|pull it
      """,
      .spanish: """
      ciérrela|ciérrelo|retírela|retírelo|anúlela|cancélela|cerrarla|cerrarlo|retirarla|retirarlo|anularla
      """,
      .japanese: "取り下げて|取り下げていただ|閉じて|終了して|お取り下げ|撤回して",
      .chinese: "关掉|撤了|撤掉|撤回|撤销|关了|取消它|关闭它|关一下",
      .german: """
      ziehen sie ihn|ziehen sie sie|schließen sie ihn|schließen sie sie|ihn zurückziehen|ihn zurück|\
      ihn schließen|nehmen sie ihn zurück|ihn zurückzunehmen
      """,
      .french: """
      fermez la|fermez le|retirez la|retirez le|annulez la|la fermer|la retirer|le fermer|le clôturer|\
      la clôturer
      """,
      .italian: """
      lo chiuda|la chiuda|lo ritiri|la ritiri|lo annulli|la annulli|chiuderlo|ritirarlo|chiuderla|\
      ritirarla
      """,
    ],
    .threatening: [
      .english: """
      won t see|will not see|a cent from|not a cent|not a penny|a penny|single cent|get nothing|\
      you get nothing|gets you nothing|as long as|until you|unless you|until the claim|until the case|\
      only after|only once|only when|then i ll send|then we ll send|then i can|then we can|\
      right away then|we can t do anything|can do nothing|nothing we can do|ties our hands|freeze*|\
      on hold|account at risk|costs us|ruins|hurts us|it hurts|penalise*|penalize*|family to feed|\
      please think of|stop dealing|we ll fight|fight it|we will contest|prove you|report you|police|\
      lawyer|won t send|will not send|not send|keeps us from|takes much longer|amazon won t|\
      amazon will not help|no good will come|don t go to|don t turn to|don t get amazon|\
      not necessary to contact|rather than going|not be able to help|unable to help you|no longer be able|\
      able to help you any more|help ends|then we are done|that s it from us|we re done
      """,
      .spanish: """
      no verá|ni un céntimo|ni un euro|céntimo|mientras siga|mientras esté|mientras no|hasta que no|\
      hasta que cierre|hasta que retire|a menos que|solo cuando|solo si|sólo si|solo después|y enseguida|\
      entonces le|nada que hacer|no podemos hacer nada|nos bloquea|bloquea|en pausa|nos cuesta|nos hunde|\
      nos penaliza|nos hace daño|denunciaremos|abogado|policía|le denunciar*|lo impugnaremos|impugnar*|\
      no le enviaremos|no enviaremos|no acuda a|no vaya a amazon|no recurra|no le servirá|amazon no le|\
      tarda mucho más|piense en nuestra|ya no podremos|no podremos ayudarle|no le podremos|se acabó
      """,
      .japanese: """
      一円も|1円も|間は|続いている間|続く間|ままでは|限り|しない限り|いただかない限り|いただくまで|くだされば|いただければすぐ|取り下げ後|のみ対応|お手上げ|何もできません|凍結|保留|\
      アカウントに影響|評価に響|迷惑|困って|弁護士|警察|法的|争い|争います|通報し|お送りできません|お送りしません|対応を止め|Amazonに言わ|Amazonへ連絡なさ|時間がかかるだけ|無駄|\
      お力になれ|お手伝いできなく|ご対応できなく|対応できません|対応できなく|それまで
      """,
      .chinese: """
      一分钱|一分也|拿不到|别想|只要|还开着|没关|不撤|不关|除非|关了才|撤了才|之后才|以后才|马上寄|马上退|马上给|帮个忙|无能为力|没办法处理|冻结|暂停|影响账号|影响我们的|罚款|受罚|\
      律师|报警|法律|起诉|抗辩|告您|不给寄|不会寄|不再寄|一无所有|得不到|别去找|没用|更久|更麻烦|体谅|全家|没法再帮|没法帮|帮不了|无法再帮|无法帮|就没法|就不能|到此为止
      """,
      .german: """
      keinen cent|kein cent|cent|sehen sie von uns|solange|bevor sie nicht|bis sie*zurück|nur wenn|\
      nur falls|erst nach|erst wenn|dann schicke|dann schicken|dann senden|dann bekommen|dann erhalten|\
      nichts tun|nichts machen|gebunden|blockiert|auf eis|gefährdet|kostet uns|ruiniert|straft uns|\
      bestraft uns|anwalt|polizei|anzeige|wehren|widersprechen|schicken nichts|gehen sie nicht zu|\
      schalten sie amazon nicht|amazon nicht ein|bringt ihnen nichts|bringt nichts|hilft ihnen nicht|\
      dauert viel|denken sie an|nicht mehr helfen|nicht weiterhelfen|ist schluss|war es das
      """,
      .french: """
      un centime|pas un centime|pas un euro|ne verrez|tant que|jusqu à ce que|à moins que|seulement si|\
      uniquement si|seulement après|une fois la réclamation|une fois fermé*|part aussitôt|aussitôt|\
      alors nous|rien faire|ne peut rien|bloque|gelé|suspendu|en attente|nous coûte|nous fait du tort|\
      nous pénalise|avocat|police|plainte|porter plainte|contesterons|ne vous enverrons|n enverrons|\
      n allez pas voir|ne vous adressez pas|ne servira à rien|ne sert à rien|amazon ne|\
      prend beaucoup plus|pensez à|ne pourrons plus|plus vous aider|c est fini|ne vous aiderons
      """,
      .italian: """
      un centesimo|nemmeno un euro|non vedrà|finché|fino a quando|a meno che|solo se|solo quando|\
      soltanto dopo|solo dopo|parte subito|subito dopo|allora le|nulla da fare|non possiamo fare nulla|\
      blocca|bloccato|congelat*|sospes*|ci costa|ci rovina|ci penalizz*|avvocato|polizia|denunc*|\
      contesteremo|non le manderemo|non le spediremo|non si rivolga|non vada da amazon|non serve a nulla|\
      non servirà|amazon non|ci vuole molto più|pensi alla|non potremo più|più aiutarla|non la aiut*|\
      finisce lì
      """,
    ],
    .entitling: [
      .english: """
      of course open|of course file|you can of course|feel free|up to you|your choice|if we don t keep|\
      if we do not keep|covered by|you re welcome to|you are welcome to
      """,
      .spanish: """
      por supuesto puede|si no cumplimos|es su derecho|puede acudir|como prefiera|queda a su elección
      """,
      .japanese: "もちろん|ご自由|権利|申請していただけ|お客様のご判断",
      .chinese: "当然可以|您当然|您的权利|随时可以|由您决定|获批|获批准|亚马逊结案|结案后款项",
      .german: """
      können sie natürlich|natürlich einen|ihr recht|steht ihnen offen|jederzeit einen|\
      bleibt ihnen überlassen|gern einen
      """,
      .french: "vous pouvez bien sûr|bien sûr ouvrir|votre droit|libre à vous|rien ne vous empêche",
      .italian: "può naturalmente|naturalmente aprire|suo diritto|resta libero|a sua discrezione",
    ],
  ])
}
