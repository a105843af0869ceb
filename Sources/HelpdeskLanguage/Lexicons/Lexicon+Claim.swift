extension Concept {
  /// Claims, chargebacks, complaints to the marketplace.
  static let claim = Concept("claim")
  /// Taking back, closing.
  static let withdrawing = Concept("withdrawing")
  /// What happens otherwise.
  static let threatening = Concept("threatening")
  /// Tells the buyer of the right to claim, or of a decision.
  static let entitling = Concept("entitling")
}

extension Lexicon {
  /// Words about claims. Source: domain.md §4.3 and §6.
  static let claims = Lexicon([
    .claim: [
      .english: """
      amazon about this|amazon about it|amazon about the|contact amazon|contacting amazon|call amazon|\
      write to amazon|talk to amazon|case at amazon|the case with|file claims|the case is closed|\
      amazon file|a to z|a z claim|claim|claims|chargeback|dispute|guarantee case|complaint to amazon|\
      complain to amazon|report us|report to amazon|case with amazon|amazon case|complaint|az case|\
      guarantee claim|payment dispute|complain
      """,
      .spanish: """
      contactar a amazon|contacte con amazon|contacte a amazon|caso en amazon|caso de amazon|\
      caso con amazon|reclamación|reclamaciones|reclame|reclamar|reclamo|de la a a la z|a z|\
      devolución del cargo|contracargo|disputa|queja|denuncia|denunciar|denuncie|retrocesión|\
      garantía de la a|chargeback|quejarse|se queje
      """,
      .japanese: """
      Amazonに連絡|アマゾンに連絡|Amazonの案件|案件を|マーケットプレイス保証|保証申請|保証の申請|申請|チャージバック|異議申し立て|クレームを|A-to-z|AtoZ|\
      Amazonに通報|Amazonへの通報|Amazonへ報告|請求を取り下げ|アマゾンに通報|異議申立て|Amazonに報告|苦情|支払い停止|マケプレ保証
      """,
      .chinese: """
      联系亚马逊|找亚马逊|亚马逊的案子|案子|案件|索赔|A-to-Z|AtoZ|a to z|拒付|投诉|商城交易保障|举报|纠纷|申诉|索賠|退单|信用卡争议|维权|A-Z|交易保障|争议
      """,
      .german: """
      amazon kontaktieren|an amazon wenden|fall bei amazon|vorgang bei amazon|a z fall|a bis z|\
      a z antrag|a z garantie*|garantieantrag|a z|antrag|rückbuchung|chargeback|reklamation bei amazon|\
      beschwerde*|beschweren|käuferschutz*|rückbuchungsantrag|a to z|melden sie uns nicht|\
      amazon melden|anträge
      """,
      .french: """
      contacter amazon|contactez amazon|contactez pas amazon|dossier chez amazon|dossier amazon|\
      réclamation*|garantie a à z|a à z|a z|contestation|litige|rétrofacturation|chargeback|plainte|\
      signaler à amazon|signalez|opposition|rejet de débit|contester
      """,
      .italian: """
      contattare amazon|contatti amazon|caso con amazon|caso su amazon|pratica amazon|reclamo|reclami|\
      a alla z|dalla a alla z|a z|storno|contestazione|chargeback|segnalazione ad amazon|\
      lamentele ad amazon|disputa|garanzia dalla|segnalarci|segnali ad amazon|lamentela|contestare
      """,
    ],
    .withdrawing: [
      .english: """
      cancel|cancelling|closed by you|is closed by|you close|you ve closed|once closed|withdraw|\
      withdrawing|withdrawn|withdrew|close the claim|close your claim|close the case|closing|\
      closed first|cancel the claim|cancel your claim|cancel the chargeback|cancel the a to z|drop the|\
      drop your|take back|retract|remove the claim|remove your claim|delete the claim|\
      reverse the chargeback|reverse the|stop the claim|please close|cancel the dispute|\
      cancel your dispute|revoke|close it|cancel it|close this|cancel this|pull back|close that|\
      end the claim
      """,
      .spanish: "cierre|retir*|cierr*|cerrar|anul*|cancel*|desist*|renunci*|elimin*|quite|revoc*|abandon*",
      .japanese: "閉じて|閉じていただ|取り下げ|取下げ|取り消し|キャンセルし|取り消して|撤回|中止|クローズ|終了して|取消",
      .chinese: "关了|关掉|关闭|撤销|撤回|取消|撤掉|撤诉|撤了|结束索赔|放弃",
      .german: """
      stornier*|zurücknehmen|geschlossen haben|geschlossen|schliessen|zurückzieh*|zurückgezogen|\
      ziehen sie*zurück|zurückzunehmen|zurück|schließen sie|zu schließen|stornieren sie den|annullier*|\
      schließen|aufheben|beenden sie|fallen lassen|wenn sie*zurück|widerrufen|löschen
      """,
      .french: "clos|aurez clos|clore|retir*|ferm*|annul*|abandonn*|clôtur*|renonc*|supprim*|révoqu*|lever",
      .italian: "chiuso|ritir*|chiud*|annull*|cancell*|rinunc*|abbandon*|revoc*|lasci cadere|elimin*|tolga",
    ],
    .threatening: [
      .english: """
      don t contact|do not contact|don t call|don t involve|no need to contact|no reason to open|\
      no need to open|no reason to file|no need to file|take months|take longer|takes longer|\
      no point in|black list|blacklist*|banned|put on our|will not help|won t help|not help you|\
      no longer help|cannot help|can t help|otherwise|or we|or else|hurts|hurt our|harm*|do not file|\
      don t file|do not open|don t open|please do not|refund stops|stop helping|will stop|no refund|\
      nothing from us|instead of filing|instead of opening|before you file|before filing|\
      rather than opening|rather than filing|not file|bad for our|damages|will be refused|refuse|\
      avoid opening|avoid filing|cannot refund|will not refund|won t refund|won t get|only refund|\
      not get|no replacement|you will lose|delay your|if you open|if you file|consequences|block your|\
      legal action|longer if|lose your|fake|don t complain|do not complain|not report
      """,
      .spanish: """
      no contacte|no escriba a|tardará meses|no hay motivo|inútil abrir|no hace falta abrir|\
      ninguna razón|lista negra|no le ayudaremos|de lo contrario|si no|perjudica|no reclame|no abra|\
      no hay reemplazo|no habrá|en vez de abrir|antes de abrir|no presente|nos afecta|no podremos|\
      en caso contrario|no le devolver*|evite|no denuncie|no se queje|no inicie|no le reembolsar*|\
      no haga|retrasará|perderá|sin reembolso|no recibirá|ningún reembolso|nos daña|no ponga|\
      no disput*|no abrir
      """,
      .japanese: """
      連絡しないで|連絡なさらない|数か月かか|必要はありません|申請しても|無意味|ブラックリスト|出入り禁止|今後の対応は|対応はいたしません|対応いたしません|しないでください|送れません|\
      困ります|お断り|返金できません|返金はいたしません|不利益|いたしかねます|お控えください|ご遠慮|でないと|やめて|返金しません|応じられ|影響が|しないで|打ち切|ペナルティ|ないと|\
      できなくなり
      """,
      .chinese: """
      别联系|不要联系|别找|不要找|没必要|要等几个月|没有必要|会更慢|黑名单|拉黑|不再处理|不再帮|影响很大|影响我们|不要投诉|请不要|不补发|否则|不退款|不然|别投诉|不要提交|不予|\
      就不|才能退|才给|先别|别开|别提|不会再|将不再|切勿|对我们很不利|不利|请勿|会害|不要索赔|别索赔|不要举报|不处理|不再受理|伤害|不要申请|才退|才会|拖|不要开
      """,
      .german: """
      nicht an amazon|kontaktieren sie amazon nicht|wenden sie sich nicht|dauert*monate|dauert dann|\
      kein grund|unnötig|dauert es länger|schwarze liste|sperren|helfen wir*nicht|nicht mehr helfen|\
      sonst|andernfalls|schadet|schaden|keinen antrag|stellen sie keinen|kein ersatz|keinen ersatz|\
      keine erstattung|nicht stellen|bitte keinen|statt einen|bevor sie einen|erst wenn|nicht mehr|\
      nicht erstatten|nicht öffnen|keinen a|verzögert|ansonsten|keine beschwerde|\
      beschweren sie sich nicht|verzichten sie|keinen fall|sehen sie von|müssen wir|helfen nicht|\
      nichts mehr|erst dann|nicht bei amazon
      """,
      .french: """
      ne contactez pas|n écrivez pas|prendra des mois|inutile d ouvrir|inutile de déposer|\
      aucune raison|liste noire|ne vous aiderons plus|sinon|nuit|ne déposez|n ouvrez|ne pas ouvrir|\
      ne pas déposer|pas d échange|pas de remboursement|plutôt que d ouvrir|avant d ouvrir|ne ferons|\
      nous pénalise|autrement|au lieu d ouvrir|avant de déposer|ne pourrons|évitez|ne rembourser*|\
      à défaut|préjudice|ne faites pas|aucun remboursement|ne vous plaignez|retarder|ne signalez|\
      plus rien|ne contestez|ne sera pas|s abstenir|porte tort|ne portez
      """,
      .italian: """
      non contatti|non scriva ad|ci vorranno mesi|inutile aprire|nessun motivo|non serve aprire|\
      lista nera|non la aiuteremo|altrimenti|danneggia|non apra|non aprire|niente sostituzione|\
      niente rimborso|invece di aprire|prima di aprire|non potremo|non faccia|ci penalizza|\
      non presenti|in caso contrario|non rimborseremo|non la rimborser*|eviti|sennò|non segnali|\
      non contesti|perderà|ritarder*|non riceverà|nessun rimborso|nessuna sostituzione|non presentare|\
      non avrà|non si lamenti|rovina
      """,
    ],
    .entitling: [
      .english: """
      you may file|you can file|you may open|you can open|you are entitled|you can still|\
      you have the right|decided the claim|decided in your|your insurance|claim form|was decided|\
      granted|in your favour|in your favor|you may submit|free to|you may still|been closed by amazon|\
      warranty claim|amazon will decide|has approved|approved your|has closed|you may also|\
      you can also|responded to the claim|we accept|have accepted|you are free|your right|\
      insurance claim|as amazon decided|not dispute your
      """,
      .spanish: """
      puede presentar|puede abrir|tiene derecho|a su favor|resolvió|concedida|seguro|libre de|\
      puede reclamar|aceptada|ha decidido|puede iniciar|siempre puede|aprobada|aprobó|aceptamos|decidió
      """,
      .japanese: """
      申請できます|申請いただけます|ご申請いただけ|有利に決定|決定されました|可能です|認められました|承認|ご利用いただけ|申請が可能|ご申請が可能|申請することができ|申請なさ|されても構い|\
      保険|承認され
      """,
      .chinese: "您可以提交|可以提交|您可以申请|对您有利|已判定|有权|保险|可以发起|可以申请|已批准|可提交|可申请|您有权|可以索赔|可以提出|已通过|判定|可以通过",
      .german: """
      können sie einen|können sie*stellen|steht ihnen frei|haben das recht|hat über|zu ihren gunsten|\
      entschieden|dürfen sie|versicherung*|können sie sich|bewilligt|hat amazon|wurde stattgegeben|\
      steht ihnen|können sie jederzeit|anerkannt|haben sie anspruch|genehmigt|ihr gutes recht
      """,
      .french: """
      vous pouvez ouvrir|vous pouvez déposer|vous pouvez|en votre faveur|a tranché|avez le droit|\
      accordée|assurance|libre de|amazon a|acceptée|a décidé|a accepté|vous avez la possibilité
      """,
      .italian: """
      può presentare|può aprire|ha diritto|a suo favore|ha deciso|accolto|assicurazione|libero di|\
      può sempre|è stato accettato|può comunque|ha accettato|approvato
      """,
    ],
  ])
}
